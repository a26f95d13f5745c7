"""What goes into a bundle, before it is packed."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pss_desktop.domain.ids import DeviceId, FeedId, OpHash, ScopeId
from pss_desktop.journal.feeds import SignedHead
from pss_desktop.journal.hashing import ZERO_HASH, feed_id
from pss_desktop.journal.operation import Operation
from pss_desktop.journal.stubs import StubRun
from pss_desktop.sync.bundle.answers import Ack, Ask
from pss_desktop.sync.bundle.limits import OPERATION_LIMIT
from pss_desktop.sync.roster import ProgrammeId

FeedItem = Operation | StubRun

NO_BUNDLE = bytes(32)
"""Stands before the first bundle of a channel."""


class BundleKind(StrEnum):
    """What a bundle is for."""

    RECORDS = "records"
    """Operations about cases, groups, the programme, and answers to them."""
    DIRECTORY = "directory"
    """Operations about the directory of services only."""
    ACK = "ack"
    """Answers alone."""
    ROSTER = "roster"
    """Versions of the roster, which count by their root signatures, whoever brings them."""


@dataclass(frozen=True, slots=True)
class Channel:
    """A bundle's place among those from one device to one person; *prev* is the hash of the one before."""

    seq: int = 1
    prev: bytes = NO_BUNDLE


@dataclass(frozen=True, slots=True)
class Part:
    """One of several bundles of one case: what is in it waits for those of lower *number*.

    Raises ValueError for numbers that no part has.
    """

    number: int = 1
    of: int = 1

    def __post_init__(self) -> None:
        if not 1 <= self.number <= self.of <= OPERATION_LIMIT:
            raise ValueError("part")


WHOLE = Part()
"""Stands alone."""


@dataclass(frozen=True, slots=True)
class ConsentLine:
    """By which consent of *client* the operations of *classes* go: the hash of its deciding operation."""

    client: bytes
    purpose: str
    op_hash: OpHash
    classes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AuditWitness:
    """How far the sender's audit log is: whoever gets the bundle can say so later."""

    count: int = 0
    hash: bytes = bytes(32)


@dataclass(frozen=True, slots=True)
class FeedStretch:
    """A stretch of one feed: what *device* wrote about *scope* from number *start* on, after hash *prev*.

    Each run of operations without a gap ends where a signed head stands; so does a stub run at the end.
    """

    device: DeviceId
    scope: ScopeId
    scope_type: str
    start: int = 1
    prev: OpHash = ZERO_HASH
    items: tuple[FeedItem, ...] = ()
    heads: tuple[SignedHead, ...] = ()

    @property
    def feed(self) -> FeedId:
        """The feed's id."""
        return feed_id(self.device, self.scope)

    @property
    def end(self) -> int:
        """The number of its last operation; before *start* where it has none."""
        return last_of(self.items[-1]) if self.items else self.start - 1


@dataclass(frozen=True, slots=True)
class BundleContents:
    """Everything that is packed. *to* are the current devices of one person; *roster* the version that the
    sender goes by; *pieces* are parts of attached files, or of the one document of a roster.
    """

    kind: BundleKind
    bundle_id: bytes
    programme: ProgrammeId
    created: datetime
    to: tuple[DeviceId, ...]
    channel: Channel = Channel()
    part: Part = WHOLE
    roster: int = 0
    feeds: tuple[FeedStretch, ...] = ()
    pieces: tuple[bytes, ...] = ()
    acks: tuple[Ack, ...] = ()
    asks: tuple[Ask, ...] = ()
    audit_head: AuditWitness = AuditWitness()
    consent_view: tuple[ConsentLine, ...] = ()


def last_of(item: FeedItem) -> int:
    """The number of the last operation that an item stands for."""
    return item.last if isinstance(item, StubRun) else item.header.seq
