"""Writing a safety plan: the six steps in their order."""

from pss_desktop.domain.plan_gaps import safety_gaps
from pss_desktop.domain.safety_plan import SafetyPlan
from pss_desktop.presenters.desk import Desk, Screen
from pss_desktop.presenters.plans.plan_editor import PlanEditing, PlanEditorPresenter
from pss_desktop.services.place import Place


class SafetyPlanEditorPresenter(PlanEditorPresenter[SafetyPlan]):
    """The editor of the safety plan."""

    def __init__(self, desk: Desk, start: Place) -> None:
        editing = PlanEditing(
            plan=SafetyPlan,
            plans=desk.workspace.safety_plans,
            gaps=safety_gaps,
            editor=Screen.SAFETY_PLAN_EDITOR,
            page=Screen.SAFETY_PLAN,
        )
        super().__init__(desk, start, editing)
