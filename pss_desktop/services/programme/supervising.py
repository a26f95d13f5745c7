"""Who reviews whose work, as the roster says now; without a programme nobody does."""

from collections.abc import Callable, Mapping

from pss_desktop.domain.errors import RecordNotFoundError
from pss_desktop.domain.ids import PersonId, ScopeId
from pss_desktop.domain.roles import Role
from pss_desktop.domain.scopes import supervision_scopes
from pss_desktop.services.seat import Seat
from pss_desktop.sync.roster import Member, Roster
from pss_desktop.vault.storage import Storage

ReadRoster = Callable[[], Roster | None]


def supervisions_of(storage: Storage) -> Mapping[ScopeId, PersonId]:
    """With whom each scope is shared that this vault's person has with one other and nobody else.

    Also with those whom the roster names no more: what the two wrote stays between them.
    """
    me = storage.identity.person
    return supervision_scopes(me, (one for one in storage.journal.keys.persons() if one != me))


class Supervising:
    """Asks the roster each time: a link may end with the next one."""

    def __init__(self, seat: Seat, roster: ReadRoster) -> None:
        self._seat = seat
        self._roster = roster

    @property
    def me(self) -> PersonId:
        """The person of this vault."""
        return self._seat.storage.identity.person

    def is_supervisor(self) -> bool:
        """Whether the person of this vault reviews the work of others."""
        roster = self._roster()
        return roster is not None and roster.role(self.me) is Role.SUPERVISOR

    def reviews(self, writer: PersonId) -> bool:
        """Whether they review the work of *writer*."""
        roster = self._roster()
        return roster is not None and roster.supervises(self.me, writer)

    def supervisors(self) -> tuple[Member, ...]:
        """Who reviews their work."""
        roster = self._roster()
        return () if roster is None else roster.supervisors_of(self.me)

    def supervisees(self) -> tuple[Member, ...]:
        """Whose work they review."""
        roster = self._roster()
        return () if roster is None else roster.supervisees_of(self.me)

    def name_of(self, person: PersonId) -> str:
        """The name that colleagues see, of the roster, else as this vault knows it; '' for a stranger."""
        roster = self._roster()
        member = None if roster is None else roster.member(person)
        if member is not None:
            return member.name
        try:
            return self._seat.storage.journal.keys.person_name(person)
        except RecordNotFoundError:
            return ""
