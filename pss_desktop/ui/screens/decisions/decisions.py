"""Needs your decision: a line for each thing that two people wrote apart, or that the exchange asks."""

from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.decisions.decisions import DecisionsPresenter
from pss_desktop.presenters.values import AskRow, DecisionRow
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.privacy import shown_name
from pss_desktop.ui.screens.parts.list_page import ListPage
from pss_desktop.ui.screens.words.decision import DecisionCounts, question_icon, question_title
from pss_desktop.ui.theme.tokens import Tone
from pss_desktop.ui.widgets.badge import BadgeWords
from pss_desktop.ui.widgets.parts import EmptyState
from pss_desktop.ui.widgets.rows import RowWords


class DecisionsScreen(ListPage):
    """What was written last stands first."""

    def __init__(self, presenter: DecisionsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        none = EmptyState(self.tr("Nothing needs your decision."), self.tr("Back to Today"))
        self.lay_out(self.tr("Needs your decision"), none)
        self._presenter = presenter
        self.header.set_crumbs([self.tr("Today"), self.tr("Decisions")])
        self.header.went.connect(lambda _: presenter.open_today())
        self.none.acted.connect(presenter.open_today)
        presenter.attach(self)

    def show_decisions(self, rows: tuple[DecisionRow | AskRow, ...]) -> None:
        self.header.set_second_line(DecisionCounts().waiting(len(rows)) if rows else "")
        self.show_rows([self._row(row) for row in rows])
        (self.list if rows else self.none.deed).setFocus()

    def _row(self, row: DecisionRow | AskRow) -> RowWords:
        if isinstance(row, AskRow):
            return self._asked(row)
        who = isolated(shown_name(row.name, row.code))
        badge = BadgeWords(DecisionCounts().differences(row), Tone.WARN) if row.count > 1 else None
        return RowWords(
            lambda: self._presenter.open(row),
            question_title(row.question),
            f"{who}  ·  {moment(row.at)}",
            question_icon(row.question),
            tone=Tone.WARN,
            badge=badge,
            deed=self.tr("Look at both"),
        )

    def _asked(self, row: AskRow) -> RowWords:
        who = isolated(row.who) if row.who else self.tr("Somebody unknown")
        return RowWords(
            lambda: self._presenter.open(row),
            question_title(row.question),
            f"{who}  ·  {moment(row.at)}",
            question_icon(row.question),
            tone=Tone.DANGER,
            deed=self.tr("Look at it"),
        )
