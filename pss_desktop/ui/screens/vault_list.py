"""The vaults on this computer, by the names their owners chose and nothing else."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pss_desktop.ui.theme.paint import Box, draw_box, draw_text
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import RADIUS_ROW, RING, ROW_HEIGHT, Type
from pss_desktop.ui.widgets.badge import paint_icon

_TILE = 36
_GAP = 4


class _VaultDelegate(QStyledItemDelegate):
    """A tile and a name; the chosen one on a tint."""

    def __init__(self, owner: QListWidget) -> None:
        super().__init__(owner)
        self._owner = owner

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme().text(160), theme().control(ROW_HEIGHT) + _GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        box = option.rect.adjusted(0, 0, 0, -_GAP)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            focused = self._owner.hasFocus()
            edge = Box(theme().colour("tint"), theme().colour("accent"), RADIUS_ROW, RING if focused else 1.0)
            draw_box(painter, box, edge)
        side = theme().icon_size(_TILE)
        start = theme().space(12)
        tile = QRect(box.x() + start, box.y() + (box.height() - side) // 2, side, side)
        tile = QStyle.visualRect(option.direction, box, tile)
        if chosen:
            draw_box(painter, tile, Box(fill=theme().colour("surface"), radius=RADIUS_ROW))
        paint_icon(
            painter, tile, "vault", size=20, colour="accent" if chosen else "muted", widget=self._owner
        )
        words = box.adjusted(start + side + theme().space(12), 0, -theme().space(8), 0)
        draw_text(
            painter,
            QStyle.visualRect(option.direction, box, words),
            str(index.data(Qt.ItemDataRole.DisplayRole)),
            font=theme().font(Type.STRONG if chosen else Type.BODY),
            colour=theme().colour("text"),
        )
        painter.restore()


class VaultListView(QListWidget):
    """One line a vault; arrows walk, the mouse chooses."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(_VaultDelegate(self))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    def show_names(self, names: Sequence[str], chosen: int) -> None:
        """List *names* and mark the one that will be opened, without telling."""
        self.blockSignals(True)
        self.clear()
        self.addItems(list(names))
        self.setCurrentRow(chosen if names else -1)
        self.blockSignals(False)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        rows = min(max(self.count(), 1), 5)
        return QSize(theme().text(200), rows * (theme().control(ROW_HEIGHT) + _GAP))

    def minimumSizeHint(self) -> QSize:
        rows = min(max(self.count(), 1), 2)
        return QSize(theme().text(140), rows * (theme().control(ROW_HEIGHT) + _GAP))
