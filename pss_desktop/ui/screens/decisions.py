"""Needs your decision: a line for each thing that two people wrote apart, or that the exchange asks."""

from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import PssError
from pss_desktop.presenters.decisions import DecisionsPresenter
from pss_desktop.presenters.values import AskRow, DecisionRow
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.privacy import shown_name
from pss_desktop.ui.screens.decision_words import DecisionCounts, question_icon, question_title
from pss_desktop.ui.screens.front import Scroller
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.tokens import PAGE_MARGIN, Tone
from pss_desktop.ui.widgets.badge import BadgeWords
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import PageHeader
from pss_desktop.ui.widgets.ground import Panel, column, set_margins
from pss_desktop.ui.widgets.parts import EmptyState
from pss_desktop.ui.widgets.rows import RowList, RowWords


class DecisionsScreen(Panel):
    """What was written last stands first."""

    def __init__(self, presenter: DecisionsPresenter, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        self._presenter = presenter
        self.header = PageHeader(self.tr("Needs your decision"))
        self.header.set_crumbs([self.tr("Today"), self.tr("Decisions")])
        self.header.went.connect(lambda _: presenter.open_today())
        self.banner = Banner()
        self.banner.hide()
        self.list = RowList(self.tr("Needs your decision"))
        self.list.acted.connect(_act)
        self.none = EmptyState(self.tr("Nothing needs your decision."), self.tr("Back to Today"))
        self.none.acted.connect(presenter.open_today)
        page = QWidget()
        body = column(page, gap=12)
        set_margins(body, PAGE_MARGIN, 12, PAGE_MARGIN, 24)
        for part in (self.banner, self.list, self.none):
            body.addWidget(part)
        self.list.hide()
        self.none.hide()
        body.addStretch(1)
        layout = column(self, gap=0)
        layout.addWidget(self.header)
        layout.addWidget(Scroller(page), 1)
        presenter.attach(self)

    def show_decisions(self, rows: tuple[DecisionRow | AskRow, ...]) -> None:
        self.header.set_second_line(DecisionCounts().waiting(len(rows)) if rows else "")
        self.list.show_rows([self._row(row) for row in rows])
        self.list.setVisible(bool(rows))
        self.none.setVisible(not rows)
        (self.list if rows else self.none.deed).setFocus()

    def show_problem(self, problem: PssError) -> None:
        self.banner.show_message(sentence(problem), Tone.DANGER)
        self.banner.show()

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


def _act(deed: object) -> None:
    if callable(deed):
        deed()
