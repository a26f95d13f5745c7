"""The one window: it has one face at a time, and a title that says nothing about anybody."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pss_desktop.ui.screens.parts.front import PROGRAM

DESIGN_SIZE = QSize(1366, 768)
LEAST_SIZE = QSize(800, 520)


class MainWindow(QWidget):
    """Unlock screen, first run, or the frame of an open vault. *painted* is told once."""

    painted = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(PROGRAM)
        self.face: QWidget | None = None
        self._was_painted = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        room = QGuiApplication.primaryScreen().availableSize()
        self.setMinimumSize(LEAST_SIZE.boundedTo(room))
        self.resize(DESIGN_SIZE.boundedTo(room))

    def show_face(self, face: QWidget) -> None:
        """Take the former face away and show *face*."""
        former, self.face = self.face, face
        self._layout.addWidget(face)
        face.show()  # the layout would do so a turn later, and until then no key would reach it
        if former is not None:
            self._layout.removeWidget(former)
            former.hide()
            former.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The words are saved and the vault is closed before the program ends."""
        event.accept()
        self.closed.emit()
