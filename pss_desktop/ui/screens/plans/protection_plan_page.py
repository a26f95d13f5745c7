"""The protection plan, on a page of its own."""

from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.plans.protection_plan_page import ProtectionPlanPresenter
from pss_desktop.ui.screens.plans.plan_page import PlanPageScreen
from pss_desktop.ui.screens.words.protection_plan import protection_plan_words


class ProtectionPlanScreen(PlanPageScreen):
    """Danger from others; a sentence on top keeps it apart from the safety plan."""

    def __init__(self, presenter: ProtectionPlanPresenter, parent: QWidget | None = None) -> None:
        super().__init__(presenter, protection_plan_words(), parent)
