"""The safety plan on its tab."""

from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.safety_plan_page import SafetyPlanPresenter
from pss_desktop.ui.screens.plan_page import PlanPageScreen
from pss_desktop.ui.screens.safety_plan_words import safety_plan_words


class SafetyPlanScreen(PlanPageScreen):
    """Six steps and one thing worth living for."""

    def __init__(self, presenter: SafetyPlanPresenter, parent: QWidget | None = None) -> None:
        super().__init__(presenter, safety_plan_words(), parent)
