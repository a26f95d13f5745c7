"""A yes and a no of the client that did not know of each other: it stays a no until the client is asked."""

from PySide6.QtWidgets import QWidget

from pss_desktop.domain.consent_acts import WithdrawnLine
from pss_desktop.domain.decision import Answer
from pss_desktop.presenters.decisions.decision import ConsentDecision, DecisionState
from pss_desktop.presenters.values import Side
from pss_desktop.ui.screens.decisions.page import DecisionScreen
from pss_desktop.ui.screens.decisions.parts import SideBySide, choice_card, text_cards
from pss_desktop.ui.screens.words.consent import withdrawn_word
from pss_desktop.ui.widgets.button import Button
from pss_desktop.ui.widgets.parts import GroupHead


class ConsentDecisionScreen(DecisionScreen):
    """Signing the no needs no client; a yes needs a new form with them."""

    def __init__(self, presenter: ConsentDecision, parent: QWidget | None = None) -> None:
        self.ask_again = Button("")
        super().__init__(presenter, parent)
        self.ask_again.setText(self.tr("Ask the client again"))
        self.ask_again.clicked.connect(presenter.ask_again)
        self.bottom.add_first(self.ask_again)

    def deed_words(self) -> str:
        return self.tr("Sign that it stays a no")

    def shows_now(self) -> str:
        return self.tr("Counts now")

    def lay_out(self, state: DecisionState) -> None:
        for point in state.detail.points:
            line = WithdrawnLine.of_word(point.subject)
            self.body.addWidget(GroupHead(withdrawn_word(line.purpose, line.to)))
            cards = text_cards(point.sides, self._told, lambda _: None, self.shows_now(), compared=False)
            self.body.addWidget(SideBySide(cards))
        words = self.tr("It stays a no")
        follows = self.tr("Nothing of this goes out. The client can say yes at any time, on a new form.")
        self.body.addWidget(choice_card(self.answers, [(Answer.STAYS_NO.value, words, follows)]))

    def _told(self, side: Side) -> str:
        if side.value == "given":
            return self.tr("The client said yes.")
        return self.tr("The client said no, or took a yes back.")
