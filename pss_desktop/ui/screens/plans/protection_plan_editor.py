"""The editor of the protection plan."""

from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.plans.protection_plan_editor import ProtectionPlanEditorPresenter
from pss_desktop.ui.screens.plans.plan_editor import PlanEditorScreen
from pss_desktop.ui.screens.words.protection_plan import protection_plan_words


class ProtectionPlanEditorScreen(PlanEditorScreen):
    """Danger from others, in eight parts."""

    def __init__(self, presenter: ProtectionPlanEditorPresenter, parent: QWidget | None = None) -> None:
        super().__init__(presenter, protection_plan_words(), parent)
