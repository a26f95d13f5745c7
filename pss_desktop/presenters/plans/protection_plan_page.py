"""The protection plan of a client: danger from others, kept apart from the safety plan."""

from pss_desktop.domain.protection_plan import ProtectionPlan
from pss_desktop.presenters.desk import Desk, Screen
from pss_desktop.presenters.plans.plan_page import PlanPagePresenter
from pss_desktop.services.place import Place


class ProtectionPlanPresenter(PlanPagePresenter[ProtectionPlan]):
    """Reads like the plan itself."""

    def __init__(self, desk: Desk, start: Place) -> None:
        super().__init__(
            desk,
            start,
            plans=desk.workspace.protection_plans,
            tab=Screen.PROTECTION_PLAN,
            editor=Screen.PROTECTION_PLAN_EDITOR,
        )
