"""States that were reached apart, or whole versions of something: one of them is chosen."""

from PySide6.QtWidgets import QWidget

from pss_desktop.domain.ids import to_hex
from pss_desktop.presenters.decisions.decision import DecisionState, StatesDecision
from pss_desktop.presenters.values import Side
from pss_desktop.ui.screens.decisions.page import DecisionScreen
from pss_desktop.ui.screens.decisions.parts import SideBySide, text_cards
from pss_desktop.ui.widgets.ticks import Radio


class StatesDecisionScreen(DecisionScreen):
    """The chosen state is said once more by who has seen the other."""

    def __init__(self, presenter: StatesDecision, parent: QWidget | None = None) -> None:
        super().__init__(presenter, parent)

    def lay_out(self, state: DecisionState) -> None:
        def radio(side: Side) -> Radio:
            return self.answers.radio(to_hex(side.op), self.side_words(side))

        sides = state.detail.points[0].sides
        self.body.addWidget(
            SideBySide(text_cards(sides, self._told, radio, self.shows_now(), compared=False))
        )
        self.body.addWidget(self.answers.problem)

    def _told(self, side: Side) -> str:
        return {
            "withdrawn": self.tr("Withdrawn"),
            "declined": self.tr("Declined"),
            "completed": self.tr("Completed"),
            "accepted": self.tr("Accepted"),
            "no_answer": self.tr("No answer"),
            "pending": self.tr("Pending"),
        }.get(str(side.value), str(side.value))
