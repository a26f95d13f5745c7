"""Beside the note while one writes: risk today, how the client is since last time, the goals touched."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from pss_desktop.domain.session_work import GOALS, Evolution, Progress, goal_field, progress_field
from pss_desktop.presenters.values import RiskNow
from pss_desktop.ui.editors import ChoiceEditor, LineEditor, SegmentsEditor
from pss_desktop.ui.locale.moments import day
from pss_desktop.ui.screens.crisis.risk_picker import RiskEditor
from pss_desktop.ui.screens.sessions.note_fields import NoteFields
from pss_desktop.ui.screens.words.session import evolution_name, progress_name
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.ground import Card, column
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.risk import risk_word, unreadable_level


class NoteSide(NoteFields):
    """A goal more is offered once the one before it has words, up to three."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.goals: list[LineEditor] = []
        layout = column(self, gap=10)
        risk = self.tr("Risk today")
        self.risk = RiskEditor(risk)
        layout.addWidget(self._add("risk", risk, self.risk))
        self.level = Paragraph("", Type.CAPTION, Tone.MUTED)
        self.level.hide()
        layout.addWidget(self.level)
        since = self.tr("Since last time")
        answers = [(one.value, evolution_name(one)) for one in Evolution]
        layout.addWidget(
            self._add("evolution", since, ChoiceEditor(since, answers, nothing=self.tr("Not said")))
        )
        layout.addWidget(Label(self.tr("Goals touched"), Type.SMALL_STRONG))
        layout.addWidget(Paragraph(self.tr("In the client's words."), Type.CAPTION, Tone.MUTED))
        self._goals = [self._goal(number) for number in range(1, GOALS + 1)]
        for card in self._goals:
            layout.addWidget(card)
        self.edited.connect(self._follow)
        self._offer()

    def show_level(self, now: RiskNow) -> None:
        """The level that counts for the case, which a note does not change."""
        self.level.setVisible(now.at is not None)
        if now.at is not None:
            words = self.tr("For the case: {level}, since {day}. Signing a note does not change it.")
            said = words.format(level=risk_word(now.level), day=day(now.at))
            self.level.setText(said if now.reads else unreadable_level())

    def show_facts(self, facts: Mapping[str, object]) -> None:
        super().show_facts(facts)
        self._offer()

    def _goal(self, number: int) -> QWidget:
        card = Card(padding=8)
        words = LineEditor(self._goal_name(number))
        self.goals.append(words)
        card.body.addWidget(self._add(goal_field(number), self._goal_name(number), words))
        answers = [(one.value, progress_name(one)) for one in Progress]
        stands = SegmentsEditor(self.tr("How it stands"), answers, required=False)
        card.body.addWidget(self._add(progress_field(number), "", stands))
        return card

    def _goal_name(self, number: int) -> str:
        return (self.tr("First goal"), self.tr("Second goal"), self.tr("Third goal"))[number - 1]

    def _follow(self, name: str, _: object) -> None:
        if name.startswith(goal_field(0)[:-1]):
            self._offer()

    def _offer(self) -> None:
        """Cards with words, and one more."""
        filled = [
            bool(str(self._editors[goal_field(number)].value()).strip()) for number in range(1, GOALS + 1)
        ]
        for number, card in enumerate(self._goals):
            card.setVisible(filled[number] or all(filled[:number]))
