"""Stages beside each other: a tick for what was done, a dot where one is now, a ring for what is to come."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pss_desktop.ui.theme.paint import draw_text, fill, mirrored, text_width
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import Type
from pss_desktop.ui.widgets.badge import paint_icon

_DOT = 16
_LINK = 22
_GAP = 8


class StageMark(Enum):
    """How a stage is drawn."""

    DONE = "done"
    NOW = "now"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class StageWords:
    """One stage: its name and its mark."""

    name: str
    mark: StageMark


class StageStrip(QWidget):
    """One line; where it is too narrow for all, the present stage alone is named."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stages: tuple[StageWords, ...] = ()
        self._compact = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_stages(self, stages: Sequence[StageWords], spoken: str) -> None:
        """*spoken* is the whole strip in a sentence."""
        self.stages = tuple(stages)
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.setVisible(bool(stages))
        self.updateGeometry()
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Name the present stage alone, and leave the room to others."""
        if compact != self._compact:
            self._compact = compact
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        widths = [self._width(stage) if self._is_named(stage) else self._dot() for stage in self.stages]
        links = 0 if self._compact else theme().space(_LINK) * max(len(widths) - 1, 0)
        return QSize(sum(widths) + links, theme().line(Type.BODY) + theme().space(4))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().space(_DOT), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = not self._compact and self.width() >= self.sizeHint().width()
        x = 0
        for at, stage in enumerate(self.stages):
            named = whole or stage.mark is StageMark.NOW
            width = self._width(stage) if named else self._dot()
            if at and whole:
                self._paint_link(painter, x, done=stage.mark is not StageMark.EMPTY)
                x += theme().space(_LINK)
            self._paint_stage(painter, stage, QRect(x, 0, width, self.height()), named=named)
            x += width

    def _paint_link(self, painter: QPainter, x: int, *, done: bool) -> None:
        line = QRect(x + 2, self.height() // 2 - 1, theme().space(_LINK) - 8, 2)
        box = mirrored(self.layoutDirection(), self.rect(), line)
        fill(painter, box, theme().colour("accent" if done else "line"))

    def _paint_stage(self, painter: QPainter, stage: StageWords, box: QRect, *, named: bool) -> None:
        side = theme().icon_size(_DOT)
        place = QRect(box.x(), (self.height() - side) // 2, side, side)
        dot = mirrored(self.layoutDirection(), self.rect(), place)
        self._paint_dot(painter, dot, stage.mark)
        if not named:
            return
        now = stage.mark is StageMark.NOW
        words = box.adjusted(side + theme().space(6), 0, 0, 0)
        draw_text(
            painter,
            mirrored(self.layoutDirection(), self.rect(), words),
            stage.name,
            font=theme().font(Type.STRONG if now else Type.BODY),
            colour=theme().colour("text" if now else "muted"),
        )

    def _paint_dot(self, painter: QPainter, dot: QRect, mark: StageMark) -> None:
        round_ = QRectF(dot).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(theme().colour("control" if mark is StageMark.EMPTY else "accent"), 1.6))
        fill = theme().colour("accent" if mark is StageMark.DONE else "surface")
        painter.setBrush(fill)
        painter.drawEllipse(round_)
        if mark is StageMark.DONE:
            paint_icon(painter, dot, "tick", size=_DOT - 6, colour="on_accent", widget=self)
        elif mark is StageMark.NOW:
            inset = dot.width() * 0.28
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().colour("accent"))
            painter.drawEllipse(round_.adjusted(inset, inset, -inset, -inset))

    def _is_named(self, stage: StageWords) -> bool:
        return not self._compact or stage.mark is StageMark.NOW

    def _dot(self) -> int:
        return theme().icon_size(_DOT) + theme().space(_GAP)

    def _width(self, stage: StageWords) -> int:
        font = theme().font(Type.STRONG if stage.mark is StageMark.NOW else Type.BODY)
        return theme().icon_size(_DOT) + theme().space(6) + text_width(stage.name, font) + theme().space(_GAP)
