"""A legal hold: set and lifted with a reason, and stronger than any erasure while it stands."""

import pytest

from pss_desktop.domain.errors import InvalidFieldsError, LegalHoldError, StaleDraftError
from pss_desktop.domain.ids import ClientId, ScopeId
from pss_desktop.services.cases.legal_holds import LEGAL_HOLD
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.slices import finish
from tests.disagreements import a_note, a_record
from tests.services.clinic import PASSPHRASE, add_client, sign_note
from tests.services.elsewhere import Elsewhere


def set_hold(desk: Workspace, client: ClientId, reason: str = "A court asks for the file.") -> None:
    saved = desk.drafts.save(LEGAL_HOLD, client, {"reason": reason}, 0)
    desk.signing.confirm(PASSPHRASE)
    desk.legal_holds.set(client, saved.revision)


def lift_hold(desk: Workspace, client: ClientId, reason: str = "The court is done.") -> None:
    saved = desk.drafts.save(LEGAL_HOLD, client, {"reason": reason}, 0)
    desk.signing.confirm(PASSPHRASE)
    desk.legal_holds.lift(client, saved.revision)


def test_a_hold_keeps_its_reasons_for_ever(desk: Workspace) -> None:
    client = add_client(desk)
    assert desk.legal_holds.state(client).steps == ()
    set_hold(desk, client)
    assert desk.legal_holds.state(client).standing
    assert desk.facts.of(client).held
    lift_hold(desk, client)
    state = desk.legal_holds.state(client)
    assert not state.standing
    assert not desk.facts.of(client).held
    assert [(one.step.act, one.step.reason, one.who) for one in state.steps] == [
        ("lift", "The court is done.", "Hazel Brook"),
        ("set", "A court asks for the file.", "Hazel Brook"),
    ]
    assert desk.drafts.open(LEGAL_HOLD, client) is None


def test_nothing_of_a_held_case_is_erased(desk: Workspace) -> None:
    client = add_client(desk)
    note = sign_note(desk, client, "Of the harbour.")
    set_hold(desk, client)
    with pytest.raises(LegalHoldError):
        desk.seat.storage.erasure.erase(note)
    lift_hold(desk, client)
    desk.seat.storage.erasure.erase(note)
    assert finish(desk.safekeeping.check()).sound


def test_lifting_does_what_was_asked_for_meanwhile(desk: Workspace) -> None:
    client = add_client(desk)
    other = Elsewhere(desk, client).hears()
    note = a_record(client, "note")
    other.write("session_note", "sign", a_note("Of the harbour."), note)
    other.arrive()
    set_hold(desk, client)
    other.write("session_note", "erase", {}, note)
    other.arrive()
    assert desk.decisions.count() == 1
    assert desk.finder.search("harbour").notes
    lift_hold(desk, client)
    assert desk.decisions.count() == 0
    assert desk.finder.search("harbour").notes == ()
    assert desk.seat.storage.records.count_in(ScopeId(client), "session_note") == 0
    assert finish(desk.safekeeping.check()).sound


def test_a_hold_wants_a_reason_and_the_draft_it_was_typed_in(desk: Workspace) -> None:
    client = add_client(desk)
    desk.signing.confirm(PASSPHRASE)
    saved = desk.drafts.save(LEGAL_HOLD, client, {"reason": " "}, 0)
    with pytest.raises(InvalidFieldsError):
        desk.legal_holds.set(client, saved.revision)
    with pytest.raises(StaleDraftError):
        desk.legal_holds.set(client, 9)
