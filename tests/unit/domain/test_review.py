"""Reviews: exact versions, passages that stand where they say, and states with the note as it is now."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.ids import OpHash, PersonId, RecordId
from pss_desktop.domain.review import (
    QUOTE_LIMIT,
    Answered,
    Approved,
    ChangedSinceApproval,
    Comment,
    Drawn,
    InReview,
    NoteVersion,
    NotReviewed,
    Passage,
    Returned,
    ReviewStatus,
    SentForReview,
    Step,
    asks_supervisor,
    decided,
    decision_in,
    review_of,
    summarise_review,
)
from tests.fakes import NOON

NOTE = RecordId(b"note-of-the-fern")
AMINA = PersonId(b"amina-cedar-----")
FIRST, SECOND = OpHash(b"1" * 32), OpHash(b"2" * 32)
VERSION = NoteVersion(b"v" * 32, frozenset({FIRST}))
WORDS = "She used the plan twice. Her sister came down on Wednesday."
passages = st.builds(
    lambda words, cut: (words, sorted(cut)),
    st.text(min_size=2, max_size=300),
    st.tuples(st.integers(0, 299), st.integers(0, 299)),
)


def test_two_supervisors_write_the_same_record_and_other_notes_have_another() -> None:
    assert review_of(NOTE) == review_of(NOTE)
    assert review_of(NOTE) != review_of(RecordId(b"note-of-the-moss"))
    assert len(review_of(NOTE)) == 16


@given(passages)
def test_a_passage_stands_where_it_says(made: tuple[str, list[int]]) -> None:
    words, (start, end) = made
    try:
        passage = Passage.of(FIRST, "subjective", words, (start, end))
    except ValueError:
        assert start >= end or end > len(words) or not words[start:end].strip()
        return
    assert passage.stands_in(words)
    assert Passage.from_payload(passage.to_payload()) == passage


def test_a_long_passage_is_cut_and_still_stands_there() -> None:
    words = "reed " * QUOTE_LIMIT
    passage = Passage.of(FIRST, "plan", words, (5, len(words)))
    assert len(passage.quote) == QUOTE_LIMIT
    assert passage.stands_in(words)
    assert not passage.stands_in("moss")


@pytest.mark.parametrize("passage", [Passage.of(FIRST, "plan", WORDS, (0, 24)), None])
@pytest.mark.parametrize("urgent", [True, False])
def test_a_comment_reads_as_it_was_written(passage: Passage | None, urgent: bool) -> None:
    comment = Comment(NOTE, VERSION, "Which step?", NOON, passage, urgent)
    assert Comment.from_payload(comment.to_payload()) == comment


def test_a_step_reads_as_it_was_written() -> None:
    for draw in ("", "May, 10 of 100"):
        step = Step(NOTE, VERSION, NOON, draw)
        assert Step.from_payload(step.to_payload()) == step


@pytest.mark.parametrize(
    "broken",
    [
        {"note": "11"},
        {"at": "yesterday"},
        {"version": "AA"},
        {"operations": ["zz"]},
        {"passage": {"start": 1, "end": 2, "operation": "x"}},
    ],
)
def test_what_is_no_comment_is_refused(broken: Mapping[str, object]) -> None:
    payload: dict[str, Any] = {**Comment(NOTE, VERSION, "Which?", NOON).to_payload(), **broken}
    with pytest.raises(ValueError, match=r"."):
        Comment.from_payload(payload)


def test_a_passage_without_a_place_is_none_and_a_comment_without_words_is_empty() -> None:
    payload = Comment(NOTE, VERSION, "Which?", NOON).to_payload()
    assert Comment.from_payload({**payload, "passage": {"part": "plan"}}).passage is None
    assert Comment.from_payload({**payload, "text": None}).text == ""


def test_a_decision_holds_until_the_note_changes() -> None:
    step = Step(NOTE, VERSION, NOON)
    approved = decided(AMINA, ReviewStatus.APPROVED, step, [FIRST])
    assert approved == Approved(AMINA, NOON, VERSION)
    changed = decided(AMINA, ReviewStatus.APPROVED, step, [FIRST, SECOND])
    assert changed == ChangedSinceApproval(Approved(AMINA, NOON, VERSION), (SECOND,))
    returned = decided(AMINA, ReviewStatus.RETURNED, step, [FIRST])
    assert returned == Returned(AMINA, NOON, VERSION)
    answered = decided(AMINA, ReviewStatus.RETURNED, step, [FIRST, SECOND])
    assert answered == Answered(Returned(AMINA, NOON, VERSION), (SECOND,))


def test_a_state_asks_the_supervisor_or_tells_of_a_decision_or_both() -> None:
    approved, returned = Approved(AMINA, NOON, VERSION), Returned(AMINA, NOON, VERSION)
    changed, answered = ChangedSinceApproval(approved, (SECOND,)), Answered(returned, (SECOND,))
    for waiting in (SentForReview(NOON), Drawn(NOON, "May"), InReview(NOON), changed, answered):
        assert asks_supervisor(waiting)
    for quiet in (NotReviewed(), approved, returned):
        assert not asks_supervisor(quiet)
    assert decision_in(changed) is decision_in(approved) is approved
    assert decision_in(answered) is decision_in(returned) is returned
    assert decision_in(SentForReview(NOON)) is None


def test_lists_read_status_time_and_note() -> None:
    summary = summarise_review({"status": "sent", "note": "11", "at": to_iso(NOON)})
    assert (summary.status, summary.title) == ("sent", "11")
    assert summary.at == NOON
