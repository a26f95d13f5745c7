"""Levels of risk that were judged apart: the highest counts until somebody who has seen all signs one."""

from PySide6.QtWidgets import QWidget

from pss_desktop.domain.risk import RiskLevel, level_of
from pss_desktop.presenters.decisions.decision import DecisionState, LevelDecision
from pss_desktop.presenters.values import Side
from pss_desktop.ui.screens.decisions.page import DecisionScreen
from pss_desktop.ui.screens.decisions.parts import SideBySide, SideCard, words_in
from pss_desktop.ui.screens.parts.flow import FlowLayout
from pss_desktop.ui.screens.words.risk import reason_words
from pss_desktop.ui.theme.tokens import Type
from pss_desktop.ui.widgets.ground import Card
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.risk import RiskBadge, risk_shape_of, risk_word, unreadable_level


class LevelDecisionScreen(DecisionScreen):
    """Every level is offered; nothing is preset."""

    wants_words = True

    def __init__(self, presenter: LevelDecision, parent: QWidget | None = None) -> None:
        super().__init__(presenter, parent)

    def deed_words(self) -> str:
        return self.tr("Sign this level")

    def shows_now(self) -> str:
        return self.tr("Counts now")

    def lay_out(self, state: DecisionState) -> None:
        sides = state.detail.points[0].sides
        self.body.addWidget(SideBySide([self._card(side) for side in sides]))
        card = Card()
        card.body.addWidget(Label(self.tr("The level from now on"), Type.LEAD))
        holder = QWidget()
        flow = FlowLayout(holder, gap=8)
        for level in RiskLevel:
            flow.addWidget(self.answers.radio(level.value, risk_word(level), risk=risk_shape_of(level)))
        card.body.addWidget(holder)
        card.body.addWidget(self.answers.problem)
        self.body.addWidget(card)

    def _card(self, side: Side) -> SideCard:
        card = SideCard(side, shows=self.shows_now() if side.shows else "")
        known = bool(side.value)
        card.body.addWidget(RiskBadge(level_of(side.value)) if known else Paragraph(unreadable_level()))
        card.add_text(reason_words(words_in(side.payload, "reason")))
        card.body.addStretch(1)
        return card
