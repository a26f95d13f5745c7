"""What was gathered, in as many bundles as its size asks for: by case, and a case that is too large by feeds.

Bundles of several cases stand alone. The parts of one case follow each other: what a part holds waits at its
reader for those before it, so that they may come in any order.
"""

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field, replace
from typing import Final

from pss_desktop.domain.ids import DeviceId
from pss_desktop.services.exporting.gather import GatheredFeed, GatheredScope
from pss_desktop.sync.bundle.contents import WHOLE, Part
from pss_desktop.sync.bundle.limits import FILE_LIMIT, MIB, OPERATION_LIMIT, SLOW_FILE_LIMIT
from pss_desktop.sync.selection import Piece


@dataclass(frozen=True, slots=True)
class Room:
    """How much goes into one bundle: bytes before packing, operations, cases."""

    size: int
    operations: int = OPERATION_LIMIT // 2
    cases: int = 200

    def holds(self, size: int, operations: int, cases: int = 1) -> bool:
        """Whether so much goes in."""
        return size <= self.size and operations <= self.operations and cases <= self.cases


IN_A_BUNDLE: Final = Room(FILE_LIMIT - 4 * MIB)
"""Also words that nothing packs fit then, with the zeros behind them."""
IN_A_SLOW_BUNDLE: Final = Room(SLOW_FILE_LIMIT - 16 * 1024)


@dataclass(frozen=True, slots=True)
class Load:
    """The scopes of one bundle."""

    scopes: tuple[GatheredScope, ...]
    part: Part = WHOLE


def loads(
    scopes: Iterable[GatheredScope], room: Room = IN_A_BUNDLE, *, uncut: Set[DeviceId] = frozenset()
) -> tuple[Load, ...]:
    """*scopes* in their order, in as few bundles as *room* allows.

    Feeds of *uncut* devices stay in one piece: of a revoked one a stretch counts by its last good operation.
    """
    found: list[Load] = []
    together = _Together(room)
    for scope in scopes:
        size, count = scope.size, scope.count
        if room.holds(size, count):
            found += together.add(scope, size, count)
            continue
        found += together.taken()
        parts = tuple(_parts(scope, room, uncut))
        found += (Load((one,), Part(number, len(parts))) for number, one in enumerate(parts, start=1))
    return (*found, *together.taken())


@dataclass(slots=True)
class _Together:
    """Whole scopes that go into one bundle."""

    room: Room
    scopes: list[GatheredScope] = field(default_factory=list)
    size: int = 0
    operations: int = 0

    def add(self, scope: GatheredScope, size: int, operations: int) -> Iterator[Load]:
        """Take *scope* too; a load comes back where it did not fit beside the others."""
        together = self.size + size, self.operations + operations, len(self.scopes) + 1
        if not self.room.holds(*together):
            yield from self.taken()
        self.scopes.append(scope)
        self.size += size
        self.operations += operations

    def taken(self) -> Iterator[Load]:
        """What is there, if anything is; it begins anew."""
        if self.scopes:
            yield Load(tuple(self.scopes))
        self.scopes, self.size, self.operations = [], 0, 0


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Pieces of a feed that stay together: only behind the last one stands a head."""

    feed: GatheredFeed
    first: int
    end: int

    @property
    def pieces(self) -> tuple[Piece, ...]:
        return self.feed.layout.pieces[self.first : self.end]


def _parts(scope: GatheredScope, room: Room, uncut: Set[DeviceId]) -> Iterator[GatheredScope]:
    """The scope in parts that fit into *room*, as far as heads allow; none is empty."""
    part: list[_Stretch] = []
    before: _Stretch | None = None
    size = count = 0
    for stretch in (one for feed in scope.feeds for one in _stretches(feed, uncut)):
        more = sum(piece.size for piece in stretch.pieces)
        if part and not room.holds(size + more, count + len(stretch.pieces)):
            yield _part(scope, part, before)
            part, before, size, count = [], part[-1], 0, 0
        part.append(stretch)
        size, count = size + more, count + len(stretch.pieces)
    yield _part(scope, part, before)


def _stretches(feed: GatheredFeed, uncut: Set[DeviceId]) -> Iterator[_Stretch]:
    first, pieces = 0, feed.layout.pieces
    whole = feed.source.device in uncut
    for end, piece in enumerate(pieces, start=1):
        if end == len(pieces) or (not whole and feed.layout.may_end_with(piece)):
            yield _Stretch(feed, first, end)
            first = end


def _part(scope: GatheredScope, stretches: Sequence[_Stretch], before: _Stretch | None) -> GatheredScope:
    """*stretches* that follow each other, as a scope; those of one feed are one again.

    Where a feed begins with it, the head at which the part *before* ended says what is missing without that.
    """
    joined: list[_Stretch] = []
    for one in stretches:
        if joined and joined[-1].feed is one.feed:
            joined[-1] = replace(joined[-1], end=one.end)
        else:
            joined.append(one)
    feeds = tuple(map(_cut, joined))
    if before is not None and joined[0].first == 0:
        feeds = (_end_of(before), *feeds)
    return replace(scope, feeds=feeds)


def _end_of(stretch: _Stretch) -> GatheredFeed:
    """Where the feed goes on behind *stretch*, and nothing of it."""
    last, layout = stretch.pieces[-1], stretch.feed.layout
    return replace(
        stretch.feed,
        start=last.last + 1,
        prev=last.last_hash,
        choices=(),
        layout=replace(layout, pieces=()),
    )


def _cut(stretch: _Stretch) -> GatheredFeed:
    feed, pieces = stretch.feed, stretch.pieces
    start, last = pieces[0].first, pieces[-1].last
    return replace(
        feed,
        start=start,
        prev=feed.layout.pieces[stretch.first - 1].last_hash if stretch.first else feed.prev,
        choices=tuple(one for one in feed.choices if start <= one.operation.header.seq <= last),
        layout=replace(feed.layout, pieces=pieces),
    )
