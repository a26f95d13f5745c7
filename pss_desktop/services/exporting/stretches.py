"""What was gathered, as bundles carry it: stretches of feeds with their heads; each bundle stands alone."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from pss_desktop.domain.ids import DeviceId, OpHash
from pss_desktop.journal.feeds import SignedHead
from pss_desktop.journal.operation import Operation
from pss_desktop.journal.signatures import Signer
from pss_desktop.journal.stubs import StubRun
from pss_desktop.services.exporting.gather import GatheredFeed, GatheredScope
from pss_desktop.sync.bundle.contents import ConsentLine, FeedItem, FeedStretch
from pss_desktop.sync.selection import Form, Piece
from pss_desktop.vault.feed_history import FeedHistory


class Stretches:
    """Makes the stretches; this device signs where its own feeds are cut, inside the caller's transaction."""

    def __init__(self, history: FeedHistory, device: DeviceId, signer: Signer) -> None:
        self._history = history
        self._device = device
        self._signer = signer

    def of(self, scope: GatheredScope) -> Iterator[FeedStretch]:
        """Each feed of a scope that has anything to say."""
        for feed in scope.feeds:
            pieces = feed.layout.pieces
            if pieces or feed.start > 1:
                yield FeedStretch(
                    device=feed.source.device,
                    scope=feed.source.scope,
                    scope_type=scope.type,
                    start=feed.start,
                    prev=feed.prev,
                    items=tuple(map(_item, pieces)),
                    heads=self._heads(feed, pieces[-1].last if pieces else feed.start - 1),
                )

    def _heads(self, feed: GatheredFeed, end: int) -> tuple[SignedHead, ...]:
        """The device's word at every cut and at the end."""
        needed = {*_before_gaps(feed.layout.pieces), end}
        if feed.source.device == self._device:
            kept = {one.seq: one for one in self._history.heads(feed.source.feed)}
            new = self._history.sign_boundaries(feed.source.feed, sorted(needed - kept.keys()), self._signer)
            found = {**kept, **{one.seq: one for one in new}}
        else:
            found = {one.seq: one for one in self._history.heads(feed.source.feed)}
        return tuple(found[seq] for seq in sorted(needed) if seq in found)


def consent_lines(scopes: Iterable[GatheredScope], purposes: dict[str, str]) -> Iterator[ConsentLine]:
    """By which of the client's answers each case goes; *purposes* by audience."""
    for scope in scopes:
        by: dict[str, set[str]] = {}
        for judged in scope.judgements:
            for op in () if judged.allowed is None else judged.allowed.by:
                by.setdefault(op, set()).add(judged.op_class)
        purpose = purposes.get(scope.recipient.audience or "", "")
        if purpose and scope.client is not None:
            for op, classes in sorted(by.items()):
                yield ConsentLine(scope.scope, purpose, OpHash(bytes.fromhex(op)), tuple(sorted(classes)))


def _item(piece: Piece) -> FeedItem:
    if piece.form is Form.PLACE or piece.choice is None:
        return StubRun(piece.first, piece.last, piece.last_hash)
    operation = piece.choice.operation
    return operation if piece.form is Form.WHOLE else Operation(operation.header_bytes, None, None)


def _before_gaps(pieces: tuple[Piece, ...]) -> Iterator[int]:
    for before, piece in pairwise(pieces):
        if piece.form is Form.PLACE:
            yield before.last
