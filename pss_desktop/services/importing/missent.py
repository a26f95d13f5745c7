"""What came here and should not have, by the rule of the sender's own program: told before it is read in."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import Final

from pss_desktop.domain.consent import ConsentState
from pss_desktop.domain.ids import DeviceId, ScopeId, single_record
from pss_desktop.domain.kinds import KINDS, OperationClass, ScopeType
from pss_desktop.domain.recipients import Relation, audience_of
from pss_desktop.domain.sharing import can_be_overridden
from pss_desktop.journal.merge.acts import Act
from pss_desktop.journal.merge.rules import merge
from pss_desktop.journal.operation import Operation
from pss_desktop.services.case_standing import CaseStanding
from pss_desktop.services.importing.views import Missent
from pss_desktop.services.sharing import CONSENT
from pss_desktop.sync.bundle.contents import WHOLE
from pss_desktop.sync.bundle.verified import VerifiedBundle
from pss_desktop.sync.roster import Member, Roster
from pss_desktop.sync.selection import Choice, Chooser, Recipient, ScopeFacts
from pss_desktop.vault.feed_intake import Intake
from pss_desktop.vault.storage import Storage

_BY_A_RULE: Final = frozenset({OperationClass.IDENTIFYING.value})
"""What a sender may have a standing rule for, of which nobody here knows."""


class Meant:
    """Asks of the cases of one bundle whether they were for this vault's person.

    Nothing is asked where the answer may be with the sender: of a part of a case, or by an older roster.
    """

    def __init__(self, storage: Storage, roster: Roster, cases: CaseStanding, bundle: VerifiedBundle) -> None:
        self._storage = storage
        self._roster = roster
        self._cases = cases
        self._created = bundle.created
        me = storage.identity.person
        known = bundle.part == WHOLE and bundle.sender.roster_version <= roster.version
        self._me = roster.member(me) if known and bundle.sender.person != me else None

    def missent(self, news: Sequence[Intake], unsure: Collection[ScopeId]) -> tuple[Missent, ...]:
        """What of *news* nobody should have sent here; of *unsure* cases something is still missing."""
        entries, cases = Counter[bool](), Counter[bool]()
        for case, intakes in _by_case(news).items():
            if self._me is None or case in unsure or self._cases.owner(case) == self._me.person:
                continue
            found = Counter(self._denied(case, intakes, self._me))
            entries += found
            cases.update(found.keys())
        return tuple(Missent(entries[one], cases[one], by_consent=one) for one in sorted(entries))

    def _denied(self, case: ScopeId, intakes: Sequence[Intake], me: Member) -> Iterator[bool]:
        """For each that should have stayed: whether it is the client's consent that says so."""
        facts = ScopeFacts(ScopeType.CASE, self._consent(case, intakes), was_sent=True, in_transfer=True)
        chooser = Chooser(self._as_whom(case, me), facts, self._created)
        alike: dict[tuple[str, str, str], bool | None] = {}
        for operation in (one for intake in intakes for one in intake.operations if one.payload is not None):
            header = operation.header
            same = header.op_class, header.kind, header.act
            if same not in alike or header.kind == CONSENT:  # of a consent it hangs on what was said
                alike[same] = _why_not(chooser.choose(operation))
            found = alike[same]
            if found is not None:
                yield found

    def _as_whom(self, case: ScopeId, me: Member) -> Recipient:
        owner = self._cases.owner(case)
        relation = Relation(
            me.role.value,
            was_offered=self._cases.is_offered(case, me.person),
            supervises=owner is not None and self._roster.supervises(me.person, owner),
        )
        return Recipient(me.person, me.name, audience_of(relation), ruled=_BY_A_RULE)

    def _consent(self, case: ScopeId, intakes: Sequence[Intake]) -> ConsentState:
        """As it is here, with what the bundle brings of it."""
        journal = self._storage.journal
        key = journal.record_key(single_record(case, CONSENT))
        here = () if key is None else journal.operations(key)
        both = [*((one.operation, one.device) for one in here), *_consents(intakes)]
        acts = {one.hash: Act.of(one, device) for one, device in both}
        return ConsentState.from_state(merge(KINDS[CONSENT], tuple(acts.values())).state)


def _why_not(choice: Choice) -> bool | None:
    """Whether it is for the client's consent that it should have stayed; None for what may come."""
    denied = choice.judged.denied
    return None if choice.goes or denied is None else can_be_overridden(denied.reason)


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
