"""How much was written here that colleagues have not been handed yet; cheap enough for the window's bar."""

from collections.abc import Iterator
from typing import Final

from pss_desktop.domain.ids import ClientId, RecordId
from pss_desktop.domain.kinds import OperationClass, ScopeType
from pss_desktop.domain.sharing import Allowed, Audience, ShareRequest, may_share
from pss_desktop.services.consent.sharing import DISCLOSURE, stored_consent
from pss_desktop.services.exporting.circle import Circle
from pss_desktop.services.exporting.reached import Reached
from pss_desktop.services.seat import Seat
from pss_desktop.sync.roster import Member, Roster
from pss_desktop.vault.exchange.outlook import Outlook, OwnFeed

# What goes to a supervisor by a rule alone, and what is no news.
_NOT_COUNTED: Final = ("client_identity", DISCLOSURE)
_CLASSES: Final = frozenset({OperationClass.CLINICAL.value, OperationClass.ADMINISTRATIVE.value})


class Waiting:
    """Counts records; consent is asked once a case, and no operation is read."""

    def __init__(self, seat: Seat, roster: Roster) -> None:
        self._seat = seat
        self._roster = roster
        self._storage = seat.storage
        self._outlook = Outlook(seat.storage.connection)
        self._circle = Circle(seat, roster)

    def count(self) -> int:
        """For whom most waits, of supervisors and supervised; and every no that nobody was told."""
        me = self._storage.identity.person
        to = [(member, Audience.SUPERVISOR) for member in self._roster.supervisors_of(me)]
        to += [(member, Audience.CASE_COUNSELOR) for member in self._roster.supervisees_of(me)]
        return max((self._for(member, audience) for member, audience in to), default=0) + self._untold()

    def _untold(self) -> int:
        owed = self._storage.exchange.owed.unconfirmed()
        return len({one.act for one in owed if one.bundle is None and one.delivered_at is None})

    def _for(self, member: Member, audience: Audience) -> int:
        devices = self._roster.devices_of(member.person)
        now = self._storage.clock.now()
        mine = {self._storage.identity.device}
        reached = Reached(self._storage.exchange, member.person, devices, now, mine=mine)
        handed = reached.handed_over()
        found = 0
        for feed in self._own_feeds():
            upto = max(reached.upto(feed), handed.get(feed.feed, 0))
            if upto < feed.accepted and self._may_go(feed, member, audience):
                found += self._outlook.records_after(feed.feed, upto, without=_NOT_COUNTED)
        return found

    def _own_feeds(self) -> Iterator[OwnFeed]:
        mine = self._storage.identity.device
        return (
            one for one in self._outlook.feeds() if one.device == mine and one.scope_type == ScopeType.CASE
        )

    def _may_go(self, feed: OwnFeed, member: Member, audience: Audience) -> bool:
        if self._circle.recipient(member, feed.scope, feed.scope_type).audience is not audience:
            return False
        consent = stored_consent(self._seat, ClientId(RecordId(feed.scope)))
        request = ShareRequest(audience, _CLASSES, member.name)
        return isinstance(may_share(consent, request, self._storage.clock.now()), Allowed)
