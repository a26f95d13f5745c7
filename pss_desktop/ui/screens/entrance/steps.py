"""The line of steps above the first run: done, here, to come."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from pss_desktop.ui.theme.paint import CENTRED, Box, draw_box, draw_text
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import Type
from pss_desktop.ui.widgets.badge import paint_icon

_DISC = 24
_WORDS_FROM = 110
"""A step narrower than this at 100 % text shows its disc alone, without words."""


class StepLine(QWidget):
    """Discs on a line; it says in words where one is."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = tuple(names)
        self.current = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_current(self, current: int, described: str) -> None:
        """*described* says it in a sentence: 'Step 3 of 5: Passphrase'."""
        self.current = current
        self.setAccessibleName(described)
        self.update()

    def sizeHint(self) -> QSize:
        words = theme().line(Type.SMALL) + theme().space(4)
        return QSize(theme().text(400), theme().icon_size(_DISC) + words + theme().space(8))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().icon_size(_DISC) * 2 * len(self._names), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.width() // len(self._names)
        for position in range(1, len(self._names)):
            self._paint_line(painter, position, width)
        for position, name in enumerate(self._names):
            box = QRect(position * width, 0, width, self.height())
            self._paint_step(painter, QStyle.visualRect(self.layoutDirection(), self.rect(), box), position)
            if width >= theme().text(_WORDS_FROM):
                words = QRect(
                    box.x(), theme().icon_size(_DISC), width, self.height() - theme().icon_size(_DISC)
                )
                self._paint_name(painter, words, name, position)

    def _paint_step(self, painter: QPainter, box: QRect, position: int) -> None:
        side = theme().icon_size(_DISC)
        disc = QRect(box.center().x() - side // 2, 1, side, side)
        ahead = position > self.current
        edge = theme().colour("control") if ahead else None
        fill = theme().colour("surface" if ahead else "accent")
        draw_box(painter, disc, Box(fill, edge, side / 2, 1.6))
        if position < self.current:
            paint_icon(painter, disc, "tick", size=14, colour="on_accent", widget=self)
            return
        draw_text(
            painter,
            disc,
            self.locale().toString(position + 1),
            font=theme().font(Type.CAPTION_STRONG),
            colour=theme().colour("text" if ahead else "on_accent"),
            align=CENTRED,
        )

    def _paint_name(self, painter: QPainter, box: QRect, name: str, position: int) -> None:
        here = position == self.current
        draw_text(
            painter,
            QStyle.visualRect(self.layoutDirection(), self.rect(), box),
            name,
            font=theme().font(Type.SMALL_STRONG if here else Type.SMALL),
            colour=theme().colour("text" if here else "muted"),
            align=CENTRED,
        )

    def _paint_line(self, painter: QPainter, position: int, width: int) -> None:
        side = theme().icon_size(_DISC)
        middle = position * width
        half = width // 2 - side // 2 - theme().space(4)
        box = QRect(middle - half, 0, 2 * half, side + 2)
        box = QStyle.visualRect(self.layoutDirection(), self.rect(), box)
        done = position <= self.current
        pen = QPen(theme().colour("accent" if done else "line"), 2)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        y = 1 + side / 2
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right() + 1, y))
