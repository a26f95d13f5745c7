"""Proves a feed of a bundle: whose it is, that it is unbroken, and that its device stands by it.

An operation counts only where headers lead without a break from it to a head that the feed's device signed.
A gap breaks them, so such a head stands before each gap; a forwarder, who cannot sign one, invents nothing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from pss_desktop.crypto.signing import VerifyKey
from pss_desktop.domain.errors import MalformedOperationError
from pss_desktop.domain.exchange_errors import (
    BundleTamperedError,
    ForbiddenOperationError,
    NotABundleError,
    UnknownSignerError,
)
from pss_desktop.domain.ids import FeedId, OpHash, PersonId
from pss_desktop.journal.codec import decode_payload, without_signature
from pss_desktop.journal.feeds import SignedHead, check_head
from pss_desktop.journal.hashing import ZERO_HASH, act_message, feed_id
from pss_desktop.journal.operation import Operation, check_operation, must_be_signed
from pss_desktop.journal.stubs import StubRun
from pss_desktop.sync.bundle.checks import Check
from pss_desktop.sync.bundle.contents import FeedItem, FeedStretch, last_of
from pss_desktop.sync.bundle.trust import Trust
from pss_desktop.sync.bundle.verified import PROOF, VerifiedFeed

_CHAIN: Final = "chain"
_HEADS: Final = "heads"


@dataclass(frozen=True, slots=True)
class FeedProof:
    """What remains to be checked before *feed* may be believed: each head and each operation by itself."""

    feed: VerifiedFeed
    checks: tuple[Check, ...]


def prove_feed(feed: FeedId, stretch: FeedStretch, trust: Trust) -> FeedProof:
    """Check how the feed hangs together. Nothing may be done with it before the other checks hold too.

    Raises UnknownSignerError for a device that is not in the roster, BundleTamperedError.
    """
    if feed != feed_id(stretch.device, stretch.scope):
        raise BundleTamperedError("feed")
    entry = trust.device(stretch.device)
    if entry is None:
        raise UnknownSignerError
    hashes = _follow(feed, stretch)
    _check_heads(stretch, hashes)
    author, device_key = entry.member.person, entry.certificate.signing_key
    keys = trust.person_keys(author)
    heads = [partial(_check_signed_head, head, device_key) for head in stretch.heads]
    operations = [
        partial(_check_operation, item, author, keys) for item in stretch.items if isinstance(item, Operation)
    ]
    return FeedProof(_proven(feed, stretch), (*heads, *operations))


def _follow(feed: FeedId, stretch: FeedStretch) -> Mapping[int, OpHash]:
    """The hashes that the stretch tells, by number. Raises BundleTamperedError("chain") at a break."""
    if stretch.start == 1 and stretch.prev != ZERO_HASH:
        raise BundleTamperedError(_CHAIN)
    seq, prev = stretch.start, stretch.prev
    hashes = {seq - 1: prev}
    for item in stretch.items:
        if isinstance(item, StubRun):
            seq, prev = item.last, item.last_hash
        else:
            header = item.header
            if (header.feed, header.seq, header.prev) != (feed, seq, prev):
                raise BundleTamperedError(_CHAIN)
            prev = item.hash
        hashes[seq] = prev
        seq += 1
    return hashes


def _check_heads(stretch: FeedStretch, hashes: Mapping[int, OpHash]) -> None:
    """Each head is of this chain, and everything that has to end at one does."""
    heads = {head.seq: head.op_hash for head in stretch.heads}
    if any(hashes.get(seq, op_hash) != op_hash for seq, op_hash in heads.items()):
        raise BundleTamperedError(_HEADS)
    if not _ends(stretch) <= heads.keys():
        raise BundleTamperedError(_HEADS)


def _ends(stretch: FeedStretch) -> set[int]:
    """The numbers at which a signed head has to stand."""
    ends = {stretch.end}
    for before, after in zip(stretch.items, stretch.items[1:], strict=False):
        if isinstance(after, StubRun):
            ends.add(last_of(before))
    return ends


def _check_operation(operation: Operation, author: PersonId, keys: Sequence[VerifyKey]) -> None:
    """One operation by itself: by whom it is, what it commits to, what it holds, who signed it.

    Raises BundleTamperedError, NotABundleError, ForbiddenOperationError("unsigned").
    """
    header = operation.header
    if header.author != author:
        raise BundleTamperedError("author")
    try:
        check_operation(operation)
    except MalformedOperationError as problem:
        raise BundleTamperedError("payload") from problem
    if operation.payload is not None:
        _check_payload(operation.payload)
    if header.sig:
        message = act_message(without_signature(operation.header_bytes))
        if not any(key.verify(header.sig, message) for key in keys):
            raise BundleTamperedError("signature")
    elif must_be_signed(header):
        raise ForbiddenOperationError("unsigned")


def _check_payload(payload: bytes) -> None:
    try:
        decode_payload(payload)
    except MalformedOperationError as problem:
        raise NotABundleError from problem


def _check_signed_head(head: SignedHead, device_key: VerifyKey) -> None:
    if not check_head(head, device_key):
        raise BundleTamperedError("head")


def _proven(feed: FeedId, stretch: FeedStretch) -> VerifiedFeed:
    return VerifiedFeed(
        feed=feed,
        device=stretch.device,
        scope=stretch.scope,
        scope_type=stretch.scope_type,
        start=stretch.start,
        prev=stretch.prev if _is_proven(stretch) else None,
        items=stretch.items,
        heads=stretch.heads,
        proof=PROOF,
    )


def _is_proven(stretch: FeedStretch) -> bool:
    """Whether the hash before the start is sure: told by a header, or by the device."""
    first: FeedItem | None = stretch.items[0] if stretch.items else None
    told = isinstance(first, Operation) or stretch.start == 1
    return told or any(head.seq == stretch.start - 1 for head in stretch.heads)
