"""Alarms that Qt's own timers ring."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class QtAlarm:
    """One single-shot timer; it dies with its parent."""

    def __init__(self, parent: QObject, ring: Callable[[], None]) -> None:
        self._timer = QTimer(parent)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(ring)

    def start(self, ms: int) -> None:
        self._timer.start(ms)

    def stop(self) -> None:
        self._timer.stop()


class QtAlarms:
    """Makes alarms for presenters; *parent* outlives them or stops them all."""

    def __init__(self, parent: QObject) -> None:
        self._parent = parent

    def __call__(self, ring: Callable[[], None]) -> QtAlarm:
        return QtAlarm(self._parent, ring)
