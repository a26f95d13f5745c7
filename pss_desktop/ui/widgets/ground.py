"""Grounds to put things on: panels, cards, the dashed box, hairlines and rows of widgets."""

from typing import TypeVar

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pss_desktop.ui.theme.paint import Box, draw_box, draw_leading_edge, fill, mirrored
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import CARD_PADDING, RADIUS_CARD, TONE_PAIRS, Tone

_Layout = TypeVar("_Layout", bound=QBoxLayout)


class Panel(QWidget):
    """A plain ground in the colour of a role, with a hairline on one side: top, bottom, leading, trailing."""

    def __init__(self, fill: str = "surface", *, line: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fill = fill
        self._line = line

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill(painter, self.rect(), theme().colour(self._fill))
        if self._line:
            fill(painter, self._line_box(), theme().colour("line"))

    def _line_box(self) -> QRect:
        box = QRect(0, 0, self.width(), 1)
        if self._line == "bottom":
            box.moveTop(self.height() - 1)
        elif self._line != "top":
            x = 0 if self._line == "leading" else self.width() - 1
            box = QRect(x, 0, 1, self.height())
        return mirrored(self.layoutDirection(), self.rect(), box)


class Card(QWidget):
    """A white sheet with a hairline; an urgent one has an edge in its tone at the leading side."""

    def __init__(
        self,
        *,
        urgent: Tone | None = None,
        fill: str = "surface",
        padding: int = CARD_PADDING,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._urgent = urgent
        self._fill = fill
        self.body = column(self, margins=padding, gap=8)

    def set_urgent(self, tone: Tone | None) -> None:
        self._urgent = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = Box(fill=theme().colour(self._fill), edge=theme().colour("line"), radius=RADIUS_CARD)
        draw_box(painter, self.rect(), box)
        if self._urgent is not None:
            colour = theme().colour(TONE_PAIRS[self._urgent][0])
            draw_leading_edge(
                painter, self.rect(), colour, radius=RADIUS_CARD, direction=self.layoutDirection()
            )


class DashedBox(QWidget):
    """The outline of what is not there yet."""

    def paintEvent(self, event: QPaintEvent) -> None:
        box = Box(edge=theme().colour("control"), radius=RADIUS_CARD, dashed=True)
        draw_box(QPainter(self), self.rect(), box)


class HairLine(QWidget):
    """One pixel between two things."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        fill(QPainter(self), self.rect(), theme().colour("line"))


def column(owner: QWidget | None = None, *, margins: int = 0, gap: int = 12) -> QVBoxLayout:
    """A layout from top to bottom, in pixels at 100 %."""
    made = QVBoxLayout(owner) if owner is not None else QVBoxLayout()
    return _spaced(made, margins, gap)


def row(owner: QWidget | None = None, *, margins: int = 0, gap: int = 8) -> QHBoxLayout:
    """A layout from the leading to the trailing side, in pixels at 100 %."""
    made = QHBoxLayout(owner) if owner is not None else QHBoxLayout()
    return _spaced(made, margins, gap)


def set_margins(layout: QBoxLayout, leading: int, top: int, trailing: int, bottom: int) -> None:
    """Margins in pixels at 100 %. Qt mirrors what lies in a layout, but not its margins (measured)."""
    space = theme().space
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        leading, trailing = trailing, leading
    layout.setContentsMargins(space(leading), space(top), space(trailing), space(bottom))


def _spaced(made: _Layout, margins: int, gap: int) -> _Layout:
    side = theme().space(margins)
    made.setContentsMargins(side, side, side, side)
    made.setSpacing(theme().space(gap))
    return made
