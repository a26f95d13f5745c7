"""Lists of deeds: a tile, two lines, a badge and the deed, painted and never a widget a row."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from pss_desktop.ui.theme.paint import Box, draw_box, draw_ring, draw_text, fill, mirrored, text_width
from pss_desktop.ui.theme.risk import Risk, draw_risk
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import (
    RADIUS_CARD,
    RADIUS_CONTROL,
    RADIUS_ROW,
    ROW_CONTROL_HEIGHT,
    ROW_HEIGHT,
    TONE_PAIRS,
    Tone,
    Type,
)
from pss_desktop.ui.widgets.badge import BadgeWords, badge_height, badge_width, paint_badge, paint_icon

_Index = QModelIndex | QPersistentModelIndex
_TILE: Final = 34
_CHEVRON: Final = 16


@dataclass(frozen=True, slots=True)
class RowWords:
    """One row. *value* says what it stands for and is handed back when the row is pressed.

    *day* and *below* it are for lists that tell when something was.
    """

    value: object
    title: str
    second: str = ""
    icon: str = ""
    risk: Risk | None = None
    tone: Tone = Tone.MUTED
    badge: BadgeWords | None = None
    deed: str = ""
    day: str = ""
    below: str = ""

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it; the deed's words come last."""
        badge = self.badge.text if self.badge is not None else ""
        said = (self.day, self.below, self.title, self.second, badge, self.deed)
        return ". ".join(part for part in said if part)


class RowsModel(QAbstractListModel):
    """The rows of a list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[RowWords] = []

    def show_rows(self, rows: Sequence[RowWords]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row(self, position: int) -> RowWords:
        return self._rows[position]

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        words = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return words.title
        return words.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None


class RowDelegate(QStyledItemDelegate):
    """Paints a row in leading-to-trailing order."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(theme().text(200), row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        if not isinstance(model, RowsModel):
            return
        words, rect = model.row(index.row()), option.rect
        painter.save()
        if isinstance(self._view, RowList) and self._view.marked == index.row():
            inner = rect.adjusted(2, 2, -2, -2)
            draw_box(painter, inner, Box(theme().colour("tint"), theme().colour("accent"), RADIUS_ROW))
        row = _Row(painter, rect, self._view)
        start = row.paint_lead(words)
        if index.row():
            row.paint_line(start)
        end = row.paint_deed(words, focused=self._has_keyboard(index))
        if words.badge is not None:
            end = row.paint_badge(words.badge, end)
        row.paint_words(words, start, end)
        painter.restore()

    def _has_keyboard(self, index: _Index) -> bool:
        view = self._view
        return isinstance(view, RowList) and view.hasFocus() and view.currentIndex().row() == index.row()


class _Row:
    """The strokes of one row."""

    def __init__(self, painter: QPainter, rect: QRect, view: QWidget) -> None:
        self._painter = painter
        self._rect = rect
        self._view = view

    def paint_lead(self, words: RowWords) -> int:
        """The tile; returns where the words begin."""
        space, side = theme().space, theme().icon_size(_TILE)
        if not words.icon and words.risk is None:
            return space(16)
        ink, ground = TONE_PAIRS[words.tone]
        box = self._place(space(16), side, side)
        draw_box(self._painter, box, Box(fill=theme().colour(ground), radius=RADIUS_ROW))
        if words.risk is not None:
            inset = side // 4
            draw_risk(
                self._painter, words.risk, QRectF(box.adjusted(inset, inset, -inset, -inset)), theme().colours
            )
        else:
            paint_icon(self._painter, box, words.icon, size=18, colour=ink, widget=self._view)
        return space(16) + side + space(14)

    def paint_line(self, start: int) -> None:
        line = QRect(self._rect.x() + start, self._rect.y(), self._rect.width() - start, 1)
        place = mirrored(self._view.layoutDirection(), self._rect, line)
        fill(self._painter, place, theme().colour("line"))

    def paint_deed(self, words: RowWords, *, focused: bool) -> int:
        """The deed at the trailing end; returns where the rest must end."""
        space = theme().space
        if not words.deed:
            if focused:
                draw_ring(
                    self._painter, self._rect.adjusted(3, 3, -3, -3), theme().colour("focus"), RADIUS_ROW
                )
            return self._rect.width() - space(16)
        font, chevron = theme().font(Type.BODY), theme().icon_size(_CHEVRON)
        width = text_width(words.deed, font) + chevron + space(40)
        x = self._rect.width() - space(6) - width
        box = self._place(x, width, theme().control(ROW_CONTROL_HEIGHT))
        if focused:
            draw_ring(self._painter, box, theme().colour("focus"), RADIUS_CONTROL + 1)
        text = self._place(x + space(14), width - chevron - space(34), self._rect.height())
        draw_text(self._painter, text, words.deed, font=font, colour=theme().colour("accent"))
        tip = self._place(x + width - chevron - space(12), chevron, chevron)
        paint_icon(self._painter, tip, "chevron", size=_CHEVRON, colour="accent", widget=self._view)
        return x - space(4)

    def paint_badge(self, badge: BadgeWords, end: int) -> int:
        width = badge_width(badge)
        x = end - theme().space(10) - width
        paint_badge(self._painter, self._place(x, width, badge_height()), badge, self._view)
        return x - theme().space(8)

    def paint_words(self, words: RowWords, start: int, end: int) -> None:
        first, second = theme().line(Type.STRONG), theme().line(Type.SMALL)
        height = first + (second - theme().text(1) if words.second else 0)
        top = (self._rect.height() - height) // 2
        box = self._place(start, end - start, first, top)
        draw_text(
            self._painter, box, words.title, font=theme().font(Type.STRONG), colour=theme().colour("text")
        )
        if words.second:
            box = self._place(start, end - start, second, top + first - theme().text(1))
            draw_text(
                self._painter,
                box,
                words.second,
                font=theme().font(Type.SMALL),
                colour=theme().colour("muted"),
            )

    def _place(self, x: int, width: int, height: int, y: int | None = None) -> QRect:
        """A box in the row, mirrored; in the middle of its height unless *y* is given."""
        top = (self._rect.height() - height) // 2 if y is None else y
        box = QRect(self._rect.x() + x, self._rect.y() + top, max(width, 0), height)
        return mirrored(self._view.layoutDirection(), self._rect, box)


class RowList(QListView):
    """Rows in a white sheet, as tall as they are many: the page around it scrolls. Enter or a click acts."""

    acted = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(QWidget())  # as Scroller says, asking for Qt's own loads every kind of widget
        self.marked = -1
        self.rows = RowsModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[RowWords]) -> None:
        """Show these instead; the keyboard stays on the same place in the list."""
        kept = self.currentIndex().row()
        self.rows.show_rows(rows)
        if rows:
            self.setCurrentIndex(self.rows.index(min(max(kept, 0), len(rows) - 1)))
        self.updateGeometry()

    def mark(self, position: int) -> None:
        """Point at a row from elsewhere, such as a field that keeps the keyboard; -1 points at none."""
        self.marked = position
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(theme().text(320), self.rows.rowCount() * row_height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().text(160), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._act(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._act(self.indexAt(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self.indexAt(event.position().toPoint()).isValid()
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        draw_box(
            painter,
            self.viewport().rect(),
            Box(theme().colour("surface"), theme().colour("line"), RADIUS_CARD),
        )
        painter.end()
        super().paintEvent(event)

    def _act(self, index: QModelIndex) -> None:
        if index.isValid():
            self.acted.emit(self.rows.row(index.row()).value)


def row_height() -> int:
    """The height of a row with two lines."""
    return theme().control(ROW_HEIGHT, lines=2)


def carry_out(value: object) -> None:
    """For lists whose rows stand for what they do; a row that stands for nothing is passed over."""
    if callable(value):
        value()
