"""Tells when this computer is on a network again: a hint alone, the mailbox itself is asked then."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QNetworkInformation

_REACHES = frozenset({QNetworkInformation.Reachability.Online, QNetworkInformation.Reachability.Site})


class Reachability(QObject):
    """Made when the first mailbox that needs a network is set up; a system that tells nothing is no harm."""

    def __init__(self, back: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._back = back
        self._was_there = True
        if QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
            told = QNetworkInformation.instance()
            self.hear(told.reachability())
            told.reachabilityChanged.connect(self.hear)

    def hear(self, reachability: QNetworkInformation.Reachability) -> None:
        """Call back when a line comes after there was none."""
        is_there = reachability in _REACHES
        if is_there and not self._was_there:
            self._back()
        self._was_there = is_there
