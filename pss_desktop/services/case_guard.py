"""Keeps a supervisor from writing what the counselor's vault would refuse, with all that comes after it."""

from collections.abc import Callable

from pss_desktop.domain.authority import Deed, Relation, Standing, why_refused
from pss_desktop.domain.errors import NotAllowedError
from pss_desktop.domain.ids import PersonId, RecordId, ScopeId
from pss_desktop.domain.kinds import ScopeType, kind
from pss_desktop.services.seat import Seat
from pss_desktop.services.supervising import ReadRoster
from pss_desktop.vault.exchange.outlook import Outlook
from pss_desktop.vault.journal_writer import Entry


class CaseGuard:
    """Asks of each act in a case whose counselor this person supervises what import will ask of it there."""

    def __init__(self, seat: Seat, roster: ReadRoster) -> None:
        self._seat = seat
        self._roster = roster

    def check(self, entry: Entry) -> None:
        """Raises NotAllowedError for what is not a supervisor's to do."""
        rules = kind(entry.kind)
        if (entry.scope_type or rules.scope) is not ScopeType.CASE or not self._supervises(entry.scope):
            return
        op_class = entry.op_class or rules.act(entry.act).op_class or rules.op_class
        roster, me = self._roster(), self._seat.storage.identity.person
        role = None if roster is None else roster.role(me)
        deed = Deed(entry.kind, entry.act, op_class.value, ScopeType.CASE)
        if why_refused(deed, Standing(role, Relation.SUPERVISOR)) is not None:
            raise NotAllowedError

    def supervised(self) -> Callable[[ScopeId], bool]:
        """Says whether a case is a counselor's whom this person supervises, by the roster of now."""
        roster, me = self._roster(), self._seat.storage.identity.person

        def says(case: ScopeId) -> bool:
            owner = None if roster is None else self._owner(case)
            return roster is not None and owner not in (None, me) and roster.supervises(me, owner)

        return says

    def _supervises(self, case: ScopeId) -> bool:
        return self.supervised()(case)

    def _owner(self, case: ScopeId) -> PersonId | None:
        """Whose case it is: by its transfers, else who began it."""
        storage = self._seat.storage
        key = storage.journal.keys.known_scope(case)
        owner = None if key is None else storage.projection.erasure_facts(key).owner
        return owner or Outlook(storage.connection).beginner(RecordId(case))
