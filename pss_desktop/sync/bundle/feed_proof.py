"""Proves a feed of a bundle: whose it is, that it is unbroken, and that its device stands by it.

An operation counts only where headers lead without a break from it to a head that the feed's device signed.
A gap breaks them, so such a head stands before each gap; a forwarder, who cannot sign one, invents nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from pss_desktop.domain.errors import MalformedOperationError
from pss_desktop.domain.exchange_errors import (
    BundleTamperedError,
    ForbiddenOperationError,
    NotABundleError,
    UnknownSignerError,
)
from pss_desktop.domain.ids import FeedId, OpHash
from pss_desktop.journal.codec import decode_payload, without_signature
from pss_desktop.journal.feeds import SignedHead
from pss_desktop.journal.hashing import ZERO_HASH, act_message, feed_id, head_message
from pss_desktop.journal.operation import Operation, check_operation, must_be_signed
from pss_desktop.journal.stubs import StubRun
from pss_desktop.sync.bundle.contents import FeedItem, FeedStretch, last_of
from pss_desktop.sync.bundle.signatures import SignatureCheck
from pss_desktop.sync.bundle.trust import Trust
from pss_desktop.sync.bundle.verified import PROOF, VerifiedFeed
from pss_desktop.sync.roster import RosterDevice

_CHAIN: Final = "chain"
_HEADS: Final = "heads"


@dataclass(frozen=True, slots=True)
class FeedProof:
    """What remains to be checked before *feed* may be believed."""

    feed: VerifiedFeed
    checks: tuple[SignatureCheck, ...]


def prove_feed(feed: FeedId, stretch: FeedStretch, trust: Trust) -> FeedProof:
    """Check everything but the signatures. Nothing may be done with the feed before those hold.

    Raises UnknownSignerError for a device that is not in the roster, BundleTamperedError,
    ForbiddenOperationError("unsigned"), NotABundleError.
    """
    if feed != feed_id(stretch.device, stretch.scope):
        raise BundleTamperedError("feed")
    entry = trust.device(stretch.device)
    if entry is None:
        raise UnknownSignerError
    hashes = _follow(feed, stretch)
    _check_heads(stretch, hashes)
    acts = [
        check
        for item in stretch.items
        if isinstance(item, Operation) and (check := _judge(item, entry, trust)) is not None
    ]
    heads = [_head_check(head, entry) for head in stretch.heads]
    return FeedProof(_proven(feed, stretch), (*heads, *acts))


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


def _judge(operation: Operation, entry: RosterDevice, trust: Trust) -> SignatureCheck | None:
    """One operation by itself; its person's signature, where it has one, is checked later."""
    header = operation.header
    if header.author != entry.member.person:
        raise BundleTamperedError("author")
    try:
        check_operation(operation)
    except MalformedOperationError as problem:
        raise BundleTamperedError("payload") from problem
    if operation.payload is not None:
        _check_payload(operation.payload)
    if not header.sig:
        if must_be_signed(header):
            raise ForbiddenOperationError("unsigned")
        return None
    message = act_message(without_signature(operation.header_bytes))
    return SignatureCheck(tuple(trust.person_keys(header.author)), header.sig, message, "signature")


def _check_payload(payload: bytes) -> None:
    try:
        decode_payload(payload)
    except MalformedOperationError as problem:
        raise NotABundleError from problem


def _head_check(head: SignedHead, entry: RosterDevice) -> SignatureCheck:
    message = head_message(head.feed, head.seq, head.op_hash)
    return SignatureCheck((entry.certificate.signing_key,), head.signature, message, "head")


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
