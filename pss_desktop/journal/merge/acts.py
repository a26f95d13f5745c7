"""What the merge rules read and what they answer: acts on one record, and its merged state."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple, Self

from pss_desktop.domain.clock import Hlc
from pss_desktop.domain.ids import DeviceId, FeedId, OpHash, PersonId
from pss_desktop.journal.codec import decode_state
from pss_desktop.journal.operation import Operation
from pss_desktop.journal.versions import VersionVector

Rank = tuple[Hlc, bytes, bytes]


class Act(NamedTuple):
    """What an accepted operation does to its record. *payload* is None when erased or withheld."""

    hash: OpHash
    feed: FeedId
    seq: int
    deps: VersionVector
    hlc: Hlc
    device: DeviceId
    author: PersonId
    act: str
    payload: Mapping[str, object] | None
    person_signed: bool

    @classmethod
    def of(cls, operation: Operation, device: DeviceId) -> Self:
        """Read an operation that was verified before. Raises MalformedOperationError for a broken payload."""
        header = operation.header
        return cls(
            hash=operation.hash,
            feed=header.feed,
            seq=header.seq,
            deps=header.deps,
            hlc=header.hlc,
            device=device,
            author=header.author,
            act=header.act,
            payload=None if operation.payload is None else decode_state(operation.payload),
            person_signed=header.person_signed,
        )

    @property
    def rank(self) -> Rank:
        """Which of several **concurrent** values shows: the greatest. Never a reason to drop another."""
        return (self.hlc, self.device, self.hash)

    def get(self, name: str) -> object:
        """A value of the payload; None where there is none."""
        return None if self.payload is None else self.payload.get(name)


class ConflictKind(StrEnum):
    """What a person has to decide; each has one screen."""

    FIELD = "field"
    CONTENTS = "contents"
    VERSIONS = "versions"
    STATES = "states"
    CONSENT = "consent"
    LEVELS = "levels"
    TRANSFERS = "transfers"
    CLOSED_WITH_NEWS = "closed_with_news"
    ERASE_REQUESTED = "erase_requested"


class Candidate(NamedTuple):
    """One of the values to decide between, with who wrote it and when."""

    op_hash: OpHash
    author: PersonId
    hlc: Hlc
    value: object


class Conflict(NamedTuple):
    """Values written apart, none of which is lost; the first candidate is the one that shows meanwhile."""

    kind: ConflictKind
    subject: str
    candidates: tuple[Candidate, ...]


class MergedState(NamedTuple):
    """What a set of acts amounts to. *state* holds JSON values only.

    *content* is the unchanging payload of an immutable record, *content_op* where it stands; *heads* are the
    acts that no other has seen; *unread* are acts of a newer version, kept and not understood.
    """

    state: Mapping[str, object]
    heads: tuple[OpHash, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    content: Mapping[str, object] | None = None
    content_op: OpHash | None = None
    unread: tuple[OpHash, ...] = ()
    erased: bool = False

    @property
    def view(self) -> Mapping[str, object]:
        """Content and state in one, as summaries read it."""
        return self.state if self.content is None else {**self.content, **self.state}


def candidate(act: Act, value: object) -> Candidate:
    """*value* as *act* brought it."""
    return Candidate(act.hash, act.author, act.hlc, value)
