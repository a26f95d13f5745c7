"""The table at the front of a bundle's body: which stretch of which feed follows, its heads and its gaps."""

from collections.abc import Iterable
from itertools import pairwise
from typing import Annotated, Final

import msgspec
from msgspec import Meta

from pss_desktop.domain.exchange_errors import BundleTooLargeError, NotABundleError
from pss_desktop.domain.ids import DeviceId, FeedId, OpHash, ScopeId
from pss_desktop.journal.feeds import SignedHead
from pss_desktop.journal.stubs import StubRun
from pss_desktop.sync.bundle.contents import FeedStretch
from pss_desktop.sync.bundle.limits import OPERATION_LIMIT, TABLE_LIMIT

_Id = Annotated[bytes, Meta(min_length=16, max_length=16)]
_Hash = Annotated[bytes, Meta(min_length=32, max_length=32)]
_Signature = Annotated[bytes, Meta(min_length=64, max_length=64)]
_Seq = Annotated[int, Meta(ge=1, le=1 << 53)]
_End = Annotated[int, Meta(ge=0, le=1 << 53)]
_Name = Annotated[str, Meta(min_length=1, max_length=64)]


class _WireRun(msgspec.Struct, array_like=True, frozen=True, forbid_unknown_fields=True):
    first: _Seq
    last: _Seq
    hash: _Hash


class _WireHead(msgspec.Struct, array_like=True, frozen=True, forbid_unknown_fields=True):
    seq: _Seq
    hash: _Hash
    signature: _Signature


class TableRow(msgspec.Struct, array_like=True, frozen=True):
    """A row's positions as they are coded; what a newer version put behind them is read over."""

    feed: _Id
    device: _Id
    scope: _Id
    scope_type: _Name
    start: _Seq
    end: _End
    prev: _Hash
    heads: list[_WireHead]
    runs: list[_WireRun]

    @property
    def stub_runs(self) -> tuple[StubRun, ...]:
        """The gaps."""
        return tuple(StubRun(run.first, run.last, OpHash(run.hash)) for run in self.runs)

    @property
    def signed_heads(self) -> tuple[SignedHead, ...]:
        """The heads, in the table's order."""
        feed = FeedId(self.feed)
        return tuple(SignedHead(feed, head.seq, OpHash(head.hash), head.signature) for head in self.heads)

    @property
    def operation_count(self) -> int:
        """How many operations follow for it."""
        return self.end - self.start + 1 - sum(run.last - run.first + 1 for run in self.runs)

    def stretch(self) -> FeedStretch:
        """The row as a stretch without its items."""
        return FeedStretch(
            DeviceId(self.device),
            ScopeId(self.scope),
            self.scope_type,
            self.start,
            OpHash(self.prev),
            heads=self.signed_heads,
        )


_ENCODER: Final = msgspec.msgpack.Encoder()
_DECODER: Final = msgspec.msgpack.Decoder(list[TableRow])


def encode_table(feeds: Iterable[FeedStretch]) -> bytes:
    """The table of these stretches. Raises BundleTooLargeError for more than a reader takes."""
    rows = [_row(feed) for feed in feeds]
    _check_counts(rows)
    encoded = _ENCODER.encode(rows)
    if len(encoded) > TABLE_LIMIT:
        raise BundleTooLargeError("table")
    return encoded


def decode_table(encoded: bytes) -> list[TableRow]:
    """Read a table. Raises NotABundleError, BundleTooLargeError."""
    try:
        rows = _DECODER.decode(encoded)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as problem:
        raise NotABundleError from problem
    _check_counts(rows)
    feeds = {row.feed for row in rows}
    if len(feeds) < len(rows) or not all(map(_fits, rows)):
        raise NotABundleError
    return rows


def _row(feed: FeedStretch) -> TableRow:
    return TableRow(
        feed=feed.feed,
        device=feed.device,
        scope=feed.scope,
        scope_type=feed.scope_type,
        start=feed.start,
        end=feed.end,
        prev=feed.prev,
        heads=[_WireHead(head.seq, head.op_hash, head.signature) for head in feed.heads],
        runs=[_WireRun(one.first, one.last, one.last_hash) for one in feed.items if isinstance(one, StubRun)],
    )


def _check_counts(rows: list[TableRow]) -> None:
    counts = (
        len(rows),
        sum(row.operation_count for row in rows),
        sum(len(row.heads) for row in rows),
        sum(len(row.runs) for row in rows),
    )
    if max(counts) > OPERATION_LIMIT:
        raise BundleTooLargeError("operations")


def _fits(row: TableRow) -> bool:
    """Whether its runs lie apart from each other inside the stretch, and its heads too; both in order.

    Where two runs touched, no header would prove the hash at which the first one ends.
    """
    free = row.start
    if row.end < row.start - 1:
        return False
    for run in row.runs:
        if not free <= run.first <= run.last <= row.end:
            return False
        free = run.last + 2
    numbers = [row.start - 2, *(head.seq for head in row.heads), row.end + 1]
    return all(before < after for before, after in pairwise(numbers))
