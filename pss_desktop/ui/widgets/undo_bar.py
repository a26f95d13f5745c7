"""Ten seconds to take a deed back, with the seconds shown."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pss_desktop.ui.theme.paint import Box, draw_box
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import BAR_HEIGHT, RADIUS_ROW, Type
from pss_desktop.ui.widgets.ground import row, set_margins
from pss_desktop.ui.widgets.swapped import SwappedButton, SwappedLabel

SECONDS = 10
_INSET = 16


class UndoBar(QWidget):
    """Floats at the leading bottom corner of its parent, above the bottom bar; waits while looked at."""

    undone = Signal()
    ended = Signal()

    def __init__(self, undo: str, parent: QWidget) -> None:
        """*undo* is the deed with its keys, such as 'Undo (Ctrl+Z)'."""
        super().__init__(parent)
        self._left = 0
        self._words = SwappedLabel(Type.BODY)
        self._seconds = SwappedLabel(Type.SMALL)
        self.deed = SwappedButton(undo)
        self.deed.clicked.connect(self._undo)
        layout = row(self, gap=16)
        set_margins(layout, 16, 8, 16, 8)
        for part in (self._words, self.deed, self._seconds):
            layout.addWidget(part)
        self.timer = QTimer(self)
        self.timer.setInterval(1000)
        self.timer.timeout.connect(self._second_passed)
        parent.installEventFilter(self)
        self.hide()

    @property
    def seconds_left(self) -> int:
        return self._left

    def offer(self, what: str) -> None:
        """Say what was done and begin to count."""
        self.say(what)
        self._left = SECONDS
        self._show_seconds()
        self.show()
        self._take_place()
        self.raise_()
        self.timer.start()

    def say(self, what: str) -> None:
        """The same deed in other words."""
        self._words.set_text(what)
        self.setAccessibleName(what)
        if self.isVisible():
            self._take_place()

    def undo_now(self) -> bool:
        """Ctrl+Z outside a text; False when there is nothing to take back."""
        if not self.isVisible():
            return False
        self._undo()
        return True

    def dismiss(self) -> None:
        self.timer.stop()
        if self.isVisible():
            self.hide()
            self.ended.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_box(QPainter(self), self.rect(), Box(fill=theme().colour("text"), radius=RADIUS_ROW))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._take_place()
        return False

    def _second_passed(self) -> None:
        if self.underMouse() or self.deed.hasFocus():
            return
        self._left -= 1
        if self._left <= 0:
            self.dismiss()
        else:
            self._show_seconds()

    def _show_seconds(self) -> None:
        self._seconds.set_text(self.tr("%n s", "seconds that are left", self._left))

    def _undo(self) -> None:
        self.timer.stop()
        self.hide()
        self.undone.emit()

    def _take_place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        self.adjustSize()
        inset = theme().space(_INSET)
        right_to_left = self.isRightToLeft()
        x = parent.width() - self.width() - inset if right_to_left else inset
        above = theme().control(BAR_HEIGHT) + inset
        self.move(x, parent.height() - self.height() - above)
