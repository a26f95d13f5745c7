"""The safety plan on its tab."""

from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.plans.safety_plan_page import SafetyPlanPresenter
from pss_desktop.ui.screens.plans.plan_page import PlanPageScreen
from pss_desktop.ui.screens.words.safety_plan import safety_plan_words


class SafetyPlanScreen(PlanPageScreen):
    """Six steps and one thing worth living for."""

    def __init__(self, presenter: SafetyPlanPresenter, parent: QWidget | None = None) -> None:
        super().__init__(presenter, safety_plan_words(), parent)
