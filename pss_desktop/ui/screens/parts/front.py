"""What the screens before an open vault share: the name of the program on top, a card in the middle."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.ground import Panel, column, row, set_margins
from pss_desktop.ui.widgets.icon import Logo
from pss_desktop.ui.widgets.label import Label

PROGRAM = "pss desktop"
"""The name of the program, the same in every language."""


class Scroller(QScrollArea):
    """A page that scrolls from top to bottom and never sideways."""

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Asking for Qt's own viewport would load every kind of widget there is, to find out which it is.
        self.setViewport(QWidget())
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)
        self.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        page = self.widget()
        width = page.minimumSizeHint().width() if page is not None else 0
        return QSize(width + self.verticalScrollBar().sizeHint().width(), theme().text(80))


class FittingScroller(Scroller):
    """As high as its page where there is room, so that what stands below is always seen; else it scrolls."""

    def __init__(self, page: QWidget, *, least: int, parent: QWidget | None = None) -> None:
        super().__init__(page, parent)
        self._least = least
        self._page = page
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        # A page that wraps may ask for more than it needs at this width, and the scroll area grants it.
        natural = max(
            self._page.heightForWidth(self.viewport().width()), self._page.minimumSizeHint().height()
        )
        return QSize(self._page.sizeHint().width(), max(natural, theme().space(self._least)))


class Middle(QWidget):
    """Holds one widget in the middle, not wider than *px* at the present text size."""

    def __init__(self, content: QWidget, px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        content.setMaximumWidth(theme().text(px))
        content.setSizePolicy(QSizePolicy.Policy.Expanding, content.sizePolicy().verticalPolicy())
        layout = row(self, gap=0)
        layout.addStretch(1)
        layout.addWidget(content, 1000)
        layout.addStretch(1)


class FrontPage(Panel):
    """The ground of the unlock screen and of the first run; subclasses fill :attr:`head` and :attr:`body`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        self.head = row(gap=10)
        set_margins(self.head, 28, 16, 28, 4)
        self.head.addWidget(Logo(size=30))
        self.head.addWidget(Label(PROGRAM, Type.LEAD))
        self.head.addStretch(1)
        page = QWidget()
        self.body = column(page, gap=12)
        set_margins(self.body, 24, 8, 24, 16)
        layout = column(self, gap=0)
        layout.addLayout(self.head)
        layout.addWidget(Scroller(page), 1)
        self._foot = Label("", Type.SMALL, Tone.MUTED)
        self._foot.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._foot.hide()
        foot = row(gap=0)
        set_margins(foot, 24, 0, 24, 20)
        foot.addWidget(self._foot)
        layout.addLayout(foot)

    def show_foot(self, text: str) -> None:
        """One quiet sentence below everything."""
        self._foot.setText(text)
        self._foot.setVisible(bool(text))
