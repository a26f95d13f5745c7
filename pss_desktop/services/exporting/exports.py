"""Sending by bundle: look at what leaves, say yes, seal it; then what is inside the yes goes by itself."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from pss_desktop.domain.errors import RecordNotFoundError
from pss_desktop.domain.exchange_errors import PreviewChangedError
from pss_desktop.domain.ids import PersonId
from pss_desktop.domain.roles import Role
from pss_desktop.domain.standing_rule import Outside
from pss_desktop.services.changes import Change
from pss_desktop.services.deeds import Deeds
from pss_desktop.services.exporting.circle import Circle
from pss_desktop.services.exporting.gather import Gathered, Gatherer
from pss_desktop.services.exporting.hand_over import HandOver
from pss_desktop.services.exporting.preview import Preview, Previewer, leaving_things
from pss_desktop.services.exporting.rules import RuleBook, opened_for_names, opens_names, without_names
from pss_desktop.services.exporting.sealing import Sealer
from pss_desktop.services.exporting.stretches import RAW_A_BUNDLE, RAW_A_SLOW_BUNDLE, loads
from pss_desktop.services.programme import Programme
from pss_desktop.services.seat import Seat
from pss_desktop.sync.roster import Member
from pss_desktop.vault.exchange.outgoing import Outgoing, OutgoingState

BUNDLE: Final = "bundle"
"""The kind that :class:`Change` names when a bundle was made, left, or was destroyed."""


@dataclass(frozen=True, slots=True)
class Addressee:
    """Somebody to whom something can go, and what waits. *since* is when a rule for them was made."""

    person: PersonId
    name: str
    role: Role
    is_me: bool
    since: datetime | None
    with_names: bool
    records: int
    clients: int
    outside: frozenset[Outside]


@dataclass(frozen=True, slots=True)
class How:
    """The way a bundle goes: by which mailbox, and whether in small pieces for a bad line."""

    mailbox: str = ""
    slow: bool = False


class Exporting:
    """What leaves the open vault for the people of its programme."""

    def __init__(self, seat: Seat, deeds: Deeds, programme: Programme) -> None:
        self._seat = seat
        self._deeds = deeds
        self._programme = programme
        self._rules = RuleBook(seat)
        self._sealer = Sealer(seat, programme)
        self.hand_over: Final = HandOver(seat, deeds, programme)

    # Looking

    def people(self) -> tuple[Addressee, ...]:
        """Everybody to whom something can go, with what waits for them. Raises NoProgrammeError."""
        roster = self._programme.trusted().roster
        return tuple(self._addressee(one) for one in Circle(self._seat, roster).people())

    def preview(self, person: PersonId, *, with_names: bool | None = None) -> Preview:
        """What would leave for *person* now; *with_names* asks for names too, None keeps to the rule.

        Raises NoProgrammeError, RosterForkError, RecordNotFoundError for somebody who can't be reached.
        """
        rule = self._rules.of(person)
        wants_names = opens_names(rule) if with_names is None else with_names
        gathered = self._gathered(person, with_names=wants_names)
        return Previewer(self._seat).look(gathered, rule, with_names=wants_names)

    def next_number(self, person: PersonId) -> int:
        """The number that the next bundle for *person* will have."""
        return self._seat.storage.exchange.channels.outwards(person).seq + 1

    # Sealing

    def seal(self, preview: Preview, how: How | None = None) -> tuple[Outgoing, ...]:
        """Somebody looked at *preview* and said yes: seal just that, and let what is like it go from now on.

        Raises PreviewChangedError where something else would leave by now; whatever :meth:`preview` raises;
        a StorageError, then nothing is queued.
        """
        storage = self._seat.storage
        how = how or How()
        gathered = self._gathered(preview.person, with_names=preview.with_names)
        if gathered.fingerprint != preview.fingerprint:
            raise PreviewChangedError
        named = {one.record for one in preview.named}
        with storage.connection.transaction():
            self._rules.looked_at(
                preview.person,
                leaving_things(gathered, named),
                with_names=preview.with_names,
                at=storage.clock.now(),
            )
            keys = self._sealed(gathered, how)
        self._deeds.tell(Change(frozenset({BUNDLE})))
        return tuple(storage.exchange.outgoing.get(key) for key in keys)

    def seal_what_may_go(self, how: How | None = None) -> tuple[Outgoing, ...]:
        """Seal for everybody what goes by itself: inside a standing rule, or a client's no and its answers.

        What was sealed before and waits still is not sealed again.
        """
        storage = self._seat.storage
        roster = self._programme.trusted().roster
        made: list[int] = []
        for member in Circle(self._seat, roster).people():
            if self._waits(member.person):
                continue
            rule = self._rules.of(member.person)
            names = opens_names(rule)
            gathered = self._gathered(member.person, with_names=names, unsent=True)
            look = Previewer(self._seat).look(gathered, rule, with_names=names)
            needs_rule = bool(leaving_things(gathered, set()))
            if gathered.leaving and not (look.outside and needs_rule):
                with storage.connection.transaction():
                    made += self._sealed(self._gathered(member.person, with_names=names), how or How())
        if made:
            self._deeds.tell(Change(frozenset({BUNDLE})))
        return tuple(storage.exchange.outgoing.get(key) for key in made)

    def end_rule(self, person: PersonId) -> None:
        """From now on everything for *person* waits for a look."""
        with self._deeds.deed(Change(frozenset({BUNDLE}))):
            self._rules.end(person)

    def _sealed(self, gathered: Gathered, how: How) -> list[int]:
        limit = RAW_A_SLOW_BUNDLE if how.slow else RAW_A_BUNDLE
        parts = loads(gathered.leaving, limit=limit)
        made = [self._sealer.load(gathered, one, mailbox=how.mailbox) for one in parts]
        if made:
            self.hand_over.supersede(gathered.member.person, made[0])
        return made

    def _waits(self, person: PersonId) -> bool:
        rows = self._seat.storage.exchange.outgoing.newest(20, person=person)
        return any(one.state in (OutgoingState.QUEUED, OutgoingState.SEALED) for one in rows)

    def _addressee(self, member: Member) -> Addressee:
        rule = self._rules.of(member.person)
        names = opens_names(rule)
        gathered = self._gathered(member.person, with_names=names, unsent=True)
        look = Previewer(self._seat).look(gathered, rule, with_names=names)
        return Addressee(
            person=member.person,
            name=member.name,
            role=member.role,
            is_me=member.person == self._seat.storage.identity.person,
            since=None if rule is None else rule.since,
            with_names=names,
            records=look.records_leaving,
            clients=look.clients,
            outside=look.outside,
        )

    def _gathered(self, person: PersonId, *, with_names: bool, unsent: bool = False) -> Gathered:
        roster = self._programme.trusted().roster
        member = roster.member(person)
        if member is None or not roster.devices_of(person):
            raise RecordNotFoundError
        rule = self._rules.of(person)
        now = self._seat.storage.clock.now()
        rule = opened_for_names(rule, person, now) if with_names else rule and without_names(rule)
        return Gatherer(self._seat, roster).gather(member, rule, unsent=unsent)
