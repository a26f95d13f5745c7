"""Keeps anybody from writing what the case's other vaults would refuse, with all that comes after it."""

from collections.abc import Callable

from pss_desktop.domain.authority import Deed, Relation, Standing, why_refused
from pss_desktop.domain.errors import NotAllowedError, YesToOneselfError
from pss_desktop.domain.ids import ScopeId
from pss_desktop.domain.kinds import GIVE, OperationClass, ScopeType, kind
from pss_desktop.domain.roles import Role
from pss_desktop.services.cases.case_standing import CaseStanding, opens_to_reception
from pss_desktop.services.programme.supervising import ReadRoster
from pss_desktop.services.seat import Seat
from pss_desktop.vault.journal_writer import Entry


class CaseGuard:
    """Asks of each act in somebody else's case what import will ask of it there.

    Whoever is in no programme, or not trusted by it now, writes for themselves alone and is asked nothing.
    """

    def __init__(self, seat: Seat, roster: ReadRoster) -> None:
        self._seat = seat
        self._roster = roster

    def check(self, entry: Entry) -> None:
        """Raises NotAllowedError for what would not count with others, as far as is known here.

        YesToOneselfError, one of these, says that somebody else has to write it down.
        """
        rules = kind(entry.kind)
        op_class = entry.op_class or rules.act(entry.act).op_class or rules.op_class
        roster, me = self._roster(), self._seat.storage.identity.person
        role = None if roster is None else roster.role(me)
        if (
            roster is None
            or role is None
            or op_class is OperationClass.PRIVATE
            or (entry.scope_type or rules.scope) is not ScopeType.CASE
        ):
            return
        relation = CaseStanding(self._seat.storage, roster).relation(entry.scope, me)
        deed = Deed(entry.kind, entry.act, op_class.value, ScopeType.CASE)
        standing = Standing(role, relation, may_erase=role in roster.policy.erasers)
        if relation is Relation.OWNER:
            return
        if why_refused(deed, standing) is not None:
            raise NotAllowedError
        if role is Role.CLINIC_STAFF and entry.act == GIVE and opens_to_reception(entry.payload, roster):
            raise YesToOneselfError

    def supervised(self) -> Callable[[ScopeId], bool]:
        """Says whether a case is a counselor's whom this person supervises, by the roster of now."""
        roster, me = self._roster(), self._seat.storage.identity.person

        def says(case: ScopeId) -> bool:
            owner = None if roster is None else CaseStanding(self._seat.storage, roster).owner(case)
            return roster is not None and owner not in (None, me) and roster.supervises(me, owner)

        return says
