"""Carries calls from any thread to the window's."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot

from pss_desktop.ui.late_signals import emit_if_there


class Courier(QObject):
    """Made in the window's thread; whoever holds it may hand it calls from another."""

    _handed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handed.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def carry(self, call: Callable[[], None]) -> None:
        """Call *call* in the window's thread, soon; not at all once it is gone."""
        emit_if_there(self._handed, call)

    @Slot(object)
    def _call(self, call: Callable[[], None]) -> None:
        call()
