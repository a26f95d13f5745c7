"""Collects Python's garbage in the window's thread alone, and lets no thread keep the interpreter for long.

Python collects in whichever thread allocates. A widget that is found dead by the vault thread is destroyed
there, and Qt then waits for ever on the window's thread (seen with PySide6 6.12: the program hangs).
"""

import gc
import sys
from typing import Final

from PySide6.QtCore import QObject, QTimerEvent

_LOOK_EVERY_MS: Final = 1000
# A call from Qt into Python may wait this long while another thread computes; Python's own 5 ms add up
# where many calls make one list.
_SWITCH_SECONDS: Final = 0.0005


class GarbageCollector(QObject):
    """While it runs, Python collects on this object's timer only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = 0
        self._switch_seconds = 0.0

    def start(self) -> None:
        """From the window's thread, before any other thread begins."""
        if self._timer:
            return
        gc.disable()
        self._switch_seconds = sys.getswitchinterval()
        sys.setswitchinterval(_SWITCH_SECONDS)
        self._timer = self.startTimer(_LOOK_EVERY_MS)

    def stop(self) -> None:
        """Give Python its own way again."""
        if not self._timer:
            return
        self.killTimer(self._timer)
        self._timer = 0
        sys.setswitchinterval(self._switch_seconds)
        gc.enable()

    def timerEvent(self, event: QTimerEvent) -> None:
        collect_when_due()


def collect_when_due() -> None:
    """Collect the oldest generation that Python would have collected by now."""
    for generation in (2, 1, 0):
        if 0 < gc.get_threshold()[generation] < gc.get_count()[generation]:
            gc.collect(generation)
            return
