"""A code that a telephone reads from the screen, painted here and nowhere written."""

import segno
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pss_desktop.ui.theme.paint import fill

_QUIET = 4
_PIXELS = 3


class QrCode(QWidget):
    """Black on white in every look, since readers expect it so; each module is three pixels wide."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._rows: tuple[bytes, ...] = ()
        self.content = ""

    def show_content(self, content: str) -> None:
        """Make the code of *content*: capitals and digits give the smallest."""
        if content == self.content:
            return
        self.content = content
        code = segno.make(content, error="l", micro=False)
        self._rows = tuple(bytes(line) for line in code.matrix)
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        side = (len(self._rows) + 2 * _QUIET) * _PIXELS
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill(painter, self.rect(), QColor(Qt.GlobalColor.white))
        black = QColor(Qt.GlobalColor.black)
        for down, line in enumerate(self._rows):
            for along, dark in enumerate(line):
                if dark:
                    x, y = (along + _QUIET) * _PIXELS, (down + _QUIET) * _PIXELS
                    fill(painter, QRect(x, y, _PIXELS, _PIXELS), black)
