"""Asks of each feed that came whether its author may write that there, by the roster and by what is here."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from pss_desktop.domain.authority import Deed, Refusal, Relation, Standing, why_refused
from pss_desktop.domain.clock import from_ms
from pss_desktop.domain.ids import DeviceId, OpHash, PersonId, ScopeId
from pss_desktop.domain.kinds import ACCEPT, ERASE, GIVE, OFFER, ScopeType, only_record
from pss_desktop.domain.payloads import text_of
from pss_desktop.domain.roles import Role
from pss_desktop.domain.scopes import type_by_id
from pss_desktop.domain.transfer import offered_for
from pss_desktop.journal.codec import decode_payload
from pss_desktop.journal.operation import Operation
from pss_desktop.services.cases.case_standing import CASE_OWNER, CaseStanding, opens_to_reception
from pss_desktop.services.consent.sharing import CONSENT
from pss_desktop.services.importing.views import AfterLoss
from pss_desktop.services.programme.supervising import supervisions_of
from pss_desktop.sync.roster import Revocation, Roster
from pss_desktop.vault.feed_intake import ComingFeed, FeedItem, Intake, last_of
from pss_desktop.vault.journal.feed_states import Scope
from pss_desktop.vault.storage import Storage

_MAY_BEGIN: Final = frozenset({Relation.OWNER, Relation.MYSELF})
_MAY_OFFER_ANOTHERS: Final = frozenset({Relation.SUPERVISOR, Relation.MYSELF})


class Judge:
    """One for each bundle: it remembers what it asked of the vault. *cases* know the transfers that come."""

    def __init__(self, storage: Storage, roster: Roster) -> None:
        self._storage = storage
        self._roster = roster
        self._me = storage.identity.person
        self.cases = CaseStanding(storage, roster)

    def meet(self, intakes: Iterable[Intake]) -> None:
        """All that the bundle brings: whom it hands a case to may write there with the same bundle."""
        coming: dict[ScopeId, list[tuple[Operation, DeviceId]]] = {}
        for intake in intakes:
            device = intake.coming.device
            for one in intake.operations:
                if one.header.kind == CASE_OWNER and self._speaks_for((one,), one.header.author):
                    coming.setdefault(intake.coming.scope.id, []).append((one, device))
        self.cases = CaseStanding(self._storage, self._roster, coming)

    def refusal(self, intake: Intake) -> Refusal | None:
        """Why the feed does not count here; None where all that is new in it does."""
        coming = intake.coming
        device = self._roster.device(coming.device)
        if device is None:
            return Refusal.NO_ROLE
        elsewhere = intake.misplaced or type_by_id(coming.scope.id) is not coming.scope.type
        if elsewhere or any(_is_second(one, coming.scope.id) for one in intake.operations):
            return Refusal.MISPLACED
        author = device.member.person
        two = self._two_of(coming.scope)
        if two is not None and author not in two:
            return Refusal.ABOUT_ANOTHER
        # A person who left wrote in the role that they had; what came too late was cut off before.
        role, relation = device.member.role, self._relation(coming.scope.id, author)
        standing = Standing(role, relation, may_erase=role in self._roster.policy.erasers)
        if standing.relation not in _MAY_OFFER_ANOTHERS and not self._speaks_for(intake.operations, author):
            return Refusal.NOT_FOR_ROLE
        if role is Role.CLINIC_STAFF and relation not in _MAY_BEGIN and self._opens(intake.operations):
            return Refusal.FOR_THEMSELVES
        return _first_refusal(intake.operations, author, coming, standing)

    def _two_of(self, scope: Scope) -> tuple[PersonId, PersonId] | None:
        """Whose a scope is that a supervisor and a counselor have for themselves; None for any other."""
        if scope.type is not ScopeType.PROGRAMME:
            return None
        other = supervisions_of(self._storage).get(scope.id)
        return None if other is None else (self._me, other)

    def good_part(self, coming: ComingFeed, accepted: int) -> ComingFeed:
        """Of a device that was revoked only what is surely its owner's, or counted here before."""
        device = self._roster.device(coming.device)
        if device is None or device.revocation is None:
            return coming
        return coming.upto(_last_good(device.revocation, coming, accepted))

    def after_loss(self, coming: ComingFeed, good: ComingFeed, accepted: int) -> AfterLoss | None:
        """What is in *coming* beyond the *good* part of it, which is left out; None where all is good."""
        device, rest = self._roster.device(coming.device), coming.items[len(good.items) :]
        if device is None or not rest:
            return None
        since = next((from_ms(one.header.hlc.ms) for one in rest if isinstance(one, Operation)), None)
        entries = coming.end - max(good.end, accepted)
        return AfterLoss(coming.device, device.member.name, entries, since)

    def sure_part(self, intake: Intake) -> Intake:
        """The gaps of a revoked device are filled only by what an operation that is here leads back to."""
        device = self._roster.device(intake.coming.device)
        if not intake.late or device is None or device.revocation is None:
            return intake
        sure = self._proven(intake.coming)
        return replace(intake, late=tuple(one for one in intake.late if one.header.seq in sure))

    def _proven(self, coming: ComingFeed) -> frozenset[int]:
        state = self._storage.journal.state(coming.feed)
        known = {} if state is None else self._storage.feeds.hashes(state, coming.start, coming.end)
        proven, leads_back = set[int](), False
        for item in reversed(coming.items):
            if not isinstance(item, Operation):
                leads_back = False
            elif leads_back := leads_back or known.get(item.header.seq) == item.hash:
                proven.add(item.header.seq)
        return frozenset(proven)

    def _relation(self, scope: ScopeId, author: PersonId) -> Relation:
        return Relation.MYSELF if author == self._me else self.cases.relation(scope, author)

    def _speaks_for(self, operations: Iterable[Operation], author: PersonId) -> bool:
        """Whether each offer of another's case is made by their supervisor.

        Whose case it is may come with the same bundle; that it is theirs is asked where records are merged.
        """
        owners = [owner for owner in map(_offered_for, operations) if owner is not None]
        return all(self._roster.supervises(author, owner) for owner in owners)

    def _opens(self, operations: Iterable[Operation]) -> bool:
        """Whether a client's yes among them is one to reception."""
        given = (one.payload for one in operations if one.header.kind == CONSENT and one.header.act == GIVE)
        return any(
            opens_to_reception(decode_payload(payload), self._roster)
            for payload in given
            if payload is not None
        )


def erasures(intake: Intake) -> int:
    """How many records the new operations of a feed would erase."""
    return sum(1 for one in intake.operations if one.header.act == ERASE)


def _first_refusal(
    operations: Iterable[Operation], author: PersonId, coming: ComingFeed, standing: Standing
) -> Refusal | None:
    asked: set[tuple[str, str, str]] = set()
    for operation in operations:
        header = operation.header
        if header.author != author:
            return Refusal.NOT_THEIR_DEVICE
        if _takes_a_case(operation) and standing.relation not in _MAY_BEGIN:
            return Refusal.NOT_THEIR_CASE
        what = (header.kind, header.act, header.op_class)
        if what not in asked:
            asked.add(what)
            refusal = why_refused(Deed(*what, coming.scope.type), standing)
            if refusal is not None:
                return refusal
    return None


def _is_second(operation: Operation, scope: ScopeId) -> bool:
    """Whether it begins another record of a kind that *scope* has once: that would stand for the true one."""
    header = operation.header
    return only_record(scope, header.kind) not in (None, header.record)


def _takes_a_case(operation: Operation) -> bool:
    """Whether it says that a case is theirs which nobody offered."""
    header = operation.header
    if header.kind != CASE_OWNER or header.act != ACCEPT or operation.payload is None:
        return False
    return not text_of(decode_payload(operation.payload).get("offer"))


def _offered_for(operation: Operation) -> PersonId | None:
    """In whose name it offers a case; None where it does no such thing."""
    header = operation.header
    if header.kind != CASE_OWNER or header.act != OFFER or operation.payload is None:
        return None
    return offered_for(decode_payload(operation.payload))


def _last_good(revocation: Revocation, coming: ComingFeed, accepted: int) -> int:
    """Only what leads up to the very operation that was good: a thief can make up another past."""
    head = revocation.good_head(coming.feed)
    if head is None or not any(
        last_of(one) == head.seq and _hash_of(one) == head.hash for one in coming.items
    ):
        return accepted
    return max(head.seq, accepted)


def _hash_of(item: FeedItem) -> OpHash:
    return item.hash if isinstance(item, Operation) else item.last_hash
