"""How far somebody has read: for each feed of a scope the last operation seen."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, NamedTuple, Self

from pss_desktop.domain.errors import MalformedOperationError
from pss_desktop.domain.ids import FeedId, OpHash
from pss_desktop.journal.hashing import record_version, u64

__all__ = ["MAX_FEEDS", "NOTHING_SEEN", "Seen", "VersionVector", "record_version"]

MAX_FEEDS: Final = 64
_ENTRY: Final = 32
_MAX_SEQ: Final = 1 << 53


class Seen(NamedTuple):
    """The last operation seen of a feed: its number, and the first 8 bytes of its hash."""

    seq: int
    hash8: bytes


@dataclass(frozen=True, slots=True)
class VersionVector:
    """At most 64 feeds, each with the last operation seen of it."""

    entries: Mapping[FeedId, Seen]

    @classmethod
    def of(cls, heads: Iterable[tuple[FeedId, int, OpHash]]) -> Self:
        """Of feed heads, **most recently written first**: past 64 the oldest are left out."""
        entries = {feed: Seen(seq, op_hash[:8]) for feed, seq, op_hash in _first(heads)}
        return cls(MappingProxyType(entries))

    @classmethod
    def decode(cls, encoded: bytes) -> Self:
        """Read what :meth:`encode` wrote. Raises MalformedOperationError for another order or length."""
        if not encoded:
            return cls(_NOTHING)
        if len(encoded) % _ENTRY or len(encoded) > _ENTRY * MAX_FEEDS:
            raise MalformedOperationError("deps")
        entries: dict[FeedId, Seen] = {}
        before = b""
        for start in range(0, len(encoded), _ENTRY):
            feed = encoded[start : start + 16]
            seq = int.from_bytes(encoded[start + 16 : start + 24], "big")
            if feed <= before or not 1 <= seq <= _MAX_SEQ:
                raise MalformedOperationError("deps")
            entries[FeedId(feed)] = Seen(seq, encoded[start + 24 : start + 32])
            before = feed
        return cls(MappingProxyType(entries))

    def encode(self) -> bytes:
        """32 bytes a feed, sorted by feed: feed, seq as u64, the first 8 bytes of the hash."""
        return b"".join(feed + u64(seen.seq) + seen.hash8 for feed, seen in sorted(self.entries.items()))

    def covers(self, feed: FeedId, seq: int) -> bool:
        """Whether operation *seq* of *feed* had been seen."""
        seen = self.entries.get(feed)
        return seen is not None and seen.seq >= seq

    def merge(self, other: Self) -> Self:
        """What either has seen. Raises MalformedOperationError past 64 feeds."""
        joined = dict(self.entries)
        for feed, seen in other.entries.items():
            joined[feed] = max(seen, joined.get(feed, seen))
        if len(joined) > MAX_FEEDS:
            raise MalformedOperationError("deps")
        return type(self)(MappingProxyType(joined))


_NOTHING: Final[Mapping[FeedId, Seen]] = MappingProxyType({})
NOTHING_SEEN: Final = VersionVector(_NOTHING)


def _first(heads: Iterable[tuple[FeedId, int, OpHash]]) -> list[tuple[FeedId, int, OpHash]]:
    return list(heads)[:MAX_FEEDS]
