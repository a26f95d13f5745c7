"""Reads a note together with its review: which version it is, what was said about it, how it stands."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

from pss_desktop.domain.clock import from_ms
from pss_desktop.domain.errors import RecordNotFoundError
from pss_desktop.domain.ids import ClientId, RecordId, from_hex
from pss_desktop.domain.kinds import CO_SIGN, COMMENT
from pss_desktop.domain.review import (
    Answered,
    ChangedSinceApproval,
    Comment,
    Drawn,
    InReview,
    NoteVersion,
    NotReviewed,
    ReviewState,
    ReviewStatus,
    SentForReview,
    Step,
    decided,
    decision_in,
    review_of,
)
from pss_desktop.domain.session_note import AddendumKind
from pss_desktop.journal.hashing import record_version
from pss_desktop.services.clients.client_views import client_of
from pss_desktop.services.crisis.risks import RiskNow, risk_now
from pss_desktop.services.programme.supervising import Supervising
from pss_desktop.services.review.review_views import (
    Answer,
    NotePart,
    ReviewedNote,
    ReviewMark,
    ShownComment,
    mark_of,
)
from pss_desktop.services.seat import Seat
from pss_desktop.services.sessions.note_views import NoteDetail, NoteState
from pss_desktop.services.sessions.notes import SESSION_NOTE, Notes
from pss_desktop.services.understood import all_understood, understood
from pss_desktop.services.writing.signed_records import addendum_of
from pss_desktop.vault.views.records import StoredAct, StoredRecord

REVIEW: Final = "review"
ADDED: Final = frozenset({NoteState.AMENDED, NoteState.ENTERED_IN_ERROR})
"""A note in one of these states holds more than what was signed first."""

_ADDITIONS: Final = tuple(AddendumKind)
_SEND_AGAIN: Final = (None, ReviewMark.DRAWN, ReviewMark.APPROVED, ReviewMark.CHANGED, ReviewMark.RETURNED)


class ReviewReading:
    """What counselor and supervisor read of the same review."""

    def __init__(self, seat: Seat, notes: Notes, supervising: Supervising) -> None:
        self._seat = seat
        self._notes = notes
        self._supervising = supervising

    def read(self, note: RecordId) -> ReviewedNote:
        """The note with its review. Raises RecordNotFoundError."""
        storage = self._seat.storage
        detail = self._notes.get(note)
        acts = storage.records.acts(note)
        review = self.review(note)
        state = self.state(review, note, detail.state)
        client = detail.note.client
        writer = detail.note.author
        mark = mark_of(state)
        return ReviewedNote(
            detail=detail,
            code=self.code_of(client),
            risk=self.risk_of(client),
            state=state,
            version=version_of(acts),
            number=sum(one.act != CO_SIGN for one in acts),
            parts=_parts(detail, acts),
            comments=self._comments(review, detail),
            decided_by=self._decider(state),
            may_decide=self._supervising.reviews(writer),
            may_send=detail.mine and bool(self._supervising.supervisors()) and mark in _SEND_AGAIN,
        )

    def marks(self, notes: Iterable[tuple[RecordId, NoteState]]) -> dict[RecordId, ReviewMark]:
        """How the reviews of *notes* stand, of those that have one."""
        if self._seat.storage.journal.keys.known_kind(REVIEW) is None:
            return {}
        states = {note: self.state(self.review(note), note, state) for note, state in notes}
        marks = {note: mark_of(state) for note, state in states.items()}
        return {note: mark for note, mark in marks.items() if mark is not None}

    def review(self, note: RecordId) -> StoredRecord | None:
        """The record of all that was said about *note*."""
        storage = self._seat.storage
        if storage.journal.record_key(review_of(note)) is None:
            return None
        record = storage.records.get(review_of(note))
        return record if record.status in tuple(ReviewStatus) else None

    def state(self, review: StoredRecord | None, note: RecordId, note_state: str) -> ReviewState:
        """How *review* stands with the *note* as it is now."""
        if review is None:
            return NotReviewed()
        status = ReviewStatus(review.status)
        if status is ReviewStatus.IN_REVIEW:
            return InReview(review.at)
        step = _step(review)
        if step is None:
            return NotReviewed()
        if status is ReviewStatus.SENT:
            return SentForReview(step.at)
        if status is ReviewStatus.DRAWN:
            return Drawn(step.at, step.draw)
        now = [one.hash for one in self._changing(note)] if note_state in ADDED else ()
        return decided(review.author or self._supervising.me, status, step, now)

    def since(self, state: ReviewState, note: RecordId) -> datetime:
        """Since when the supervisor is waited for: of a change, since it was made."""
        match state:
            case SentForReview(at) | Drawn(at, _) | InReview(at):
                return at
            case ChangedSinceApproval(_, changes) | Answered(_, changes):
                times = [one.hlc.ms for one in self._changing(note) if one.hash in changes]
                return from_ms(min(times))
            case _:
                return self._seat.storage.clock.now()

    def risk_of(self, client: ClientId) -> RiskNow:
        """The level of risk of the case as it stands."""
        return risk_now(self._seat.storage, client)

    def code_of(self, client: ClientId) -> str:
        """The code of the case; '' for one that is not here, or in the bin."""
        listed = self._seat.storage.clients.get(client)
        if listed is None or listed.client is None:
            return ""
        known = client_of(listed)
        return "" if known.binned_at is not None else known.code

    def now(self, note: RecordId) -> NoteVersion:
        """The exact version of *note* as it is now."""
        return version_of(self._seat.storage.records.acts(note))

    def record(self, note: RecordId) -> StoredRecord:
        """The note's own record. Raises RecordNotFoundError."""
        record = self._seat.storage.records.get(note)
        if record.kind != SESSION_NOTE or not record.content:
            raise RecordNotFoundError
        return record

    def _changing(self, note: RecordId) -> list[StoredAct]:
        """What changes the words of a note: a second signature under it does not."""
        return [one for one in self._seat.storage.records.acts(note) if one.act != CO_SIGN]

    def _comments(self, review: StoredRecord | None, detail: NoteDetail) -> tuple[ShownComment, ...]:
        if review is None:
            return ()
        acts = self._seat.storage.records.acts(review.id)
        said = [(one, _comment(one)) for one in acts if one.act == COMMENT]
        known = [(one, comment) for one, comment in said if comment is not None]
        return tuple(
            self._shown(number, one, comment, detail) for number, (one, comment) in enumerate(known, start=1)
        )

    def _shown(self, number: int, act: StoredAct, comment: Comment, detail: NoteDetail) -> ShownComment:
        name_of = self._supervising.name_of
        answers = [one for one in detail.addenda if one.answers == act.hash.hex()]
        return ShownComment(
            id=act.hash,
            number=number,
            by=act.author,
            name=name_of(act.author),
            mine=act.author == self._supervising.me,
            comment=comment,
            answers=tuple(Answer(one, name_of(one.author)) for one in answers),
        )

    def _decider(self, state: ReviewState) -> str:
        decision = decision_in(state)
        return "" if decision is None else self._supervising.name_of(decision.by)


def note_of(review: StoredRecord) -> RecordId | None:
    """Which note *review* is about; None for a record that is no note's own review."""
    try:
        note = RecordId(from_hex(review.title))
    except ValueError:
        return None
    return note if review_of(note) == review.id else None


def version_of(acts: Sequence[StoredAct]) -> NoteVersion:
    """The exact version that *acts*, all of a note's, amount to."""
    hashes = [one.hash for one in acts]
    return NoteVersion(record_version(hashes), frozenset(hashes))


def _step(review: StoredRecord) -> Step | None:
    """None where it is written in another way than this version writes it."""
    return understood(Step.from_payload, review.content)


def _comment(act: StoredAct) -> Comment | None:
    """None where it was erased or withheld, or is written in another way than this version writes it."""
    return None if act.payload is None else understood(Comment.from_payload, act.payload)


def _parts(detail: NoteDetail, acts: Sequence[StoredAct]) -> tuple[NotePart, ...]:
    """The note's words in the order in which a page shows them, each with the operation that holds it."""
    first = next(one for one in acts if one.act not in (*_ADDITIONS, CO_SIGN))
    body = detail.note.body
    signed = [
        NotePart(first.hash, name, body.parts[name]) for name in body.format.parts if body.parts.get(name)
    ]
    added = [
        NotePart(one.hash, "addendum", addendum.text, addendum)
        for one in acts
        if one.act in _ADDITIONS
        for addendum in all_understood(addendum_of, (one,))
    ]
    return (*signed, *added)
