"""One answer of a longer list, closed to one line until it is opened."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QSizePolicy, QWidget

from pss_desktop.ui.theme.paint import Box, draw_box, draw_text, mirrored, text_width
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import CONTROL_HEIGHT, RADIUS_CONTROL
from pss_desktop.ui.widgets.badge import paint_icon

_ICON = 16


class Choice(QComboBox):
    """Values and their words.

    The wheel over it scrolls the page and changes nothing, unless it has the keyboard. (A filter on the whole
    application would cost 7 microseconds for each of some ten thousand events that one screen takes.)
    """

    picked = Signal(str)

    def __init__(
        self,
        name: str,
        options: Sequence[tuple[str, str]],
        *,
        icon: str = "",
        nothing: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """*options* are (value, word); *nothing* is the word for no answer, if there may be none."""
        super().__init__(parent)
        self._icon = icon
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        view = QListView(self)
        view.setProperty("role", "popup")
        self.setView(view)
        self.setPlaceholderText(nothing)
        self.addItems([word for _, word in options])
        for position, (value, _) in enumerate(options):
            self.setItemData(position, value)
        self.setCurrentIndex(-1)
        self.activated.connect(self._picked)

    def value(self) -> str:
        """The chosen value; empty while nothing is chosen."""
        return str(self.currentData() or "")

    def set_value(self, value: str) -> None:
        """Choose without telling."""
        self.setCurrentIndex(self.findData(value) if value else -1)

    def sizeHint(self) -> QSize:
        words = [self.itemText(index) for index in range(self.count())] + [self.placeholderText()]
        widest = max(text_width(word, self.font()) for word in words)
        return QSize(
            widest + self._start() + 2 * theme().space(10) + theme().icon_size(_ICON), self._height()
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().text(72), self._height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        edge, width = ("focus", 2.0) if self.hasFocus() else ("control", 1.0)
        if self.property("problem"):
            edge, width = "danger", 2.0
        draw_box(
            painter, self.rect(), Box(theme().colour("surface"), theme().colour(edge), RADIUS_CONTROL, width)
        )
        side = theme().icon_size(_ICON)
        if self._icon:
            box = self._mirrored(QRect(theme().space(10), 0, side, self.height()))
            paint_icon(painter, box, self._icon, size=_ICON, colour="text", widget=self)
        end = self.width() - theme().space(10) - side
        paint_icon(
            painter,
            self._mirrored(QRect(end, 0, side, self.height())),
            "chevron-down",
            size=_ICON,
            colour="muted",
            widget=self,
        )
        chosen = self.currentIndex() >= 0
        words = QRect(self._start(), 0, end - self._start() - theme().space(4), self.height())
        draw_text(
            painter,
            self._mirrored(words),
            self.currentText() if chosen else self.placeholderText(),
            font=self.font(),
            colour=theme().colour("text" if chosen and self.isEnabled() else "muted"),
        )

    def _picked(self) -> None:
        self.picked.emit(self.value())

    def _start(self) -> int:
        return theme().space(10) + (theme().icon_size(_ICON) + theme().space(8) if self._icon else 0)

    def _height(self) -> int:
        return theme().control(CONTROL_HEIGHT)

    def _mirrored(self, box: QRect) -> QRect:
        return mirrored(self.layoutDirection(), self.rect(), box)
