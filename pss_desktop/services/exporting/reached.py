"""How far somebody is: where a feed goes on for the device of theirs that is behind the others."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, timedelta
from typing import Final

from pss_desktop.domain.ids import DeviceId, FeedId, PersonId
from pss_desktop.sync.roster import Roster, RosterDevice
from pss_desktop.vault.exchange.outgoing import OutgoingState
from pss_desktop.vault.exchange.outlook import OwnFeed
from pss_desktop.vault.exchange.peers import AskKind
from pss_desktop.vault.exchange.store import ExchangeStore
from pss_desktop.vault.keys.identity import Identity

SILENT_AFTER: Final = timedelta(days=30)

_GONE: Final = (OutgoingState.HANDED_OVER, OutgoingState.DELIVERED)
_NEWEST: Final = 200


class Reached:
    """For one person: the least that a device of theirs has, of those that were heard from lately.

    A device that is silent for 30 days asks by want when it comes back. Before anybody answered, everything
    goes. Of the feeds of *mine* only what left from here counts as there: others may have passed on a part,
    and whoever got just that says how far the feed goes, not what of it they lack. These are the feeds that
    no other device sends by itself (:func:`spoken_for`).
    """

    def __init__(
        self,
        exchange: ExchangeStore,
        person: PersonId,
        devices: Iterable[RosterDevice],
        now: datetime,
        *,
        mine: Collection[DeviceId] = (),
    ) -> None:
        known = {one.certificate.device for one in devices}
        heard = {one.device: one.heard_at for one in exchange.peers.of(person) if one.device in known}
        lately = [device for device, at in heard.items() if now - at <= SILENT_AFTER]
        self._devices = lately or list(heard)
        self._acks = {device: exchange.peers.acks(device) for device in self._devices}
        self._wants = _wants(exchange, self._devices)
        self._exchange = exchange
        self._person = person
        self._mine = mine
        self._left = exchange.outgoing.left(person)

    def upto(self, feed: OwnFeed) -> int:
        """The last operation of *feed* that need not be sent again."""
        others = [device for device in self._devices if device != feed.device]
        if self._devices and not others:
            return min(feed.accepted, self._wants.get(feed.feed, feed.accepted))
        acks = (self._acks[device].get(feed.feed) for device in others)
        least = min((0 if ack is None else ack.seq for ack in acks), default=0)
        if feed.device in self._mine:
            least = min(least, self._left.get(feed.feed, 0))
        return min(least, self._wants.get(feed.feed, least))

    def handed_over(self) -> Mapping[FeedId, int]:
        """How far each feed is in bundles that left, whether an answer came or not."""
        found: dict[FeedId, int] = {}
        for bundle in self._exchange.outgoing.newest(_NEWEST, person=self._person):
            if bundle.state in _GONE:
                for one in self._exchange.outgoing.covers(bundle.key):
                    found[one.feed] = max(one.seq, found.get(one.feed, 0))
        return found


def spoken_for(roster: Roster, me: Identity) -> frozenset[DeviceId]:
    """This device, and those of the same person that were taken back and will never send again."""
    gone = (one for one in roster.all_devices_of(me.person) if one.revocation is not None)
    return frozenset({me.device, *(one.certificate.device for one in gone)})


def _wants(exchange: ExchangeStore, devices: Collection[DeviceId]) -> dict[FeedId, int]:
    """By feed, the operation after which somebody asks to be sent it again."""
    found: dict[FeedId, int] = {}
    for device in devices:
        for ask in exchange.peers.asks(device):
            if ask.kind is AskKind.WANT:
                feed = FeedId(ask.subject)
                found[feed] = min(max(ask.seq - 1, 0), found.get(feed, ask.seq))
    return found
