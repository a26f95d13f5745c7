"""The story of a case as a list: the day, a disc on the spine, and a card for each event."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from pss_desktop.ui.theme.paint import Box, draw_box, draw_ring, draw_text, fill, mirrored, text_width
from pss_desktop.ui.theme.risk import draw_risk
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import RADIUS_ROW, TONE_PAIRS, Type
from pss_desktop.ui.widgets.badge import badge_height, badge_width, paint_badge, paint_icon
from pss_desktop.ui.widgets.rows import RowDelegate, RowList, RowsModel, RowWords

_DATE: Final = 92
_DAY_GAP: Final = 8
_DISC: Final = 30
_GAP: Final = 10
_HEIGHT: Final = 70


class StoryDelegate(RowDelegate):
    """Paints one event; the column of the days is as wide as the longest, which no short month shortens."""

    day_width = 0

    def measure_days(self, rows: Sequence[RowWords]) -> None:
        """Make room for the days of *rows*."""
        font = theme().font(Type.STRONG)
        longest = max((text_width(words.day, font) for words in rows), default=0)
        self.day_width = max(theme().text(_DATE), longest + theme().space(_DAY_GAP))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme().text(240), story_row_height())

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        model = index.model()
        if not isinstance(model, RowsModel):
            return
        words = model.row(index.row())
        painter.save()
        event = _Event(painter, option.rect, self._view, self.day_width)
        event.paint_spine(last=index.row() == model.rowCount() - 1)
        event.paint_day(words)
        event.paint_disc(words)
        event.paint_card(words, focused=self._has_keyboard(index))
        painter.restore()


class _Event:
    """The strokes of one event."""

    def __init__(self, painter: QPainter, rect: QRect, view: QWidget, day_width: int) -> None:
        self._painter = painter
        self._rect = rect.adjusted(0, 0, 0, -theme().space(_GAP))
        self._view = view
        self._day_width = day_width

    def paint_spine(self, *, last: bool) -> None:
        if not last:
            box = self._place(
                self._spine - 1, 2, self._rect.height() + theme().space(_GAP), y=self._disc // 2
            )
            fill(self._painter, box, theme().colour("line"))

    def paint_day(self, words: RowWords) -> None:
        first, second = theme().line(Type.STRONG), theme().line(Type.CAPTION)
        width = self._day_width - theme().space(_DAY_GAP)
        font, colour = theme().font(Type.STRONG), theme().colour("text")
        draw_text(
            self._painter,
            self._place(0, width, first, y=theme().space(4)),
            words.day,
            font=font,
            colour=colour,
        )
        box = self._place(0, width, second, y=theme().space(4) + first)
        draw_text(
            self._painter, box, words.below, font=theme().font(Type.CAPTION), colour=theme().colour("muted")
        )

    def paint_disc(self, words: RowWords) -> None:
        ink, ground = TONE_PAIRS[words.tone]
        box = self._place(self._spine - self._disc // 2, self._disc, self._disc, y=theme().space(4))
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_box(self._painter, box, Box(fill=theme().colour(ground), radius=_DISC // 2))
        if words.risk is not None:
            inset = self._disc // 4
            shape = QRectF(box.adjusted(inset, inset, -inset, -inset))
            draw_risk(self._painter, words.risk, shape, theme().colours)
        else:
            paint_icon(self._painter, box, words.icon, size=16, colour=ink, widget=self._view)

    def paint_card(self, words: RowWords, *, focused: bool) -> None:
        start = self._spine + self._disc // 2 + theme().space(10)
        card = self._place(start, self._rect.width() - start, self._rect.height(), y=0)
        draw_box(self._painter, card, Box(theme().colour("surface"), theme().colour("line"), RADIUS_ROW))
        if focused:
            draw_ring(self._painter, card.adjusted(3, 3, -3, -3), theme().colour("focus"), RADIUS_ROW)
        end = self._paint_badge(words)
        left = start + theme().space(14)
        first, second = theme().line(Type.STRONG), theme().line(Type.SMALL)
        top = (self._rect.height() - first - (second if words.second else 0)) // 2
        box = self._place(left, end - left, first, y=top)
        draw_text(
            self._painter, box, words.title, font=theme().font(Type.STRONG), colour=theme().colour("text")
        )
        if words.second:
            width = self._rect.width() - theme().space(14) - left
            box = self._place(left, width, second, y=top + first)
            colour = theme().colour("muted")
            draw_text(self._painter, box, words.second, font=theme().font(Type.SMALL), colour=colour)

    def _paint_badge(self, words: RowWords) -> int:
        """Returns where the first line must end."""
        end = self._rect.width() - theme().space(14)
        if words.badge is None:
            return end
        width = badge_width(words.badge)
        box = self._place(end - width, width, badge_height(), y=theme().space(8))
        paint_badge(self._painter, box, words.badge, self._view)
        return end - width - theme().space(8)

    @property
    def _disc(self) -> int:
        return theme().icon_size(_DISC)

    @property
    def _spine(self) -> int:
        return self._day_width + self._disc // 2

    def _place(self, x: int, width: int, height: int, *, y: int) -> QRect:
        box = QRect(self._rect.x() + x, self._rect.y() + y, max(width, 0), height)
        return mirrored(self._view.layoutDirection(), self._rect, box)


class StoryList(RowList):
    """Events on the ground of the page, the newest first. Enter or a click opens one."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._delegate = StoryDelegate(self)
        self.setItemDelegate(self._delegate)

    def show_rows(self, rows: Sequence[RowWords]) -> None:
        self._delegate.measure_days(rows)
        super().show_rows(rows)

    def sizeHint(self) -> QSize:
        return QSize(theme().text(320), self.rows.rowCount() * story_row_height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        QListView.paintEvent(self, event)


def story_row_height() -> int:
    """The height of one event with the gap below it."""
    return theme().text(_HEIGHT) + theme().space(_GAP)
