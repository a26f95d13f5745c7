"""Lets no answer reach a screen that has gone."""

from collections.abc import Callable
from typing import TypeVar

from pss_desktop.domain.errors import CancelledError, PssError
from pss_desktop.domain.progress import Progress
from pss_desktop.presenters.runner import Lane, Priority, Slices, TaskRunner, Ticket
from pss_desktop.presenters.timer import Alarm, AlarmMaker

T = TypeVar("T")


class ScreenRunner:
    """The runner of one screen. After :meth:`close` values are dropped and problems told by the frame."""

    def __init__(self, runner: TaskRunner, tell: Callable[[PssError], None]) -> None:
        self._runner = runner
        self._tell = tell
        self._open = True

    @property
    def is_open(self) -> bool:
        """Whether the screen is still there."""
        return self._open

    def close(self) -> None:
        """The screen is gone."""
        self._open = False

    def submit(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[PssError], None],
        priority: Priority = Priority.READ,
        lane: Lane = Lane.VAULT,
    ) -> Ticket:
        return self._runner.submit(
            work, done=self.while_open(done), failed=self.or_tell(failed), priority=priority, lane=lane
        )

    def submit_slices(
        self,
        work: Callable[[], Slices[T]],
        *,
        done: Callable[[T], None],
        failed: Callable[[PssError], None],
        progress: Callable[[Progress], None],
        lane: Lane = Lane.VAULT,
    ) -> Ticket:
        return self._runner.submit_slices(
            work,
            done=self.while_open(done),
            failed=self.or_tell(failed),
            progress=self.while_open(progress),
            lane=lane,
        )

    def new_turn(self) -> None:
        self._runner.new_turn()

    def alarms(self, make: AlarmMaker) -> AlarmMaker:
        """Alarms that ring for nobody once the screen is gone."""

        def for_the_screen(ring: Callable[[], None]) -> Alarm:
            return make(lambda: ring() if self._open else None)

        return for_the_screen

    def while_open(self, done: Callable[[T], None]) -> Callable[[T], None]:
        """*done* as long as the screen is there."""
        return lambda value: done(value) if self._open else None

    def or_tell(self, failed: Callable[[PssError], None]) -> Callable[[PssError], None]:
        """*failed* as long as the screen is there; then the frame says what went wrong."""

        def answered(problem: PssError) -> None:
            if self._open:
                failed(problem)
            elif not isinstance(problem, CancelledError):
                self._tell(problem)

        return answered
