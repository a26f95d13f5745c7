"""The review of a signed note: commented on by passage, decided about one exact version of it."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final, Self

from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.fields import Field, FieldKind, as_instant, as_number
from pss_desktop.domain.ids import HASH_LENGTH, ID_LENGTH, OpHash, PersonId, RecordId, from_hex, to_hex
from pss_desktop.domain.payloads import TEXT, list_of, text_of
from pss_desktop.domain.summary import Summary

COMMENT_FIELDS: Final = (
    Field("comment", FieldKind.LONG_TEXT, required=True, max_length=5_000, searchable=True),
)
QUOTE_LIMIT: Final = 2_000
"""So many letters of a note stand in a comment at most; the position names the rest."""


class ReviewStatus(StrEnum):
    """How far the review of a note is, without a look at the note itself."""

    SENT = "sent"
    DRAWN = "drawn"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
    RETURNED = "returned"


WAITING: Final = (ReviewStatus.SENT, ReviewStatus.DRAWN, ReviewStatus.IN_REVIEW)
"""What a supervisor still has to decide."""


def review_of(note: RecordId) -> RecordId:
    """The record of everything that is said about *note* in review: two supervisors write the same one."""
    return RecordId(hashlib.sha256(b"pss/review/v1" + note).digest()[:ID_LENGTH])


@dataclass(frozen=True, slots=True)
class NoteVersion:
    """The exact version of a note: the digest of its operations, and which ones they were."""

    digest: bytes
    operations: frozenset[OpHash]

    @classmethod
    def from_payload(cls, payload: Mapping[str, object]) -> Self:
        """Read what :meth:`to_payload` wrote. Raises ValueError for what names no version."""
        digest = from_hex(text_of(payload.get("version")), HASH_LENGTH)
        seen = (from_hex(one, HASH_LENGTH) for one in list_of(payload.get("operations")))
        return cls(digest, frozenset(map(OpHash, seen)))

    def to_payload(self) -> dict[str, object]:
        """As the journal keeps it, among an act's other values."""
        return {"version": to_hex(self.digest), "operations": sorted(map(to_hex, self.operations))}

    def changes_in(self, now: Iterable[OpHash]) -> tuple[OpHash, ...]:
        """Those operations of *now* that came after this version."""
        return tuple(one for one in now if one not in self.operations)


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of a note: where they stand in one part of one of its operations, and how they go exactly.

    What an operation says never changes, so *start* and *end* (letters of the part) hold for ever.
    """

    operation: OpHash
    part: str
    start: int
    end: int
    quote: str

    @classmethod
    def of(cls, operation: OpHash, part: str, words: str, span: tuple[int, int]) -> Self:
        """The passage of *span* in *words*. Raises ValueError where that is no passage."""
        start, end = span
        if not 0 <= start < end <= len(words) or not words[start:end].strip():
            raise ValueError("a passage has words")
        return cls(operation, part, start, min(end, start + QUOTE_LIMIT), words[start:end][:QUOTE_LIMIT])

    @classmethod
    def from_payload(cls, payload: Mapping[str, object]) -> "Passage | None":
        """Read what :meth:`to_payload` wrote; None for what names no passage."""
        start, end = as_number(payload.get("start")), as_number(payload.get("end"))
        if start is None or end is None:
            return None
        operation = OpHash(from_hex(text_of(payload.get("operation")), HASH_LENGTH))
        return cls(
            operation, text_of(payload.get("part")), int(start), int(end), text_of(payload.get("quote"))
        )

    def to_payload(self) -> dict[str, object]:
        """As the journal keeps it."""
        return {
            "operation": to_hex(self.operation),
            "part": self.part,
            "start": self.start,
            "end": self.end,
            "quote": self.quote,
        }

    def stands_in(self, words: str) -> bool:
        """Whether *words*, the part that it names, hold the quote where it says."""
        return words[self.start : self.end] == self.quote


@dataclass(frozen=True, slots=True)
class Comment:
    """What was said about a note, or about a passage of it; *urgent*: not to wait for the next session."""

    note: RecordId
    version: NoteVersion
    text: str
    at: datetime
    passage: Passage | None = None
    urgent: bool = False

    @classmethod
    def from_payload(cls, payload: Mapping[str, object]) -> Self:
        """Read a ``comment`` act. Raises ValueError for what is none."""
        words, passage = payload.get(TEXT), payload.get("passage")
        return cls(
            note=_note(payload),
            version=NoteVersion.from_payload(payload),
            text=text_of(words.get("comment")) if isinstance(words, Mapping) else "",
            at=_at(payload),
            passage=Passage.from_payload(passage) if isinstance(passage, Mapping) else None,
            urgent=payload.get("urgent") is True,
        )

    def to_payload(self) -> dict[str, object]:
        """As the journal keeps it."""
        passage = {} if self.passage is None else {"passage": self.passage.to_payload()}
        urgent = {"urgent": True} if self.urgent else {}
        return {
            TEXT: {"comment": self.text},
            "note": to_hex(self.note),
            "at": to_iso(self.at),
            **self.version.to_payload(),
            **passage,
            **urgent,
        }


@dataclass(frozen=True, slots=True)
class Step:
    """Sending, drawing, approving, returning: each about one exact version. *draw* says how it was drawn."""

    note: RecordId
    version: NoteVersion
    at: datetime
    draw: str = ""

    @classmethod
    def from_payload(cls, payload: Mapping[str, object]) -> Self:
        """Read such an act. Raises ValueError for what is none."""
        return cls(
            _note(payload), NoteVersion.from_payload(payload), _at(payload), text_of(payload.get("draw"))
        )

    def to_payload(self) -> dict[str, object]:
        """As the journal keeps it."""
        draw = {"draw": self.draw} if self.draw else {}
        return {
            TEXT: {},
            "note": to_hex(self.note),
            "at": to_iso(self.at),
            **self.version.to_payload(),
            **draw,
        }


# The state of a review, seen together with the note as it is now


@dataclass(frozen=True, slots=True)
class NotReviewed:
    """Nobody was asked yet."""


@dataclass(frozen=True, slots=True)
class SentForReview:
    """The counselor asked for a look at the note."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Drawn:
    """A supervisor drew it at random; *draw* is the draw that it came from."""

    at: datetime
    draw: str


@dataclass(frozen=True, slots=True)
class InReview:
    """There are comments and no decision yet; *since* it was asked for, or first commented on."""

    since: datetime


@dataclass(frozen=True, slots=True)
class Approved:
    """A supervisor signed that just this version is right."""

    by: PersonId
    at: datetime
    version: NoteVersion


@dataclass(frozen=True, slots=True)
class ChangedSinceApproval:
    """Something was added after the version that was approved."""

    approved: Approved
    changes: tuple[OpHash, ...]


@dataclass(frozen=True, slots=True)
class Returned:
    """A supervisor signed that this version needs work, and said where."""

    by: PersonId
    at: datetime
    version: NoteVersion


@dataclass(frozen=True, slots=True)
class Answered:
    """Something was added after the version that was returned: the supervisor looks again."""

    returned: Returned
    changes: tuple[OpHash, ...]


ReviewState = (
    NotReviewed | SentForReview | Drawn | InReview | Approved | ChangedSinceApproval | Returned | Answered
)


def asks_supervisor(state: ReviewState) -> bool:
    """Whether it stands in the queue."""
    return isinstance(state, SentForReview | Drawn | InReview | ChangedSinceApproval | Answered)


def decision_in(state: ReviewState) -> Approved | Returned | None:
    """The decision that stands behind *state*; None while there is none."""
    match state:
        case Approved() | Returned():
            return state
        case ChangedSinceApproval(approved, _):
            return approved
        case Answered(returned, _):
            return returned
        case _:
            return None


def decided(by: PersonId, status: ReviewStatus, step: Step, now: Iterable[OpHash]) -> ReviewState:
    """The state after a decision, with *now* the note's operations that may change what it says."""
    changes = step.version.changes_in(now)
    if status is ReviewStatus.RETURNED:
        returned = Returned(by, step.at, step.version)
        return Answered(returned, changes) if changes else returned
    approved = Approved(by, step.at, step.version)
    return ChangedSinceApproval(approved, changes) if changes else approved


def summarise_review(view: Mapping[str, object]) -> Summary:
    """Lists show a review by its status and the time of the act that stands; *title* is the note's id."""
    return Summary(
        status=text_of(view.get("status")),
        title=text_of(view.get("note")),
        at=as_instant(view.get("at")),
    )


def _note(payload: Mapping[str, object]) -> RecordId:
    return RecordId(from_hex(text_of(payload.get("note"))))


def _at(payload: Mapping[str, object]) -> datetime:
    at = as_instant(payload.get("at"))
    if at is None:
        raise ValueError("an act of a review needs a time")
    return at
