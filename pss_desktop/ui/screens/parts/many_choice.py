"""Several answers of a list, closed to one line; the menu stays open while they are ticked."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QStyle, QWidget, QWidgetAction

from pss_desktop.ui.theme.paint import Box, draw_box, draw_text
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import CONTROL_HEIGHT, RADIUS_CONTROL
from pss_desktop.ui.widgets.badge import paint_icon
from pss_desktop.ui.widgets.ticks import CheckBox

_ICON = 16


class ManyChoice(QPushButton):
    """Shows the ticked answers in a line; pressing it opens the list."""

    changed = Signal()

    def __init__(
        self,
        name: str,
        options: Sequence[tuple[str, str]],
        *,
        nothing: str,
        width: int = 150,
        parent: QWidget | None = None,
    ) -> None:
        """*options* are (value, word); *nothing* stands there while nothing is ticked."""
        super().__init__(parent)
        self._name = name
        self._nothing = nothing
        self._width = width
        self._menu = QMenu(self)
        self._boxes: dict[str, CheckBox] = {}
        for value, word in options:
            self._add(value, word)
        self.setProperty("ring", RADIUS_CONTROL)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)
        self._say()

    def values(self) -> list[str]:
        return [value for value, box in self._boxes.items() if box.isChecked()]

    def set_values(self, values: Sequence[str]) -> None:
        """Tick these without telling."""
        for value, box in self._boxes.items():
            box.blockSignals(True)
            box.setChecked(value in values)
            box.blockSignals(False)
        self._say()

    def tick(self, value: str) -> None:
        """Tick or untick one, as a press on it does."""
        self._boxes[value].click()

    def sizeHint(self) -> QSize:
        return QSize(theme().text(self._width), theme().control(CONTROL_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().text(72), theme().control(CONTROL_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        edge = "danger" if self.property("problem") else "control"
        draw_box(painter, self.rect(), Box(theme().colour("surface"), theme().colour(edge), RADIUS_CONTROL))
        side = theme().icon_size(_ICON)
        end = self.width() - theme().space(10) - side
        tip = self._mirrored(QRect(end, 0, side, self.height()))
        paint_icon(painter, tip, "chevron-down", size=_ICON, colour="muted", widget=self)
        words = QRect(theme().space(10), 0, end - theme().space(14), self.height())
        draw_text(
            painter,
            self._mirrored(words),
            self._words(),
            font=self.font(),
            colour=theme().colour("text" if self.values() else "muted"),
        )

    def _add(self, value: str, word: str) -> None:
        box = CheckBox(word)
        box.setContentsMargins(8, 0, 8, 0)
        box.toggled.connect(self._toggled)
        action = QWidgetAction(self._menu)
        action.setDefaultWidget(box)
        self._menu.addAction(action)
        self._boxes[value] = box

    def _toggled(self) -> None:
        self._say()
        self.changed.emit()

    def _words(self) -> str:
        chosen = [box.text() for box in self._boxes.values() if box.isChecked()]
        return QLocale().createSeparatedList(chosen) if chosen else self._nothing

    def _say(self) -> None:
        self.setText(self._words())
        self.setAccessibleName(f"{self._name}: {self._words()}")
        self.update()

    def _open(self) -> None:
        corner = QPoint(0, self.height() + 2)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner.setX(self.width() - self._menu.sizeHint().width())
        self._menu.popup(self.mapToGlobal(corner))

    def _mirrored(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)
