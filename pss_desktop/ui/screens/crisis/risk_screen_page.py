"""Reading a signed risk screen: the level and why, the topics with their answers, what was done."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.risk import RiskLevel
from pss_desktop.domain.risk_screen import RiskScreen
from pss_desktop.presenters.forms.record_page import RiskScreenPagePresenter
from pss_desktop.presenters.values import SignedRecord
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.locale.typed_dates import shown_date
from pss_desktop.ui.screens.records.addition_screen import words_card
from pss_desktop.ui.screens.records.record_page import RecordPageScreen, facts_card
from pss_desktop.ui.screens.words.risk import (
    action_word,
    answer_word,
    field_words,
    protocol_words,
    reason_words,
)
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.ground import Card, row
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.risk import RiskBadge, risk_word


class RiskScreenPage(RecordPageScreen):
    """The answers as they were given, in the words that the topics had then."""

    def __init__(self, presenter: RiskScreenPagePresenter, parent: QWidget | None = None) -> None:
        super().__init__(presenter, QCoreApplication.translate("RiskScreenScreen", "Risk screen"), parent)

    def cards(self, record: SignedRecord[Any]) -> list[QWidget]:
        screen = record.body
        if not isinstance(screen, RiskScreen):
            return []
        self.header.set_second_line(f"{moment(screen.when)}  ·  {protocol_words(screen.title)}")
        made: list[QWidget] = [self._level(screen), self._answers(screen)]
        if screen.judgement:
            made.append(words_card(field_words("judgement"), screen.judgement))
        if screen.protective:
            made.append(words_card(field_words("protective"), screen.protective))
        return [*made, self._done(screen)]

    def _level(self, screen: RiskScreen) -> Card:
        grave = screen.level.height >= RiskLevel.HIGH.height
        card = Card(urgent=Tone.DANGER if grave else None)
        line = row(gap=12)
        line.addWidget(Label(self.tr("Level"), Type.LEAD), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(RiskBadge(screen.level), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Paragraph(self._why(screen)), 1)
        card.body.addLayout(line)
        return card

    def _why(self, screen: RiskScreen) -> str:
        if screen.level is not screen.triage.level:
            return self.tr("By the counselor's own judgement. The answers alone came to {triage}.").format(
                triage=risk_word(screen.triage.level)
            )
        return self.tr("Because {because}.").format(because=reason_words(screen.reason))

    def _answers(self, screen: RiskScreen) -> Card:
        card = Card()
        for one in screen.asked:
            line = row(gap=12)
            line.addWidget(Paragraph(protocol_words(one.words)), 1)
            line.addWidget(Label(answer_word(one.answer), Type.STRONG), 0, Qt.AlignmentFlag.AlignTop)
            card.body.addLayout(line)
        return card

    def _done(self, screen: RiskScreen) -> Card:
        locale = QLocale()
        done = locale.createSeparatedList([action_word(one) for one in screen.actions])
        left = locale.createSeparatedList([action_word(one) for one in screen.not_done])
        return facts_card(
            [
                (self.tr("Done"), done),
                (self.tr("Asked for by this level, not ticked"), left),
                (field_words("told"), isolated(screen.told) if screen.told else ""),
                (field_words("told_at"), moment(screen.told_at) if screen.told_at else ""),
                (field_words("follow_up"), shown_date(screen.follow_up, locale) if screen.follow_up else ""),
            ]
        )
