"""The body of a bundle: the feed table, every operation in its order, then pieces of files."""

import struct
from collections.abc import Iterable, Iterator
from typing import Final

from pss_desktop.domain.errors import MalformedOperationError
from pss_desktop.domain.exchange_errors import NotABundleError
from pss_desktop.journal.codec import MAX_HEADER, MAX_PAYLOAD
from pss_desktop.journal.hashing import SALT_LENGTH
from pss_desktop.journal.operation import Operation
from pss_desktop.sync.bundle.contents import FeedItem, FeedStretch
from pss_desktop.sync.bundle.feed_table import TableRow

_LENGTHS: Final = struct.Struct(">II")
_WITHHELD: Final = 0xFFFFFFFF
"""Stands for the length of a payload that stays: neither salt nor payload follow."""


def write_operations(feeds: Iterable[FeedStretch]) -> Iterator[bytes]:
    """The operations of all feeds, one after the other."""
    for feed in feeds:
        for item in feed.items:
            if isinstance(item, Operation):
                yield _written(item)


def size_of_operations(feeds: Iterable[FeedStretch]) -> int:
    """How many bytes :func:`write_operations` gives, without making them."""
    operations = [item for feed in feeds for item in feed.items if isinstance(item, Operation)]
    whole = [one.payload for one in operations if one.salt is not None and one.payload is not None]
    headers = sum([len(one.header_bytes) for one in operations])
    return _LENGTHS.size * len(operations) + headers + SALT_LENGTH * len(whole) + sum(map(len, whole))


class BodyReader:
    """Takes a body from its front, out of pieces of any size."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._held = b""
        self._at = 0

    def take(self, size: int) -> bytes:
        """So many bytes. Raises NotABundleError where they end before."""
        end = self._at + size
        taken = self._held[self._at : end]
        if len(taken) == size:
            self._at = end
            return taken
        parts, missing = [taken], size - len(taken)
        while missing:
            self._held = next(self._pieces, b"")
            if not self._held:
                raise NotABundleError
            part = self._held[:missing]
            self._at = len(part)
            missing -= len(part)
            parts.append(part)
        return b"".join(parts)

    def items(self, row: TableRow) -> tuple[FeedItem, ...]:
        """The operations of a row, with its stub runs where they belong. Raises NotABundleError."""
        items: list[FeedItem] = []
        seq = row.start
        for run in row.stub_runs:
            items += (self._operation() for _ in range(seq, run.first))
            items.append(run)
            seq = run.last + 1
        items += (self._operation() for _ in range(seq, row.end + 1))
        return tuple(items)

    def check_end(self) -> None:
        """Nothing is left. Raises NotABundleError; reads the source to its end, which checks that too."""
        if self._at < len(self._held) or any(self._pieces):
            raise NotABundleError

    def _operation(self) -> Operation:
        header_size, payload_size = _LENGTHS.unpack(self.take(_LENGTHS.size))
        if header_size > MAX_HEADER or (payload_size > MAX_PAYLOAD and payload_size != _WITHHELD):
            raise NotABundleError
        try:
            if payload_size == _WITHHELD:
                return Operation(self.take(header_size), None, None)
            whole, salt_end = self.take(header_size + SALT_LENGTH + payload_size), header_size + SALT_LENGTH
            return Operation(whole[:header_size], whole[header_size:salt_end], whole[salt_end:])
        except MalformedOperationError as problem:
            raise NotABundleError from problem


def _written(operation: Operation) -> bytes:
    header, salt, payload = operation.header_bytes, operation.salt, operation.payload
    if salt is None or payload is None:
        return _LENGTHS.pack(len(header), _WITHHELD) + header
    return _LENGTHS.pack(len(header), len(payload)) + header + salt + payload
