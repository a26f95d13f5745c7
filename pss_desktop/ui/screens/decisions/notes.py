"""Two notes of one draft, or two texts under one signature: read beside each other, then kept or marked."""

from PySide6.QtWidgets import QWidget

from pss_desktop.domain.decision import Answer, Question
from pss_desktop.domain.ids import to_hex
from pss_desktop.presenters.decisions.decision import DecisionState, NotesDecision
from pss_desktop.presenters.values import Side
from pss_desktop.ui.screens.decisions.page import DecisionScreen
from pss_desktop.ui.screens.decisions.parts import SideBySide, choice_card, text_cards, words_in
from pss_desktop.ui.screens.words.decision import when_wrote, who_wrote


class NotesDecisionScreen(DecisionScreen):
    """Neither text ever changes."""

    wants_words = True

    def __init__(self, presenter: NotesDecision, parent: QWidget | None = None) -> None:
        super().__init__(presenter, parent)

    def words_label(self) -> str:
        return self.tr("What whoever reads this later should know")

    def shows_now(self) -> str:
        return self.tr("Stands")

    def lay_out(self, state: DecisionState) -> None:
        detail = state.detail
        sides = detail.points[0].sides
        cards = text_cards(sides, lambda side: words_in(side.payload), lambda _: None, self.shows_now())
        self.body.addWidget(SideBySide(cards))
        if detail.question is Question.TWINS:
            both = self.tr("Keep both: each tells of something the other does not")
            options = [(Answer.KEEP_BOTH.value, both, "")]
            options += [(to_hex(side.record), self._in_error(side), "") for side in sides]
        else:
            keep = self.tr("What stands is right; the other text stays readable here")
            options = [(Answer.KEEP.value, keep, "")]
        self.body.addWidget(choice_card(self.answers, options))

    def _in_error(self, side: Side) -> str:
        words = self.tr("Entered in error: {whose}, {when}")
        return words.format(whose=who_wrote(side), when=when_wrote(side))
