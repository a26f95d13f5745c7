"""A word that leads somewhere."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pss_desktop.ui.theme.paint import draw_text, text_width
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import RADIUS_BADGE, Type


class Link(QAbstractButton):
    """Accent-coloured words; underlined under the mouse."""

    def __init__(self, text: str, step: Type = Type.BODY, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = step
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", RADIUS_BADGE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(text_width(self.text(), theme().font(self._step)) + 1, max(24, theme().line(self._step)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        font = QFont(theme().font(self._step))
        font.setUnderline(self.underMouse())
        draw_text(QPainter(self), self.rect(), self.text(), font=font, colour=theme().colour("accent"))
