"""A field to sign in: lines drawn with a mouse, a pen or a finger, kept as points."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from pss_desktop.domain.drawn_mark import GRID, DrawnMark
from pss_desktop.ui.theme.paint import Box, draw_box, draw_ring, fill
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import RADIUS_CONTROL

_WIDTH = 400
_PEN = 2.2
_BASE_LINE = 0.75


class SignatureField(QWidget):
    """Signing always runs as the hand does, also in a window from right to left. Delete clears it."""

    drawn = Signal()

    def __init__(self, name: str, *, read_only: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read_only = read_only
        self._strokes: list[list[tuple[float, float]]] = []
        self._mark = DrawnMark()
        self._drawing = False
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if read_only else Qt.FocusPolicy.StrongFocus)
        if not read_only:
            self.setCursor(Qt.CursorShape.CrossCursor)

    def mark(self) -> DrawnMark:
        """What was drawn."""
        return self._mark

    def set_mark(self, mark: DrawnMark) -> None:
        """Show *mark* without telling."""
        width, height = GRID
        self._mark = mark
        self._strokes = [[(x / width, y / height) for x, y in stroke] for stroke in mark.strokes]
        self.update()

    def clear(self) -> None:
        """Begin again."""
        if self._strokes:
            self.set_mark(DrawnMark())
            self.drawn.emit()

    def sizeHint(self) -> QSize:
        width = theme().text(_WIDTH)
        return QSize(width, width * GRID[1] // GRID[0])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._read_only or event.button() != Qt.MouseButton.LeftButton:
            return
        self._drawing = True
        self._strokes.append([self._at(event.position())])
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drawing:
            self._strokes[-1].append(self._at(event.position()))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drawing and event.button() == Qt.MouseButton.LeftButton:
            self._drawing = False
            self._mark = DrawnMark.drawn(self._strokes)
            self.drawn.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not self._read_only:
            self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        edge = theme().colour("line" if self._read_only else "control")
        draw_box(painter, self.rect(), Box(theme().colour("surface"), edge, RADIUS_CONTROL))
        base = round(self.height() * _BASE_LINE)
        inset = theme().space(16)
        fill(painter, QRect(inset, base, self.width() - 2 * inset, 1), theme().colour("line"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme().colour("text"), theme().text(_PEN))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for stroke in self._strokes:
            self._paint_stroke(painter, stroke)
        if self.hasFocus():
            draw_ring(painter, self.rect(), theme().colour("focus"), RADIUS_CONTROL)

    def _paint_stroke(self, painter: QPainter, stroke: list[tuple[float, float]]) -> None:
        points = [QPointF(x * self.width(), y * self.height()) for x, y in stroke]
        if len(points) == 1:
            painter.drawPoint(points[0])
        else:
            painter.drawPolyline(QPolygonF(points))

    def _at(self, position: QPointF) -> tuple[float, float]:
        return (position.x() / max(self.width(), 1), position.y() / max(self.height(), 1))
