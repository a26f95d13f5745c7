"""A drawing beside words; the words say it, so screen readers pass over it."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.widgets.badge import paint_icon


class Icon(QWidget):
    """An icon in the colour of a role."""

    def __init__(
        self, name: str, colour: str = "muted", *, size: int = 20, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._colour = colour
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set(self, name: str, colour: str) -> None:
        self._name = name
        self._colour = colour
        self.update()

    def sizeHint(self) -> QSize:
        return theme().icon_box(self._size)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_icon(QPainter(self), self.rect(), self._name, size=self._size, colour=self._colour, widget=self)


class Logo(QWidget):
    """The mark of the program: two leaves that hold each other."""

    def __init__(self, *, size: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return theme().icon_box(self._size)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        side = self._size
        pixmap = theme().pixmap("logo", size=side, colour="accent", widget=self)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, pixmap)
        painter.drawPixmap(0, 0, theme().pixmap("logo-mark", size=side, colour="on_accent", widget=self))
