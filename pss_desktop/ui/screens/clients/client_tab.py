"""One page of a client below the header that all of them share."""

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.clients.client_header import ClientHeaderPresenter
from pss_desktop.ui.screens.clients.client_header import ClientHeader
from pss_desktop.ui.screens.parts.front import Scroller
from pss_desktop.ui.theme.tokens import PAGE_MARGIN
from pss_desktop.ui.widgets.ground import HairLine, Panel, column, set_margins

PATIENCE_MS = 400
"""A page whose words take longer to come is shown without them: then one sees that it is being opened."""


class ClientTab(Panel):
    """Put what the page shows into :attr:`body`; it scrolls, the header does not.

    It is painted once it is whole: until then the page before it stands, and nothing moves under the eye.
    """

    def __init__(self, header: ClientHeaderPresenter, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        self.header = ClientHeader(header)
        page = QWidget()
        self.body = column(page, gap=10)
        set_margins(self.body, PAGE_MARGIN, 12, PAGE_MARGIN, 24)
        self.frame = column(self, gap=0)
        self.frame.addWidget(self.header)
        self.frame.addWidget(HairLine())
        self.frame.addWidget(Scroller(page), 1)
        self._writing: list[QWidget] = []
        self.header.may_write.connect(self._show_writing)
        self._presents_header = header
        self.setUpdatesEnabled(False)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._paint_whole)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.updatesEnabled():
            # What was answered may have made the page ask for more, and that for more again.
            ask = self._presents_header.when_loaded
            ask(lambda: ask(lambda: ask(self._lay_out_first)))
            self._patience.start(PATIENCE_MS)

    def _lay_out_first(self) -> None:
        """What came in this turn of the events is laid out before the next one."""
        self._patience.start(0)

    def _paint_whole(self) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self.setUpdatesEnabled(True)

    def only_while_written(self, *deeds: QWidget) -> None:
        """*deeds* write in the case; where it was handed over they are absent."""
        self._writing += deeds

    def _show_writing(self, may_write: bool) -> None:
        for deed in self._writing:
            deed.setVisible(may_write)
