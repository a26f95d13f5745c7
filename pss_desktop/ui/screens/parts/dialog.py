"""A dialog: a sentence, its consequence, what is asked, the way out and the deed."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QWidget

from pss_desktop.ui.theme.paint import Box, draw_box, fill
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import RADIUS_DIALOG, Tone, Type
from pss_desktop.ui.widgets.bars import DeedRow
from pss_desktop.ui.widgets.ground import column
from pss_desktop.ui.widgets.label import Paragraph

WIDTH = 480
_DIMMED = 77
_INSET = 32


class Dimmer(QWidget):
    """Covers a window while a dialog stands before it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        fill(QPainter(self), self.rect(), QColor(0, 0, 0, _DIMMED))


class Dialog(QDialog):
    """Opens before its window and never blocks the program. Escape leaves it; the title names no client."""

    def __init__(self, title: str, consequence: str, *, parent: QWidget, width: int = WIDTH) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAccessibleName(title)
        self.setAccessibleDescription(consequence)
        self._dimmer: Dimmer | None = None
        self._layout = column(self, margins=24, gap=12)
        self._title = Paragraph(title, Type.TITLE)
        self._consequence = Paragraph(consequence, Type.BODY, Tone.MUTED)
        self._consequence.setVisible(bool(consequence))
        self._layout.addWidget(self._title)
        self._layout.addWidget(self._consequence)
        self.body = column(gap=12)
        self._layout.addLayout(self.body)
        self._layout.addSpacing(theme().space(4))
        room = parent.window().width() - 2 * theme().space(_INSET)
        self.setFixedWidth(min(theme().text(width), room))

    def add_deeds(self, escape: str, deed: str) -> DeedRow:
        """The last row; the caller says what the deed does, leaving is Escape's own."""
        deeds = DeedRow(escape, deed)
        deeds.escape.clicked.connect(self.reject)
        self._layout.addWidget(deeds)
        return deeds

    def set_words(self, title: str, consequence: str) -> None:
        self._title.setText(title)
        self._consequence.setText(consequence)
        self._consequence.setVisible(bool(consequence))
        self.setAccessibleName(title)
        self.setAccessibleDescription(consequence)

    def open(self) -> None:
        """Dim the window and stand before it."""
        parent = self.parentWidget()
        if parent is not None:
            self._dimmer = Dimmer(parent.window())
            self.finished.connect(self._undim)
        self.fit()
        super().open()

    def fit(self) -> None:
        """Take the height that the words need, in the middle of the window."""
        self.setFixedHeight(self._layout.heightForWidth(self.width()))
        parent = self.parentWidget()
        if parent is not None:
            middle = parent.window().geometry().center()
            self.move(middle.x() - self.width() // 2, middle.y() - self.height() // 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        box = Box(fill=theme().colour("surface"), edge=theme().colour("control"), radius=RADIUS_DIALOG)
        draw_box(QPainter(self), self.rect(), box)

    def _undim(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            parent.window().activateWindow()
        if self._dimmer is not None:
            self._dimmer.hide()
            self._dimmer.deleteLater()
            self._dimmer = None
