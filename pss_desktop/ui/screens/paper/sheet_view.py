"""One sheet of paper on the screen: white in a dark window too, as wide as there is room."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pss_desktop.presenters.values import paper_words
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.printing import Sheets
from pss_desktop.ui.theme.theme import theme


class SheetView(QWidget):
    """A picture of sheet *page*; a screen reader hears its words."""

    def __init__(self, sheets: Sheets, page: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets = sheets
        self._page = page
        self.setAccessibleName(name)
        # The paper has a language and a direction of its own.
        self.setAccessibleDescription(isolated(paper_words(sheets.document)))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(theme().text(round(sheets.size.width())))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * self._sheets.size.height() / self._sheets.size.width())

    def sizeHint(self) -> QSize:
        width = theme().text(round(self._sheets.size.width() * 0.8))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = theme().space(240)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the sheet has a direction of its own
        painter.save()
        scale = self.width() / self._sheets.size.width()
        painter.scale(scale, scale)
        self._sheets.paint(painter, self._page)
        painter.restore()
        painter.setPen(QPen(theme().colour("control"), 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
