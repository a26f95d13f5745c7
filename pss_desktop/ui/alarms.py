"""Alarms that the window's own timers ring."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimerEvent


class QtAlarms(QObject):
    """Makes alarms for presenters. Alarms are no QObjects, so a presenter may be forgotten in any thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._set: dict[int, QtAlarm] = {}

    def __call__(self, ring: Callable[[], None]) -> "QtAlarm":
        return QtAlarm(self, ring)

    def begin(self, alarm: "QtAlarm", ms: int) -> int:
        """Start a timer for *alarm*; its number."""
        timer = self.startTimer(ms)
        self._set[timer] = alarm
        return timer

    def end(self, timer: int) -> None:
        """Stop the timer with this number; one that rang is stopped already."""
        if self._set.pop(timer, None) is not None:
            self.killTimer(timer)

    def timerEvent(self, event: QTimerEvent) -> None:
        timer = event.timerId()
        alarm = self._set.get(timer)
        self.end(timer)
        if alarm is not None:
            alarm.ring()


class QtAlarm:
    """One alarm; see :class:`pss_desktop.presenters.timer.Alarm`."""

    def __init__(self, alarms: QtAlarms, ring: Callable[[], None]) -> None:
        self._alarms = alarms
        self._timer = 0
        self.ring = ring

    def start(self, ms: int) -> None:
        self.stop()
        self._timer = self._alarms.begin(self, ms)

    def stop(self) -> None:
        self._alarms.end(self._timer)
        self._timer = 0
