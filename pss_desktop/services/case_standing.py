"""How a person stands to a case, as far as is known here: asked of what comes, and of what is written."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from pss_desktop.domain.authority import Relation
from pss_desktop.domain.errors import RecordNotFoundError
from pss_desktop.domain.ids import DeviceId, OpHash, PersonId, ScopeId, single_record
from pss_desktop.domain.payloads import list_of, text_of
from pss_desktop.domain.roles import Role
from pss_desktop.domain.transfer import OpenOffer
from pss_desktop.sync.roster import Roster
from pss_desktop.vault.storage import Storage

CASE_OWNER: Final = "case_owner"
_WROTE: Final = """SELECT DISTINCT device.uid FROM feed JOIN device ON device.id = feed.device
    JOIN scope ON scope.id = feed.scope WHERE scope.uid = ? AND feed.accepted_seq > 0"""
_REVIEWED: Final = """SELECT DISTINCT device.uid FROM op JOIN kind ON kind.id = op.kind
    JOIN feed ON feed.id = op.feed JOIN device ON device.id = feed.device JOIN scope ON scope.id = feed.scope
    WHERE scope.uid = ? AND kind.name = 'review' AND op.seq <= feed.accepted_seq"""
_BEGINNER: Final = """SELECT person.uid FROM record JOIN kind ON kind.id = record.kind
    JOIN scope ON scope.id = record.scope JOIN person ON person.id = record.author
    WHERE scope.uid = ? AND kind.name = 'client' AND record.at <> 0 ORDER BY record.id LIMIT 1"""


@dataclass(frozen=True, slots=True)
class _People:
    """Whose case it is, whose it was, and what is offered to whom."""

    owner: PersonId | None
    had: frozenset[PersonId]
    offers: tuple[OpenOffer, ...]


class CaseStanding:
    """Remembers what it asked of the vault: one for each bundle or act."""

    def __init__(self, storage: Storage, roster: Roster) -> None:
        self._storage = storage
        self._roster = roster
        self._known: dict[ScopeId, _People] = {}

    def owner(self, case: ScopeId) -> PersonId | None:
        """Whose case it is by its transfers, else who began it; None where neither is known."""
        return self._people(case).owner

    def offered(self, case: ScopeId, person: PersonId) -> frozenset[OpHash]:
        """The offers of the case to *person* that are open."""
        return frozenset(one.offer for one in self._people(case).offers if one.to == person)

    def relation(self, case: ScopeId, person: PersonId) -> Relation:
        """How others see *person*, so never MYSELF. Writing in a case makes it theirs no more than before."""
        people = self._people(case)
        owner = people.owner
        if person == owner or (owner is None and self._may_have_begun(case, person)):
            return Relation.OWNER
        if owner is not None and self._roster.supervises(person, owner):
            return Relation.SUPERVISOR
        if person in people.had:
            return Relation.TEAM
        return Relation.SUPERVISOR if self._reviewed(case, person) else Relation.STRANGER

    def _people(self, case: ScopeId) -> _People:
        if case not in self._known:
            storage = self._storage
            key = storage.journal.keys.known_scope(case)
            owner = None if key is None else storage.projection.erasure_facts(key).owner
            beginner = self._beginner(case)
            state = self._transfers(case)
            former = {PersonId(bytes.fromhex(text_of(one))) for one in list_of(state.get("former"))}
            had = former if beginner is None else {*former, beginner}
            self._known[case] = _People(owner or beginner, frozenset(had), OpenOffer.listed(state))
        return self._known[case]

    def _transfers(self, case: ScopeId) -> Mapping[str, object]:
        try:
            return self._storage.records.get(single_record(case, CASE_OWNER)).content
        except RecordNotFoundError:
            return {}

    def _may_have_begun(self, case: ScopeId, person: PersonId) -> bool:
        """Whose case it is does not come to everybody: then it is theirs who wrote in it first."""
        wrote = self._persons(_WROTE, case)
        return not wrote or (person in wrote and not self._is(person, Role.CLINIC_STAFF))

    def _reviewed(self, case: ScopeId, person: PersonId) -> bool:
        """Whether a supervisor's review of it counted here, which it did only while they might."""
        return self._is(person, Role.SUPERVISOR) and person in self._persons(_REVIEWED, case)

    def _is(self, person: PersonId, role: Role) -> bool:
        """Whether it is their role, or was until they left."""
        member = self._roster.member(person)
        return member is not None and member.role is role

    def _persons(self, query: str, case: ScopeId) -> frozenset[PersonId]:
        """Whose devices they are that the *query* finds."""
        found = (
            self._roster.device(DeviceId(uid)) for (uid,) in self._storage.connection.rows(query, (case,))
        )
        return frozenset(one.member.person for one in found if one is not None)

    def _beginner(self, case: ScopeId) -> PersonId | None:
        found = self._storage.connection.row(_BEGINNER, (case,))
        return None if found is None else PersonId(found[0])
