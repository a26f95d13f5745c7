"""A page that is painted once its words have come and are laid out."""

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from pss_desktop.ui.widgets.ground import Panel

PATIENCE_MS = 400
"""A page whose words take longer to come is shown without them: then one sees that it is being opened."""


class WholePage(Panel):
    """Until it is whole the page before it stands, and nothing moves under the eye.

    A subclass calls :meth:`lay_out_first` when its words are there.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        self.setUpdatesEnabled(False)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._paint_whole)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.updatesEnabled() and not self._patience.isActive():
            self._patience.start(PATIENCE_MS)

    def lay_out_first(self) -> None:
        """What came in this turn of the events is laid out before the next one."""
        if not self.updatesEnabled():
            self._patience.start(0)

    def _paint_whole(self) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self.setUpdatesEnabled(True)
