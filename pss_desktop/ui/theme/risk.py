"""The shapes of risk, the same in lists, plots, maps and on paper: known without their colour."""

from enum import StrEnum
from math import cos, pi, sin
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from pss_desktop.ui.theme.paint import fill
from pss_desktop.ui.theme.tokens import Colours


class Risk(StrEnum):
    """The five levels, as records keep them."""

    NONE = "none"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    IMMINENT = "imminent"


SHAPE_SIZE: Final = 13
_OCTAGON: Final = tuple((cos(pi / 8 + step * pi / 4), sin(pi / 8 + step * pi / 4)) for step in range(8))


def risk_colour(level: Risk, colours: Colours) -> str:
    """The colour of a level's shape; the word beside it is always ``text``."""
    return str(getattr(colours, f"risk_{level}"))


def risk_shape(level: Risk, box: QRectF) -> QPainterPath:
    """Ring, disc, triangle, diamond or octagon inside *box*; fill it, except that a ring is only stroked."""
    path = QPainterPath()
    middle, half = box.center(), min(box.width(), box.height()) / 2
    if level is Risk.NONE:
        path.addEllipse(middle, half * 0.68, half * 0.68)
    elif level is Risk.LOW:
        path.addEllipse(middle, half * 0.8, half * 0.8)
    else:
        path.addPolygon(_polygon(level, middle, half))
        path.closeSubpath()
    return path


def draw_risk(painter: QPainter, level: Risk, box: QRectF, colours: Colours) -> None:
    """Paint the shape, with the mark inside the octagon."""
    colour = QColor(risk_colour(level, colours))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = risk_shape(level, box)
    if level is Risk.NONE:
        painter.strokePath(shape, QPen(colour, box.width() * 0.15))
    else:
        painter.fillPath(shape, colour)
    if level is Risk.IMMINENT:
        _draw_mark(painter, box, QColor(colours.surface))
    painter.restore()


def _polygon(level: Risk, middle: QPointF, half: float) -> QPolygonF:
    x, y = middle.x(), middle.y()
    if level is Risk.MEDIUM:
        points = [(x, y - half * 0.9), (x + half, y + half * 0.8), (x - half, y + half * 0.8)]
    elif level is Risk.HIGH:
        points = [(x, y - half), (x + half, y), (x, y + half), (x - half, y)]
    else:
        points = [(x + half * 1.04 * across, y + half * 1.04 * down) for across, down in _OCTAGON]
    return QPolygonF([QPointF(*point) for point in points])


def _draw_mark(painter: QPainter, box: QRectF, colour: QColor) -> None:
    middle, unit = box.center(), box.height()
    width = unit * 0.15
    stem = QRectF(middle.x() - width / 2, middle.y() - unit * 0.28, width, unit * 0.32)
    fill(painter, stem, colour)
    fill(painter, QRectF(stem.x(), middle.y() + unit * 0.14, width, width), colour)
