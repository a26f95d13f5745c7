"""Sending by bundle: look at what leaves, say yes, seal it; then what is inside the yes goes by itself."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, TypeAlias

from pss_desktop.domain.clock import from_iso, to_iso
from pss_desktop.domain.errors import PssError, RecordNotFoundError
from pss_desktop.domain.exchange_errors import PreviewChangedError
from pss_desktop.domain.ids import ClientId, PersonId, RecordId, ScopeId
from pss_desktop.domain.roles import Role
from pss_desktop.domain.standing_rule import Outside
from pss_desktop.services.exporting.alone import left_alone, sealed_alone
from pss_desktop.services.exporting.circle import Circle
from pss_desktop.services.exporting.gather import NO_LOOK, Gathered, Gatherer, Look, Target
from pss_desktop.services.exporting.hand_over import CUMULATIVE, HandOver
from pss_desktop.services.exporting.matters import BUNDLE, MATTERS
from pss_desktop.services.exporting.notices import Notices, OwedNotice
from pss_desktop.services.exporting.obeying import Obeying
from pss_desktop.services.exporting.pieces import Pieces
from pss_desktop.services.exporting.preview import Preview, Previewer, leaving_records, leaving_things
from pss_desktop.services.exporting.rules import RuleBook, opened_for_names, opens_names, without_names
from pss_desktop.services.exporting.sealing import Meanwhile, Sealer, nothing
from pss_desktop.services.exporting.splitting import IN_A_BUNDLE, IN_A_SLOW_BUNDLE, loads
from pss_desktop.services.exporting.waiting import Waiting
from pss_desktop.services.many_objects import uncollected
from pss_desktop.services.programme.programme import Programme
from pss_desktop.services.seat import Seat
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.sync.bundle.contents import BundleKind
from pss_desktop.sync.mailboxes.folder import FolderMailbox
from pss_desktop.sync.roster import Member, Roster, RosterDevice, SignedRoster
from pss_desktop.vault.exchange.hidden import HiddenCase
from pss_desktop.vault.exchange.outgoing import Outgoing, OutgoingState

AN_HOUR: Final = timedelta(hours=1)
A_DAY: Final = timedelta(days=1)
LONG_AGO: Final = datetime.min.replace(tzinfo=UTC)

_ANSWERED: Final = "exchange.answered."
_ROSTER: Final = "exchange.roster_told."
_RECENT: Final = 100
_NOT_GONE: Final = frozenset({OutgoingState.QUEUED, OutgoingState.SEALED, OutgoingState.FAILED})


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


Route: TypeAlias = Callable[[PersonId], How]
"""The way that bundles for somebody go."""


class Exporting:
    """What leaves the open vault for the people of its programme."""

    def __init__(self, seat: Seat, deeds: Deeds, programme: Programme, *, way: Route) -> None:
        self._seat = seat
        self._way = way
        self._deeds = deeds
        self._programme = programme
        self._rules = RuleBook(seat)
        self._sealer = Sealer(seat, programme)
        self._pieces = Pieces(seat, self._sealer)
        self._notices = Notices(seat, programme)
        self._obeying = Obeying(seat, deeds, programme)
        self.hand_over: Final = HandOver(seat, deeds, programme)

    # Looking

    def people(self) -> tuple[Addressee, ...]:
        """Everybody to whom something can go, with what waits for them. Raises NoProgrammeError."""
        roster = self._programme.trusted().roster
        return tuple(self._addressee(one) for one in Circle(self._seat, roster).people())

    def waiting(self) -> int:
        """How many records the supervisor for whom most waits has not been handed; 0 without a programme."""
        current = self._programme.roster()
        return 0 if current is None else Waiting(self._seat, current.roster).count()

    @uncollected()
    def preview(self, person: PersonId, *, with_names: bool | None = None) -> Preview:
        """What would leave for *person* now; *with_names* asks for names too, None keeps to the rule.

        Raises NoProgrammeError, RosterForkError, RecordNotFoundError for somebody who can't be reached.
        """
        rule = self._rules.of(person)
        wants_names = opens_names(rule) if with_names is None else with_names
        gathered = self._gathered(person, with_names=wants_names)
        return Previewer(self._seat).look(gathered, rule, with_names=wants_names)

    @uncollected()
    def unsent(self, seen: Preview) -> int:
        """How many records of what was *seen* are in no bundle that left."""
        gathered = self._gathered(seen.person, with_names=seen.with_names, unsent=True, before=seen.look)
        return sum(len(found) for one in gathered.leaving for found in leaving_records(one).values())

    def next_number(self, person: PersonId) -> int:
        """The number that the next bundle for *person* will have."""
        return self._seat.storage.exchange.channels.outwards(person).seq + 1

    # Sealing

    @uncollected()
    def seal(self, preview: Preview, how: How | None = None) -> tuple[Outgoing, ...]:
        """Somebody looked at *preview* and said yes: seal just that, and let what is like it go from now on.

        Raises PreviewChangedError where something else would leave by now; whatever :meth:`preview` raises;
        a StorageError, then nothing is queued.
        """
        storage = self._seat.storage
        how = how or How()
        gathered = self._gathered(preview.person, with_names=preview.with_names, before=preview.look)
        if gathered.fingerprint != preview.fingerprint:
            raise PreviewChangedError
        with storage.connection.transaction():
            keys = self._sealed(gathered, how, meanwhile=lambda: self._agreed(preview, gathered))
        return self._told(keys)

    @uncollected()
    def seal_what_may_go(self, way: Route = lambda _: How()) -> tuple[Outgoing, ...]:
        """Seal for everybody what goes by itself: inside a standing rule, or a client's no and its answers.

        What was sealed before and waits still is not sealed again.
        """
        storage = self._seat.storage
        roster = self._programme.trusted()
        self.hand_over.sweep()
        self._obey_in_time()
        made: list[int] = []
        for member in Circle(self._seat, roster.roster).people():
            with storage.connection.transaction():
                made += self._roster_for(member, roster)
                target = Target(member, self._rules.of(member.person))
                alone = self._pieces.seal(target, Gatherer(self._seat, roster.roster))
                news = None if self._waits(member.person) else self._news_that_may_go(member.person)
                if news is not None:
                    names = opens_names(self._rules.of(member.person))
                    gathered = self._gathered(member.person, with_names=names, before=news.look)
                    alone += self._sealed(gathered, way(member.person))
                sealed_alone(storage, alone)
                made += alone
        return (*self._told(made), *self.seal_answers())

    def went_alone(self) -> int:
        """How many bundles left in the last day that nobody had looked at."""
        storage = self._seat.storage
        return left_alone(storage, storage.clock.now() - A_DAY)

    def seal_answers(self, *, at_once: bool = False) -> tuple[Outgoing, ...]:
        """Seal an ack for everybody who waits for one: once an hour at most, unless *at_once*.

        Where another bundle for them waits, that one answers too.
        """
        storage = self._seat.storage
        now = storage.clock.now()
        roster = self._programme.trusted().roster
        made: list[int] = []
        for person in storage.exchange.answers.owed():
            devices = self._devices(person, roster)
            early = not at_once and now - self._answered(person) < AN_HOUR
            if not devices or early or self._waits(person):
                continue
            with storage.connection.transaction():
                made += self._sealer.answers(person, devices)
                storage.exchange.answers.given(person)
                storage.settings.put(_ANSWERED + person.hex(), to_iso(now))
        return self._told(made)

    def notices(self, client: ClientId) -> tuple[OwedNotice, ...]:
        """Who has to hear of the client's no, whether they have, and what they answered."""
        return self._notices.of(client)

    def obey(self) -> tuple[ScopeId, ...]:
        """Hide and erase what clients took back, and answer; returns the cases that changed."""
        return self._obeying.obey()

    def hidden(self) -> tuple[HiddenCase, ...]:
        """Cases out of sight because their client said no after they came here."""
        return self._seat.storage.hidden.all()

    @uncollected()
    def seal_into(self, preview: Preview, folder: Path, how: How | None = None) -> tuple[Outgoing, ...]:
        """Seal *preview* and put the files into *folder*, on a stick perhaps: whole there, or not at all.

        Raises as :meth:`seal` does, or a MailboxError: then what was sealed waits to be handed over later.
        """
        return self._hand_to(folder, self.seal(preview, how))

    def hand_all_to(self, folder: Path) -> tuple[Outgoing, ...]:
        """Put every sealed bundle that waits and may still leave into *folder*. Raises a MailboxError."""
        self.hand_over.check_all()
        return self._hand_to(folder, self._seat.storage.exchange.outgoing.in_state(_NOT_GONE))

    def _hand_to(self, folder: Path, rows: tuple[Outgoing, ...]) -> tuple[Outgoing, ...]:
        mailbox, storage = FolderMailbox(folder), self._seat.storage
        for row in rows:
            handing = self.hand_over.release(row.key)
            self.hand_over.leaving(row.key)
            with ThreadPoolExecutor(max_workers=1, thread_name_prefix="folder") as beside:
                putting = beside.submit(mailbox.put_new, handing.name, handing.content)
                self.hand_over.handed_over(row.key, once=putting.result)
        return tuple(storage.exchange.outgoing.get(row.key) for row in rows)

    def end_rule(self, person: PersonId) -> None:
        """From now on everything for *person* waits for a look."""
        with self._deeds.deed(Change(frozenset({BUNDLE}))):
            self._rules.end(person)

    def _agreed(self, preview: Preview, gathered: Gathered) -> None:
        """From now on what is like that goes by itself."""
        self._rules.looked_at(
            preview.person,
            leaving_things(gathered, preview.named),
            with_names=preview.with_names,
            at=self._seat.storage.clock.now(),
        )

    def _sealed(self, gathered: Gathered, how: How, *, meanwhile: Meanwhile = nothing) -> list[int]:
        """*meanwhile* is done once, while the first is packed."""
        room = IN_A_SLOW_BUNDLE if how.slow else IN_A_BUNDLE
        uncut = self._programme.trusted().roster.revoked_devices()
        parts = loads(gathered.leaving, room, uncut=uncut)
        if not parts:
            meanwhile()
            return []
        made = [self._sealer.load(gathered, parts[0], mailbox=how.mailbox, meanwhile=meanwhile)]
        made += (self._sealer.load(gathered, one, mailbox=how.mailbox) for one in parts[1:])
        self.hand_over.supersede(gathered.member.person, made[0])
        return made

    def _news_that_may_go(self, person: PersonId) -> Gathered | None:
        """The news, where there is any and it lies inside the rule, or needs none."""
        rule = self._rules.of(person)
        names = opens_names(rule)
        gathered = self._gathered(person, with_names=names, unsent=True)
        if not gathered.leaving:
            return None
        look = Previewer(self._seat).look(gathered, rule, with_names=names)
        return gathered if not look.outside or not leaving_things(gathered) else None

    def _waits(self, person: PersonId) -> bool:
        """Whether an earlier bundle is not gone yet: what is new goes with the next."""
        rows = self._seat.storage.exchange.outgoing.newest(_RECENT, person=person)
        return any(one.state in _NOT_GONE and one.kind in CUMULATIVE for one in rows)

    def _roster_for(self, member: Member, roster: SignedRoster) -> list[int]:
        """The newest roster, for somebody whose last bundle named an older one; once for each version."""
        storage = self._seat.storage
        known = [one.roster for one in storage.exchange.peers.of(member.person)]
        told = storage.settings.get(_ROSTER + member.person.hex()) or 0
        if not known or min(known) >= roster.roster.version or told >= roster.roster.version:
            return []
        storage.settings.put(_ROSTER + member.person.hex(), roster.roster.version)
        devices = self._devices(member.person, roster.roster)
        return [self._sealer.document(BundleKind.ROSTER, member.person, devices, self._programme.export())]

    def _devices(self, person: PersonId, roster: Roster) -> tuple[RosterDevice, ...]:
        mine = self._seat.storage.identity.device
        return tuple(one for one in roster.devices_of(person) if one.certificate.device != mine)

    def _answered(self, person: PersonId) -> datetime:
        stored = self._seat.storage.settings.get(_ANSWERED + person.hex())
        return LONG_AGO if stored is None else from_iso(stored)

    def _told(self, made: list[int]) -> tuple[Outgoing, ...]:
        if made:
            self._deeds.tell(Change(frozenset({BUNDLE}), origin=self))
        return tuple(self._seat.storage.exchange.outgoing.get(key) for key in made)

    def after(self, change: Change) -> None:
        """Another deed was done: obey what clients said, and stop what may not leave any more.

        That deed stands whatever fails here; all of this is asked again before anything leaves.
        """
        if change.origin in (self, self._obeying) or not change.kinds & MATTERS:
            return
        try:
            self._hear(change)
        finally:
            with suppress(PssError):
                self._stop_what_may_not_go(change)

    def _hear(self, change: Change) -> None:
        """Each case by itself: what goes wrong with one keeps no other client's no from being obeyed."""
        with suppress(PssError):
            clients = self._owed_about() if change.client is None else (change.client,)
            for client in clients:
                with suppress(PssError):
                    self._keep_owed(client)
        with suppress(PssError):
            self._obeying.obey(change.client)

    def _stop_what_may_not_go(self, change: Change) -> None:
        if self._programme.roster() is None:
            return
        if self.hand_over.check_all() or change.origin is self.hand_over:  # it took one back
            self.seal_what_may_go(self._way)

    def _keep_owed(self, client: ClientId) -> None:
        with self._seat.storage.connection.transaction():
            self._notices.owe(client)
            self._notices.settle(client)

    def _obey_in_time(self) -> None:
        """What is out of sight is erased when the programme's days are over."""
        for case in self.hidden():
            if not case.forgotten:
                self._obeying.obey(ClientId(RecordId(case.scope)))

    def _owed_about(self) -> tuple[ClientId, ...]:
        owed = self._seat.storage.exchange.owed.unconfirmed()
        return tuple(dict.fromkeys(ClientId(RecordId(one.scope)) for one in owed))

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

    def _gathered(
        self, person: PersonId, *, with_names: bool, unsent: bool = False, before: Look = NO_LOOK
    ) -> Gathered:
        roster = self._programme.trusted().roster
        member = roster.member(person)
        if member is None or not roster.devices_of(person):
            raise RecordNotFoundError
        rule = self._rules.of(person)
        now = self._seat.storage.clock.now()
        rule = opened_for_names(rule, person, now) if with_names else rule and without_names(rule)
        return Gatherer(self._seat, roster).gather(member, rule, unsent=unsent, before=before)
