"""Words on the dark bar, where ground and text change roles."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pss_desktop.ui.theme.paint import CENTRED, Box, draw_box, draw_ring, draw_text, text_width
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import RADIUS_CONTROL, SECOND_WAY_HEIGHT, Type


class SwappedLabel(QWidget):
    """One line in the colour of the ground."""

    def __init__(self, step: Type, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = step
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        return QSize(text_width(self._text, theme().font(self._step)) + 1, theme().line(self._step))

    def paintEvent(self, event: QPaintEvent) -> None:
        font = theme().font(self._step)
        draw_text(QPainter(self), self.rect(), self._text, font=font, colour=theme().colour("window"))


class SwappedButton(QAbstractButton):
    """A deed on the dark bar."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = text_width(self.text(), theme().font(Type.STRONG)) + 2 * theme().space(10)
        return QSize(width, theme().control(SECOND_WAY_HEIGHT + 4))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = theme().colour("window")
        if self.underMouse():
            draw_box(painter, self.rect(), Box(edge=colour, radius=RADIUS_CONTROL))
        if self.hasFocus():
            draw_ring(painter, self.rect(), colour, RADIUS_CONTROL)
        draw_text(
            painter, self.rect(), self.text(), font=theme().font(Type.STRONG), colour=colour, align=CENTRED
        )
