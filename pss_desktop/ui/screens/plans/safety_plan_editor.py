"""The editor of the safety plan."""

from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.plans.safety_plan_editor import SafetyPlanEditorPresenter
from pss_desktop.ui.screens.plans.plan_editor import PlanEditorScreen
from pss_desktop.ui.screens.words.safety_plan import safety_plan_words


class SafetyPlanEditorScreen(PlanEditorScreen):
    """Six steps and one thing worth living for."""

    def __init__(self, presenter: SafetyPlanEditorPresenter, parent: QWidget | None = None) -> None:
        super().__init__(presenter, safety_plan_words(), parent)
