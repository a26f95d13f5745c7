"""The vaults on this computer, by the names their owners chose and nothing else."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from pss_desktop.ui.theme.paint import Box, draw_box, draw_text, mirrored
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import RADIUS_ROW, RING, ROW_HEIGHT, Type
from pss_desktop.ui.widgets.badge import paint_icon

_TILE = 36
_GAP = 4


class VaultListView(QListWidget):
    """One line a vault; arrows walk, the mouse chooses.

    It paints its lines itself: a delegate would ask for QStyle, a tenth of the first window.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(QWidget())  # see Scroller
        self.setAccessibleName(name)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    def show_names(self, names: Sequence[str], chosen: int) -> None:
        """List *names* and mark the one that will be opened, without telling."""
        self.blockSignals(True)
        self.clear()
        self.addItems(list(names))
        for position in range(self.count()):
            self.item(position).setSizeHint(QSize(theme().text(160), _line_height()))
        self.setCurrentRow(chosen if names else -1)
        self.blockSignals(False)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        rows = min(max(self.count(), 1), 5)
        return QSize(theme().text(200), rows * _line_height())

    def minimumSizeHint(self) -> QSize:
        rows = min(max(self.count(), 1), 2)
        return QSize(theme().text(140), rows * _line_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        for position in range(self.count()):
            item = self.item(position)
            box = self.visualItemRect(item).adjusted(0, 0, 0, -_GAP)
            if box.intersects(event.rect()):
                self._paint_line(painter, box, item)

    def _paint_line(self, painter: QPainter, box: QRect, item: QListWidgetItem) -> None:
        """A tile and a name; the chosen one on a tint."""
        chosen = item.isSelected()
        if chosen:
            width = RING if self.hasFocus() else 1.0
            draw_box(painter, box, Box(theme().colour("tint"), theme().colour("accent"), RADIUS_ROW, width))
        side = theme().icon_size(_TILE)
        start = theme().space(12)
        tile = QRect(box.x() + start, box.y() + (box.height() - side) // 2, side, side)
        tile = mirrored(self.layoutDirection(), box, tile)
        if chosen:
            draw_box(painter, tile, Box(fill=theme().colour("surface"), radius=RADIUS_ROW))
        paint_icon(painter, tile, "vault", size=20, colour="accent" if chosen else "muted", widget=self)
        words = box.adjusted(start + side + theme().space(12), 0, -theme().space(8), 0)
        draw_text(
            painter,
            mirrored(self.layoutDirection(), box, words),
            item.text(),
            font=theme().font(Type.STRONG if chosen else Type.BODY),
            colour=theme().colour("text"),
        )


def _line_height() -> int:
    return theme().control(ROW_HEIGHT) + _GAP
