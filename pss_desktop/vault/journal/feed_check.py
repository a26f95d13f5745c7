"""Whether one feed holds together as it is stored: stretches of operations, holes between them, heads."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from pss_desktop.crypto.signing import VerifyKey
from pss_desktop.domain.errors import WeakKeyError
from pss_desktop.domain.ids import FeedId, OpHash
from pss_desktop.journal.feeds import SignedHead, check_head
from pss_desktop.journal.hashing import ZERO_HASH
from pss_desktop.vault.database.connection import Connection, Row
from pss_desktop.vault.findings import Part


class Stretch(NamedTuple):
    """Operations *first* to *last* without a hole; *prev* is what the first goes on from."""

    first: int
    prev: OpHash
    last: int
    hash: OpHash

    def goes_on_with(self, other: "Stretch") -> bool:
        """Whether *other* is the very next."""
        return (other.first, other.prev) == (self.last + 1, self.hash)

    def joined(self, other: "Stretch") -> "Stretch":
        """Both as one."""
        return self._replace(last=other.last, hash=other.hash)


class FeedRow(NamedTuple):
    """A feed's own columns, and what the operations say that they are about."""

    key: int
    feed: FeedId
    seq: int
    accepted: int
    hash: OpHash
    accepted_hash: OpHash | None
    signed_seq: int
    signature: bytes | None
    signed_hash: OpHash | None
    device_key: bytes | None

    @classmethod
    def of(cls, row: Row) -> "FeedRow":
        """A row as the check reads it."""
        return cls(*row)


@dataclass(frozen=True, slots=True)
class _Parts:
    """The stub runs and the signed heads of one feed."""

    runs: Sequence[tuple[int, int, OpHash]]
    heads: Mapping[int, SignedHead]

    def hides(self, first: int, last: int) -> bool:
        """Whether stub runs account for every number from *first* to *last*."""
        for start, end, _ in self.runs:
            if start <= first <= end:
                first = end + 1
        return first > last

    def hash_at(self, seq: int) -> set[OpHash]:
        """What runs that end at *seq* say of its hash."""
        return {hash_ for _, end, hash_ in self.runs if end == seq}


class FeedParts:
    """Reads them; a vault of a release without exchange has none."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known = connection.row("SELECT 1 FROM sqlite_master WHERE name = 'stub_run'") is not None

    def of(self, row: FeedRow) -> _Parts:
        """Those of one feed."""
        if not self._known:
            return _Parts((), {})
        runs = self._connection.rows(
            "SELECT first, last, hash FROM stub_run WHERE feed = ? ORDER BY first, last", (row.key,)
        )
        heads = self._connection.rows("SELECT seq, hash, signature FROM feed_head WHERE feed = ?", (row.key,))
        return _Parts(
            [(first, last, OpHash(hash_)) for first, last, hash_ in runs],
            {seq: SignedHead(row.feed, seq, OpHash(hash_), signature) for seq, hash_, signature in heads},
        )


def check_feed(row: FeedRow, stretches: Sequence[Stretch], parts: FeedParts) -> set[Part]:
    """What does not hold of this feed."""
    known = parts.of(row)
    ordered = sorted(stretches)
    problems = set[Part]()
    if not _hold_together(row, ordered, known):
        problems.add(Part.JOURNAL)
    if not _signatures_hold(row, known):
        problems.add(Part.SIGNATURES)
    return problems


def _hold_together(row: FeedRow, ordered: Sequence[Stretch], parts: _Parts) -> bool:
    last, end = 0, ZERO_HASH
    for stretch in ordered:
        if not _joins(last, end, stretch, parts):
            return False
        last, end = stretch.last, stretch.hash
    if last < row.seq and not (parts.hides(last + 1, row.seq) and _vouched(last, end, parts)):
        return False
    return last <= row.seq and _is_at(row, parts)


def _joins(last: int, end: OpHash, stretch: Stretch, parts: _Parts) -> bool:
    """Whether *stretch* follows what ended at *last* with hash *end*."""
    if stretch.first == last + 1:
        return stretch.prev == end
    if stretch.first <= last:
        return False
    said = parts.hash_at(stretch.first - 1)
    return (
        parts.hides(last + 1, stretch.first - 1)
        and _vouched(last, end, parts)
        and (not said or said == {stretch.prev})
    )


def _vouched(last: int, end: OpHash, parts: _Parts) -> bool:
    """Whether the device signed where the operations end before a hole."""
    head = parts.heads.get(last)
    return last == 0 or (head is not None and head.op_hash == end)


def _is_at(row: FeedRow, parts: _Parts) -> bool:
    """Whether the feed's own hash is that of its last accepted operation, as far as that can be told."""
    if row.accepted == 0:
        return True
    known = parts.hash_at(row.accepted) if row.accepted_hash is None else {row.accepted_hash}
    return known == {row.hash}


def _signatures_hold(row: FeedRow, parts: _Parts) -> bool:
    key = verify_key(row.device_key)
    if key is None:
        return True
    heads = list(parts.heads.values())
    if row.signature is not None:
        said = row.signed_hash or next(iter(parts.hash_at(row.signed_seq)), ZERO_HASH)
        heads.append(SignedHead(row.feed, row.signed_seq, OpHash(said), row.signature))
    return all(check_head(head, key) for head in heads)


def verify_key(encoded: bytes | None) -> VerifyKey | None:
    """The key of these bytes; ``None`` where there is none or a weak one."""
    try:
        return None if encoded is None else VerifyKey(encoded)
    except WeakKeyError:
        return None
