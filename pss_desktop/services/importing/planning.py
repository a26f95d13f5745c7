"""Says what a verified bundle would do here, before anything of it counts; reads only."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from pss_desktop.domain.authority import Refusal
from pss_desktop.domain.ids import DeviceId, RecordId, ScopeId
from pss_desktop.domain.kinds import ERASE, KINDS, ScopeType
from pss_desktop.domain.progress import Progress
from pss_desktop.journal.merge.acts import Act
from pss_desktop.journal.merge.erased import needs_a_person
from pss_desktop.journal.merge.rules import merge
from pss_desktop.journal.operation import Operation
from pss_desktop.services.importing.erased_lately import ErasedLately
from pss_desktop.services.importing.highlights import highlights
from pss_desktop.services.importing.judging import Judge, erasures
from pss_desktop.services.importing.many_erased import erased_here, erased_lines
from pss_desktop.services.importing.missent import Meant
from pss_desktop.services.importing.views import (
    AfterLoss,
    CaseLine,
    Counts,
    ErasedLine,
    Erasing,
    FeedNote,
    Missent,
    Verdict,
)
from pss_desktop.sync.bundle.contents import Part
from pss_desktop.sync.bundle.verified import VerifiedBundle, VerifiedFeed
from pss_desktop.sync.roster import Roster
from pss_desktop.vault.exchange.incoming import waits_for
from pss_desktop.vault.feed_intake import ComingFeed, Intake
from pss_desktop.vault.journal.feed_states import Scope
from pss_desktop.vault.slices import Slices
from pss_desktop.vault.storage import Storage

PLANNING: Final = "planning"
_KNOWN_RECORDS: Final = """SELECT record.uid, record.id FROM json_each(?) AS asked
    JOIN record ON record.uid = unhex(asked.value) WHERE record.at <> 0"""
_FILE: Final = "file"
_TAKES_TURNS: Final = frozenset({Verdict.NEW, Verdict.REFUSED, Verdict.ASKS})
_HOLDS_BACK: Final = frozenset({Verdict.WAITS, Verdict.ASKS, Verdict.FORKED})
_OF_ERASING: Final = {
    Erasing.ASK: Verdict.ASKS,
    Erasing.AGREED: Verdict.NEW,
    Erasing.REFUSED: Verdict.REFUSED,
}


@dataclass(frozen=True, slots=True)
class FeedPlan:
    """One feed and what happens to it."""

    intake: Intake
    verdict: Verdict
    refusal: Refusal | None = None

    @property
    def note(self) -> FeedNote | None:
        """What to tell of it; None where it simply counts or is known."""
        if self.verdict in (Verdict.NEW, Verdict.KNOWN, Verdict.OWN):
            return None
        seq = self.intake.hole or self.intake.accepted + 1
        return FeedNote(self.intake.coming.feed, self.verdict, seq, self.refusal)


@dataclass(frozen=True, slots=True)
class Plan:
    """What the whole bundle would do; *asks*: that would go, if a person said yes; *unasked*: so many go now.

    *waits_for* is what has to come before all of it counts, as :class:`IncomingBundles` keeps it.
    """

    feeds: tuple[FeedPlan, ...]
    newer: tuple[FeedNote, ...]
    counts: Counts
    waits_for: str = ""
    asks: tuple[ErasedLine, ...] = ()
    unasked: int = 0
    highlights: tuple[CaseLine, ...] = ()
    after_loss: tuple[AfterLoss, ...] = ()
    missent: tuple[Missent, ...] = ()

    @property
    def notes(self) -> tuple[FeedNote, ...]:
        """What is to be told of its feeds."""
        told = (plan.note for plan in self.feeds)
        return (*(note for note in told if note is not None), *self.newer)

    def of(self, *verdicts: Verdict) -> list[FeedPlan]:
        """Its feeds with these verdicts."""
        return [plan for plan in self.feeds if plan.verdict in verdicts]


def plan_bundle(
    storage: Storage, bundle: VerifiedBundle, roster: Roster, *, erasing: Erasing = Erasing.ASK
) -> Slices[Plan]:
    """What *bundle* would do here by *roster*. More than 20 erasures in a day wait for an answer."""
    judge = Judge(storage, roster)
    coming, newer = _known_scopes(bundle.feeds)
    intakes: list[Intake] = []
    left_out: list[AfterLoss] = []
    for done, feed in enumerate(coming, start=1):
        intake, rest = _intake(storage, judge, feed)
        intakes.append(intake)
        left_out += [] if rest is None else [rest]
        yield Progress(done, len(coming), PLANNING)
    judge.meet(intakes)
    before = _part_before(storage, bundle)
    if bundle.part.number > 1 and before is None:
        intakes = list(filter(_says_something, intakes))
    gone = [erased_here(storage, one) for one in intakes]
    number = sum(map(len, gone))
    many = number > 0 and needs_a_person(number + ErasedLately(storage.settings).count(storage.clock.now()))
    verdict = _OF_ERASING[erasing] if many or erasing is Erasing.REFUSED else Verdict.NEW
    feeds = tuple(
        _feed_plan(storage, judge, one, erases=verdict if tombstones else Verdict.NEW)
        for one, tombstones in zip(intakes, gone, strict=True)
    )
    if before is not None:
        feeds = _in_turn(feeds)
    news = [plan.intake for plan in feeds if plan.verdict is Verdict.NEW]
    counts = yield from _count(storage, news)
    asking = [
        (plan.intake, tombstones)
        for plan, tombstones in zip(feeds, gone, strict=True)
        if plan.verdict is Verdict.ASKS
    ]
    return Plan(
        feeds,
        newer,
        counts,
        waits_for=_waits_for(feeds, bundle.part, before),
        asks=erased_lines(storage, asking),
        unasked=0 if many else _counting(feeds, gone),
        highlights=highlights(storage, news),
        after_loss=_by_device(left_out),
        missent=Meant(storage, roster, judge.cases, bundle).missent(news, _unsure(feeds)),
    )


def _unsure(feeds: Iterable[FeedPlan]) -> frozenset[ScopeId]:
    """Of which something is held back or still to come, a client's yes perhaps."""
    return frozenset(one.intake.coming.scope.id for one in feeds if one.verdict in _HOLDS_BACK)


def _counting(feeds: Iterable[FeedPlan], gone: Iterable[Sequence[Operation]]) -> int:
    """How many erasures are in feeds that count now."""
    return sum(len(found) for plan, found in zip(feeds, gone, strict=True) if plan.verdict is Verdict.NEW)


def _intake(storage: Storage, judge: Judge, coming: ComingFeed) -> tuple[Intake, AfterLoss | None]:
    state = storage.journal.state(coming.feed)
    accepted = 0 if state is None else state.accepted
    good = judge.good_part(coming, accepted)
    return judge.sure_part(storage.intake.compare(good)), judge.after_loss(coming, good, accepted)


def _by_device(left_out: Iterable[AfterLoss]) -> tuple[AfterLoss, ...]:
    """What was left out of the feeds of one device, put together."""
    found: dict[DeviceId, AfterLoss] = {}
    for one in left_out:
        before = found.get(one.device)
        if before is None:
            found[one.device] = one
        else:
            since = min(filter(None, (before.since, one.since)), default=None)
            found[one.device] = replace(before, entries=before.entries + one.entries, since=since)
    return tuple(found.values())


def _feed_plan(storage: Storage, judge: Judge, intake: Intake, *, erases: Verdict) -> FeedPlan:
    """*erases* is what becomes of it where nothing else speaks against it."""
    if intake.coming.device == storage.identity.device:
        return FeedPlan(intake, Verdict.OWN)
    if intake.fork is not None:
        return FeedPlan(intake, Verdict.FORKED)
    if not intake.is_news:
        return FeedPlan(intake, Verdict.KNOWN)
    refusal = judge.refusal(intake)
    if refusal is not None:
        return FeedPlan(intake, Verdict.REFUSED, refusal)
    if intake.hole is not None:
        return FeedPlan(intake, Verdict.WAITS)
    return FeedPlan(intake, erases, Refusal.ERASING_REFUSED if erases is Verdict.REFUSED else None)


def _part_before(storage: Storage, bundle: VerifiedBundle) -> int | None:
    """The number in the channel of the first of its earlier parts that was not taken in, if one was not."""
    seq = bundle.channel.seq
    first = seq - bundle.part.number + 1
    return storage.exchange.channels.first_missing(bundle.sender.device, first, seq - 1)


def _says_something(intake: Intake) -> bool:
    """When every earlier part was taken in, where one ended says nothing: what did not count never will."""
    return bool(intake.coming.items) or intake.hole is None


def _waits_for(feeds: Iterable[FeedPlan], part: Part, before: int | None) -> str:
    """Nothing, where all parts before it were taken in: the sender is asked for what is missing still."""
    gaps = [plan.intake for plan in feeds if plan.verdict is Verdict.WAITS and plan.intake.hole is not None]
    if not gaps or (part.number > 1 and before is None):
        return ""
    coming = gaps[0].coming
    return waits_for(coming.feed, coming.start - 1, before)


def _in_turn(feeds: Sequence[FeedPlan]) -> tuple[FeedPlan, ...]:
    """Where a part of a case comes before earlier ones, all of it waits: those say who may write there."""
    if not any(plan.intake.hole is not None for plan in feeds if plan.verdict is not Verdict.OWN):
        return tuple(feeds)
    return tuple(
        FeedPlan(plan.intake, Verdict.WAITS) if plan.verdict in _TAKES_TURNS else plan for plan in feeds
    )


def _known_scopes(feeds: Iterable[VerifiedFeed]) -> tuple[list[ComingFeed], tuple[FeedNote, ...]]:
    coming: list[ComingFeed] = []
    newer: list[FeedNote] = []
    for feed in feeds:
        if feed.scope_type in set(ScopeType):
            scope = Scope(feed.scope, ScopeType(feed.scope_type))
            coming.append(
                ComingFeed(feed.feed, feed.device, scope, feed.start, feed.prev, feed.items, feed.heads)
            )
        else:
            newer.append(FeedNote(feed.feed, Verdict.NEWER, feed.start))
    return coming, tuple(newer)


# Counting


def _count(storage: Storage, intakes: Sequence[Intake]) -> Slices[Counts]:
    by_record = _by_record(intakes)
    known = _known(storage, by_record)
    cases = {one.coming.scope.id for one in intakes if one.coming.scope.type is ScopeType.CASE}
    new_cases = {scope for scope in cases if storage.clients.get(RecordId(scope)) is None}
    decisions = 0
    for done, (record, operations) in enumerate(by_record.items(), start=1):
        decisions += _is_to_decide(storage, known.get(record), operations)
        if done % 64 == 0:
            yield Progress(done, len(by_record), PLANNING)
    changed = len(known)
    return Counts(
        clients=len(cases),
        new_clients=len(new_cases),
        new=len(by_record) - changed,
        changed=changed,
        decisions=decisions,
        erased=sum(map(erasures, intakes)),
        files=sum(1 for record in by_record if _is_file(by_record[record])),
    )


def _by_record(intakes: Sequence[Intake]) -> dict[RecordId, list[tuple[Operation, Intake]]]:
    found: dict[RecordId, list[tuple[Operation, Intake]]] = {}
    for intake in intakes:
        for operation in intake.operations:
            found.setdefault(operation.header.record, []).append((operation, intake))
    return found


def _known(storage: Storage, records: Iterable[RecordId]) -> dict[RecordId, int]:
    asked = json.dumps([record.hex() for record in records])
    return {RecordId(uid): key for uid, key in storage.connection.rows(_KNOWN_RECORDS, (asked,))}


def _is_to_decide(storage: Storage, key: int | None, coming: Sequence[tuple[Operation, Intake]]) -> bool:
    """Whether the record would hold what only a person can bring together, and does not yet."""
    kind = KINDS.get(coming[0][0].header.kind)
    if kind is None or (key is None and len(coming) == 1):
        return False
    here = storage.journal.operations(key) if key is not None else []
    before = [Act.of(one.operation, one.device) for one in here]
    acts = [*before, *_acts(coming)]
    if len({act.feed for act in acts}) == 1:
        return False
    return len(merge(kind, acts).conflicts) > len(merge(kind, before).conflicts if before else ())


def _acts(coming: Iterable[tuple[Operation, Intake]]) -> Iterator[Act]:
    return (Act.of(operation, intake.coming.device) for operation, intake in coming)


def _is_file(coming: Sequence[tuple[Operation, Intake]]) -> bool:
    return any(one.header.kind == _FILE and one.header.act != ERASE for one, _ in coming)
