"""One page of a client below the header that all of them share."""

from typing import Final

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.clients.client_header import ClientHeaderPresenter
from pss_desktop.ui.screens.clients.client_header import ClientHeader
from pss_desktop.ui.screens.parts.front import Scroller
from pss_desktop.ui.screens.parts.whole_page import WholePage
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import PAGE_MARGIN
from pss_desktop.ui.widgets.ground import HairLine, column, set_margins

_LEAST_BODY: Final = 40
_LOW_BELOW: Final = 280
"""A page lower than this, divided by the text scale, leaves little room below a whole header."""


class ClientTab(WholePage):
    """Put what the page shows into :attr:`body`; it scrolls, the header does not."""

    def __init__(self, header: ClientHeaderPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = ClientHeader(header)
        page = QWidget()
        self.body = column(page, gap=10)
        set_margins(self.body, PAGE_MARGIN, 12, PAGE_MARGIN, 24)
        self.frame = column(self, gap=0)
        self.frame.addWidget(self.header)
        self.frame.addWidget(HairLine())
        scroller = Scroller(page)
        scroller.setMinimumHeight(theme().text(_LEAST_BODY))
        self.frame.addWidget(scroller, 1)
        self._writing: list[QWidget] = []
        self.header.may_write.connect(self._show_writing)
        self._presents_header = header

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.updatesEnabled():
            # What was answered may have made the page ask for more, and that for more again.
            ask = self._presents_header.when_loaded
            ask(lambda: ask(lambda: ask(self.lay_out_first)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.header.set_low(low=self.height() < theme().text(_LOW_BELOW))

    def only_while_written(self, *deeds: QWidget) -> None:
        """*deeds* write in the case; where it was handed over they are absent."""
        self._writing += deeds

    def _show_writing(self, may_write: bool) -> None:
        for deed in self._writing:
            deed.setVisible(may_write)
