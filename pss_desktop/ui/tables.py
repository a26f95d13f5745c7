"""A table of records: one row is current, Enter opens it, and columns give way when the room is narrow."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from pss_desktop.ui.models import Cell, PagedTable
from pss_desktop.ui.theme.paint import Box, draw_box, draw_ring, draw_text, fill, mirrored, text_width
from pss_desktop.ui.theme.risk import SHAPE_SIZE, draw_risk
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import CONTROL_HEIGHT, RADIUS_CARD, RADIUS_CONTROL, TONE_PAIRS, Tone, Type
from pss_desktop.ui.widgets.badge import badge_height, badge_width, paint_badge, paint_icon

_Index = QModelIndex | QPersistentModelIndex
ROW = 40
_ICON = 16
_FOOT = 8
_BAR = 108
_BAR_HEIGHT = 12


class CellDelegate(QStyledItemDelegate):
    """Paints one cell: shape or icon, words, badge."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(theme().text(60), theme().control(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        if not isinstance(model, PagedTable):
            return
        rect = option.rect
        current = index.row() == self._view.currentIndex().row()
        if current:
            fill(painter, rect, theme().colour("tint"))
        fill(painter, QRect(rect.x(), rect.bottom(), rect.width(), 1), theme().colour("line"))
        self._paint_cell(painter, rect, model.cell(index))

    def _paint_cell(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        gap = theme().space(8)
        start = 2 * gap + self._paint_sign(painter, rect, 2 * gap, cell)
        font = theme().font(Type.STRONG if cell.strong else Type.BODY)
        room = rect.width() - start
        if cell.covered:
            width = self._paint_bar(painter, rect, start, room)
            self._paint_badge(painter, rect, start + width, cell)
            return
        badge = badge_width(cell.badge) + gap if cell.badge is not None else 0
        width = min(text_width(cell.text, font) + 1, max(room - badge, 0))
        ink = "text" if cell.tone is Tone.TEXT else TONE_PAIRS[cell.tone][0]
        draw_text(painter, self._place(rect, start, width), cell.text, font=font, colour=theme().colour(ink))
        if width + badge <= room:
            self._paint_badge(painter, rect, start + width, cell)

    def _paint_badge(self, painter: QPainter, rect: QRect, end: int, cell: Cell) -> None:
        if cell.badge is None:
            return
        box = self._place(rect, end + theme().space(8), badge_width(cell.badge))
        height = badge_height()
        box = QRect(box.x(), rect.y() + (rect.height() - height) // 2, box.width(), height)
        paint_badge(painter, box, cell.badge, self._view)

    def _paint_bar(self, painter: QPainter, rect: QRect, start: int, room: int) -> int:
        """Stands for words that are covered; its length is always the same, or it would tell of them."""
        width, height = min(theme().text(_BAR), room), theme().text(_BAR_HEIGHT)
        box = self._place(rect, start, width)
        box = QRect(box.x(), rect.y() + (rect.height() - height) // 2, width, height)
        draw_box(painter, box, Box(fill=theme().colour("privacy"), radius=_BAR_HEIGHT // 2))
        return width

    def _paint_sign(self, painter: QPainter, rect: QRect, start: int, cell: Cell) -> int:
        """The shape or icon before the words; returns the room it takes."""
        if cell.risk is not None:
            side = theme().icon_size(SHAPE_SIZE)
            box = self._place(rect, start, side)
            box = QRect(box.x(), rect.y() + (rect.height() - side) // 2, side, side)
            draw_risk(painter, cell.risk, QRectF(box), theme().colours)
        elif cell.icon:
            side = theme().icon_size(_ICON)
            ink = TONE_PAIRS[cell.tone][0]
            box = self._place(rect, start, side)
            paint_icon(painter, box, cell.icon, size=_ICON, colour=ink, widget=self._view)
        else:
            return 0
        return side + theme().space(8)

    def _place(self, rect: QRect, x: int, width: int) -> QRect:
        box = QRect(rect.x() + x, rect.y(), width, rect.height())
        return mirrored(self._view.layoutDirection(), rect, box)


class RecordTable(QTableView):
    """Arrows walk over rows, Enter or a double click opens, letters jump, Tab leaves."""

    opened = Signal(int)

    def __init__(
        self, name: str, model: PagedTable[Any] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setViewport(QWidget())  # as Scroller says, asking for Qt's own loads every kind of widget
        self._narrow = False
        self.setAccessibleName(name)
        self.setItemDelegate(CellDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self._dress_heads()
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        if model is not None:
            self.setModel(model)

    def setModel(self, model: object) -> None:
        super().setModel(model)  # type: ignore[arg-type] # the stub wants a model and gets one
        self._share_room()

    def set_narrow(self, narrow: bool) -> None:
        """Drop the columns that do not stay."""
        self._narrow = narrow
        self._share_room()

    def choose(self, row: int) -> None:
        """Make *row* the current one and show it."""
        model = self.model()
        if isinstance(model, PagedTable) and 0 <= row < model.rowCount():
            self.setCurrentIndex(model.index(row, 0))

    def sizeHint(self) -> QSize:
        return QSize(theme().text(480), theme().control(ROW) * 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().text(160), theme().control(ROW) * 3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.choose(0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.currentIndex().isValid():
            self._paint_ring()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _paint_ring(self) -> None:
        row = self.currentIndex().row()
        box = QRect(1, self.rowViewportPosition(row), self.viewport().width() - 2, self.rowHeight(row))
        draw_ring(QPainter(self.viewport()), box, theme().colour("focus"), RADIUS_CONTROL)

    def _dress_heads(self) -> None:
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setFont(theme().font(Type.SMALL_STRONG))
        across.setFixedHeight(theme().control(CONTROL_HEIGHT))
        across.setHighlightSections(False)
        across.setSectionsClickable(False)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setMinimumSectionSize(8)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(theme().control(ROW))

    def _share_room(self) -> None:
        """Give each column its width, and the room that is left by shares."""
        model = self.model()
        if not isinstance(model, PagedTable):
            return
        shown = [column.stays or not self._narrow for column in model.columns]
        widths = [
            theme().text(column.width) if there else 0
            for column, there in zip(model.columns, shown, strict=True)
        ]
        shares = [column.share if there else 0 for column, there in zip(model.columns, shown, strict=True)]
        left = max(self.viewport().width() - sum(widths), 0)
        for position, there in enumerate(shown):
            self.setColumnHidden(position, not there)
            extra = left * shares[position] // max(sum(shares), 1)
            self.setColumnWidth(position, widths[position] + extra)


class TableCard(QWidget):
    """The white sheet around a table."""

    def __init__(self, table: RecordTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        table.setParent(self)
        table.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._table.setGeometry(self.rect().adjusted(1, 1, -1, -1 - _FOOT))

    def sizeHint(self) -> QSize:
        return self._table.sizeHint() + QSize(2, 8)

    def minimumSizeHint(self) -> QSize:
        return self._table.minimumSizeHint() + QSize(2, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        box = Box(theme().colour("surface"), theme().colour("line"), RADIUS_CARD)
        painter = QPainter(self)
        draw_box(painter, self.rect(), box)
        heads = QRect(1, 1, self.width() - 2, self._table.horizontalHeader().height())
        painter.setClipRect(heads)
        head_box = Box(fill=theme().colour("sunken"), radius=RADIUS_CARD - 1)
        draw_box(painter, heads.adjusted(0, 0, 0, RADIUS_CARD), head_box)
