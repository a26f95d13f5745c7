"""The people of the programme as this vault's cases see them: whose case it is, and as what others get it."""

from collections.abc import Iterable, Mapping
from typing import Final

from pss_desktop.domain.errors import RecordNotFoundError
from pss_desktop.domain.ids import PersonId, RecordId, ScopeId, from_hex, single_record
from pss_desktop.domain.kinds import ScopeType
from pss_desktop.domain.payloads import list_of, text_of
from pss_desktop.domain.recipients import Relation, audience_of
from pss_desktop.domain.sharing import Audience
from pss_desktop.domain.transfer import OpenOffer
from pss_desktop.services.programme.supervising import supervisions_of
from pss_desktop.services.seat import Seat
from pss_desktop.sync.roster import Member, Roster
from pss_desktop.sync.selection import Recipient
from pss_desktop.vault.exchange.outlook import Outlook
from pss_desktop.vault.views.records import StoredAct

CASE_OWNER: Final = "case_owner"


class Circle:
    """Reads the roster and the transfers as they are when it is made; asks nobody's consent."""

    def __init__(self, seat: Seat, roster: Roster) -> None:
        self._storage = seat.storage
        self._roster = roster
        self._outlook = Outlook(seat.storage.connection)
        self._me = seat.storage.identity.person
        self._owners: dict[ScopeId, PersonId | None] = {}
        self._beginners: dict[ScopeId, PersonId | None] = {}
        self._moved = self._outlook.records_of(CASE_OWNER)
        self._supervisions = supervisions_of(self._storage)

    def people(self) -> tuple[Member, ...]:
        """Everybody to whom something can be sealed now, oneself only with another device."""
        mine = self._storage.identity.device
        reachable = {
            one.member.person: one.member
            for member in self._roster.members
            for one in self._roster.devices_of(member.person)
            if one.certificate.device != mine
        }
        return tuple(sorted(reachable.values(), key=lambda one: one.name))

    def meet(self, cases: Iterable[ScopeId]) -> None:
        """Read at once who began *cases*, each of which will be asked about."""
        clients = {case: RecordId(case) for case in cases}
        found = self._outlook.beginners(clients.values())
        self._beginners |= {case: found.get(client) for case, client in clients.items()}

    def owner(self, case: ScopeId) -> PersonId | None:
        """Whose case it is: by its transfers, else who began it."""
        if case not in self._owners:
            self._owners[case] = self._by_transfer(case) or self._beginner(case)
        return self._owners[case]

    def recipient(self, member: Member, scope: ScopeId, scope_type: str) -> Recipient:
        """As what *member* gets something of *scope*."""
        if scope_type == ScopeType.CASE:
            return self._in_case(member.person, member.name, scope)
        other = self._supervisions.get(scope)
        audience = self._openly(member.person) if other is None else self._of_two(member.person, other)
        return Recipient(member.person, member.name, audience)

    def held_as(self, case: ScopeId) -> Recipient | None:
        """As what this vault's person has a case; None for their own."""
        owner = self.owner(case)
        if owner is None or owner == self._me:
            return None
        me = self._roster.member(self._me)
        name = self._storage.identity.name if me is None else me.name
        return self._in_case(self._me, name, case, as_myself=False)

    def in_transfer(self, person: PersonId, case: ScopeId) -> bool:
        """Whether *person* offered this case, accepted it, or began it before a supervisor handed it on."""
        authors = {one.author for one in self._transfers(case)}
        return person in authors or (bool(authors) and person == self._beginner(case))

    def _beginner(self, case: ScopeId) -> PersonId | None:
        if case not in self._beginners:
            self.meet((case,))
        return self._beginners[case]

    def _in_case(self, person: PersonId, name: str, case: ScopeId, *, as_myself: bool = True) -> Recipient:
        audience = audience_of(self._relation(person, case, as_myself=as_myself))
        return Recipient(person, name, audience, counselled=self._counselled(person, case))

    def _counselled(self, person: PersonId, case: ScopeId) -> bool:
        """Whether the case was theirs before it was handed on."""
        if self._transfer_record(case) is None:
            return False
        former = {_person(one) for one in list_of(self._transfer_state(case).get("former"))}
        return person != self.owner(case) and person in {*former, self._beginner(case)}

    def _relation(self, person: PersonId, case: ScopeId, *, as_myself: bool = True) -> Relation:
        owner, role = self.owner(case), self._roster.role(person)
        return Relation(
            role="" if role is None else role.value,
            is_me=as_myself and person == self._me,
            counsels=person == owner,
            was_offered=person in self._offered(case),
            supervises=owner is not None and self._roster.supervises(person, owner),
        )

    def _openly(self, person: PersonId) -> Audience | None:
        """For what is about no client; every member of the programme is somebody there."""
        role = self._roster.role(person)
        if role is None:
            return None
        relation = Relation(
            role.value,
            is_me=person == self._me,
            supervises=self._roster.supervises(person, self._me),
        )
        return audience_of(relation) or Audience.CASE_COUNSELOR

    def _of_two(self, person: PersonId, other: PersonId) -> Audience | None:
        """What a supervisor and a counselor write about no single case is for these two alone."""
        if person == self._me:
            return Audience.OWN_DEVICE
        return Audience.SUPERVISOR if person == other else None

    def _by_transfer(self, case: ScopeId) -> PersonId | None:
        return _person(self._transfer_state(case).get("owner"))

    def _transfers(self, case: ScopeId) -> tuple[StoredAct, ...]:
        record = self._transfer_record(case)
        return () if record is None else self._storage.records.acts(record)

    def _offered(self, case: ScopeId) -> frozenset[PersonId]:
        """To whom the case is offered by an offer that nobody accepted yet."""
        return frozenset(one.to for one in OpenOffer.listed(self._transfer_state(case)))

    def _transfer_record(self, case: ScopeId) -> RecordId | None:
        """What says whose the case is by now; most cases are never handed on."""
        record = single_record(case, CASE_OWNER) if self._moved else None
        return record if record in self._moved else None

    def _transfer_state(self, case: ScopeId) -> Mapping[str, object]:
        record = self._transfer_record(case)
        if record is None:
            return {}
        try:
            return self._storage.records.get(record).content
        except RecordNotFoundError:
            return {}


def _person(value: object) -> PersonId | None:
    try:
        return PersonId(from_hex(text_of(value)))
    except ValueError:
        return None
