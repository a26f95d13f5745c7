"""Sees when the vault should lock: nobody there, too long open, the computer asleep or locked, or the keys.

It looks at the windows' input alone. A Python event filter on the whole application would be called some
ten thousand times for one screen, 7 microseconds each.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Final, Protocol

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, QTimerEvent
from PySide6.QtGui import QGuiApplication, QKeyEvent

from pss_desktop.domain.clock import Clock

LEAST_MINUTES: Final = 1
MOST_MINUTES: Final = 15
LONGEST_OPEN_SECONDS: Final = 12 * 3600
SHIFTS: Final = 3
SHIFTS_WITHIN_SECONDS: Final = 0.7
LOCK_KEYS: Final = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_L)
_LOOK_EVERY_MS: Final = 2000
_SIGNS_OF_LIFE: Final = frozenset(
    {
        QEvent.Type.ShortcutOverride,
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchEnd,
        QEvent.Type.TabletPress,
    }
)


class SystemSignals(Protocol):
    """Where the system says that it goes to sleep or that its session was locked."""

    def listen(self, heard: Callable[[], None]) -> None:
        """Call *heard* at each such sign."""

    def stop(self) -> None:
        """Call nothing any more."""


class _Since:
    """An instant by both clocks of the computer: the one that stands still while it sleeps, and the day's."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._ticks = 0.0
        self._day: datetime
        self.begin()

    def begin(self) -> None:
        self._ticks, self._day = self._clock.monotonic(), self._clock.now()

    def seconds(self) -> float:
        """The longer of both: sleep counts, and setting the date back hides nothing."""
        by_day = (self._clock.now() - self._day).total_seconds()
        return max(self._clock.monotonic() - self._ticks, by_day)


class _Shifts:
    """Counts Shift pressed again and again, with no other key between."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._times: list[float] = []

    def pressed(self, event: QKeyEvent) -> bool:
        """Whether this press is the last of a row that was quick enough."""
        if event.key() != Qt.Key.Key_Shift:
            self._times.clear()
            return False
        self._times = [*self._times[1 - SHIFTS :], self._clock.monotonic()]
        return len(self._times) == SHIFTS and self._times[-1] - self._times[0] <= SHIFTS_WITHIN_SECONDS


def _never() -> bool:
    return False


class LockWatch(QObject):
    """Calls *lock* once, from the window's thread, and then sees nothing more."""

    def __init__(self, application: QGuiApplication, clock: Clock, *, lock: Callable[[], None]) -> None:
        super().__init__(application)
        self._application = application
        self._lock = lock
        self._idle = _Since(clock)
        self._touched = _Since(clock)
        self._open = _Since(clock)
        self._shifts = _Shifts(clock)
        self._idle_limit = MOST_MINUTES * 60
        self._shift_lock = False
        self._waiting = False
        self._at_work: Callable[[], bool] = _never
        self._timer = 0
        self._signals: list[SystemSignals] = []

    def start(
        self,
        *,
        minutes: int,
        shift_lock: bool,
        waiting: bool = False,
        at_work: Callable[[], bool] = _never,
    ) -> None:
        """Begin to watch; the twelve hours count from here.

        *waiting*: nothing is worth a lock before somebody touched the window, and perhaps typed a passphrase.
        *at_work*: as long as it says so nobody has to be there; the minutes count from its end.
        A computer that sleeps meanwhile was not looked at for longer than them, and locks.
        """
        self.change(minutes=minutes, shift_lock=shift_lock)
        self._waiting = waiting
        self._at_work = at_work
        self._idle.begin()
        self._touched.begin()
        self._open.begin()
        if self._timer:
            return
        self._timer = self.startTimer(_LOOK_EVERY_MS, Qt.TimerType.CoarseTimer)
        self._application.focusWindowChanged.connect(self._watch_windows)
        self._watch_windows()

    def change(self, *, minutes: int, shift_lock: bool) -> None:
        """Take over what the person chose."""
        self._idle_limit = max(LEAST_MINUTES, min(MOST_MINUTES, minutes)) * 60
        self._shift_lock = shift_lock

    @property
    def nobody_there(self) -> bool:
        """Whether nobody touched the windows for the minutes that lock, work or not."""
        return not self._waiting and self._touched.seconds() >= self._idle_limit

    def listen_to(self, signals: SystemSignals) -> None:
        """Lock also when the system says so; loaded after the first paint."""
        self._signals.append(signals)
        signals.listen(self._heard)

    def stop(self) -> None:
        """See nothing any more."""
        for signals in self._signals:
            signals.stop()
        self._signals.clear()
        if not self._timer:
            return
        self.killTimer(self._timer)
        self._timer = 0
        self._application.focusWindowChanged.disconnect(self._watch_windows)
        for window in QGuiApplication.allWindows():
            window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _SIGNS_OF_LIFE or not self._timer:
            return False
        if self._waiting:
            self._waiting = False
            self._open.begin()
            self._idle.begin()
        if self._is_overdue() or self._are_lock_keys(event):
            self._trip()
            return True
        self._idle.begin()
        self._touched.begin()
        return False

    def timerEvent(self, event: QTimerEvent) -> None:
        if self._is_overdue():
            self._trip()
        else:
            self._watch_windows()

    def _watch_windows(self) -> None:
        """Menus and dialogs too: each becomes the window with the focus."""
        for window in QGuiApplication.allWindows():
            window.installEventFilter(self)

    def _heard(self) -> None:
        if not self._waiting:
            self._trip()

    def _is_overdue(self) -> bool:
        if self._waiting:
            return False
        overdue = self._idle.seconds() >= self._idle_limit or self._open.seconds() >= LONGEST_OPEN_SECONDS
        if not overdue and self._at_work():
            self._idle.begin()
        return overdue

    def _are_lock_keys(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() == QEvent.Type.KeyRelease:
            return False
        if event.keyCombination() == LOCK_KEYS:
            return True
        pressed = event.type() == QEvent.Type.KeyPress
        return pressed and self._shifts.pressed(event) and self._shift_lock

    def _trip(self) -> None:
        if not self._timer:
            return
        self.stop()
        self._lock()
