"""Received bundles: a line for each, with what is known of it, and alarms above them."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import PssError
from pss_desktop.presenters.exchange.inbox import InboxPresenter, InboxState
from pss_desktop.presenters.values import AlarmRow, BundlePreview, IncomingRow
from pss_desktop.ui.screens.parts.choose_folder import choose_file
from pss_desktop.ui.screens.parts.front import Scroller
from pss_desktop.ui.screens.words.inbox import InboxLines, alarm_words, told_of
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.tokens import PAGE_MARGIN, Tone
from pss_desktop.ui.widgets.badge import BadgeWords
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import PageHeader
from pss_desktop.ui.widgets.button import Button
from pss_desktop.ui.widgets.ground import Panel, column, set_margins
from pss_desktop.ui.widgets.parts import EmptyState, GroupHead
from pss_desktop.ui.widgets.rows import RowList, RowWords, carry_out


class InboxScreen(Panel):
    """What came first stands first; what is done with stands below."""

    def __init__(self, presenter: InboxPresenter, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        self._presenter = presenter
        self._alarm: AlarmRow | None = None
        self._asks = False
        self._read = False
        self.header = PageHeader(self.tr("Received bundles"))
        self.header.set_crumbs([self.tr("Exchange"), self.tr("Received bundles")])
        self.header.went.connect(lambda _: presenter.open_exchange())
        self.take = Button(self.tr("Open a bundle"), icon="plus")
        self.take.clicked.connect(self._ask_file)
        self.header.add_deed(self.take)
        self.alarm = Banner()
        self.alarm.acted.connect(self._alarm_read)
        self.banner = Banner()
        self.list = RowList(self.tr("Bundles to look at"))
        self.list.acted.connect(carry_out)
        self.none = EmptyState(self.tr("No bundle waits for you."))
        self.earlier_head = GroupHead(self.tr("Earlier"))
        self.earlier = RowList(self.tr("Earlier bundles"))
        page = QWidget()
        body = column(page, gap=12)
        set_margins(body, PAGE_MARGIN, 12, PAGE_MARGIN, 24)
        for part in (self.alarm, self.banner, self.list, self.none, self.earlier_head, self.earlier):
            body.addWidget(part)
            part.hide()
        body.addStretch(1)
        layout = column(self, gap=0)
        layout.addWidget(self.header)
        layout.addWidget(Scroller(page), 1)
        presenter.attach(self)

    def show_inbox(self, state: InboxState) -> None:
        self.header.set_second_line(InboxLines().new(len(state.waiting)) if state.waiting else "")
        self.list.show_rows([self._row(row, state.seen.get(row.key)) for row in state.waiting])
        self.list.setVisible(bool(state.waiting))
        self.none.set_text(
            self.tr("No bundle waits for you.")
            if state.in_programme
            else self.tr("This vault belongs to no programme yet, so nobody can send you bundles.")
        )
        self.none.setVisible(not state.waiting)
        self.earlier.show_rows([_earlier(row) for row in state.earlier])
        for part in (self.earlier_head, self.earlier):
            part.setVisible(bool(state.earlier))
        self._show_alarm(state.alarms, state.asking)
        if not self._read:
            self._read = True
            (self.list if state.waiting else self.take).setFocus()

    def show_problem(self, problem: PssError) -> None:
        self.banner.show_message(sentence(problem), Tone.DANGER)
        self.banner.show()

    def _show_alarm(self, alarms: tuple[AlarmRow, ...], asking: frozenset[int]) -> None:
        self._alarm = alarms[0] if alarms else None
        self._asks = self._alarm is not None and self._alarm.key in asking
        self.alarm.setVisible(self._alarm is not None)
        if self._alarm is not None:
            deed = self.tr("Decide") if self._asks else self.tr("I have read this")
            self.alarm.show_message(alarm_words(self._alarm), Tone.DANGER, deed=deed)

    def _alarm_read(self) -> None:
        if self._asks:
            self._presenter.open_decisions()
        elif self._alarm is not None:
            self._presenter.alarm_seen(self._alarm)

    def _row(self, row: IncomingRow, preview: BundlePreview | None) -> RowWords:
        told = told_of(row, preview)
        badge = BadgeWords(told.badge, told.tone) if told.badge else None
        return RowWords(
            lambda: self._presenter.open(row),
            told.title,
            told.detail,
            told.icon,
            tone=told.tone,
            badge=badge,
            deed=self.tr("Look at it"),
        )

    def _ask_file(self) -> None:
        forms = self.tr("Bundles") + " (*.pssb)"
        choose_file(self, self.tr("Which bundle?"), self.tr("Open it"), forms, self._take)

    def _take(self, path: Path) -> None:
        self._presenter.take_file(path)


def _earlier(row: IncomingRow) -> RowWords:
    told = told_of(row, None)
    return RowWords(
        None, told.title, told.detail, told.icon, tone=told.tone, badge=BadgeWords(told.badge, told.tone)
    )
