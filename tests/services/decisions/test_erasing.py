"""An erasure under a hold is refused for good, or done once the hold is lifted."""

import pytest

from pss_desktop.domain.decision import CHOICE, WORDS, Answer, Question
from pss_desktop.domain.errors import (
    RecordNotFoundError,
)
from pss_desktop.domain.ids import ClientId, RecordId, ScopeId, single_record
from pss_desktop.domain.kinds import (
    ERASE,
    SET,
    SIGN,
)
from pss_desktop.services.decisions.decision_views import DecisionDetail
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.journal_writer import Entry
from tests.disagreements import a_note, a_record
from tests.services.decisions.questions import settle, settled_everywhere, the_decision
from tests.services.elsewhere import Elsewhere, hand_over


def erasure_under_a_hold(desk: Workspace, client: ClientId) -> tuple[DecisionDetail, RecordId]:
    scope = ScopeId(client)
    note = a_record(client, "erase")
    other = Elsewhere(desk, client).hears()
    other.write("session_note", SIGN, a_note("Of the harbour."), note)
    other.arrive()
    hold = single_record(scope, "legal_hold")
    desk.seat.storage.writer.write(
        Entry("legal_hold", SET, hold, scope, {"text": {"reason": "A court asks."}})
    )
    other.write("session_note", ERASE, {}, note)
    other.arrive()
    return the_decision(desk, client, Question.ERASURE), note


def test_an_erasure_under_a_hold_is_refused_for_good(
    desk: Workspace, peer: Workspace, client: ClientId
) -> None:
    detail, note = erasure_under_a_hold(desk, client)
    settle(desk, detail, {CHOICE: Answer.REFUSE, WORDS: "The court still asks."})
    assert desk.notes.get(note).note.body.parts["narrative"] == "Of the harbour."
    settled_everywhere(desk, peer, client)


def test_lifting_the_hold_does_what_was_asked_for(desk: Workspace, peer: Workspace, client: ClientId) -> None:
    detail, note = erasure_under_a_hold(desk, client)
    hand_over(desk, peer, client)
    settle(desk, detail, {CHOICE: Answer.ALLOW, WORDS: "The court is done."})
    for one in (desk, peer):
        if one is peer:
            hand_over(desk, peer, client)
        with pytest.raises(RecordNotFoundError):
            one.notes.get(note)
        assert note not in {hit.note for hit in one.finder.search("harbour").notes}
        kept = one.seat.storage.connection.scalar(
            "SELECT count(*) FROM op JOIN record ON record.id = op.record"
            " WHERE record.uid = ? AND op.payload LIKE '%harbour%'",
            (note,),
        )
        assert kept == 0
    settled_everywhere(desk, peer, client)
