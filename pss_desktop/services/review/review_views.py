"""A review as the queue, the review page and the note's own page show it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pss_desktop.domain.ids import ClientId, OpHash, PersonId, RecordId
from pss_desktop.domain.review import (
    Answered,
    Approved,
    ChangedSinceApproval,
    Comment,
    Drawn,
    InReview,
    NoteVersion,
    Returned,
    ReviewState,
    SentForReview,
    decision_in,
)
from pss_desktop.domain.session_note import Addendum, NoteFormat
from pss_desktop.services.crisis.risks import RiskNow
from pss_desktop.services.sessions.note_views import NoteDetail


class ReviewMark(StrEnum):
    """The state of a review in one word, for badges."""

    SENT = "sent"
    DRAWN = "drawn"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
    CHANGED = "changed"
    RETURNED = "returned"
    ANSWERED = "answered"


_MARKS = {
    SentForReview: ReviewMark.SENT,
    Drawn: ReviewMark.DRAWN,
    InReview: ReviewMark.IN_REVIEW,
    Approved: ReviewMark.APPROVED,
    ChangedSinceApproval: ReviewMark.CHANGED,
    Returned: ReviewMark.RETURNED,
    Answered: ReviewMark.ANSWERED,
}


def mark_of(state: ReviewState) -> ReviewMark | None:
    """The word for *state*; None while nobody was asked."""
    return _MARKS.get(type(state))


@dataclass(frozen=True, slots=True)
class QueueRow:
    """A note that waits for its supervisor. The case stands by its code alone; *risk* is that of the case."""

    note: RecordId
    client: ClientId
    code: str
    at: datetime
    format: NoteFormat
    writer: str
    risk: str
    mark: ReviewMark
    since: datetime
    age_days: int


@dataclass(frozen=True, slots=True)
class Answer:
    """What the counselor added to the note in answer to a comment."""

    addendum: Addendum
    name: str


@dataclass(frozen=True, slots=True)
class ShownComment:
    """A comment under the name of its writer, with its answers; *id* is the hash of its operation."""

    id: OpHash
    number: int
    by: PersonId
    name: str
    mine: bool
    comment: Comment
    answers: tuple[Answer, ...] = ()


@dataclass(frozen=True, slots=True)
class NotePart:
    """Words of a note in one piece: what was signed in one part of its form, or one addition."""

    operation: OpHash
    part: str
    words: str
    addendum: Addendum | None = None


@dataclass(frozen=True, slots=True)
class ReviewedNote:
    """A note with all that was said about it. *number* of *version* counts what was signed and added so far.

    *decided_by* is the name behind the decision that stands, '' without one.
    """

    detail: NoteDetail
    code: str
    risk: RiskNow
    state: ReviewState
    version: NoteVersion
    number: int
    parts: tuple[NotePart, ...]
    comments: tuple[ShownComment, ...] = ()
    decided_by: str = ""
    may_decide: bool = False
    may_send: bool = False

    @property
    def mark(self) -> ReviewMark | None:
        """The word for its state."""
        return mark_of(self.state)

    @property
    def decision(self) -> Approved | Returned | None:
        """The decision that stands, if one does."""
        return decision_in(self.state)


class NewsKind(StrEnum):
    """What came back from review."""

    URGENT = "urgent"
    RETURNED = "returned"
    COMMENTED = "commented"
    APPROVED = "approved"


@dataclass(frozen=True, slots=True)
class ReviewNews:
    """One line for the counselor whose note it is."""

    kind: NewsKind
    note: RecordId
    client: ClientId
    code: str
    name: str
    held_at: datetime
    by: str
    at: datetime
    comments: int


@dataclass(frozen=True, slots=True)
class Draw:
    """What a draw took: *drawn* of *among* notes that nobody had sent, by *seed*."""

    seed: str
    percent: int
    drawn: tuple[QueueRow, ...]
    among: int
