"""Reading a signed crisis: what happened, what was done, who was told, how it stood at the end."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.crisis_event import CrisisEvent
from pss_desktop.presenters.forms.record_page import CrisisEventPagePresenter
from pss_desktop.presenters.values import SignedRecord
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.locale.typed_dates import shown_date
from pss_desktop.ui.screens.records.addition_screen import words_card
from pss_desktop.ui.screens.records.record_page import RecordPageScreen, facts_card
from pss_desktop.ui.screens.words.crisis import answer, label, listed


class CrisisEventPage(RecordPageScreen):
    """In the order of the form."""

    def __init__(self, presenter: CrisisEventPagePresenter, parent: QWidget | None = None) -> None:
        super().__init__(presenter, QCoreApplication.translate("CrisisEventScreen", "Crisis"), parent)

    def cards(self, record: SignedRecord[Any]) -> list[QWidget]:
        event = record.body
        if not isinstance(event, CrisisEvent):
            return []
        where = isolated(event.where) if event.where else ""
        parts = (moment(event.when), answer("way", event.way), where)
        self.header.set_second_line("  ·  ".join(part for part in parts if part))
        made: list[QWidget] = [
            facts_card([(label("kinds"), listed("kinds", event.kinds))]),
            words_card(label("happened"), event.happened),
        ]
        if event.steps:
            made.append(facts_card([(label("steps"), listed("steps", event.steps))]))
        if event.steps_words:
            made.append(words_card(label("steps_words"), event.steps_words))
        told = listed("told", event.told)
        day = shown_date(event.follow_up, QLocale()) if event.follow_up else ""
        made.append(
            facts_card(
                [
                    (label("told"), told),
                    (label("told_words"), isolated(event.told_words) if event.told_words else ""),
                    (label("outcome"), answer("outcome", event.outcome)),
                    (label("follow_up"), day),
                ]
            )
        )
        if event.outcome_words:
            made.append(words_card(label("outcome_words"), event.outcome_words))
        return made
