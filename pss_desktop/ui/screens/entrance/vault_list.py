"""The vaults on this computer, by the names their owners chose, and which of them was restored."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from pss_desktop.ui.theme.paint import Box, draw_box, draw_text, mirrored
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import RADIUS_ROW, RING, ROW_HEIGHT, Type
from pss_desktop.ui.widgets.badge import paint_icon

_TILE = 36
_GAP = 4
_BENEATH: Final = Qt.ItemDataRole.UserRole


class VaultWords(NamedTuple):
    """A line of the list: the vault's name, and beneath it what tells it from another of that name."""

    name: str
    beneath: str = ""


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

    def show_vaults(self, vaults: Sequence[VaultWords], chosen: int) -> None:
        """List *vaults* and mark the one that will be opened, without telling."""
        self.blockSignals(True)
        self.clear()
        self.addItems([vault.name for vault in vaults])
        for position, vault in enumerate(vaults):
            item = self.item(position)
            item.setSizeHint(QSize(theme().text(160), _line_height()))
            if vault.beneath:
                item.setData(_BENEATH, vault.beneath)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{vault.name}, {vault.beneath}")
        self.setCurrentRow(chosen if vaults else -1)
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
        """A tile, a name and what stands beneath it; the chosen one on a tint."""
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
        words = mirrored(self.layoutDirection(), box, words)
        beneath = item.data(_BENEATH)
        if beneath:
            middle = words.height() // 2
            under = words.adjusted(0, middle, 0, -theme().space(4))
            words = words.adjusted(0, theme().space(4), 0, -middle)
            draw_text(painter, under, beneath, font=theme().font(Type.SMALL), colour=theme().colour("muted"))
        draw_text(
            painter,
            words,
            item.text(),
            font=theme().font(Type.STRONG if chosen else Type.BODY),
            colour=theme().colour("text"),
        )


def restored(at: datetime | None) -> str:
    """What stands beneath the name of a vault that was made of a backup."""
    if at is None:
        return ""
    # Most computers have one vault, and the first paint waits for this.
    from pss_desktop.ui.locale.moments import moment  # noqa: PLC0415

    return QCoreApplication.translate("VaultList", "Restored {moment}").format(moment=moment(at))


def _line_height() -> int:
    return theme().control(ROW_HEIGHT) + _GAP
