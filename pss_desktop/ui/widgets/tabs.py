"""The pages of one thing as tabs: words with a line under the chosen one."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from pss_desktop.ui.theme.paint import CENTRED, draw_ring, draw_text, fill, text_width
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import RADIUS_CONTROL, Type

_HEIGHT = 40
_LINE = 3


@dataclass(frozen=True, slots=True)
class Tab:
    """One page: its stable value and its word."""

    value: str
    word: str


class TabStrip(QTabBar):
    """Arrow keys walk the tabs when the keyboard is on the strip; what does not fit is scrolled to."""

    went = Signal(str)

    def __init__(self, name: str, tabs: Sequence[Tab], chosen: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs = tuple(tabs)
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for tab in self._tabs:
            self.addTab(tab.word)
        values = [tab.value for tab in self._tabs]
        # Qt always has a current tab; on a page that none of them stands for, none is painted as such.
        self._elsewhere = chosen not in values
        self.setCurrentIndex(0 if self._elsewhere else values.index(chosen))
        self.currentChanged.connect(self._tell)
        self.tabBarClicked.connect(self._back_from_elsewhere)

    def tabSizeHint(self, index: int) -> QSize:
        width = text_width(self.tabText(index), theme().font(Type.STRONG))
        return QSize(width + theme().space(24), theme().text(_HEIGHT))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for index in range(self.count()):
            self._paint_tab(painter, index)

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        box, current = self.tabRect(index), index == self.currentIndex()
        chosen = current and not self._elsewhere
        font = theme().font(Type.STRONG if chosen else Type.BODY)
        colour = theme().colour("text" if chosen else "muted")
        draw_text(painter, box, self.tabText(index), font=font, colour=colour, align=CENTRED)
        if chosen:
            line = theme().space(_LINE)
            inset = theme().space(12)
            under = QRect(box.x() + inset, box.bottom() - line + 1, box.width() - 2 * inset, line)
            fill(painter, under, theme().colour("accent"))
        if current and self.hasFocus():
            draw_ring(painter, box.adjusted(3, 3, -3, -5), theme().colour("focus"), RADIUS_CONTROL)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._back_from_elsewhere(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _back_from_elsewhere(self, index: int) -> None:
        """The tab that Qt calls current already changes nothing by itself."""
        if self._elsewhere and index == self.currentIndex():
            self._tell(index)

    def _tell(self, index: int) -> None:
        if 0 <= index < len(self._tabs):
            self.went.emit(self._tabs[index].value)
