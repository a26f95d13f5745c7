"""One person's vault on two computers: what was written apart comes together, and nothing of it is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pss_desktop.domain.decision import CHOICE, WORDS, Answer, Question
from pss_desktop.domain.errors import DecisionGoneError
from pss_desktop.domain.ids import ClientId, ScopeId, to_hex
from pss_desktop.domain.kinds import ScopeType
from pss_desktop.domain.session_note import AddendumKind
from pss_desktop.journal.operation import Operation
from pss_desktop.services.clients.clients import ClientFilter
from pss_desktop.services.decisions.decision_views import DecisionDetail
from pss_desktop.services.decisions.settling import decision_form
from pss_desktop.services.sessions.notes import NoteState
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.journal.feed_states import Scope
from pss_desktop.vault.slices import finish
from tests.services.clinic import NARRATIVE, PASSPHRASE, Clinic, add_client, sign_note
from tests.services.elsewhere import take_in


@pytest.fixture
def other(desk: Workspace, clinic: Clinic, tmp_path: Path) -> Iterator[Workspace]:
    """The same vault, with a client and a draft, restored on another computer."""
    client = add_client(desk, "Fern Riverbend")
    desk.notes.save_draft(client, {**NARRATIVE, "narrative": "Sat under the fig tree."}, 0)
    made = finish(desk.safekeeping.back_up())
    workspace = Clinic(tmp_path / "other", clinic.clock).unlocking().restore(made.entry.folder, PASSPHRASE)
    yield workspace
    workspace.close()


def the_client(desk: Workspace) -> ClientId:
    (row,) = desk.clients.page(ClientFilter()).rows
    return row.id


def carry(source: Workspace, target: Workspace) -> None:
    """Take over what *source*'s own computer wrote about the client, as an exchange will."""
    scope = Scope(ScopeId(the_client(source)), ScopeType.CASE)
    device = source.vault.identity.device
    (feed,) = [one for one in source.vault.storage.journal.feeds(scope.id) if one.device == device]
    rows = source.vault.storage.connection.rows(
        "SELECT header, salt, payload FROM op WHERE feed = ? ORDER BY seq", (feed.key,)
    )
    storage = target.vault.storage
    known = {one.feed: one.accepted for one in storage.journal.feeds(scope.id)}.get(feed.feed, 0)
    take_in(storage, [Operation(*row) for row in rows[known:]], device, scope)


def test_a_note_signed_on_the_other_computer_is_read_and_found_here(
    desk: Workspace, other: Workspace
) -> None:
    client = the_client(desk)
    other.notes.discard_draft(client, 1)
    note = sign_note(other, client, "Walked to the river.")
    carry(other, desk)
    assert desk.notes.get(note).note == other.notes.get(note).note
    assert [hit.note for hit in desk.finder.search("river").notes] == [note]


def test_one_draft_signed_on_both_computers_makes_two_notes_of_one_origin(
    desk: Workspace, other: Workspace
) -> None:
    client = the_client(desk)
    for one in (desk, other):
        one.signing.confirm(PASSPHRASE)
        one.notes.sign(client, 1)
    carry(other, desk)
    rows = desk.notes.page(client).rows
    assert len(rows) == 2
    assert len({desk.notes.get(row.id).note.draft for row in rows}) == 1


def two_notes_of_one_draft(desk: Workspace, other: Workspace) -> DecisionDetail:
    client = the_client(desk)
    for one in (desk, other):
        one.signing.confirm(PASSPHRASE)
        one.notes.sign(client, 1)
    carry(other, desk)
    carry(desk, other)
    (row,) = desk.decisions.waiting()
    assert row.question is Question.TWINS
    return desk.decisions.get(row.record, row.question)


def settle(desk: Workspace, detail: DecisionDetail, choice: str) -> None:
    form = decision_form(detail.record, detail.question)
    saved = desk.drafts.save(form, detail.client, {CHOICE: choice, WORDS: "Signed twice."}, 0)
    desk.settling.settle(detail.record, detail.question, saved.revision)


def test_of_two_notes_of_one_draft_one_is_marked_as_entered_in_error(
    desk: Workspace, other: Workspace
) -> None:
    detail = two_notes_of_one_draft(desk, other)
    assert len(other.decisions.waiting()) == 1
    wrong = detail.points[0].sides[1].record
    settle(desk, detail, to_hex(wrong))
    assert desk.notes.get(wrong).state is NoteState.ENTERED_IN_ERROR
    carry(desk, other)
    assert desk.decisions.waiting() == other.decisions.waiting() == ()


def test_of_two_notes_of_one_draft_both_may_be_kept(desk: Workspace, other: Workspace) -> None:
    detail = two_notes_of_one_draft(desk, other)
    settle(desk, detail, Answer.KEEP_BOTH)
    carry(desk, other)
    assert desk.decisions.waiting() == other.decisions.waiting() == ()
    (kept,) = [side.record for side in detail.points[0].sides if desk.notes.get(side.record).addenda]
    assert desk.notes.get(kept).addenda[0].text == "Signed twice."
    with pytest.raises(DecisionGoneError):
        desk.decisions.get(detail.record, detail.question)


def test_additions_made_apart_are_both_kept(desk: Workspace, other: Workspace) -> None:
    client = the_client(desk)
    desk.signing.confirm(PASSPHRASE)
    note = desk.notes.sign(client, 1)
    carry(desk, other)
    other.signing.confirm(PASSPHRASE)
    other.notes.add_addendum(note, AddendumKind.ADDENDUM, "It was an olive tree.")
    desk.notes.add_addendum(note, AddendumKind.ENTERED_IN_ERROR, "Another person's session.")
    carry(other, desk)
    carry(desk, other)
    for one in (desk, other):
        detail = one.notes.get(note)
        assert {added.text for added in detail.addenda} == {
            "It was an olive tree.",
            "Another person's session.",
        }
        assert detail.state is NoteState.ENTERED_IN_ERROR


def test_details_changed_apart_are_both_kept_and_need_a_decision(desk: Workspace, other: Workspace) -> None:
    client = the_client(desk)
    desk.clients.change(client, {"phone": "0123456", "may_phone": "yes"})
    other.clients.change(client, {"phone": "0987654", "may_phone": "no", "address": "By the river"})
    carry(other, desk)
    identity = desk.clients.get(client).identity
    assert identity.phone in {"0123456", "0987654"}
    assert identity.may_phone == "no"
    assert identity.address == "By the river"
    assert len(desk.vault.storage.outstanding.to_decide(count=10)) == 1


def test_both_computers_check_sound_after_an_exchange(desk: Workspace, other: Workspace) -> None:
    client = the_client(desk)
    other.clients.change(client, {"name": "Fern of the hill"})
    carry(other, desk)
    assert finish(desk.safekeeping.check()).sound
    assert desk.clients.get(client).identity.name == "Fern of the hill"
