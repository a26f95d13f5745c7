"""A page or a picture on its ground: it scrolls, and the keyboard turns pages and changes its size."""

from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from pss_desktop.ui.theme.theme import theme

_SETTLED_MS: Final = 150
_MARGIN: Final = 16
_LEAST_HEIGHT: Final = 48
_READING_WIDTH: Final = 860

_LARGER: Final = frozenset({Qt.Key.Key_Plus, Qt.Key.Key_Equal})
_SMALLER: Final = frozenset({Qt.Key.Key_Minus, Qt.Key.Key_Underscore})
_TURNS: Final = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class _Sheet(QWidget):
    """The image at its own size in the pixels of the screen, in the middle of whatever room there is."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()

    @property
    def image(self) -> QImage:
        return self._image

    def show_image(self, image: QImage) -> None:
        self._image = image
        self._image.setDevicePixelRatio(self.devicePixelRatioF())
        self.setMinimumSize(self.shown_size())
        self.updateGeometry()
        self.update()

    def shown_size(self) -> QSize:
        return self._image.deviceIndependentSize().toSize() if not self._image.isNull() else QSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        size = self.shown_size()
        across = max((self.width() - size.width()) // 2, 0)
        down = max((self.height() - size.height()) // 2, 0)
        QPainter(self).drawImage(across, down, self._image)


class PictureView(QScrollArea):
    """Shows what it is given. Whoever owns it draws the next page or size when it is asked for."""

    turned = Signal(int)
    enlarged = Signal(int)
    fitted = Signal()
    room_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = _Sheet()
        self.setWidget(self._sheet)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.viewport().setAutoFillBackground(False)
        self._sheet.setAutoFillBackground(False)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLED_MS)
        self._settle.timeout.connect(self.room_changed)

    @property
    def image(self) -> QImage:
        """What is shown."""
        return self._sheet.image

    def show_image(self, image: QImage, *, name: str, words: str) -> None:
        """*name* and *words* are what a screen reader says of it."""
        self._sheet.show_image(image)
        self.setAccessibleName(name)
        self.setAccessibleDescription(words)

    def go_to_top(self) -> None:
        self.verticalScrollBar().setValue(0)

    def room(self) -> int:
        """How many of the screen's pixels a page is wide for reading, so that none scrolls sideways."""
        bar = self.verticalScrollBar().sizeHint().width()
        free = max(self.width() - bar - 2 * theme().space(_MARGIN), 1)
        return round(min(free, theme().text(_READING_WIDTH)) * self.devicePixelRatioF())

    def sizeHint(self) -> QSize:
        return QSize(theme().text(400), theme().text(400))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().space(200), theme().space(_LEAST_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _TURNS:
            self.turned.emit(_TURNS[key])
        elif key in _LARGER:
            self.enlarged.emit(1)
        elif key in _SMALLER:
            self.enlarged.emit(-1)
        elif key is Qt.Key.Key_0:
            self.fitted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._settle.start()
