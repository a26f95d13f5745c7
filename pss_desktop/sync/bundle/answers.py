"""What a bundle answers: how far its sender is in each feed, and what it asks for, refuses or holds."""

from dataclasses import dataclass
from enum import StrEnum

from pss_desktop.domain.ids import FeedId, OpHash


@dataclass(frozen=True, slots=True)
class Ack:
    """The sender has *feed* whole up to *seq*, where its operation has *hash*.

    *head* is the signature by which the feed's device stands by that: told to the device itself, which
    believes nobody else's word about what it wrote.
    """

    feed: FeedId
    seq: int
    hash: OpHash
    head: bytes | None = None


class AskKind(StrEnum):
    """What an answer beside the acks is about."""

    WANT = "want"
    """Operations of a feed from a number on."""
    BLOB = "blob"
    """A piece of an attached file, by its digest."""
    REJECT = "reject"
    """A feed from a number on is refused, with the reason."""
    HOLD = "hold"
    """A feed from a number on is held until a person decides or earlier operations come."""


@dataclass(frozen=True, slots=True)
class Ask:
    """One of these: *subject* is a feed's id or a piece's digest, *reason* a stable word, never prose."""

    kind: AskKind
    subject: bytes
    seq: int = 0
    reason: str = ""
