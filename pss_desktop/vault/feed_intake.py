"""Compares a feed that came in with what is here of it: what is new, what fills a hole, what contradicts."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from pss_desktop.domain.ids import DeviceId, FeedId, OpHash
from pss_desktop.journal.feeds import SignedHead
from pss_desktop.journal.operation import Operation
from pss_desktop.journal.stubs import StubRun
from pss_desktop.vault.database.connection import Connection
from pss_desktop.vault.exchange.alarms import Claim
from pss_desktop.vault.journal.feed_history import FeedHistory
from pss_desktop.vault.journal.feed_states import FeedState, Scope
from pss_desktop.vault.journal.store import JournalStore

FeedItem = Operation | StubRun

# The erasure that took a record's words keeps its own, which may come after its header.
_HERE: Final = """SELECT op.seq, op.payload IS NOT NULL, EXISTS (
      SELECT 1 FROM tombstone WHERE tombstone.uid = record.uid AND tombstone.hash <> op.hash)
    FROM op JOIN record ON record.id = op.record
    WHERE op.feed = ? AND op.seq BETWEEN ? AND ?"""
_RECORDS: Final = """SELECT record.uid, kind.name, scope.uid FROM json_each(?) AS asked
    JOIN record ON record.uid = unhex(asked.value)
    JOIN kind ON kind.id = record.kind JOIN scope ON scope.id = record.scope"""


@dataclass(frozen=True, slots=True)
class ComingFeed:
    """A stretch of a feed whose chain and signed heads were verified.

    *prev* is the hash before *start*; None where nothing proves it, as before a stub run.
    """

    feed: FeedId
    device: DeviceId
    scope: Scope
    start: int
    prev: OpHash | None
    items: tuple[FeedItem, ...]
    heads: tuple[SignedHead, ...]

    @property
    def end(self) -> int:
        """The number of its last operation; before *start* where it has none."""
        return last_of(self.items[-1]) if self.items else self.start - 1

    def upto(self, seq: int) -> "ComingFeed":
        """The same without what comes after number *seq*; a run across it stays outside."""
        return replace(self, items=tuple(item for item in self.items if last_of(item) <= seq))


@dataclass(frozen=True, slots=True)
class Fork:
    """The device signed two histories: *ours* is here, *theirs* came; they part at *seq* or before."""

    seq: int
    ours: Claim
    theirs: Claim


@dataclass(frozen=True, slots=True)
class Intake:
    """What a coming feed would do here.

    *fresh* goes behind what is stored, *late* fills holes or brings payloads. *hole* is the first number that
    is missing before it, *fork* is set where it contradicts what is here, *misplaced* where an operation
    moves a record to another scope or kind. *accepted* is how far the feed counts here now.
    *operations* would begin to count: those in holes, and those behind what is accepted.
    """

    coming: ComingFeed
    accepted: int = 0
    fresh: tuple[FeedItem, ...] = ()
    late: tuple[Operation, ...] = ()
    hole: int | None = None
    fork: Fork | None = None
    misplaced: bool = False
    operations: tuple[Operation, ...] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        behind = (
            item
            for item in self.coming.items
            if isinstance(item, Operation) and item.header.seq > self.accepted
        )
        object.__setattr__(self, "operations", (*self.late, *behind))

    @property
    def is_news(self) -> bool:
        """Whether anything of it is not here yet."""
        return self.coming.end > self.accepted or bool(self.late)


class FeedIntake:
    """Reads only."""

    def __init__(self, connection: Connection, journal: JournalStore, history: FeedHistory) -> None:
        self._connection = connection
        self._journal = journal
        self._history = history

    def compare(self, coming: ComingFeed) -> Intake:
        """What *coming* would do here."""
        state = self._journal.state(coming.feed)
        if state is None:
            hole = None if coming.start == 1 else 1
            fresh = coming.items if hole is None else ()
            return Intake(coming, fresh=fresh, hole=hole, misplaced=self._is_misplaced(coming, coming.items))
        fork = self._fork(coming, state)
        if fork is not None:
            return Intake(coming, accepted=state.accepted, fork=fork)
        if coming.start > state.seq + 1:
            return Intake(coming, accepted=state.accepted, hole=state.accepted + 1)
        fresh = tuple(_behind(coming.items, state.seq))
        late = tuple(self._late(coming, state))
        return Intake(
            coming,
            accepted=state.accepted,
            fresh=fresh,
            late=late,
            misplaced=self._is_misplaced(coming, (*fresh, *late)),
        )

    def _fork(self, coming: ComingFeed, state: FeedState) -> Fork | None:
        theirs = _points(coming)
        ours = self._history.hashes(state, coming.start - 1, coming.end)
        parted = sorted(seq for seq in theirs.keys() & ours.keys() if theirs[seq] != ours[seq])
        if not parted:
            return None
        seq = parted[0]
        head = next((one for one in coming.heads if one.seq >= seq), None)
        their_claim = Claim(seq, theirs[seq]) if head is None else _claim(head)
        kept = next((one for one in self._history.heads(coming.feed) if one.seq >= seq), None)
        our_claim = Claim(seq, ours[seq]) if kept is None else _claim(kept)
        return Fork(seq, our_claim, their_claim)

    def _late(self, coming: ComingFeed, state: FeedState) -> Iterator[Operation]:
        """Operations whose place is already behind us: not here, or here without the payload they bring."""
        here = {
            seq: bool(whole) or bool(erased)
            for seq, whole, erased in self._connection.rows(_HERE, (state.key, coming.start, state.seq))
        }
        for item in coming.items:
            if isinstance(item, Operation) and item.header.seq <= state.seq:
                complete = here.get(item.header.seq)
                if complete is None or (not complete and item.payload is not None):
                    yield item

    def _is_misplaced(self, coming: ComingFeed, items: Iterable[FeedItem]) -> bool:
        """Whether some record is of another kind or scope than here, or than in its own first operation."""
        places: dict[bytes, tuple[str, bytes]] = {}
        for item in items:
            if isinstance(item, Operation):
                place = (item.header.kind, bytes(coming.scope.id))
                if places.setdefault(item.header.record, place) != place:
                    return True
        asked = json.dumps([uid.hex() for uid in places])
        known = self._connection.rows(_RECORDS, (asked,))
        return any(places[uid] != (kind, scope) for uid, kind, scope in known)


def last_of(item: FeedItem) -> int:
    """The number of the last operation that an item stands for."""
    return item.last if isinstance(item, StubRun) else item.header.seq


def _behind(items: Sequence[FeedItem], seq: int) -> Iterator[FeedItem]:
    """What lies behind number *seq*; of a run across it the rest."""
    for item in items:
        if last_of(item) <= seq:
            continue
        if isinstance(item, StubRun) and item.first <= seq:
            yield StubRun(seq + 1, item.last, item.last_hash)
        else:
            yield item


def _points(coming: ComingFeed) -> Mapping[int, OpHash]:
    """Every number whose hash the coming stretch tells."""
    points = {} if coming.prev is None or coming.start == 1 else {coming.start - 1: coming.prev}
    for item in coming.items:
        if isinstance(item, StubRun):
            points[item.last] = item.last_hash
        else:
            points[item.header.seq] = item.hash
    for head in coming.heads:
        points.setdefault(head.seq, head.op_hash)
    return points


def _claim(head: SignedHead) -> Claim:
    return Claim(head.seq, head.op_hash, head.signature)
