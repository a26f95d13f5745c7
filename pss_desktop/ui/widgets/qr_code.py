"""A code that a telephone reads from the screen, painted here and nowhere written."""

import segno
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pss_desktop.ui.theme.paint import fill

_QUIET = 4
_PIXELS = 3
_FEWEST = 2


class QrCode(QWidget):
    """Black on white in every look, since readers expect it so; each module is three pixels wide, or two
    where it would not fit.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._rows: tuple[bytes, ...] = ()
        self._pixels = _PIXELS
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

    def fit_into(self, height: int) -> None:
        """Be no higher than that, if it can: a telephone has to see all of it at once."""
        self._pixels = _PIXELS if self._modules * _PIXELS <= height else _FEWEST
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        side = self._modules * self._pixels
        return QSize(side, side)

    @property
    def _modules(self) -> int:
        """To a side, with the white around it."""
        return len(self._rows) + 2 * _QUIET

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill(painter, self.rect(), QColor(Qt.GlobalColor.white))
        black, size = QColor(Qt.GlobalColor.black), self._pixels
        for down, line in enumerate(self._rows):
            for along, dark in enumerate(line):
                if dark:
                    x, y = (along + _QUIET) * size, (down + _QUIET) * size
                    fill(painter, QRect(x, y, size, size), black)
