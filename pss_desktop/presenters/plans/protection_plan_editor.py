"""Writing a protection plan: its parts in the order of a conversation."""

from pss_desktop.domain.plan_gaps import protection_gaps
from pss_desktop.domain.protection_plan import ProtectionPlan
from pss_desktop.presenters.desk import Desk, Screen
from pss_desktop.presenters.plans.plan_editor import PlanEditing, PlanEditorPresenter
from pss_desktop.services.place import Place


class ProtectionPlanEditorPresenter(PlanEditorPresenter[ProtectionPlan]):
    """The editor of the protection plan."""

    def __init__(self, desk: Desk, start: Place) -> None:
        editing = PlanEditing(
            plan=ProtectionPlan,
            plans=desk.workspace.protection_plans,
            gaps=protection_gaps,
            editor=Screen.PROTECTION_PLAN_EDITOR,
            page=Screen.PROTECTION_PLAN,
        )
        super().__init__(desk, start, editing)
