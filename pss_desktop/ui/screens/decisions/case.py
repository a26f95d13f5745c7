"""A case that was closed while somebody wrote: the closing beside what is new."""

from PySide6.QtWidgets import QWidget

from pss_desktop.domain.decision import Answer
from pss_desktop.presenters.decisions.decision import CaseDecision, DecisionState
from pss_desktop.presenters.values import Side
from pss_desktop.ui.screens.decisions.page import DecisionScreen
from pss_desktop.ui.screens.decisions.parts import SideBySide, SideCard, choice_card, words_in
from pss_desktop.ui.screens.decisions.values import move_said
from pss_desktop.ui.theme.tokens import Type
from pss_desktop.ui.widgets.label import Label


class CaseDecisionScreen(DecisionScreen):
    """The case goes on, or it is closed by somebody who has read what was new."""

    wants_words = True

    def __init__(self, presenter: CaseDecision, parent: QWidget | None = None) -> None:
        super().__init__(presenter, parent)

    def deed_words(self) -> str:
        return self.tr("Keep this decision")

    def lay_out(self, state: DecisionState) -> None:
        sides = state.detail.points[0].sides
        self.body.addWidget(SideBySide([self._card(side) for side in sides]))
        options = [
            (
                Answer.OPEN.value,
                self.tr("The case goes on"),
                self.tr("It is reopened, with your words as the reason."),
            ),
            (
                Answer.CLOSE.value,
                self.tr("It stays closed"),
                self.tr("It is closed again, by you, who have read what is new."),
            ),
        ]
        self.body.addWidget(choice_card(self.answers, options))

    def _card(self, side: Side) -> SideCard:
        card = SideCard(side)
        card.body.addWidget(Label(self._what(side.about), Type.STRONG))
        card.add_text(move_said(side.payload) if side.about == "client" else words_in(side.payload))
        card.body.addStretch(1)
        return card

    def _what(self, kind: str) -> str:
        return {
            "client": self.tr("Closed the case"),
            "session_note": self.tr("Signed a session note"),
            "crisis_event": self.tr("Wrote of a crisis"),
            "risk_screen": self.tr("Screened the risk"),
            "risk_level": self.tr("Set the level of risk"),
            "safety_plan": self.tr("Changed the safety plan"),
            "protection_plan": self.tr("Changed the protection plan"),
        }.get(kind, self.tr("Wrote something new"))
