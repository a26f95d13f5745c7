"""The frame around every screen of an open vault: where to go, search, a new note, and the lock."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from pss_desktop.presenters.desk import Screen
from pss_desktop.ui.screens.frame.practice_bar import PracticeBar
from pss_desktop.ui.screens.parts.front import PROGRAM
from pss_desktop.ui.screens.parts.keys import LOCK_KEYS, NEW_NOTE_KEYS, SEARCH_KEYS
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import NARROW_BELOW, RAIL_WIDTH, Tone
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import TopBar
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.fields import SearchField
from pss_desktop.ui.widgets.ground import Panel, column, row, set_margins
from pss_desktop.ui.widgets.parts import ProgressCard
from pss_desktop.ui.widgets.rail import Destination, NavRail
from pss_desktop.ui.widgets.undo_bar import UndoBar

PRACTICE_EDGE = 3
NAME_KEY = Qt.Key.Key_F8


class Frame(Panel):
    """Shows one screen at a time, and what floats above it. It decides nothing."""

    went = Signal(str)
    new_note = Signal()
    lock = Signal()
    privacy_turned = Signal()
    name_key = Signal(bool)
    cancelled = Signal()
    back = Signal()
    help = Signal()
    came_forward = Signal()
    """Told once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        self.page: QWidget | None = None
        self._narrow = False
        self._forward = False
        self.rail = NavRail(self.tr("Places"), self._places(), self._foot(), title=PROGRAM)
        for place in (Screen.REVIEW, Screen.SUPERVISION):
            self.rail.offer(place, offered=False)
        self.rail.chosen.connect(self.went)
        self.search = SearchField(self.tr("Search clients, notes, commands"), SEARCH_KEYS)
        self.bar = TopBar(self.search)
        self.exchange_button = Button("", Look.QUIET, icon="exchange")
        self.exchange_button.clicked.connect(lambda: self.went.emit(Screen.EXCHANGE))
        self.exchange_button.hide()
        self.bar.add(self.exchange_button)
        self.privacy_button = Button(self.tr("Client can see my screen"), icon="eye")
        self.privacy_button.clicked.connect(self.privacy_turned)
        self.bar.add(self.privacy_button)
        self.new_note_button = Button(self.tr("New note"), Look.TINTED, icon="plus")
        self.new_note_button.clicked.connect(self.new_note)
        self.lock_button = Button(self.tr("Lock"), icon="lock")
        self.lock_button.clicked.connect(self.lock)
        self.bar.add(self.new_note_button, keeps_words=True)
        self.bar.add(self.lock_button)
        self.banner = Banner()
        self.banner.acted.connect(self.banner.hide)
        self.job = ProgressCard(self.tr("Cancel"))
        self.job.cancelled.connect(self.cancelled)
        self.practice: PracticeBar | None = None
        self._stack = QStackedWidget()
        self._lay_out()
        self.undo = UndoBar(self.tr("Undo (Ctrl+Z)"), self._stack)
        self._add_keys()
        self.banner_row.hide()
        self.job_row.hide()

    # What stands in it

    def show_page(self, page: QWidget, place: str) -> None:
        """Take the former screen away, and show *page* under *place* in the rail."""
        former, self.page = self.page, page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if former is not None:
            self._stack.removeWidget(former)
            former.hide()
            former.deleteLater()
        self.rail.set_chosen(place)
        self.banner_row.hide()

    def come_forward(self) -> None:
        if not self._forward:
            self._forward = True
            self.came_forward.emit()

    def set_private(self, *, private: bool) -> None:
        """Say at the top whether a client can see the screen; in words too, for who does not see it."""
        self.privacy_button.set_look(Look.TINTED if private else Look.OUTLINED)
        self.privacy_button.set_icon("eye-off" if private else "eye")
        said = self.tr("On: names are hidden") if private else self.tr("Off: names are shown")
        self.privacy_button.setAccessibleDescription(said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == NAME_KEY and not event.isAutoRepeat():
            self.name_key.emit(True)
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == NAME_KEY and not event.isAutoRepeat():
            self.name_key.emit(False)
        super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # A key that is let go of in another window is not told here.
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.name_key.emit(False)

    def say(self, text: str, tone: Tone) -> None:
        """One sentence above the screen, until the next screen or until it is closed."""
        self.banner.show_message(text, tone, deed=self.tr("Close"))
        self.banner_row.show()

    def show_progress(self, what: str, how_far: str, *, done: int, total: int) -> None:
        self.job.show_progress(what, how_far, done=done, total=total)
        self.job_row.show()

    def mark_practice(self) -> None:
        """A coloured frame, and a strip that says that nobody in here exists."""
        if self.practice is None:
            self.practice = PracticeBar()
            self._side.insertWidget(1, self.practice)
            edge = theme().text(PRACTICE_EDGE)
            self._whole.setContentsMargins(edge, edge, edge, edge)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.practice is not None:
            edge = theme().text(PRACTICE_EDGE)
            painter = QPainter(self)
            painter.setPen(QPen(theme().colour("practice"), edge))
            painter.drawRect(QRectF(self.rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2))

    def hide_job(self) -> None:
        self.job_row.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        content = self.width() - theme().text(RAIL_WIDTH)
        self._set_narrow(content < theme().text(NARROW_BELOW))

    def minimumSizeHint(self) -> QSize:
        """Narrow is always possible, whatever is shown now."""
        return QSize(theme().text(480), theme().text(320))

    # How it is built

    def _lay_out(self) -> None:
        side = column(gap=0)
        side.addWidget(self.bar)
        self._side = side
        self.banner_row, self.job_row = _set_in(self.banner), _set_in(self.job)
        self.banner.deed.clicked.connect(self.banner_row.hide)
        side.addWidget(self.banner_row)
        side.addWidget(self.job_row)
        side.addWidget(self._stack, 1)
        layout = self._whole = row(self, gap=0)
        layout.addWidget(self.rail)
        layout.addLayout(side, 1)

    def _places(self) -> Sequence[Destination]:
        return (
            Destination(Screen.TODAY, self.tr("Today"), "today"),
            Destination(Screen.CLIENTS, self.tr("Clients"), "person"),
            Destination(Screen.EXCHANGE, self.tr("Exchange"), "exchange"),
            Destination(Screen.REVIEW, self.tr("Review"), "review"),
            Destination(Screen.SUPERVISION, self.tr("Supervision"), "people"),
        )

    def _foot(self) -> Sequence[Destination]:
        return (Destination(Screen.SETTINGS, self.tr("Settings"), "settings"),)

    def _add_keys(self) -> None:
        for keys, act in (
            (SEARCH_KEYS, self._go_to_search),
            (NEW_NOTE_KEYS, self.new_note.emit),
            (LOCK_KEYS, self.lock.emit),
            ("Alt+Left", self.back.emit),
            ("F1", self.help.emit),
            ("Ctrl+1", lambda: self.went.emit(Screen.TODAY)),
            ("Ctrl+2", lambda: self.went.emit(Screen.CLIENTS)),
            ("Ctrl+Z", self.undo.undo_now),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(act)

    def _go_to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _set_narrow(self, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self.rail.set_narrow(narrow)
        self.bar.set_narrow(narrow)


def _set_in(widget: QWidget) -> QWidget:
    """*widget* with the margins of a page around it."""
    holder = QWidget()
    layout = column(holder, gap=0)
    set_margins(layout, 24, 12, 24, 0)
    layout.addWidget(widget)
    return holder
