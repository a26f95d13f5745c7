"""What came here and should not have, by the rule of the sender's own program: told before it is read in."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Final

from pss_desktop.domain.consent import ConsentState
from pss_desktop.domain.ids import DeviceId, FeedId, ScopeId, single_record
from pss_desktop.domain.kinds import KINDS, OperationClass, ScopeType
from pss_desktop.domain.recipients import Relation, audience_of
from pss_desktop.domain.sharing import can_be_overridden
from pss_desktop.journal.merge.acts import Act
from pss_desktop.journal.merge.rules import merge
from pss_desktop.journal.operation import Operation
from pss_desktop.journal.stubs import StubRun
from pss_desktop.journal.versions import Seen, VersionVector
from pss_desktop.services.cases.case_standing import CaseStanding
from pss_desktop.services.consent.sharing import CONSENT
from pss_desktop.services.importing.views import Doubt, Missent
from pss_desktop.sync.bundle.contents import WHOLE
from pss_desktop.sync.bundle.verified import VerifiedBundle
from pss_desktop.sync.roster import Member, Roster
from pss_desktop.sync.selection import Chooser, Recipient, ScopeFacts
from pss_desktop.vault.feed_intake import FeedItem, Intake
from pss_desktop.vault.storage import Storage

_BY_A_RULE: Final = frozenset({OperationClass.IDENTIFYING.value})
"""What a sender may have a standing rule for, of which nobody here knows."""
_Why = tuple[bool, Doubt | None]
"""Whether it is by the client's consent, and what leaves it in doubt."""


class Meant:
    """Asks of the cases of one bundle whether they were for this vault's person, by what is known here.

    What a bundle says of itself silences nothing: that more is to come, that there is a newer roster, when it
    was made. Where only that could make it theirs, it is told with that doubt.
    """

    def __init__(self, storage: Storage, roster: Roster, cases: CaseStanding, bundle: VerifiedBundle) -> None:
        self._storage = storage
        self._roster = roster
        self._cases = cases
        self._created = bundle.created
        self._newer = bundle.sender.roster_version > roster.version
        self._is_part = bundle.part != WHOLE
        me = storage.identity.person
        self._me = roster.member(me) if bundle.sender.person != me else None

    def missent(self, news: Sequence[Intake], unsure: Collection[ScopeId]) -> tuple[Missent, ...]:
        """What of *news* nobody should have sent here; of *unsure* cases something is still missing."""
        entries, cases = Counter[_Why](), Counter[_Why]()
        for case, intakes in _by_case(news).items():
            if self._me is None or self._cases.owner(case) == self._me.person:
                continue
            found = Counter(self._denied(case, intakes, self._me, self._doubt(more_to_come=case in unsure)))
            entries += found
            cases.update(found.keys())
        return tuple(
            Missent(entries[why], cases[why], by_consent=why[0], doubt=why[1])
            for why in sorted(entries, key=_surest_first)
        )

    def _doubt(self, *, more_to_come: bool) -> Doubt | None:
        if self._is_part or more_to_come:
            return Doubt.PART
        return Doubt.NEWER_LIST if self._newer else None

    def _denied(
        self, case: ScopeId, intakes: Sequence[Intake], me: Member, doubt: Doubt | None
    ) -> Iterator[_Why]:
        """For each that should have stayed: whether it is the client's consent that says so."""
        acts = self._acts(case, intakes)
        consent = ConsentState.from_state(merge(KINDS[CONSENT], acts).state)
        facts = ScopeFacts(ScopeType.CASE, consent, was_sent=True, in_transfer=True)
        recipient = self._as_whom(case, me)
        choosers = [(Chooser(recipient, facts, moment), why) for moment, why in self._moments(acts, doubt)]
        alike: dict[tuple[str, str, str], _Why | None] = {}
        for operation in (one for intake in intakes for one in intake.operations if one.payload is not None):
            header = operation.header
            same = header.op_class, header.kind, header.act
            if same not in alike or header.kind == CONSENT:  # of a consent it hangs on what was said
                alike[same] = _why_not(operation, choosers)
            found = alike[same]
            if found is not None:
                yield found

    def _moments(self, acts: Sequence[Act], doubt: Doubt | None) -> Iterator[tuple[datetime, Doubt | None]]:
        """When a consent has to hold: then surely, where it was made later than all that is known of it."""
        made = max((self._created, *(act.hlc.instant for act in acts)))
        if doubt is None:
            yield made, None
        yield max(made, self._storage.clock.now()), doubt or Doubt.MADE_BEFORE

    def _as_whom(self, case: ScopeId, me: Member) -> Recipient:
        owner = self._cases.owner(case)
        relation = Relation(
            me.role.value,
            was_offered=self._cases.is_offered(case, me.person),
            supervises=owner is not None and self._roster.supervises(me.person, owner),
        )
        return Recipient(me.person, me.name, audience_of(relation), ruled=_BY_A_RULE)

    def _acts(self, case: ScopeId, intakes: Sequence[Intake]) -> tuple[Act, ...]:
        """Of the consent, here and in the bundle: nobody outruns a no by only saying that they knew of it."""
        journal = self._storage.journal
        coming = {one.coming.feed: one.coming.items for one in intakes}
        key = journal.record_key(single_record(case, CONSENT))
        here = () if key is None else journal.operations(key)
        both = [*((one.operation, one.device) for one in here), *_consents(intakes)]
        acts = {
            one.hash: Act.of(one, device)._replace(deps=_true_of(one, journal.surely_seen(one), coming))
            for one, device in both
        }
        return tuple(acts.values())


def _why_not(operation: Operation, choosers: Sequence[tuple[Chooser, Doubt | None]]) -> _Why | None:
    """Whether it is for the client's consent that it should have stayed; None for what may come."""
    for chooser, doubt in choosers:
        choice = chooser.choose(operation)
        if not choice.goes and choice.judged.denied is not None:
            return can_be_overridden(choice.judged.denied.reason), doubt
    return None


def _surest_first(why: _Why) -> tuple[str, bool]:
    by_consent, doubt = why
    return "" if doubt is None else doubt.value, by_consent


def _true_of(
    operation: Operation, here: VersionVector, coming: Mapping[FeedId, Sequence[FeedItem]]
) -> VersionVector:
    """What is true of its version vector once the bundle is taken in; *here* is what is so before."""
    said = operation.header.deps.entries.items()
    true = {
        feed: seen for feed, seen in said if feed in here.entries or _is_among(coming.get(feed, ()), seen)
    }
    return VersionVector(MappingProxyType(true))


def _is_among(items: Sequence[FeedItem], seen: Seen) -> bool:
    at = bisect_left(items, seen.seq, key=_last)
    if at == len(items):
        return False
    item = items[at]
    if isinstance(item, StubRun):
        return item.first <= seen.seq and (seen.seq < item.last or item.last_hash[:8] == seen.hash8)
    return item.header.seq == seen.seq and item.hash[:8] == seen.hash8


def _last(item: FeedItem) -> int:
    return item.last if isinstance(item, StubRun) else item.header.seq


def _consents(intakes: Sequence[Intake]) -> Iterator[tuple[Operation, DeviceId]]:
    for intake in intakes:
        for one in intake.operations:
            if one.header.kind == CONSENT:
                yield one, intake.coming.device


def _by_case(news: Sequence[Intake]) -> dict[ScopeId, list[Intake]]:
    found: dict[ScopeId, list[Intake]] = {}
    for intake in news:
        if intake.coming.scope.type is ScopeType.CASE:
            found.setdefault(intake.coming.scope.id, []).append(intake)
    return found
