"""The one bridge between threads: work goes to the vault's thread or a worker's, answers come back here."""

from collections.abc import Callable
from functools import partial
from itertools import count
from threading import Event
from typing import Any, Final, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from pss_desktop.domain.errors import CancelledError, PssError
from pss_desktop.domain.progress import Progress
from pss_desktop.presenters.runner import Lane, Priority, Slices, Ticket
from pss_desktop.ui.garbage import GarbageCollector
from pss_desktop.ui.lane_thread import Answer, Broken, LaneThread, Made, Moved, Work
from pss_desktop.ui.late_signals import emit_if_there

T = TypeVar("T")


class _Asked(NamedTuple):
    """Who waits for the answer. It lives and dies in the window's thread, as the widgets behind it must."""

    work: Work
    turn: int
    done: Callable[[Any], None]
    failed: Callable[[PssError], None]
    progress: Callable[[Progress], None] | None = None


class _Claim:
    """The ticket of work on a lane."""

    def __init__(self, cancel: Callable[[], None]) -> None:
        self._cancel = cancel

    def cancel(self) -> None:
        self._cancel()


class QtTaskRunner(QObject):
    """A :class:`~pss_desktop.presenters.runner.TaskRunner` with threads of its own.

    Everything here is called from the window's thread. *last_resort* gets what is no PssError: a bug.
    """

    _answered: Final = Signal(Lane)
    _dropped: Final = Signal(int)

    def __init__(self, last_resort: Callable[[BaseException], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last_resort = last_resort
        self._garbage = GarbageCollector(self)
        self._lanes = {
            lane: LaneThread(lane.value, partial(emit_if_there, self._answered, lane)) for lane in Lane
        }
        self._asked: dict[int, _Asked] = {}
        self._numbers = count(1)
        self._turn = 0
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._dropped.connect(self._deliver_cancelled, Qt.ConnectionType.QueuedConnection)

    def submit(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[PssError], None],
        priority: Priority = Priority.READ,
        lane: Lane = Lane.VAULT,
    ) -> Ticket:
        """Run *work* once and hand its value to *done*."""
        made = Work(next(self._numbers), priority, work)
        return self._ask(_Asked(made, self._turn, done, failed), lane)

    def submit_slices(
        self,
        work: Callable[[], Slices[T]],
        *,
        done: Callable[[T], None],
        failed: Callable[[PssError], None],
        progress: Callable[[Progress], None],
        lane: Lane = Lane.VAULT,
    ) -> Ticket:
        """Run long *work* slice by slice at the lowest priority, letting shorter work in between."""
        made = Work(next(self._numbers), Priority.LONG, work, sliced=True)
        return self._ask(_Asked(made, self._turn, done, failed, progress), lane)

    def new_turn(self) -> None:
        """From now on drop every answer of work that was submitted before."""
        self._turn += 1

    def run_before_end(self, work: Callable[[], None], timeout_ms: int) -> bool:
        """Let *work* be the vault thread's last, and wait for it at most *timeout_ms*.

        Drafts that wait are written before it; nothing else begins any more. True when it ended well in time.
        """
        self.new_turn()
        ended = Event()
        problems: list[BaseException] = []

        def last() -> None:
            try:
                work()
            except BaseException as problem:  # noqa: BLE001 a lock asks nothing and stops for nothing
                problems.append(problem)
            finally:
                ended.set()

        self._garbage.start()
        begun = self._lanes[Lane.VAULT].close(last)
        return begun and ended.wait(timeout_ms / 1000) and not problems

    def stop(self, seconds: float | None = None) -> bool:
        """End both threads after their current slice. False when one still runs after *seconds*."""
        self.new_turn()
        for lane in self._lanes.values():
            lane.close()
        ended = sum(lane.join(seconds) for lane in self._lanes.values()) == len(self._lanes)
        if ended:
            self._garbage.stop()
            self._asked.clear()
        return ended

    def _ask(self, asked: _Asked, lane: Lane) -> Ticket:
        self._garbage.start()
        self._asked[asked.work.number] = asked
        self._lanes[lane].put(asked.work)
        return _Claim(partial(self._cancel, asked.work.number, lane))

    def _cancel(self, number: int, lane: Lane) -> None:
        asked = self._asked.get(number)
        if asked is not None and self._lanes[lane].cancel(asked.work):
            self._dropped.emit(number)

    @Slot(Lane)
    def _deliver(self, lane: Lane) -> None:
        answer = self._lanes[lane].next_answer()
        over = not isinstance(answer, Moved)
        asked = self._asked.pop(answer.number, None) if over else self._asked.get(answer.number)
        if asked is not None and asked.turn == self._turn:
            self._say(answer, asked)

    @Slot(int)
    def _deliver_cancelled(self, number: int) -> None:
        asked = self._asked.pop(number, None)
        if asked is not None and asked.turn == self._turn:
            asked.failed(CancelledError())

    def _say(self, answer: Answer, asked: _Asked) -> None:
        match answer:
            case Made(value=value):
                asked.done(value)
            case Moved(progress=progress):
                if asked.progress is not None:
                    asked.progress(progress)
            case Broken(problem=PssError() as problem):
                asked.failed(problem)
            case Broken(problem=problem):
                self._last_resort(problem)
