"""Records that are validly signed and yet malformed, or doubled: they stop nothing and hide nothing."""

from collections.abc import Iterator

import pytest

from pss_desktop.domain.authority import Refusal
from pss_desktop.domain.consent import Purpose
from pss_desktop.domain.errors import PssError, UnreadableRecordError
from pss_desktop.domain.ids import ClientId, ScopeId, single_record
from pss_desktop.domain.kinds import KINDS
from pss_desktop.domain.session_note import AddendumKind
from pss_desktop.services.importing.views import Imported
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.exchange.outgoing import OutgoingState
from pss_desktop.vault.slices import finish
from tests.consents import a_form, a_withdrawal, record_consent, withdraw_consent
from tests.passing import carry, look_and_seal
from tests.post import send
from tests.services.clinic import add_client, sign_note
from tests.services.crisis_forms import set_risk, sign_crisis, sign_screen
from tests.team import COUNSELOR, Team
from tests.torture.test_exchange_attacks import forge, of_case

ONCE = tuple(name for name, kind in KINDS.items() if kind.once)
NO_RECEIPT = {"act": "zz", "obeyed": "erased", "at": "x"}


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Team]:
    team = Team.ready(tmp_path_factory.mktemp("team"))
    yield team
    team.close()


@pytest.fixture
def hazel(team: Team) -> Workspace:
    return team.counselor.desk


@pytest.fixture
def juniper(team: Team) -> Workspace:
    return team.supervisor.desk


def shared_case(team: Team) -> ClientId:
    """A client whose notes the supervisor has."""
    hazel = team.counselor.desk
    client = add_client(hazel)
    record_consent(hazel, client, a_form(Purpose.SUPERVISOR, Purpose.RECORD))
    sign_note(hazel, client, "Sat under the fig tree.")
    carry(hazel, look_and_seal(hazel, team.supervisor), team.supervisor.desk)
    return client


def answer(juniper: Workspace, hazel: Workspace, client: ClientId) -> Imported:
    return send(juniper, hazel, of_case(juniper, client))


def test_a_receipt_that_does_not_read_keeps_no_no_from_stopping_what_is_sealed(
    team: Team, hazel: Workspace, juniper: Workspace
) -> None:
    client = shared_case(team)
    forge(juniper, client, "withdrawal_receipt", "confirm", NO_RECEIPT)
    answer(juniper, hazel, client)
    sign_note(hazel, client, "Not to leave any more.")
    (sealed,) = look_and_seal(hazel, team.supervisor)
    withdraw_consent(hazel, client, a_withdrawal())
    assert hazel.seat.storage.exchange.outgoing.get(sealed.key).state is OutgoingState.CANCELLED
    with pytest.raises(PssError):
        hazel.exporting.hand_over.release(sealed.key)
    (owed,) = hazel.exporting.notices(client)
    assert owed.obeyed is None


@pytest.mark.parametrize("kind", ONCE)
def test_nobody_puts_another_record_in_the_place_of_the_one_that_a_case_has(
    team: Team, hazel: Workspace, juniper: Workspace, kind: str
) -> None:
    client = shared_case(team)
    finish(hazel.safekeeping.check())  # what another test forged, hazel's views did not show
    before = hazel.clients.get(client)
    forge(juniper, client, kind, KINDS[kind].acts[0].name, {"text": {"name": "Forged", "code": "ZZ-1"}})
    done = answer(juniper, hazel, client)
    assert [note.refusal for note in done.preview.notes] == [Refusal.MISPLACED]
    assert hazel.clients.get(client) == before
    assert not finish(hazel.safekeeping.check()).views_repaired


def test_a_note_of_a_newer_version_stands_in_the_list_and_its_page_says_that_it_does_not_read(
    team: Team, hazel: Workspace, juniper: Workspace
) -> None:
    client = shared_case(team)
    newer = {"text": {"leaf": "x"}, "when": "2026-11-23T09:00:00.000Z", "format": "leaves", "signed_at": "x"}
    note = forge(hazel, client, "session_note", "sign", newer).header.record
    send(hazel, juniper, of_case(hazel, client))
    first, second = juniper.notes.page(client).rows
    assert (first.id, first.format, first.opening) == (note, None, "")
    with pytest.raises(UnreadableRecordError):
        juniper.notes.get(note)
    last = juniper.notes.last_signed(client)
    assert last is not None
    assert last.note.id == second.id
    assert note in {one.record for one in juniper.timeline.of(client).events}


def test_of_what_was_signed_under_a_note_only_what_does_not_read_is_left_out(
    team: Team, hazel: Workspace, juniper: Workspace
) -> None:
    client = shared_case(team)
    (row,) = hazel.notes.page(client).rows
    hazel.notes.add_addendum(row.id, AddendumKind.ADDENDUM, "And walked home.")
    forge(hazel, client, "session_note", "addendum", {"at": 7}, record=row.id)
    forge(hazel, client, "session_note", "co_sign", {"at": "x"}, record=row.id)
    send(hazel, juniper, of_case(hazel, client))
    detail = juniper.notes.get(row.id)
    assert [one.text for one in detail.addenda] == ["And walked home."]
    assert (detail.co_signed, detail.unread) == ((), 2)


@pytest.mark.parametrize("kind", ["appointment", "contact", "crisis_event", "risk_screen", "file"])
def test_what_no_list_can_show_has_its_place_in_the_story_of_the_case(
    team: Team, hazel: Workspace, juniper: Workspace, kind: str
) -> None:
    client = shared_case(team)
    strange = forge(hazel, client, kind, KINDS[kind].acts[0].name, {"text": {"note": "Of another age"}})
    send(hazel, juniper, of_case(hazel, client))
    told = {one.record: one.reads for one in juniper.timeline.of(client).events if not one.act}
    assert told.pop(strange.header.record) is False
    assert set(told.values()) == {True}


def test_a_supervision_session_that_does_not_read_is_listed_by_when_it_was_written(
    team: Team, hazel: Workspace, juniper: Workspace
) -> None:
    client = shared_case(team)
    strange = {"text": {}, "when": "2026-11-22T09:00:00.000Z", "counselor": "nobody"}
    session = forge(hazel, client, "supervision_session", "sign", strange).header.record
    send(hazel, juniper, of_case(hazel, client))
    (row,) = (one for one in juniper.review.sessions.all() if one.id == session)
    assert (row.form, row.with_whom, row.code, row.writer) == ("", "", "", COUNSELOR)
    with pytest.raises(UnreadableRecordError):
        juniper.review.sessions.get(session)


def test_each_list_says_how_many_more_do_not_read(team: Team, hazel: Workspace, juniper: Workspace) -> None:
    client = shared_case(team)
    crisis, screen = sign_crisis(hazel, client), sign_screen(hazel, client)
    set_risk(hazel, client, "high")
    strange = {"text": {"leaf": "x"}, "level": ["leaf"], "at": 7}
    for kind, act in (("crisis_event", "sign"), ("risk_screen", "sign"), ("contact", "add")):
        forge(hazel, client, kind, act, strange)
    forge(hazel, client, "risk_level", "raise", strange, record=single_record(ScopeId(client), "risk_level"))
    for kind, record in (("crisis_event", crisis), ("risk_screen", screen)):
        forge(hazel, client, kind, "addendum", {"at": 7}, record=record)
    send(hazel, juniper, of_case(hazel, client))
    crises, screens = juniper.crises.of(client), juniper.risk_screens.of(client)
    contacts, risk = juniper.contacts.of(client), juniper.risks.history(client)
    assert (len(crises), crises.unread, crises[0].addenda.unread) == (1, 1, 1)
    assert (len(screens), screens.unread, screens[0].addenda.unread) == (1, 1, 1)
    assert (len(contacts), contacts.unread) == (0, 1)
    assert (len(risk), risk.unread) == (2, 1)
