"""A case at a glance: the level of risk as a bar with its shapes, each contact a mark, today a line."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QDate, QLocale, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pss_desktop.presenters.values import MarkKind, RiskChange, StoryStrip
from pss_desktop.ui.locale.moments import local
from pss_desktop.ui.theme.paint import CENTRED, Box, draw_box, draw_text, fill, mirrored
from pss_desktop.ui.theme.risk import Risk, draw_risk
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import RADIUS_CARD, Type
from pss_desktop.ui.widgets.badge import paint_icon
from pss_desktop.ui.widgets.risk import risk_shape_of

_LABEL: Final = 92
_ROW: Final = 30
_PAD: Final = 12
_BAR: Final = 10
_SHAPE: Final = 14
_MARK: Final = 10


@dataclass(frozen=True, slots=True)
class StripWords:
    """What stands at the leading side of each line, below the last mark, and the whole as a sentence."""

    risk: str
    contact: str
    today: str
    summary: str


class StoryStripView(QWidget):
    """Drawn from the leading to the trailing side, so time runs from right to left in Arabic."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strip: StoryStrip | None = None
        self._words = StripWords("", "", "", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_strip(self, strip: StoryStrip, words: StripWords) -> None:
        """Draw *strip*; its summary is what a screen reader says."""
        self._strip, self._words = strip, words
        self.setAccessibleName(words.summary)
        self.update()

    def text(self) -> str:
        """The strip as a sentence."""
        return self._words.summary

    def sizeHint(self) -> QSize:
        return QSize(theme().text(320), theme().text(3 * _ROW) + 2 * theme().space(_PAD))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().text(220), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_box(painter, self.rect(), Box(theme().colour("surface"), theme().colour("line"), RADIUS_CARD))
        if self._strip is None:
            return
        self._paint_labels(painter)
        self._paint_months(painter, self._strip)
        self._paint_risk(painter, self._strip)
        self._paint_marks(painter, self._strip)
        self._paint_today(painter, self._strip)

    # Where things stand

    def _x(self, at: datetime, strip: StoryStrip) -> int:
        """Where a moment stands, before mirroring."""
        whole = max((strip.until - strip.since).total_seconds(), 1.0)
        share = min(max((at - strip.since).total_seconds() / whole, 0.0), 1.0)
        return self._start + round(share * (self._end - self._start))

    @property
    def _start(self) -> int:
        return theme().text(_LABEL)

    @property
    def _end(self) -> int:
        return self.width() - theme().text(56)

    def _row_top(self, row: int) -> int:
        return theme().space(_PAD) + row * theme().text(_ROW)

    def _box(self, x: int, y: int, width: int, height: int) -> QRect:
        return mirrored(self.layoutDirection(), self.rect(), QRect(x, y, width, height))

    def _middle(self, row: int, x: int, side: int) -> QRect:
        """A square around *x* in the middle of *row*."""
        return self._box(x - side // 2, self._row_top(row) + (theme().text(_ROW) - side) // 2, side, side)

    # Strokes

    def _paint_labels(self, painter: QPainter) -> None:
        font, colour = theme().font(Type.SMALL), theme().colour("muted")
        for row, word in enumerate((self._words.risk, self._words.contact)):
            box = self._box(
                theme().space(16), self._row_top(row), self._start - theme().space(24), theme().text(_ROW)
            )
            draw_text(painter, box, word, font=font, colour=colour)

    def _paint_months(self, painter: QPainter, strip: StoryStrip) -> None:
        font, top = theme().font(Type.CAPTION), self._row_top(2)
        free = self._start
        for month, at in _months(strip):
            x = self._x(at, strip)
            line = self._box(x, self._row_top(0), 1, 2 * theme().text(_ROW))
            fill(painter, line, theme().colour("line"))
            name = QLocale().standaloneMonthName(month, QLocale.FormatType.ShortFormat)
            width = theme().text(52)
            if x >= free and x + width < self._end - theme().space(12):
                draw_text(
                    painter,
                    self._box(x, top, width, theme().text(_ROW)),
                    name,
                    font=font,
                    colour=theme().colour("muted"),
                )
                free = x + width

    def _paint_risk(self, painter: QPainter, strip: StoryStrip) -> None:
        changes = strip.risk
        ends = [self._x(one.at, strip) for one in (*changes[1:], RiskChange(strip.until, ""))]
        side, bar = theme().icon_size(_SHAPE), theme().text(_BAR)
        y = self._row_top(0) + (theme().text(_ROW) - bar) // 2
        for change, end in zip(changes, ends, strict=False):
            start = self._x(change.at, strip)
            box = self._box(start, y, max(end - start, 2), bar)
            self._paint_bar(painter, box, change)
        for change in changes:
            shape = self._middle(0, self._x(change.at, strip), side)
            fill(painter, shape.adjusted(-2, 0, 2, 0), theme().colour("surface"))
            draw_risk(painter, risk_shape_of(change.level), QRectF(shape), theme().colours)

    def _paint_bar(self, painter: QPainter, box: QRect, change: RiskChange) -> None:
        """A level is a full bar; 'none known' only an outline, so that it is not taken for a colour."""
        colour = theme().colour(f"risk_{risk_shape_of(change.level)}")
        if risk_shape_of(change.level) is Risk.NONE:
            painter.setPen(QPen(colour, 1))
            painter.drawRect(QRectF(box).adjusted(0.5, 2.5, -0.5, -2.5))
        else:
            fill(painter, box, colour)

    def _paint_marks(self, painter: QPainter, strip: StoryStrip) -> None:
        for mark in strip.marks:
            x = self._x(mark.at, strip)
            if mark.kind is MarkKind.CALL:
                box = self._middle(1, x, theme().icon_size(_SHAPE))
                paint_icon(painter, box, "phone", size=_SHAPE, colour="muted", widget=self)
            elif mark.kind is MarkKind.CRISIS:
                box = self._middle(1, x, theme().icon_size(_SHAPE))
                draw_risk(painter, Risk.IMMINENT, QRectF(box), theme().colours)
            else:
                self._paint_disc(painter, self._middle(1, x, theme().text(_MARK)), mark.kind)

    def _paint_disc(self, painter: QPainter, box: QRect, kind: MarkKind) -> None:
        """Full for a session that was held, a ring for one that was missed."""
        colour = theme().colour("muted")
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(theme().colour("surface") if kind is MarkKind.MISSED else colour)
        painter.drawEllipse(QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75))

    def _paint_today(self, painter: QPainter, strip: StoryStrip) -> None:
        x, width = self._x(strip.until, strip), theme().text(70)
        line = self._box(x, self._row_top(0), 2, 2 * theme().text(_ROW))
        fill(painter, line, theme().colour("accent"))
        box = self._box(
            min(x - width // 2, self.width() - width), self._row_top(2), width, theme().text(_ROW)
        )
        draw_text(
            painter,
            box,
            self._words.today,
            font=theme().font(Type.CAPTION),
            colour=theme().colour("accent"),
            align=CENTRED,
        )


def _months(strip: StoryStrip) -> Iterator[tuple[int, datetime]]:
    """The months that begin on the strip: their number, and when."""
    first, last = local(strip.since).date(), local(strip.until).date()
    day = QDate(first.year(), first.month(), 1).addMonths(1)
    while day <= last:
        yield day.month(), datetime.fromtimestamp(day.startOfDay().toSecsSinceEpoch(), tz=UTC)
        day = day.addMonths(1)
