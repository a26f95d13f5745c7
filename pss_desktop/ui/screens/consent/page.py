"""A client's consent: how each line stands, what it means, what was shared, and how it came about."""

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from pss_desktop.domain.consent import Line, LineStatus, Purpose
from pss_desktop.domain.errors import PssError
from pss_desktop.presenters.consent.page import ConsentPagePresenter, ConsentPageState
from pss_desktop.presenters.values import ConsentEntry, FileRow
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import day, moment
from pss_desktop.ui.screens.clients.client_tab import ClientTab
from pss_desktop.ui.screens.consent.entry import EntryCard, entry_icon, entry_second, entry_title
from pss_desktop.ui.screens.consent.side import SIDE_WIDTH, ConsentSide
from pss_desktop.ui.screens.words.consent import ask_again_words, purpose_help, withdrawn_word
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import NARROW_BELOW, Tone, Type
from pss_desktop.ui.widgets.badge import Badge, BadgeWords
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.button import Button, IconButton, Look
from pss_desktop.ui.widgets.ground import Card, HairLine, column, row
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.parts import EmptyState, GroupHead
from pss_desktop.ui.widgets.rows import RowList, RowWords, carry_out


class _Standing(QWidget):
    """One line as it stands: its purpose, since when or what it is about, and a badge."""

    def __init__(self, title: str, second: str, badge: BadgeWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = column(gap=0)
        words.addWidget(Label(title, Type.STRONG))
        self._second = Paragraph(second, Type.SMALL, Tone.MUTED)
        words.addWidget(self._second)
        line = row(self, gap=12)
        line.addLayout(words, 1)
        line.addWidget(Badge(badge.text, badge.tone, icon=badge.icon))


class ConsentPageScreen(ClientTab):
    """The lines on the leading side, their consequences beside them, the history below."""

    def __init__(self, presenter: ConsentPagePresenter, parent: QWidget | None = None) -> None:
        super().__init__(presenter.header, parent)
        self._presenter = presenter
        self.problem = Banner()
        self.again = Banner()
        self.again.acted.connect(presenter.record)
        self.overridden = Banner()
        self.none = EmptyState(
            self.tr("Nobody has asked this client for consent yet."),
            self.tr("Ask together now"),
            icon="speech",
        )
        self.only_while_written(self.none.deed)
        self.none.acted.connect(presenter.record)
        self.lines = Card(padding=12)
        self.side = ConsentSide()
        self.history = RowList(self.tr("How it came about"))
        self.history.acted.connect(carry_out)
        self.pages = RowList(self.tr("Signed pages"))
        self.pages.acted.connect(carry_out)
        self.entry = EntryCard()
        self.entry.closed.connect(lambda: presenter.read(""))
        self._add_deeds()
        self._build()
        presenter.attach(self)

    # What the presenter shows

    def show_consent(self, state: ConsentPageState) -> None:
        overview = state.overview
        asked = bool(overview.state.lines)
        self.none.setVisible(not asked and not overview.drafted)
        self.lines.setVisible(asked)
        self.record.setText(self._record_words(state))
        self.record.setVisible(asked or overview.drafted)
        self.withdraw.setVisible(any(line.by for line in overview.state.lines))
        self._show_lines(state)
        self._show_banners(state)
        self.side.meaning.show_meaning(state.meanings)
        self.side.shared.show_disclosures(overview.disclosures)
        self.side.shared.show_notices(state.notices)
        self.side.show_child(state.basis)
        self._pages_head.setVisible(bool(state.pages))
        self.pages.setVisible(bool(state.pages))
        self.pages.show_rows([self._page_row(one) for one in state.pages])
        self.attach_page.setVisible(bool(overview.history))
        self._history_head.setVisible(bool(overview.history) or overview.history.unread > 0)
        self._history_head.set_unread(overview.history.unread)
        self.history.setVisible(bool(overview.history))
        self.history.show_rows([self._row(one) for one in overview.history])

    def show_entry(self, entry: ConsentEntry | None) -> None:
        self.entry.setVisible(entry is not None)
        if entry is not None:
            self.entry.show_entry(entry)

    def show_problem(self, problem: PssError) -> None:
        self.problem.show_message(sentence(problem), Tone.DANGER)
        self.problem.show()

    # Words

    def _record_words(self, state: ConsentPageState) -> str:
        if state.overview.drafted:
            return self.tr("Go on with the form")
        return self.tr("Ask again")

    def _show_banners(self, state: ConsentPageState) -> None:
        reasons = state.overview.ask_again
        self.again.setVisible(bool(reasons))
        if reasons:
            self.again.show_message(
                " ".join(ask_again_words(one) for one in reasons), Tone.WARN, deed=self.tr("Ask again")
            )
        overrides = state.overview.state.overrides
        self.overridden.setVisible(bool(overrides))
        if overrides:
            last = overrides[-1]
            words = self.tr("{who} decided against the client's no on {moment}: {reason}")
            at = moment(last.at) if last.at is not None else ""
            said = words.format(who=isolated(last.who), moment=at, reason=isolated(last.reason))
            self.overridden.show_message(said, Tone.DANGER)

    def _show_lines(self, state: ConsentPageState) -> None:
        _empty(self.lines.body)
        for line in self._in_order(state):
            if self.lines.body.count():
                self.lines.body.addWidget(HairLine())
            self.lines.body.addWidget(self._standing(line, state))
        for limit in state.overview.state.limits:
            self.lines.body.addWidget(HairLine())
            words = " · ".join(isolated(one) for one in (limit.what, limit.whom, limit.why) if one)
            self.lines.body.addWidget(
                _Standing(
                    self.tr("Must not be shared"), words, BadgeWords(self.tr("Limit"), Tone.WARN, "shield")
                )
            )

    def _in_order(self, state: ConsentPageState) -> list[Line]:
        order = [purpose.value for purpose in Purpose]
        known = [line for line in state.overview.state.lines if line.purpose in order]
        return sorted(known, key=lambda line: (order.index(line.purpose), line.to))

    def _standing(self, line: Line, state: ConsentPageState) -> _Standing:
        title = withdrawn_word(line.purpose, line.name or line.to)
        second = isolated(line.what) if line.what else purpose_help(Purpose(line.purpose))
        if line.status is LineStatus.GIVEN and line.last_day is not None:
            until = self.tr("until {day}").format(day=day(line.last_day))
            second = f"{second} · {until}"
        return _Standing(title, second, self._badge(line, state))

    def _badge(self, line: Line, state: ConsentPageState) -> BadgeWords:
        if line.is_effective(state.overview.now):
            return BadgeWords(self.tr("Given"), Tone.OK, "tick")
        if line.unanswered:
            return BadgeWords(self.tr("No answer"), Tone.WARN, "help")
        if line.status is LineStatus.WITHDRAWN:
            return BadgeWords(self.tr("Withdrawn"), Tone.DANGER, "undo")
        if line.status is LineStatus.REFUSED:
            return BadgeWords(self.tr("Refused"), Tone.DANGER, "cross")
        if line.has_ended(state.overview.now):
            return BadgeWords(self.tr("Ended"), Tone.WARN, "clock")
        return BadgeWords(self.tr("The child did not agree"), Tone.DANGER, "cross")

    def _row(self, entry: ConsentEntry) -> RowWords:
        icon, tone = entry_icon(entry)
        return RowWords(
            self._reader(entry),
            f"{moment(entry.at)}  ·  {entry_title(entry)}",
            entry_second(entry),
            icon,
            tone=tone,
            deed=self.tr("Read"),
        )

    def _page_row(self, page: FileRow) -> RowWords:
        return RowWords(
            lambda: self._presenter.open_page(page.id),
            isolated(page.title),
            moment(page.attached_at),
            "note",
            deed=self.tr("Show"),
        )

    def _reader(self, entry: ConsentEntry) -> Callable[[], None]:
        return lambda: self._presenter.read(entry.op)

    # How it is built

    def _add_deeds(self) -> None:
        self.record = Button(self.tr("Ask again"), Look.FILLED, icon="speech")
        self.record.clicked.connect(self._presenter.record)
        self.override = Button(self.tr("Override a no"), Look.QUIET)
        self.override.clicked.connect(self._presenter.override)
        self.withdraw = Button(self.tr("Withdraw a consent"), Look.DANGER)
        self.withdraw.clicked.connect(self._presenter.withdraw)
        self.attach_page = Button(self.tr("Attach the signed page"), Look.QUIET, icon="plus")
        self.attach_page.clicked.connect(self._presenter.attach_page)
        self.print = IconButton(self.tr("Print the consent"), "print")
        self.print.clicked.connect(self._presenter.print_it)

    def _build(self) -> None:
        for banner in (self.problem, self.again, self.overridden):
            self.body.addWidget(banner)
            banner.hide()
        self._history_head = GroupHead(self.tr("How it came about"))
        self._pages_head = GroupHead(self.tr("Signed pages"))
        self._sides = row(gap=20)
        self._main = main = column(gap=10)
        main.addWidget(self.none)
        main.addWidget(self.lines)
        deeds = row(gap=8)
        deeds.addWidget(self.withdraw)
        deeds.addWidget(self.override)
        deeds.addStretch(1)
        deeds.addWidget(self.print)
        deeds.addWidget(self.record)
        main.addLayout(deeds)
        main.addWidget(self._history_head)
        main.addWidget(self.entry)
        main.addWidget(self.history)
        main.addWidget(self._pages_head)
        main.addWidget(self.pages)
        attaching = row(gap=0)
        attaching.addWidget(self.attach_page)
        attaching.addStretch(1)
        main.addLayout(attaching)
        main.addStretch(1)
        self._sides.addLayout(main, 1)
        self._sides.addWidget(self.side)
        self.body.addLayout(self._sides)
        self.body.addStretch(1)
        unasked: tuple[QWidget, ...] = (self.none, self.lines, self.entry, self.history, self._history_head)
        for part in (*unasked, self._pages_head, self.pages, self.attach_page):
            part.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        needed = self._main.minimumSize().width() + theme().text(SIDE_WIDTH) + theme().space(100)
        wide = self.width() >= max(theme().text(NARROW_BELOW), needed)
        self._sides.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        self.side.set_beside(beside=wide)
        super().resizeEvent(event)


def _empty(layout: QBoxLayout) -> None:
    while layout.count():
        taken = layout.takeAt(0)
        widget = taken.widget() if taken is not None else None
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
