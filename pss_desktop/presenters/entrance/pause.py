"""The growing wait after a wrong passphrase or code, counted down in seconds."""

from collections.abc import Callable

from pss_desktop.domain.errors import PssError, WrongPassphraseError
from pss_desktop.presenters.timer import AlarmMaker

ONE_SECOND_MS = 1000


class Pause:
    """Counts down; *told* gets the seconds that are left, 0 when the next try may come."""

    def __init__(self, alarms: AlarmMaker, told: Callable[[int], None]) -> None:
        self._alarm = alarms(self._second_passed)
        self._told = told
        self._left = 0

    @property
    def running(self) -> bool:
        return self._left > 0

    def after(self, problem: PssError) -> None:
        """Begin the wait that *problem* costs; most cost none."""
        if not isinstance(problem, WrongPassphraseError) or problem.wait_seconds <= 0:
            return
        self._left = problem.wait_seconds
        self.tell()
        self._alarm.start(ONE_SECOND_MS)

    def tell(self) -> None:
        """Say how long is left, where a wait runs."""
        if self.running:
            self._told(self._left)

    def stop(self) -> None:
        """Stop counting without a word: the asker has gone."""
        self._alarm.stop()
        self._left = 0

    def _second_passed(self) -> None:
        self._left -= 1
        self._told(self._left)
        if self._left > 0:
            self._alarm.start(ONE_SECOND_MS)
