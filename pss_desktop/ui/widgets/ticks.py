"""Check boxes and radio buttons: for many answers, and for one answer that takes more than a word."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from pss_desktop.ui.theme.paint import Box, draw_box, draw_ring, draw_text, mirrored, text_width
from pss_desktop.ui.theme.risk import SHAPE_SIZE, Risk, draw_risk
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import CONTROL_HEIGHT, RADIUS_BADGE, RING, Type

_MARK = 18
_RING_ROOM = 4


class CheckBox(QCheckBox):
    """A box and its words; both are the target."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return _size(self)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().icon_size(_MARK) + 2 * _RING_ROOM, self.sizeHint().height())

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        mark = _mark_box(self)
        chosen = self.isChecked()
        if chosen:
            draw_box(painter, mark, Box(fill=theme().colour("accent"), radius=RADIUS_BADGE))
            _draw_tick(painter, mark)
        else:
            box = Box(
                fill=theme().colour("surface"), edge=theme().colour("control"), radius=RADIUS_BADGE, width=1.5
            )
            draw_box(painter, mark, box)
        if self.hasFocus():
            draw_ring(painter, _around(mark), theme().colour("focus"), RADIUS_BADGE + _RING_ROOM)
        _draw_words(self, painter)


class Radio(QRadioButton):
    """One of several answers, with the shape of a risk level before its words if it stands for one."""

    def __init__(self, text: str, *, risk: Risk | None = None, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._risk = risk
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        size = _size(self)
        return size + QSize(theme().icon_size(SHAPE_SIZE) + theme().space(8), 0) if self._risk else size

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().icon_size(_MARK) + 2 * _RING_ROOM, self.sizeHint().height())

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mark = _mark_box(self)
        edge = theme().colour("accent" if self.isChecked() else "control")
        painter.setPen(QPen(edge, 1.6))
        painter.setBrush(theme().colour("surface"))
        painter.drawEllipse(QRectF(mark).adjusted(0.8, 0.8, -0.8, -0.8))
        if self.isChecked():
            inset = mark.width() * 0.27
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().colour("accent"))
            painter.drawEllipse(QRectF(mark).adjusted(inset, inset, -inset, -inset))
        if self.hasFocus():
            ring = _around(mark)
            draw_ring(painter, ring, theme().colour("focus"), ring.width() / 2)
        _draw_words(self, painter, self._risk)


def words_start() -> int:
    """How far from the leading edge the words of a box or a radio button begin, and what explains them."""
    return theme().icon_size(_MARK) + 2 * _RING_ROOM + theme().space(4)


def _size(button: QAbstractButton) -> QSize:
    words = text_width(button.text(), theme().font(Type.STRONG))
    width = words + theme().icon_size(_MARK) + 2 * _RING_ROOM + theme().space(8)
    return QSize(width, theme().control(CONTROL_HEIGHT - 6))


def _mark_box(button: QAbstractButton) -> QRect:
    side = theme().icon_size(_MARK)
    box = QRect(_RING_ROOM, (button.height() - side) // 2, side, side)
    return mirrored(button.layoutDirection(), button.rect(), box)


def _around(mark: QRect) -> QRect:
    room = RING * 2
    return mark.adjusted(-room, -room, room, room)


def _draw_tick(painter: QPainter, mark: QRect) -> None:
    painter.setPen(
        QPen(theme().colour("on_accent"), mark.width() * 0.12, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    )
    unit = mark.width() / 18
    points = [
        QPointF(mark.x() + x * unit, mark.y() + y * unit) for x, y in ((4.6, 9.4), (7.7, 12.4), (13.4, 5.8))
    ]
    painter.drawPolyline(points)


def _draw_words(button: QAbstractButton, painter: QPainter, risk: Risk | None = None) -> None:
    start = words_start()
    if risk is not None:
        side = theme().icon_size(SHAPE_SIZE)
        shape = QRect(start, (button.height() - side) // 2, side, side)
        direction = button.layoutDirection()
        draw_risk(painter, risk, QRectF(mirrored(direction, button.rect(), shape)), theme().colours)
        start += side + theme().space(8)
    words = QRect(start, 0, button.width() - start, button.height())
    draw_text(
        painter,
        mirrored(button.layoutDirection(), button.rect(), words),
        button.text(),
        font=theme().font(Type.STRONG if button.isChecked() and button.autoExclusive() else Type.BODY),
        colour=theme().colour("text" if button.isEnabled() else "muted"),
    )
