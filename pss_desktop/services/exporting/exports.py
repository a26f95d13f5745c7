"""Sending by bundle: look at what leaves, say yes, seal it; then what is inside the yes goes by itself."""

from pss_desktop.domain.errors import RecordNotFoundError
from pss_desktop.domain.ids import PersonId
from pss_desktop.services.deeds import Deeds
from pss_desktop.services.exporting.gather import Gathered, Gatherer
from pss_desktop.services.exporting.preview import Preview, Previewer
from pss_desktop.services.exporting.rules import RuleBook, opened_for_names, opens_names, without_names
from pss_desktop.services.programme import Programme
from pss_desktop.services.seat import Seat
from pss_desktop.services.sharing import Sharing
from pss_desktop.sync.roster import Member


class Exporting:
    """What leaves the open vault for the people of its programme."""

    def __init__(self, seat: Seat, deeds: Deeds, programme: Programme, sharing: Sharing) -> None:
        self._seat = seat
        self._deeds = deeds
        self._programme = programme
        self._sharing = sharing
        self._rules = RuleBook(seat)

    def preview(self, person: PersonId, *, with_names: bool | None = None) -> Preview:
        """What would leave for *person* now; *with_names* asks for names too, None keeps to the rule.

        Raises NoProgrammeError, RosterForkError, RecordNotFoundError for somebody who can't be reached.
        """
        rule = self._rules.of(person)
        wants_names = opens_names(rule) if with_names is None else with_names
        gathered = self._gathered(person, with_names=wants_names)
        return Previewer(self._seat).look(gathered, rule, with_names=wants_names)

    def _gathered(self, person: PersonId, *, with_names: bool, unsent: bool = False) -> Gathered:
        roster = self._programme.trusted().roster
        member: Member | None = roster.member(person)
        if member is None or not roster.devices_of(person):
            raise RecordNotFoundError
        rule = self._rules.of(person)
        now = self._seat.storage.clock.now()
        rule = opened_for_names(rule, person, now) if with_names else rule and without_names(rule)
        return Gatherer(self._seat, roster).gather(member, rule, unsent=unsent)
