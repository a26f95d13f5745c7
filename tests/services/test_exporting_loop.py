"""From the counselor's vault to the supervisor's and back: delivered, withdrawn, obeyed, answered."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from pss_desktop.domain.consent import Purpose
from pss_desktop.domain.errors import RecordNotFoundError
from pss_desktop.domain.ids import ClientId, RecordId
from pss_desktop.domain.kinds import ScopeType
from pss_desktop.domain.roles import Role
from pss_desktop.domain.scopes import scope_id
from pss_desktop.domain.withdrawal_receipt import Obeyed
from pss_desktop.services.clients.clients import ClientFilter
from pss_desktop.services.programme.joining import Admission
from pss_desktop.services.workspace import Workspace
from pss_desktop.sync.roster import SupervisionLink
from pss_desktop.sync.roster_changes import without_links
from pss_desktop.vault.attached.blob_names import named_files
from pss_desktop.vault.exchange.outgoing import OutgoingState
from pss_desktop.vault.journal_writer import Entry
from pss_desktop.vault.slices import finish
from tests.consents import a_form, a_service, a_withdrawal, record_consent, withdraw_consent
from tests.passing import answer, carry, look_and_seal
from tests.pictures import a_png
from tests.services.clinic import PASSPHRASE, add_client, sign_note
from tests.services.test_files import attach
from tests.team import Team, give_role, set_policy

YES = (Purpose.SUPERVISOR, Purpose.RECORD)


def agreed(desk: Workspace, name: str = "Fern Riverbend") -> ClientId:
    client = add_client(desk, name)
    record_consent(desk, client, a_form(*YES))
    sign_note(desk, client, "Sat under the fig tree.")
    return client


def sent(team: Team) -> ClientId:
    client = agreed(team.counselor.desk)
    rows = look_and_seal(team.counselor.desk, team.supervisor)
    carry(team.counselor.desk, rows, team.supervisor.desk)
    return client


def readable(desk: Workspace) -> int:
    return len(desk.finder.search("fig").notes)


def notice(team: Team, client: ClientId) -> tuple[bool, Obeyed | None]:
    (one,) = team.counselor.desk.exporting.notices(client)
    assert one.name == "Juniper Vale"
    return one.told is not None, one.obeyed


def test_the_supervisor_reads_the_note_and_not_the_name(team: Team) -> None:
    client = sent(team)

    desk = team.supervisor.desk
    assert readable(desk) == 1
    assert desk.clients.get(client).identity.name == ""


def test_an_ack_says_that_it_was_delivered_and_asks_for_no_ack(team: Team) -> None:
    sent(team)
    counselor, supervisor = team.counselor.desk, team.supervisor.desk

    (taken,) = answer(supervisor, counselor)

    (row,) = counselor.vault.storage.exchange.outgoing.newest(5)
    assert row.state is OutgoingState.DELIVERED
    assert counselor.exporting.seal_answers(at_once=True) == ()
    assert taken.preview.kind.value == "ack"
    assert counselor.exporting.preview(team.supervisor.person).is_empty


def test_acks_go_once_an_hour(team: Team) -> None:
    client = sent(team)
    counselor, supervisor = team.counselor.desk, team.supervisor.desk
    carry(supervisor, supervisor.exporting.seal_answers(), counselor)
    sign_note(counselor, client, "Again.")
    carry(counselor, counselor.exporting.seal_what_may_go(), supervisor)

    assert supervisor.exporting.seal_answers() == ()
    team.clock.advance(hours=1)
    assert len(supervisor.exporting.seal_answers()) == 1


def test_after_an_ack_only_what_is_new_goes(team: Team) -> None:
    client = sent(team)
    counselor, supervisor = team.counselor.desk, team.supervisor.desk
    answer(supervisor, counselor)
    sign_note(counselor, client, "Another fig tree.")

    preview = counselor.exporting.preview(team.supervisor.person)

    assert {one.kind for one in preview.leaves} == {"session_note", "disclosure"}
    assert [one.records for one in preview.leaves if one.kind == "session_note"] == [1]


def test_a_withdrawal_is_obeyed_and_answered(team: Team) -> None:
    client = sent(team)
    counselor, supervisor = team.counselor.desk, team.supervisor.desk
    withdraw_consent(counselor, client, a_withdrawal())
    assert notice(team, client) == (False, None)

    carry(counselor, counselor.exporting.seal_what_may_go(), supervisor)

    assert readable(supervisor) == 0
    assert supervisor.clients.count(ClientFilter()) == 0
    with pytest.raises(RecordNotFoundError):
        supervisor.clients.get(client)
    answer(supervisor, counselor)
    assert notice(team, client) == (True, Obeyed.HIDDEN)


def end_the_link(team: Team) -> None:
    link = SupervisionLink(team.supervisor.person, team.counselor.person)
    team.supervisor.desk.root_deeds.change(lambda one: without_links(one, [link]), team.roots)
    team.tell_roster()


def become_a_coordinator(team: Team) -> None:
    give_role(team.supervisor.desk, team.supervisor.person, Role.COORDINATOR, team.roots)
    team.tell_roster()


def take_back(desk: Workspace, client: ClientId) -> None:
    withdraw_consent(desk, client, a_withdrawal())


def say_no_in_a_new_form(desk: Workspace, client: ClientId) -> None:
    record_consent(desk, client, a_form(Purpose.RECORD))


@pytest.mark.parametrize("say_no", [take_back, say_no_in_a_new_form])
@pytest.mark.parametrize("end", [end_the_link, become_a_coordinator])
def test_whom_the_case_concerns_no_more_obeys_a_no_and_answers(
    team: Team, end: Callable[[Team], None], say_no: Callable[[Workspace, ClientId], None]
) -> None:
    client = sent(team)
    counselor, supervisor = team.counselor.desk, team.supervisor.desk
    end(team)
    assert readable(supervisor) == 1
    team.clock.advance(minutes=5)
    say_no(counselor, client)
    assert notice(team, client) == (False, None)

    carry(counselor, counselor.exporting.seal_what_may_go(), supervisor)

    assert readable(supervisor) == 0
    assert supervisor.clients.count(ClientFilter()) == 0
    answer(supervisor, counselor)
    assert notice(team, client) == (True, Obeyed.HIDDEN)


def test_where_the_programme_says_so_what_was_taken_back_is_erased_and_confirmed(team: Team) -> None:
    policy = team.supervisor.desk.programme.trusted().roster.policy
    set_policy(team.supervisor.desk, replace(policy, erase_withdrawn_after_days=30), team.roots)
    team.tell_roster()
    client = sent(team)
    counselor, supervisor = team.counselor.desk, team.supervisor.desk
    withdraw_consent(counselor, client, a_withdrawal())
    carry(counselor, counselor.exporting.seal_what_may_go(), supervisor)
    assert not supervisor.exporting.hidden()[0].forgotten

    team.clock.advance(days=30)
    answer(supervisor, counselor)

    assert supervisor.exporting.hidden()[0].forgotten
    assert supervisor.exporting.obey() == ()
    assert notice(team, client) == (True, Obeyed.ERASED)


def test_a_new_yes_brings_the_case_back(team: Team) -> None:
    client = sent(team)
    counselor, supervisor = team.counselor.desk, team.supervisor.desk
    answer(supervisor, counselor)
    withdraw_consent(counselor, client, a_withdrawal())
    sign_note(counselor, client, "The fig tree without leave.")
    carry(counselor, counselor.exporting.seal_what_may_go(), supervisor)
    answer(supervisor, counselor)
    assert readable(supervisor) == 0

    record_consent(counselor, client, a_form(*YES))
    carry(counselor, counselor.exporting.seal_what_may_go(), supervisor)

    assert readable(supervisor) == 2
    assert supervisor.exporting.hidden() == ()


def test_what_was_kept_back_follows_when_the_client_agrees(team: Team) -> None:
    counselor, supervisor = team.counselor.desk, team.supervisor.desk
    client = sent(team)
    answer(supervisor, counselor)
    withdraw_consent(counselor, client, a_withdrawal())
    sign_note(counselor, client, "Kept: another fig tree.")
    carry(counselor, counselor.exporting.seal_what_may_go(), supervisor)
    answer(supervisor, counselor)
    sign_note(counselor, client, "Kept too: a fig tree.")
    carry(counselor, counselor.exporting.seal_what_may_go(), supervisor)
    answer(supervisor, counselor)

    record_consent(counselor, client, a_form(*YES))
    carry(counselor, counselor.exporting.seal_what_may_go(), supervisor)

    assert readable(supervisor) == 3


def test_a_supervisor_passes_nothing_on_after_a_withdrawal(team: Team) -> None:
    client = sent(team)
    counselor, supervisor = team.counselor.desk, team.supervisor.desk
    withdraw_consent(counselor, client, a_withdrawal())
    carry(counselor, counselor.exporting.seal_what_may_go(), supervisor)

    preview = supervisor.exporting.preview(team.counselor.person)

    assert {(one.kind, one.because.value) for one in preview.leaves} <= {
        ("withdrawal_receipt", "answers"),
        ("consent", "client_said_no"),
    }
    assert client


def missing(desk: Workspace) -> list[bool]:
    named = finish(named_files(desk.vault.storage.connection))
    return [desk.vault.blobs.missing(one.stored) for one in named]


def test_a_drawing_follows_when_it_is_asked_for(team: Team, tmp_path: Path) -> None:
    counselor, supervisor = team.counselor.desk, team.supervisor.desk
    client = agreed(counselor)
    path = tmp_path / "drawing.png"
    path.write_bytes(a_png(4, 3))
    attach(counselor, client, path)
    carry(counselor, look_and_seal(counselor, team.supervisor), supervisor)
    assert missing(supervisor) == [True]
    answer(supervisor, counselor)

    carry(counselor, counselor.exporting.seal_what_may_go(), supervisor)

    assert missing(supervisor) == [False]
    answer(supervisor, counselor)
    assert counselor.exporting.seal_what_may_go() == ()


def test_a_drawing_is_not_sent_once_the_client_said_no(team: Team, tmp_path: Path) -> None:
    counselor, supervisor = team.counselor.desk, team.supervisor.desk
    client = agreed(counselor)
    path = tmp_path / "drawing.png"
    path.write_bytes(a_png(4, 3))
    attach(counselor, client, path)
    carry(counselor, look_and_seal(counselor, team.supervisor), supervisor)
    answer(supervisor, counselor)
    withdraw_consent(counselor, client, a_withdrawal())

    carry(counselor, counselor.exporting.seal_what_may_go(), supervisor)

    assert missing(supervisor) == [True]


def test_a_case_goes_to_the_next_counselor_and_their_yes_comes_back(team: Team, tmp_path: Path) -> None:
    other = team.with_third(tmp_path / "third", "Reed Marsh", Admission(Role.COUNSELOR))
    team.tell_roster()
    counselor = team.counselor.desk
    client = agreed(counselor)
    record_consent(counselor, client, a_form(*YES, services=[a_service("Reed Marsh")]))
    draft = counselor.drafts.save("transfer", client, {"to": other.person.hex()}, 0)
    counselor.signing.confirm(PASSPHRASE)
    counselor.transfers.offer(client, draft.revision)

    carry(counselor, look_and_seal(counselor, other), other.desk)
    assert other.desk.clients.get(client).identity.name == "Fern Riverbend"
    other.desk.signing.confirm(PASSPHRASE)
    other.desk.transfers.accept(client)
    answer(other.desk, counselor)

    assert counselor.transfers.owner(client) == other.person
    sign_note(other.desk, client, "Only for the next.")
    answer(other.desk, counselor)
    assert len(counselor.finder.search("next").notes) == 0
    carry(counselor, counselor.exporting.seal_what_may_go(), other.desk)
    counselor.transfers.remove(client)
    assert counselor.exporting.obey() == ()
    assert counselor.clients.count(ClientFilter()) == 0


def test_services_of_the_directory_go_to_everybody_in_a_bundle_of_their_own(
    team: Team, tmp_path: Path
) -> None:
    clerk = team.with_third(tmp_path / "third", "Reed Marsh", Admission(Role.COORDINATOR))
    team.tell_roster()
    counselor = team.counselor.desk
    storage = counselor.vault.storage
    place = scope_id(ScopeType.DIRECTORY, b"the directory...")
    service = RecordId(storage.ids.new())
    storage.writer.write(Entry("service", "set", service, place, {"text": {"name": "Hilltop legal desk"}}))
    agreed(counselor)

    preview = counselor.exporting.preview(clerk.person)
    assert [(one.kind, one.codes) for one in preview.leaves] == [("service", ())]
    (row,) = look_and_seal(counselor, clerk)
    assert row.kind == "directory"
    carry(counselor, [row], clerk.desk)

    assert clerk.desk.vault.storage.records.get(service).kind == "service"
    assert clerk.desk.clients.count(ClientFilter()) == 0


def test_what_is_about_a_group_goes_to_the_supervisor_and_to_no_coordinator(
    team: Team, tmp_path: Path
) -> None:
    clerk = team.with_third(tmp_path / "third", "Reed Marsh", Admission(Role.COORDINATOR))
    team.tell_roster()
    counselor = team.counselor.desk
    storage = counselor.vault.storage
    place = scope_id(ScopeType.GROUP, b"a group of ten..")
    storage.writer.write(Entry("group", "set", RecordId(storage.ids.new()), place, {"text": {}}))

    assert [one.kind for one in counselor.exporting.preview(team.supervisor.person).leaves] == ["group"]
    refused = counselor.exporting.preview(clerk.person)
    assert refused.is_empty
    assert [one.reason for one in refused.stays] == ["not_for_audience"]
