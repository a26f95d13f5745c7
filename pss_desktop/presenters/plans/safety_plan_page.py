"""The safety plan of a client, one key away from everywhere about them."""

from pss_desktop.domain.safety_plan import SafetyPlan
from pss_desktop.presenters.desk import Desk, Screen
from pss_desktop.presenters.plans.plan_page import PlanPagePresenter
from pss_desktop.services.place import Place


class SafetyPlanPresenter(PlanPagePresenter[SafetyPlan]):
    """Reads like the plan itself."""

    def __init__(self, desk: Desk, start: Place) -> None:
        super().__init__(
            desk,
            start,
            plans=desk.workspace.safety_plans,
            tab=Screen.SAFETY_PLAN,
            editor=Screen.SAFETY_PLAN_EDITOR,
        )
