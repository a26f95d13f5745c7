"""The few strokes that own widgets and delegates are painted with, in leading-to-trailing order."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QTextLayout

from pss_desktop.ui.theme.tokens import RING

LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
"""A painter of a mirrored widget takes AlignLeft as leading by itself."""
TRAILING = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRED = Qt.AlignmentFlag.AlignCenter

_EDGE = 4.0


class Box(NamedTuple):
    """How a rounded box looks: *fill* and *edge* may each be missing."""

    fill: QColor | None = None
    edge: QColor | None = None
    radius: float = 0.0
    width: float = 1.0
    dashed: bool = False


def fill(painter: QPainter, rect: QRect | QRectF, colour: QColor) -> None:
    """Paint the whole of *rect*. ``fillRect`` can do this too, but asks first whether *colour* is a gradient,
    whose class and 169 presets take 2 ms of the first window that does so.
    """
    painter.setBackground(colour)
    painter.eraseRect(rect)


def draw_box(painter: QPainter, rect: QRect, box: Box) -> None:
    """Paint a rounded box whose edge lies wholly inside *rect*."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = box.width / 2 if box.edge is not None else 0.0
    inside = QRectF(rect).adjusted(half, half, -half, -half)
    if box.edge is not None:
        pen = QPen(box.edge, box.width)
        if box.dashed:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    if box.fill is not None:
        painter.setBrush(box.fill)
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(inside, box.radius, box.radius)


def draw_ring(painter: QPainter, rect: QRect, colour: QColor, radius: float) -> None:
    """The focus ring along the inside of *rect*."""
    draw_box(painter, rect, Box(edge=colour, radius=radius, width=RING))


def draw_leading_edge(
    painter: QPainter, rect: QRect, colour: QColor, *, radius: float, direction: Qt.LayoutDirection
) -> None:
    """The 4 px edge of urgent cards and of banners, cut by the rounded corners."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    corners = QPainterPath()
    corners.addRoundedRect(QRectF(rect), radius, radius)
    painter.setClipPath(corners)
    edge = QRect(rect.x(), rect.y(), round(_EDGE), rect.height())
    fill(painter, mirrored(direction, rect, edge), colour)
    painter.restore()


def mirrored(direction: Qt.LayoutDirection, outer: QRect, box: QRect) -> QRect:
    """*box* at its place in *outer* in the direction of reading. QStyle can do this too, but loading it takes
    5 ms of the first window.
    """
    if direction == Qt.LayoutDirection.LeftToRight:
        return box
    return QRect(outer.x() + outer.right() - box.right(), box.y(), box.width(), box.height())


def draw_text(
    painter: QPainter,
    rect: QRect,
    text: str,
    *,
    font: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = LEADING,
) -> bool:
    """One line; what does not fit ends in an ellipsis, and then the answer is True.

    Arabic marks may reach out of a low *rect*, so only the widget's own edge cuts what is painted.
    """
    painter.setFont(font)
    painter.setPen(colour)
    metrics = QFontMetrics(font)
    cut = metrics.horizontalAdvance(text) > rect.width()
    if cut:
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, align | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip, text)
    return cut


def text_width(text: str, font: QFont) -> int:
    """How wide one line is, with the fonts of every script in it."""
    return QFontMetrics(font).horizontalAdvance(text)


def line_ascent(text: str, font: QFont) -> int:
    """How far one line of *text* reaches up, with the fonts of every script in it."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return round(line.ascent()) if line.isValid() else 0
