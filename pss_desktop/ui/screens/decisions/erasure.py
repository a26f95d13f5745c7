"""An erasure that a legal hold keeps back: refused for good, or the hold is lifted and it is done."""

from PySide6.QtWidgets import QWidget

from pss_desktop.domain.decision import Answer
from pss_desktop.presenters.decisions.decision import DecisionState, ErasureDecision
from pss_desktop.presenters.values import Side
from pss_desktop.ui.screens.decisions.page import DecisionScreen
from pss_desktop.ui.screens.decisions.parts import SideBySide, choice_card, text_cards, words_in
from pss_desktop.ui.theme.tokens import Type
from pss_desktop.ui.widgets.ground import Card
from pss_desktop.ui.widgets.label import Label, Paragraph


class ErasureDecisionScreen(DecisionScreen):
    """Neither answer is preset: each has its reason."""

    wants_words = True

    def __init__(self, presenter: ErasureDecision, parent: QWidget | None = None) -> None:
        super().__init__(presenter, parent)

    def lay_out(self, state: DecisionState) -> None:
        sides = [side for point in state.detail.points for side in point.sides]
        cards = text_cards(sides, self._told, lambda _: None, "", compared=False)
        self.body.addWidget(SideBySide(cards))
        what = Card()
        what.body.addWidget(Label(self.tr("What would go"), Type.LEAD))
        what.body.addWidget(Paragraph(words_in(state.detail.content), typed=True))
        self.body.addWidget(what)
        options = [
            (
                Answer.REFUSE.value,
                self.tr("No: the hold stays, and this is not erased"),
                self.tr("The request is answered for good. It can be made anew after the hold."),
            ),
            (
                Answer.ALLOW.value,
                self.tr("Lift the hold, and erase it"),
                self.tr("The words go for good, here and wherever they were sent."),
            ),
        ]
        self.body.addWidget(choice_card(self.answers, options))

    def _told(self, _: Side) -> str:
        return self.tr("Asked to erase this for good.")
