"""What was done with a case so far, newest first, each step with its reason and its words."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.case import CaseStep
from pss_desktop.domain.dates import PartialDate
from pss_desktop.presenters.values import ToldStep
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.typed_dates import shown_date
from pss_desktop.ui.screens.words.case import moved_name, outcome_name, reason_name
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.ground import Card, column
from pss_desktop.ui.widgets.label import Label, Paragraph


class CaseHistory(QWidget):
    """A card a step; below them since when the case is here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[Card] = []
        layout = column(self, gap=10)
        layout.addWidget(Label(self.tr("History"), Type.LEAD))
        self._steps = column(gap=10)
        layout.addLayout(self._steps)
        self._since = Paragraph("", Type.SMALL, Tone.MUTED)
        layout.addWidget(self._since)
        layout.addStretch(1)

    def show_steps(self, since: str, steps: Sequence[ToldStep]) -> None:
        """*since* is the sentence about the beginning."""
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = [self._card(told) for told in steps]
        for card in self._cards:
            self._steps.addWidget(card)
        self._since.setText(since)

    def _card(self, told: ToldStep) -> Card:
        step = told.step
        card = Card(padding=12)
        card.body.addWidget(Label(moved_name(step.move), Type.STRONG))
        card.body.addWidget(Paragraph(self._when_and_who(told), Type.SMALL, Tone.MUTED))
        if step.reason:
            card.body.addWidget(Paragraph(reason_name(step.reason)))
        if step.words:
            card.body.addWidget(Paragraph(step.words, typed=True))
        for goal in step.goals:
            line = isolated(goal.words)
            outcome = outcome_name(goal.outcome) if goal.outcome else self.tr("not said")
            card.body.addWidget(Paragraph(f"{line}: {outcome}", Type.SMALL))
        if step.scores:
            words = self.tr("Last scores: {scores}").format(scores=isolated(step.scores))
            card.body.addWidget(Paragraph(words, Type.SMALL))
        return card

    def _when_and_who(self, told: ToldStep) -> str:
        step = told.step
        written = step.written_at.astimezone().date()
        on = shown_date(step.on, QLocale()) if step.on is not None else _day(written)
        words = self.tr("{day}, by {person}").format(day=on, person=isolated(told.who))
        if _is_late(step, written):
            words = self.tr("{day}, by {person}, written down {written}").format(
                day=on, person=isolated(told.who), written=_day(written)
            )
        return words


def _is_late(step: CaseStep, written: date) -> bool:
    return step.on is not None and step.on != PartialDate.of_day(written)


def _day(day: date) -> str:
    return shown_date(PartialDate.of_day(day), QLocale())
