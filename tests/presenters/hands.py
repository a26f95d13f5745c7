"""Stand-ins that a test turns by hand: alarms that ring when told, runners that answer at once or later."""

from collections.abc import Callable
from typing import TypeVar

from pss_desktop.domain.errors import CancelledError, PssError
from pss_desktop.domain.progress import Progress
from pss_desktop.presenters.runner import Lane, Priority, Slices, Ticket

T = TypeVar("T")


class HandAlarm:
    """An alarm that rings when the test says so."""

    def __init__(self, ring: Callable[[], None]) -> None:
        self._ring = ring
        self.ms: int | None = None

    def start(self, ms: int) -> None:
        self.ms = ms

    def stop(self) -> None:
        self.ms = None

    def ring(self) -> None:
        assert self.ms is not None, "this alarm was not set"
        self.ms = None
        self._ring()


class HandAlarms:
    """Makes alarms and remembers them."""

    def __init__(self) -> None:
        self.made: list[HandAlarm] = []

    def __call__(self, ring: Callable[[], None]) -> HandAlarm:
        alarm = HandAlarm(ring)
        self.made.append(alarm)
        return alarm

    @property
    def only(self) -> HandAlarm:
        assert len(self.made) == 1
        return self.made[0]

    @property
    def set(self) -> list[HandAlarm]:
        return [alarm for alarm in self.made if alarm.ms is not None]


class _Settled:
    """The ticket of work that was over before its asker could cancel it."""

    def cancel(self) -> None:
        return None


class InlineRunner:
    """Does the work at once, in the thread that asks."""

    def submit(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[PssError], None],
        priority: Priority = Priority.READ,
        lane: Lane = Lane.VAULT,
    ) -> Ticket:
        try:
            value = work()
        except PssError as error:
            failed(error)
        else:
            done(value)
        return _Settled()

    def submit_slices(
        self,
        work: Callable[[], Slices[T]],
        *,
        done: Callable[[T], None],
        failed: Callable[[PssError], None],
        progress: Callable[[Progress], None],
        lane: Lane = Lane.VAULT,
    ) -> Ticket:
        cancelled = False

        class _Running:
            def cancel(self) -> None:
                nonlocal cancelled
                cancelled = True

        slices = work()
        try:
            while not cancelled:
                progress(next(slices))
            slices.close()
            failed(CancelledError())
        except StopIteration as end:
            done(end.value)
        except PssError as error:
            failed(error)
        return _Running()

    def new_turn(self) -> None:
        return None


class _HeldTicket:
    def __init__(self, task: Callable[[], None], refuse: Callable[[], None]) -> None:
        self.task: Callable[[], None] = task
        self._refuse = refuse

    def cancel(self) -> None:
        self.task = self._refuse


class HeldRunner:
    """Keeps submitted work until the test lets it run, highest priority first."""

    def __init__(self) -> None:
        self._waiting: list[tuple[int, int, _HeldTicket]] = []
        self._count = 0
        self._turn = 0

    def submit(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[PssError], None],
        priority: Priority = Priority.READ,
        lane: Lane = Lane.VAULT,
    ) -> _HeldTicket:
        turn = self._turn

        def run() -> None:
            try:
                value = work()
            except PssError as error:
                if turn == self._turn:
                    failed(error)
            else:
                if turn == self._turn:
                    done(value)

        return self._hold(run, failed, priority)

    def submit_slices(
        self,
        work: Callable[[], Slices[T]],
        *,
        done: Callable[[T], None],
        failed: Callable[[PssError], None],
        progress: Callable[[Progress], None],
        lane: Lane = Lane.VAULT,
    ) -> _HeldTicket:
        def run() -> None:
            slices = work()
            try:
                while True:
                    progress(next(slices))
            except StopIteration as end:
                done(end.value)
            except PssError as error:
                failed(error)

        return self._hold(run, failed, Priority.LONG)

    def new_turn(self) -> None:
        self._turn += 1

    @property
    def waiting(self) -> int:
        return len(self._waiting)

    def run_one(self) -> None:
        self._waiting.sort(key=lambda held: held[:2])
        self._waiting.pop(0)[2].task()

    def run_all(self) -> None:
        while self._waiting:
            self.run_one()

    def _hold(
        self, run: Callable[[], None], failed: Callable[[PssError], None], priority: Priority
    ) -> _HeldTicket:
        ticket = _HeldTicket(run, lambda: failed(CancelledError()))
        self._count += 1
        self._waiting.append((int(priority), self._count, ticket))
        return ticket
