"""Feeds and their heads: what a device wrote about one scope, in an order that nobody can change unseen."""

from collections.abc import Iterable
from dataclasses import dataclass

from pss_desktop.domain.errors import MalformedOperationError
from pss_desktop.domain.ids import FeedId, OpHash
from pss_desktop.journal.hashing import feed_id, head_message, next_in_chain
from pss_desktop.journal.operation import FeedPlace, Operation
from pss_desktop.journal.signatures import Signer, Verifier

__all__ = ["EMPTY_HEAD", "LocalHead", "SignedHead", "check_head", "feed_id", "sign_head", "verify_chain"]


@dataclass(frozen=True, slots=True)
class SignedHead:
    """A device's word that its feed stands so up to *seq*; it travels with the feed, whoever forwards it."""

    feed: FeedId
    seq: int
    op_hash: OpHash
    signature: bytes


def sign_head(signer: Signer, feed: FeedId, seq: int, op_hash: OpHash) -> SignedHead:
    """Sign the head of this device's own feed."""
    return SignedHead(feed, seq, op_hash, signer.sign(head_message(feed, seq, op_hash)))


def check_head(head: SignedHead, device_key: Verifier) -> bool:
    """Whether the device of *device_key* signed this head."""
    return device_key.verify(head.signature, head_message(head.feed, head.seq, head.op_hash))


def verify_chain(operations: Iterable[Operation], start: FeedPlace) -> FeedPlace:
    """Follow one feed from *start* and say where it goes on. Raises MalformedOperationError at a break.

    Checks feed, numbers and hashes; a stretch may be verified in pieces, each starting where the last ended.
    """
    place = start
    for operation in operations:
        header = operation.header
        if (header.feed, header.seq, header.prev) != (place.feed, place.seq, place.prev):
            raise MalformedOperationError("chain")
        place = operation.next_place
    return place


@dataclass(frozen=True, slots=True)
class LocalHead:
    """Count and chain over every operation in the order in which this vault took them in: 40 bytes."""

    count: int
    chain: bytes

    def extend(self, op_hash: OpHash) -> "LocalHead":
        """The head after one more operation."""
        return LocalHead(self.count + 1, next_in_chain(self.chain, op_hash))

    def pack(self) -> bytes:
        """8 bytes of count, big-endian, and 32 of chain."""
        return self.count.to_bytes(8, "big") + self.chain

    @classmethod
    def unpack(cls, packed: bytes) -> "LocalHead":
        """Read what :meth:`pack` wrote. Raises ValueError for another length."""
        if len(packed) != 40:
            raise ValueError("a local head has 40 bytes")
        return cls(int.from_bytes(packed[:8], "big"), packed[8:])


EMPTY_HEAD = LocalHead(0, bytes(32))
