"""A bundle that was proven: only ``verify`` makes one, so whoever holds it may believe it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from pss_desktop.domain.ids import DeviceId, FeedId, OpHash, PersonId, ScopeId
from pss_desktop.journal.feeds import SignedHead
from pss_desktop.journal.operation import Operation
from pss_desktop.sync.bundle.answers import Ack, Ask
from pss_desktop.sync.bundle.contents import (
    AuditWitness,
    BundleKind,
    Channel,
    ConsentLine,
    FeedItem,
    Part,
    last_of,
)
from pss_desktop.sync.roster import ProgrammeId

PROOF: Final = object()
"""What ``verify`` shows to make a verified value. A test looks that nothing else in the program does."""


@dataclass(frozen=True, slots=True)
class BundleSender:
    """Who signed it. *person* is None where the signer of a roster is not in it."""

    device: DeviceId
    person: PersonId | None
    roster_version: int


@dataclass(frozen=True, slots=True)
class VerifiedFeed:
    """A stretch of one feed whose chain, heads, commitments and signatures hold.

    *prev* is the hash before *start*; it is None where nothing proves it, as before a stub run.
    """

    feed: FeedId
    device: DeviceId
    scope: ScopeId
    scope_type: str
    start: int
    prev: OpHash | None
    items: tuple[FeedItem, ...]
    heads: tuple[SignedHead, ...]
    proof: object = field(repr=False, compare=False)

    def __post_init__(self) -> None:
        _only_by_verify(self.proof)

    @property
    def end(self) -> int:
        """The number of its last operation; before *start* where it has none."""
        return last_of(self.items[-1]) if self.items else self.start - 1

    @property
    def operations(self) -> Iterator[Operation]:
        """Its operations, without the gaps."""
        return (item for item in self.items if isinstance(item, Operation))


@dataclass(frozen=True, slots=True)
class VerifiedBundle:
    """What the sender signed, with everything in it proven. *hash* names it for the next of its channel."""

    bundle_id: bytes
    kind: BundleKind
    programme: ProgrammeId
    created: datetime
    sender: BundleSender
    to: tuple[DeviceId, ...]
    channel: Channel
    hash: bytes
    part: Part
    audit_head: AuditWitness
    acks: tuple[Ack, ...]
    asks: tuple[Ask, ...]
    consent_view: tuple[ConsentLine, ...]
    feeds: tuple[VerifiedFeed, ...]
    pieces: tuple[bytes, ...]
    proof: object = field(repr=False, compare=False)

    def __post_init__(self) -> None:
        _only_by_verify(self.proof)

    @property
    def document(self) -> bytes:
        """The roster versions, or the request, that the pieces are put together."""
        return b"".join(self.pieces)


def _only_by_verify(proof: object) -> None:
    if proof is not PROOF:
        raise TypeError("only verify makes what was verified")
