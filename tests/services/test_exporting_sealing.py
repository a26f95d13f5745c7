"""Sealing and handing over, over real vaults: what was looked at is what is in the file, and nothing else."""

from io import BytesIO
from pathlib import Path

import pytest

from pss_desktop.crypto.age import decrypt
from pss_desktop.domain.consent import Purpose
from pss_desktop.domain.errors import DiskFullError, RecordNotFoundError
from pss_desktop.domain.exchange_errors import (
    BundleTamperedError,
    BundleWithdrawnError,
    MailboxUnreachableError,
    NotForUsError,
    PreviewChangedError,
)
from pss_desktop.domain.ids import ClientId, ScopeId
from pss_desktop.domain.roles import Role
from pss_desktop.services.exporting.exports import How
from pss_desktop.services.programme.joining import Admission
from pss_desktop.services.programme.root_deeds import Loss
from pss_desktop.services.workspace import Workspace
from pss_desktop.sync.roster import RevocationReason, SupervisionLink
from pss_desktop.sync.roster_changes import without_links
from pss_desktop.vault.exchange.outgoing import Outgoing, OutgoingState
from tests.bundles import spoilt
from tests.consents import a_form, a_withdrawal, record_consent, withdraw_consent
from tests.passing import answer, carry
from tests.services.clinic import add_client, sign_note
from tests.team import Team, revoke


def agreed(desk: Workspace, name: str = "Fern Riverbend") -> ClientId:
    client = add_client(desk, name)
    record_consent(desk, client, a_form(Purpose.SUPERVISOR, Purpose.RECORD))
    sign_note(desk, client, "Sat under the fig tree.")
    return client


def seal(team: Team, how: How | None = None) -> tuple[Outgoing, ...]:
    exporting = team.counselor.desk.exporting
    return exporting.seal(exporting.preview(team.supervisor.person), how)


def opened(team: Team, row: Outgoing) -> bytes:
    file = team.counselor.desk.exporting.hand_over.release(row.key).content
    keys = team.supervisor.desk.vault.identity.device_keys
    return b"".join(decrypt([keys.receiving], BytesIO(file)))


def outbox(team: Team) -> list[Path]:
    return sorted((team.counselor.desk.vault.folder.path / "outbox").iterdir())


def test_what_was_looked_at_is_sealed_into_one_file_that_the_supervisor_opens(team: Team) -> None:
    agreed(team.counselor.desk)

    (row,) = seal(team)

    assert row.state is OutgoingState.SEALED
    assert [path.name for path in outbox(team)] == [row.sealed.file if row.sealed else ""]
    assert b'"payloadType"' in opened(team, row)
    assert team.counselor.desk.audit.page()[0].act == "bundle.sealed"


def test_nobody_else_opens_it(team: Team) -> None:
    agreed(team.counselor.desk)
    (row,) = seal(team)
    file = team.counselor.desk.exporting.hand_over.release(row.key).content

    with pytest.raises(NotForUsError):
        decrypt([team.counselor.desk.vault.identity.device_keys.receiving], BytesIO(file))


def test_what_changed_since_the_look_is_not_sealed(team: Team) -> None:
    desk = team.counselor.desk
    client = agreed(desk)
    preview = desk.exporting.preview(team.supervisor.person)
    sign_note(desk, client, "Again.")

    with pytest.raises(PreviewChangedError):
        desk.exporting.seal(preview)

    assert outbox(team) == []


def test_after_the_look_the_same_goes_by_itself(team: Team) -> None:
    desk = team.counselor.desk
    client = agreed(desk)
    assert desk.exporting.seal_what_may_go() == ()

    (first,) = seal(team)
    desk.exporting.hand_over.handed_over(first.key)
    assert desk.exporting.seal_what_may_go() == ()
    sign_note(desk, client, "Again.")
    (second,) = desk.exporting.seal_what_may_go()

    assert second.sealed is not None
    assert second.sealed.seq == 2


def test_when_the_rule_is_ended_everything_waits_again(team: Team) -> None:
    desk = team.counselor.desk
    client = agreed(desk)
    (first,) = seal(team)
    desk.exporting.hand_over.handed_over(first.key)

    desk.exporting.end_rule(team.supervisor.person)
    sign_note(desk, client, "Again.")

    assert desk.exporting.seal_what_may_go() == ()


def test_a_note_with_the_clients_name_waits_for_a_look(team: Team) -> None:
    desk = team.counselor.desk
    client = agreed(desk)
    (first,) = seal(team)
    desk.exporting.hand_over.handed_over(first.key)

    sign_note(desk, client, "Riverbend came late.")

    assert desk.exporting.seal_what_may_go() == ()


def test_what_left_is_noted_in_the_case(team: Team) -> None:
    desk = team.counselor.desk
    client = agreed(desk)
    (row,) = seal(team)
    assert desk.sharing.disclosures(client) == ()

    desk.exporting.hand_over.handed_over(row.key)

    (disclosure,) = desk.sharing.disclosures(client)
    assert (disclosure.audience, disclosure.to) == ("supervisor", "Juniper Vale")
    assert disclosure.what == ("client", "consent", "session_note")
    assert team.supervisor.person in desk.vault.storage.exchange.owed.recipients(ScopeId(client))
    assert desk.exporting.people()[0].records == 0


def test_what_never_came_to_a_stick_is_not_noted_and_waits_for_the_next(team: Team, tmp_path: Path) -> None:
    desk = team.counselor.desk
    client = agreed(desk)
    stick = tmp_path / "blue stick"
    seen = desk.exporting.preview(team.supervisor.person)

    with pytest.raises(MailboxUnreachableError):
        desk.exporting.seal_into(seen, stick)  # it is out

    assert desk.sharing.disclosures(client) == ()
    (waiting,) = desk.vault.storage.exchange.outgoing.newest(5)
    assert waiting.state is OutgoingState.SEALED
    stick.mkdir()
    (left,) = desk.exporting.hand_all_to(stick)
    assert left.state is OutgoingState.HANDED_OVER
    assert [path.name for path in stick.iterdir()] == [path.name for path in outbox(team)]
    assert len(desk.sharing.disclosures(client)) == 1


def test_a_withdrawal_destroys_what_was_sealed_and_never_left(team: Team) -> None:
    desk = team.counselor.desk
    client = agreed(desk)
    (row,) = seal(team)

    withdraw_consent(desk, client, a_withdrawal())
    with pytest.raises(BundleWithdrawnError):
        desk.exporting.hand_over.release(row.key)

    assert outbox(team) == []
    gone = desk.vault.storage.exchange.outgoing.get(row.key)
    assert (gone.state, gone.reason) == (OutgoingState.CANCELLED, "consent")
    assert desk.exporting.preview(team.supervisor.person).is_empty


def test_a_withdrawal_goes_to_who_was_sent_something_and_nothing_else_does(team: Team) -> None:
    desk = team.counselor.desk
    client = agreed(desk)
    (row,) = seal(team)
    desk.exporting.hand_over.handed_over(row.key)
    withdraw_consent(desk, client, a_withdrawal())
    sign_note(desk, client, "Said that it is over.")

    preview = desk.exporting.preview(team.supervisor.person)

    assert [(one.kind, one.because.value) for one in preview.leaves] == [("consent", "client_said_no")]
    (second,) = desk.exporting.seal_what_may_go()
    assert b"is over" not in opened(team, second)


def test_a_file_that_somebody_changed_does_not_leave(team: Team) -> None:
    agreed(team.counselor.desk)
    (row,) = seal(team)
    (file,) = outbox(team)
    file.write_bytes(spoilt(file.read_bytes()))

    with pytest.raises(BundleTamperedError):
        team.counselor.desk.exporting.hand_over.release(row.key)


def test_on_a_bad_line_each_bundle_is_small_and_stands_alone(team: Team) -> None:
    desk = team.counselor.desk
    for number in range(3):
        client = agreed(desk, f"Fern {number}")
        for _ in range(30):
            sign_note(desk, client, "words " * 700)

    rows = seal(team, How(slow=True))

    assert len(rows) > 1
    assert all(row.sealed is not None and row.sealed.size <= 256 * 1024 for row in rows)
    assert [row.sealed.seq for row in rows if row.sealed is not None] == list(range(1, len(rows) + 1))


# What changes between sealing and leaving


def test_a_device_that_was_revoked_gets_nothing_that_was_sealed_before(team: Team) -> None:
    desk = team.counselor.desk
    agreed(desk)
    (row,) = seal(team)
    lost = team.supervisor.desk.vault.identity.device
    revoke(team.supervisor.desk, lost, Loss(RevocationReason.LOST), team.roots)
    team.tell_roster()

    with pytest.raises(BundleWithdrawnError):
        desk.exporting.hand_over.release(row.key)

    assert desk.vault.storage.exchange.outgoing.get(row.key).reason == "devices"


def test_when_supervision_ends_what_was_sealed_for_it_stays(team: Team) -> None:
    desk = team.counselor.desk
    agreed(desk)
    (row,) = seal(team)
    ended = SupervisionLink(team.supervisor.person, team.counselor.person)
    team.supervisor.desk.root_deeds.change(lambda one: without_links(one, (ended,)), team.roots)
    team.tell_roster()

    with pytest.raises(BundleWithdrawnError):
        desk.exporting.hand_over.release(row.key)


def test_a_later_bundle_takes_the_place_of_one_that_never_left(team: Team) -> None:
    desk = team.counselor.desk
    client = agreed(desk)
    (first,) = seal(team)
    sign_note(desk, client, "Again.")

    (second,) = seal(team)

    with pytest.raises(RecordNotFoundError):
        desk.exporting.hand_over.release(first.key)
    assert [path.name for path in outbox(team)] == [second.sealed.file if second.sealed else ""]


def test_a_full_disk_queues_nothing(team: Team) -> None:
    agreed(team.counselor.desk)
    team.counselor.clinic.disk.free = 0

    with pytest.raises(DiskFullError):
        seal(team)

    assert outbox(team) == []
    assert team.counselor.desk.vault.storage.exchange.outgoing.newest(5) == ()


def test_a_newer_roster_goes_once_to_whoever_is_behind(team: Team, tmp_path: Path) -> None:
    counselor, supervisor = team.counselor.desk, team.supervisor.desk
    agreed(counselor)
    carry(counselor, seal(team), supervisor)
    carry(supervisor, supervisor.exporting.seal_answers(at_once=True), counselor)
    third = team.with_third(tmp_path / "third", "Reed Marsh", Admission(Role.COUNSELOR))
    assert third.person not in {one.person for one in counselor.exporting.people()}

    carry(supervisor, supervisor.exporting.seal_what_may_go(), counselor)

    assert third.person in {one.person for one in counselor.exporting.people()}
    assert supervisor.exporting.seal_what_may_go() == ()


def test_what_left_and_what_a_crash_left_is_swept(team: Team) -> None:
    counselor, supervisor = team.counselor.desk, team.supervisor.desk
    agreed(counselor)
    rows = seal(team)
    stray = counselor.vault.folder.path / "outbox" / "0123456789abcdef.pssb"
    stray.write_bytes(b"left by a crash")
    carry(counselor, rows, supervisor)

    assert counselor.exporting.hand_over.sweep() == 2

    assert outbox(team) == []
    memos = counselor.vault.storage.settings
    assert memos.names("exchange.sealed.") == (f"exchange.sealed.{rows[0].key}",)  # asked again till it came
    answer(supervisor, counselor)
    stray.write_bytes(b"left by a crash")
    counselor.exporting.hand_over.sweep()
    assert memos.names("exchange.sealed.") == ()


def test_what_waits_is_counted_without_reading_it(team: Team) -> None:
    counselor, supervisor = team.counselor.desk, team.supervisor.desk
    assert counselor.exporting.waiting() == 0
    client = agreed(counselor)
    sign_note(counselor, add_client(counselor, "Wren Hollow"), "Nobody was asked.")
    assert counselor.exporting.waiting() == 3
    assert supervisor.exporting.waiting() == 0

    carry(counselor, seal(team), supervisor)
    assert counselor.exporting.waiting() == 0

    sign_note(counselor, client, "Again.")
    assert counselor.exporting.waiting() == 1
    assert counselor.mailboxes.state().changes == 1
