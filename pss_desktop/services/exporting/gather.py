"""Gathers what goes to one person, in one transaction: feeds from where they are, each operation judged."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from itertools import groupby, pairwise
from operator import attrgetter
from typing import Final

from pss_desktop.domain.consent import ConsentState
from pss_desktop.domain.ids import ClientId, FeedId, OpHash, PersonId, RecordId, ScopeId
from pss_desktop.domain.kinds import ScopeType
from pss_desktop.domain.sharing import RULES
from pss_desktop.domain.standing_rule import StandingRule
from pss_desktop.journal.hashing import ZERO_HASH
from pss_desktop.journal.operation import Operation
from pss_desktop.journal.stubs import StubRun
from pss_desktop.services.consent.sharing import DISCLOSURE, stored_consents
from pss_desktop.services.exporting.circle import Circle
from pss_desktop.services.exporting.held_back import HeldBack, delivered_of, read_held_back
from pss_desktop.services.exporting.reached import Reached, spoken_for
from pss_desktop.services.seat import Seat
from pss_desktop.sync.bundle.contents import FeedItem
from pss_desktop.sync.roster import Member, Roster, RosterDevice
from pss_desktop.sync.selection import (
    Because,
    Choice,
    Chooser,
    Form,
    Judgement,
    Layout,
    Piece,
    Recipient,
    ScopeFacts,
    lay_out,
)
from pss_desktop.vault.exchange.outlook import Outlook, OwnFeed
from pss_desktop.vault.journal.feed_history import FeedHistory

_FORMS: Final = {form: form.value.encode() for form in Form}
_JUDGED: Final = attrgetter("judged")


@dataclass(frozen=True, slots=True)
class GatheredFeed:
    """One feed from *start* on, where the operation before has hash *prev*.

    *items* is what travels of it; at *ends*, where it breaks off or is over, its device's word is asked for.
    """

    source: OwnFeed
    start: int
    prev: OpHash
    choices: tuple[Choice, ...]
    layout: Layout
    items: tuple[FeedItem, ...] = field(init=False, compare=False)
    ends: Mapping[int, OpHash] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "items", tuple(map(_item, self.layout.pieces)))
        object.__setattr__(self, "ends", dict(self._ends()))

    def _ends(self) -> Iterator[tuple[int, OpHash]]:
        pieces = self.layout.pieces
        for before, piece in pairwise(pieces):
            if piece.form is Form.PLACE:
                yield before.last, before.last_hash
        yield (pieces[-1].last, pieces[-1].last_hash) if pieces else (self.start - 1, self.prev)

    @property
    def is_news(self) -> bool:
        """Whether anything in it is worth a bundle; a note of what was shared last time is not."""
        return any(one.goes and one.judged.kind != DISCLOSURE for one in self.choices)

    def numbers(self, *, goes: bool) -> frozenset[int]:
        """The numbers of the operations that go, or stay."""
        return frozenset(one.operation.header.seq for one in self.choices if one.goes is goes)


@dataclass(frozen=True, slots=True)
class GatheredScope:
    """One case (or directory, group, programme) with its feeds that go, and what of it was looked at.

    *judgements* are what was decided about all that, in a few words; *digest* stands for exactly what goes,
    in *count* pieces of *size* bytes before they are packed.
    """

    scope: ScopeId
    type: str
    recipient: Recipient
    facts: ScopeFacts
    feeds: tuple[GatheredFeed, ...]
    judgements: frozenset[Judgement] = field(init=False, compare=False)
    digest: bytes = field(init=False, compare=False)
    count: int = field(init=False, compare=False)
    size: int = field(init=False, compare=False)

    def __post_init__(self) -> None:
        pieces = [(feed.source.feed, piece) for feed in self.feeds for piece in feed.layout.pieces]
        named = b"".join(feed + _FORMS[piece.form] + piece.last_hash for feed, piece in pieces)
        object.__setattr__(self, "judgements", frozenset(map(_JUDGED, self.choices)))
        object.__setattr__(self, "digest", sha256(named).digest())
        object.__setattr__(self, "count", len(pieces))
        object.__setattr__(self, "size", sum(piece.size for _, piece in pieces))

    @property
    def leaves(self) -> bool:
        """Whether it is in the bundle at all: where nothing goes and nothing went, nobody hears of it."""
        return any(feed.is_news for feed in self.feeds) or self.has_late_heads

    @property
    def has_late_heads(self) -> bool:
        """Whether somebody who was sent something is behind: heads go to them whatever stays."""
        return self.facts.was_sent and any(
            choice.judged.kind != DISCLOSURE for feed in self.feeds for choice in feed.choices
        )

    @property
    def choices(self) -> Iterator[Choice]:
        """Every operation that was looked at."""
        for feed in self.feeds:
            yield from feed.choices

    @property
    def client(self) -> ClientId | None:
        """Whose case it is, where it is one."""
        return ClientId(RecordId(self.scope)) if self.type == ScopeType.CASE else None


@dataclass(frozen=True, slots=True)
class Span:
    """Where to look in a feed: from *start* on. *upto* is the last operation that they have."""

    start: int
    upto: int


@dataclass(frozen=True, slots=True)
class LookedAt:
    """One scope, each feed in its *spans*, as *chooser* chose."""

    spans: Mapping[FeedId, Span]
    chooser: Chooser
    scope: GatheredScope

    def stands(self, spans: Mapping[FeedId, Span], chooser: Chooser) -> bool:
        """Whether looking at the same feeds again in *spans*, by *chooser*, would tell the same."""
        return self.spans == spans and chooser.chooses_as(self.chooser)


@dataclass(frozen=True, slots=True)
class Look:
    """What was chosen when the vault's *mark* was this one."""

    mark: object = None
    scopes: dict[ScopeId, LookedAt] = field(default_factory=dict)


NO_LOOK: Final = Look()


@dataclass(frozen=True, slots=True)
class Gathered:
    """All of it for one person, sealed for *devices*. *look* spares whoever gathers again the reading."""

    member: Member
    devices: tuple[RosterDevice, ...]
    scopes: tuple[GatheredScope, ...]
    at: datetime
    look: Look

    @property
    def leaving(self) -> tuple[GatheredScope, ...]:
        """What is in the bundle."""
        return tuple(one for one in self.scopes if one.leaves)

    @property
    def fingerprint(self) -> bytes:
        """Stands for exactly what would leave now, and for whom."""
        seal = sha256(b"a preview" + self.member.person)
        for device in sorted(one.certificate.device for one in self.devices):
            seal.update(device)
        for scope in self.leaving:
            seal.update(scope.digest)
        return seal.digest()


@dataclass(frozen=True, slots=True)
class Target:
    """To whom, and by which standing rule."""

    member: Member
    rule: StandingRule | None


class Gatherer:
    """Reads the vault as it is now. Made anew for each look, so that it remembers nothing."""

    def __init__(self, seat: Seat, roster: Roster) -> None:
        self._seat = seat
        self._storage = seat.storage
        self._roster = roster
        self._circle = Circle(seat, roster)
        self._outlook = Outlook(self._storage.connection)
        self._history = FeedHistory(self._storage.connection, self._storage.journal)

    def gather(
        self,
        member: Member,
        rule: StandingRule | None,
        *,
        unsent: bool = False,
        before: Look = NO_LOOK,
    ) -> Gathered:
        """What goes to *member* now. *unsent* leaves out what is in bundles that left already.

        Each client is asked anew. Where nothing was written since the look *before* and every answer is the
        same, what was chosen then stands, and is not read again.
        """
        storage = self._storage
        now = storage.clock.now()
        with storage.connection.transaction():
            devices = self.devices(member.person)
            mine = spoken_for(self._roster, storage.identity)
            reached = Reached(storage.exchange, member.person, devices, now, mine=mine)
            held = read_held_back(storage, member.person)
            mark = storage.connection.mark
            read = _Reading(
                now=now,
                member=member,
                rule=rule,
                reached=reached,
                handed=reached.handed_over() if unsent else {},
                held=held,
                delivered=delivered_of(storage, held),
                sent=self._outlook.sent(member.person),
                before=before.scopes if before.mark == mark else {},
                look=Look(mark),
            )
            scopes = tuple(self._scopes(tuple(_behind(self._outlook.feeds(), read)), read))
        return Gathered(member, devices, scopes, now, read.look)

    def record(self, target: Target, record: RecordId) -> GatheredScope | None:
        """One record by itself; None unless all of it may go by the sharing rule."""
        stored = self._storage.records.get(record)
        feeds = self._outlook.feeds(stored.scope)
        if not feeds:
            return None
        recipient = self._recipient(stored.scope, feeds[0].scope_type, target)
        facts = self._facts(stored.scope, feeds[0].scope_type, self._consents((stored.scope,)))
        chooser = Chooser(recipient, facts, self._storage.clock.now())
        operations = self._storage.journal.operations(stored.key)
        choices = tuple(chooser.choose(one.operation) for one in operations)
        if not choices or any(one.judged.because is not Because.ALLOWED for one in choices):
            return None
        feed = GatheredFeed(feeds[0], 1, ZERO_HASH, choices, Layout((), None))
        return GatheredScope(stored.scope, feeds[0].scope_type, recipient, facts, (feed,))

    def devices(self, person: PersonId) -> tuple[RosterDevice, ...]:
        """The person's devices but this one."""
        mine = self._storage.identity.device
        return tuple(one for one in self._roster.devices_of(person) if one.certificate.device != mine)

    def _scopes(self, behind: Collection["_Behind"], read: "_Reading") -> Iterator[GatheredScope]:
        """Each that concerns them. What all cases are asked is asked of all at once."""
        cases = [one.scope for one in behind if one.type == ScopeType.CASE]
        self._circle.meet(cases)
        consents = self._consents(cases)
        for one in behind:
            recipient = self._recipient(one.scope, one.type, Target(read.member, read.rule))
            facts = replace(self._facts(one.scope, one.type, consents), was_sent=one.scope in read.sent)
            if one.type == ScopeType.CASE and self._circle.in_transfer(read.member.person, one.scope):
                facts = replace(facts, in_transfer=True)
            if recipient.audience is not None or facts.was_sent or facts.in_transfer:
                yield self._scope(one, recipient, facts, read)

    def _scope(
        self, behind: "_Behind", recipient: Recipient, facts: ScopeFacts, read: "_Reading"
    ) -> GatheredScope:
        chooser = Chooser(recipient, facts, read.now)
        before = read.before.get(behind.scope)
        if before is not None and before.stands(behind.spans, chooser):
            gathered = before.scope
        else:
            found = (self._feed(one, behind.spans[one.feed], chooser, read) for one in behind.feeds)
            feeds = tuple(one for one in found if one.choices)
            gathered = GatheredScope(behind.scope, behind.type, recipient, facts, feeds)
        read.look.scopes[behind.scope] = LookedAt(behind.spans, chooser, gathered)
        return gathered

    def _recipient(self, scope: ScopeId, type_: str, target: Target) -> Recipient:
        found = self._circle.recipient(target.member, scope, type_)
        if target.rule is None or found.audience is None:
            return found
        opened = target.rule.ruled(found.audience) & {one.value for one in RULES[found.audience].by_rule}
        return replace(found, ruled=frozenset(opened))

    def _consents(self, cases: Iterable[ScopeId]) -> Mapping[ClientId, ConsentState]:
        return stored_consents(self._seat, (ClientId(RecordId(case)) for case in cases))

    def _facts(self, scope: ScopeId, type_: str, consents: Mapping[ClientId, ConsentState]) -> ScopeFacts:
        if type_ != ScopeType.CASE:
            return ScopeFacts(type_)
        return ScopeFacts(type_, consents[ClientId(RecordId(scope))], self._circle.held_as(scope))

    def _feed(self, source: OwnFeed, span: Span, chooser: Chooser, read: "_Reading") -> GatheredFeed:
        looked_at = [
            chooser.choose(one) if isinstance(one, Operation) else one
            for one in self._history.items(source.feed, span.start)
        ]
        due = read.held.due(source.feed, read.delivered)
        chosen = _worth_sending(looked_at, span.upto, due)
        begins = _first(chosen[0]) if chosen else span.start
        own = source.device == self._storage.identity.device
        heads = () if own else self._history.heads(source.feed)
        layout = lay_out(chosen, own=own, signed=frozenset(one.seq for one in heads))
        end = layout.pieces[-1].last if layout.pieces else 0
        return GatheredFeed(
            source=source,
            start=begins,
            prev=self._history.hash_at(source.feed, begins - 1) if begins > 1 else ZERO_HASH,
            choices=tuple(one for one in chosen if isinstance(one, Choice) and _last(one) <= end),
            layout=layout,
        )


@dataclass(frozen=True, slots=True)
class _Behind:
    """One scope with the feeds of which they lack something, or were kept from it, and where to look."""

    scope: ScopeId
    type: str
    feeds: tuple[OwnFeed, ...]
    spans: Mapping[FeedId, Span]


@dataclass(frozen=True, slots=True)
class _Reading:
    """What one look at everything stands on."""

    now: datetime
    member: Member
    rule: StandingRule | None
    reached: Reached
    handed: Mapping[FeedId, int]
    held: HeldBack
    delivered: frozenset[int]
    sent: frozenset[ScopeId]
    before: Mapping[ScopeId, LookedAt]
    look: Look

    def span(self, feed: OwnFeed) -> Span:
        """Where to look: behind what they have, and from what was kept back from them before."""
        upto = max(self.reached.upto(feed), self.handed.get(feed.feed, 0))
        return Span(min((upto + 1, *self.held.due(feed.feed, self.delivered))), upto)


def _item(piece: Piece) -> FeedItem:
    if piece.form is Form.PLACE or piece.choice is None:
        return StubRun(piece.first, piece.last, piece.last_hash)
    operation = piece.choice.operation
    return operation if piece.form is Form.WHOLE else Operation(operation.header_bytes, None, None)


def _worth_sending(
    chosen: Sequence[Choice | StubRun], upto: int, due: frozenset[int]
) -> list[Choice | StubRun]:
    """What is new, and before it the first that was kept back once and goes now, with all that is between."""
    for place, one in enumerate(chosen):
        if _last(one) > upto or (isinstance(one, Choice) and one.goes and _last(one) in due):
            return list(chosen[place:])
    return []


def _first(item: Choice | StubRun) -> int:
    return item.first if isinstance(item, StubRun) else item.operation.header.seq


def _last(item: Choice | StubRun) -> int:
    return item.last if isinstance(item, StubRun) else item.operation.header.seq


def _behind(feeds: Iterable[OwnFeed], read: _Reading) -> Iterator[_Behind]:
    for (scope, type_), together in groupby(feeds, key=lambda one: (one.scope, one.scope_type)):
        spans = ((one, read.span(one)) for one in together)
        behind = [(one, span) for one, span in spans if span.start <= one.accepted]
        if behind:
            yield _Behind(
                scope, type_, tuple(one for one, _ in behind), {one.feed: span for one, span in behind}
            )
