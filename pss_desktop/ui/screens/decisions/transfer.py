"""A case that was handed to two people at once: who had it keeps it, or offers it to one of them anew."""

from PySide6.QtWidgets import QWidget

from pss_desktop.domain.decision import Answer
from pss_desktop.domain.ids import to_hex
from pss_desktop.presenters.decisions.decision import DecisionState, TransferDecision
from pss_desktop.presenters.values import Side
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.screens.decisions.page import DecisionScreen
from pss_desktop.ui.screens.decisions.parts import SideBySide, choice_card, text_cards


class TransferDecisionScreen(DecisionScreen):
    """Only the present owner can say."""

    def __init__(self, presenter: TransferDecision, parent: QWidget | None = None) -> None:
        super().__init__(presenter, parent)

    def shows_now(self) -> str:
        return self.tr("Has it now")

    def lay_out(self, state: DecisionState) -> None:
        sides = state.detail.points[0].sides
        cards = text_cards(sides, self._told, lambda _: None, self.shows_now(), compared=False)
        self.body.addWidget(SideBySide(cards))
        keep = self.tr("Keep the case"), self.tr("Both transfers end. You can offer it again at any time.")
        options = [(Answer.KEEP.value, *keep)]
        for side in {one.author: one for one in sides if not one.shows}.values():
            words = self.tr("Offer it to {who} again").format(who=isolated(side.who))
            options.append((to_hex(side.author), words, self.tr("It stays yours until they accept.")))
        self.body.addWidget(choice_card(self.answers, options))

    def _told(self, side: Side) -> str:
        if side.shows:
            return self.tr("Had the case before.")
        return self.tr("Accepted the case, without knowing of the other.")
