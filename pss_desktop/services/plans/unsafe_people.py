"""Whom the records of a client call unsafe: in any version of a plan, or on the support map."""

from collections.abc import Mapping
from typing import Final

from pss_desktop.domain.ids import ClientId, RecordId, ScopeId, single_record
from pss_desktop.domain.protection_plan import ProtectionPlan
from pss_desktop.domain.safety_plan import SafetyPlan
from pss_desktop.domain.stepped_plan import SteppedPlan
from pss_desktop.journal.merge.acts import Act
from pss_desktop.journal.merge.emergency_view import unsafe_on_maps
from pss_desktop.journal.merge.versions import VersionTree
from pss_desktop.services.seat import Seat

SAFETY_PLAN: Final = "safety_plan"
PROTECTION_PLAN: Final = "protection_plan"
SUPPORT_MAP: Final = "support_map"
_PLANS: Final[Mapping[str, type[SteppedPlan]]] = {SAFETY_PLAN: SafetyPlan, PROTECTION_PLAN: ProtectionPlan}


def unsafe_people(seat: Seat, client: ClientId) -> frozenset[str]:
    """Marks of everybody who must not be offered as help to *client*."""
    scope = ScopeId(client)
    found: set[str] = set()
    for kind, plan in _PLANS.items():
        tree = VersionTree(acts_of(seat, single_record(scope, kind)))
        for head in tree.heads:
            found |= _marked_until(head, tree, plan)
            if kind == PROTECTION_PLAN:
                found |= ProtectionPlan.from_state(head.payload or {}).dangerous_marks
    for record in seat.storage.records.every(scope, SUPPORT_MAP):
        found |= unsafe_on_maps(acts_of(seat, record.id))
    return frozenset(found)


def _marked_until(head: Act, tree: VersionTree, plan: type[SteppedPlan]) -> frozenset[str]:
    """A line that is taken out leaves its mark; only a line that names them and is not marked ends it."""
    found: frozenset[str] = frozenset()
    for act in sorted((head, *tree.ancestors(head)), key=lambda one: one.rank):
        version = plan.from_state(act.payload or {})
        safe = frozenset().union(*(entry.marks for entry in version.entries if not entry.unsafe))
        found = (found - safe) | version.unsafe_marks
    return found


def acts_of(seat: Seat, record: RecordId) -> tuple[Act, ...]:
    """Everything that was done to a record, as merge rules read it; nothing where there is no such record."""
    journal = seat.storage.journal
    key = journal.record_key(record)
    if key is None:
        return ()
    return tuple(Act.of(stored.operation, stored.device) for stored in journal.operations(key))
