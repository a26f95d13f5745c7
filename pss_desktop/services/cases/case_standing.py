"""How a person stands to a case, as far as is known here: asked of what comes, and of what is written."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from pss_desktop.domain.authority import Relation
from pss_desktop.domain.consent import gives_to, recipient_key
from pss_desktop.domain.ids import DeviceId, PersonId, RecordId, ScopeId, did_begin, single_record
from pss_desktop.domain.payloads import text_of
from pss_desktop.domain.roles import Role
from pss_desktop.domain.transfer import TO
from pss_desktop.journal.merge.acts import Act
from pss_desktop.journal.operation import Operation
from pss_desktop.sync.roster import Roster
from pss_desktop.vault.storage import Storage

Transfers = Mapping[ScopeId, Sequence[tuple[Operation, DeviceId]]]
"""By case, acts of handing it on, each with the device that wrote it."""
NOTHING_COMES: Final[Transfers] = MappingProxyType({})
CASE_OWNER: Final = "case_owner"
_REVIEWED: Final = """SELECT DISTINCT device.uid FROM op JOIN kind ON kind.id = op.kind
    JOIN feed ON feed.id = op.feed JOIN device ON device.id = feed.device JOIN scope ON scope.id = feed.scope
    WHERE scope.uid = ? AND kind.name = 'review' AND op.seq <= feed.accepted_seq"""


@dataclass(frozen=True, slots=True)
class _People:
    """Whose case it is, whose it was or may have become, and to whom it is offered."""

    owner: PersonId | None
    had: frozenset[PersonId] = frozenset()
    offered: frozenset[str] = frozenset()


class CaseStanding:
    """Remembers what it asked of the vault: one for each bundle or act.

    *coming* are transfers that a bundle brings: whoever has a case by them may write in it already.
    """

    def __init__(self, storage: Storage, roster: Roster, coming: Transfers = NOTHING_COMES) -> None:
        self._storage = storage
        self._roster = roster
        self._coming = coming
        self._known: dict[ScopeId, _People] = {}

    def owner(self, case: ScopeId) -> PersonId | None:
        """Whose case it is by its transfers, else who began it; None where neither is known."""
        return self._people(case).owner

    def is_offered(self, case: ScopeId, person: PersonId) -> bool:
        """Whether an offer of it to *person* waits for a yes."""
        return person.hex() in self._people(case).offered

    def relation(self, case: ScopeId, person: PersonId) -> Relation:
        """How others see *person*, so never MYSELF. Writing in a case makes it theirs no more than before."""
        people = self._people(case)
        if person == people.owner:
            return Relation.OWNER
        if people.owner is not None and self._roster.supervises(person, people.owner):
            return Relation.SUPERVISOR
        if person in people.had:
            return Relation.TEAM
        return Relation.SUPERVISOR if self._reviewed(case, person) else Relation.STRANGER

    def _people(self, case: ScopeId) -> _People:
        if case not in self._known:
            founder = self._founder(case)
            transfers = () if founder is None else self._transfers(case)
            self._known[case] = _after(transfers, founder) if transfers else _People(founder)
        return self._known[case]

    def _transfers(self, case: ScopeId) -> tuple[Act, ...]:
        """What is here and what comes; of what an act says that it saw only what is here counts."""
        journal = self._storage.journal
        key = journal.record_key(single_record(case, CASE_OWNER))
        here = () if key is None else journal.operations(key)
        both = [*((one.operation, one.device) for one in here), *self._coming.get(case, ())]
        acts = {one.hash: Act.of(one, device)._replace(deps=journal.surely_seen(one)) for one, device in both}
        return tuple(acts.values())

    def _founder(self, case: ScopeId) -> PersonId | None:
        """Who bears its mark; nobody where two do, since one of them made a key for it."""
        people = {self._storage.identity.person, *(one.person for one in self._roster.members)}
        found = [one for one in people if did_begin(one, case)]
        if found:
            return found[0] if len(found) == 1 else None
        writer = self._storage.projection.beginner(RecordId(case))
        return writer if writer is not None and did_begin(writer, case) else None

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


def opens_to_reception(payload: Mapping[str, object], roster: Roster) -> bool:
    """Whether an answered form hands a case to somebody of the programme's reception, or to whoever asks."""
    desk = {recipient_key(one.name) for one in roster.members if one.role is Role.CLINIC_STAFF}
    return gives_to(payload, desk)


def _after(transfers: Sequence[Act], founder: PersonId | None) -> _People:
    """Whoever was handed it to apart from others may say so here: a person decides between them."""
    # Most people never hand a case on.
    from pss_desktop.journal.merge.authority import case_owner  # noqa: PLC0415

    ownership = case_owner(transfers, beginner=founder)
    apart = () if ownership.conflict is None else ownership.conflict.candidates
    had = ownership.former | {one.author for one in apart}
    return _People(ownership.owner, had, frozenset(text_of(one.get(TO)) for one in ownership.open))
