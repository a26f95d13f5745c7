"""What was gathered, as bundles carry it: stretches of feeds with their heads; each bundle stands alone."""

from collections.abc import Iterable, Iterator, Mapping

from pss_desktop.domain.ids import DeviceId, FeedId, OpHash
from pss_desktop.journal.feeds import SignedHead
from pss_desktop.journal.signatures import Signer
from pss_desktop.services.exporting.gather import GatheredScope
from pss_desktop.sync.bundle.contents import ConsentLine, FeedStretch
from pss_desktop.vault.exchange.outlook import OwnFeed
from pss_desktop.vault.journal.feed_history import FeedHistory


class Stretches:
    """Makes the stretches; this device signs where its own feeds are cut, inside the caller's transaction."""

    def __init__(self, history: FeedHistory, device: DeviceId, signer: Signer) -> None:
        self._history = history
        self._device = device
        self._signer = signer

    def of(self, scopes: Iterable[GatheredScope]) -> tuple[FeedStretch, ...]:
        """Each feed of *scopes* that has anything to say."""
        saying = [
            (scope, feed) for scope in scopes for feed in scope.feeds if feed.layout.pieces or feed.start > 1
        ]
        heads = self._heads({feed.source: feed.ends for _, feed in saying})
        return tuple(
            FeedStretch(
                device=feed.source.device,
                scope=feed.source.scope,
                scope_type=scope.type,
                start=feed.start,
                prev=feed.prev,
                items=feed.items,
                heads=heads[feed.source.feed],
            )
            for scope, feed in saying
        )

    def _heads(self, ends: Mapping[OwnFeed, Mapping[int, OpHash]]) -> Mapping[FeedId, tuple[SignedHead, ...]]:
        """Each device's word at every cut and at the end of its feed, as far as it is kept here."""
        own = {source.feed: some for source, some in ends.items() if source.device == self._device}
        others = {
            source.feed: tuple(one for one in self._history.heads(source.feed) if one.seq in some)
            for source, some in ends.items()
            if source.feed not in own
        }
        return {**others, **self._history.sign_boundaries(own, self._signer)}


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
