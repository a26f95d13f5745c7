"""One thread that takes waiting work in order of its priority, and long work slice by slice."""

import threading
from collections import deque
from collections.abc import Callable, Generator
from contextlib import suppress
from heapq import heapify, heappop, heappush
from time import monotonic
from typing import Final, NamedTuple, cast

from pss_desktop.domain.errors import CancelledError
from pss_desktop.domain.progress import Progress
from pss_desktop.domain.turns import awaited_when
from pss_desktop.presenters.runner import Priority

TELL_EVERY_SECONDS: Final = 0.05


class Work:
    """What was asked of a thread: *begin* makes the value, or with *sliced* the generator of slices."""

    def __init__(
        self, number: int, priority: Priority, begin: Callable[[], object], *, sliced: bool = False
    ) -> None:
        self.number = number
        self.priority = priority
        self.begin = begin
        self.sliced = sliced
        self.begun = False
        self.cancelled = False
        self.slices: Generator[Progress, None, object] | None = None
        self.told_at = 0.0

    def __lt__(self, other: "Work") -> bool:
        """Long work keeps its number between slices, so what began first ends first."""
        return (self.priority, self.number) < (other.priority, other.number)


class Made(NamedTuple):
    """Work *number* is done; this is its value."""

    number: int
    value: object


class Broken(NamedTuple):
    """Work *number* ended by *problem*."""

    number: int
    problem: BaseException


class Moved(NamedTuple):
    """Work *number* has come so far."""

    number: int
    progress: Progress


Answer = Made | Broken | Moved


class LaneThread:
    """Answers are put aside, then *answered* is called; each call stands for one :meth:`next_answer`.

    By the time of that call this thread has let go of the work and its answer. What they hold, a widget
    perhaps, must not die here: Qt waits for ever on a window that is destroyed outside its own thread.
    """

    def __init__(self, name: str, answered: Callable[[], None]) -> None:
        self._name = name
        self._answered = answered
        self._answers: deque[Answer] = deque()
        self._waiting: list[Work] = []
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._closed = False
        self._last: Callable[[], None] | None = None

    def put(self, work: Work) -> None:
        """Let *work* wait for its turn; a closed lane takes nothing more."""
        with self._changed:
            if self._closed:
                return
            heappush(self._waiting, work)
            self._wake()

    def cancel(self, work: Work) -> bool:
        """True when *work* had not begun and never will; else it ends before its next slice."""
        with self._changed:
            work.cancelled = True
            if work not in self._waiting or work.begun:
                return False
            self._waiting.remove(work)
            heapify(self._waiting)
            return True

    def next_answer(self) -> Answer:
        """The oldest answer that was not fetched yet."""
        return self._answers.popleft()

    def close(self, last: Callable[[], None] | None = None) -> bool:
        """Begin nothing more but drafts that wait already; after them this thread does *last*, and ends.

        False when the lane was closed before: *last* is not done then.
        """
        with self._changed:
            if self._closed:
                return False
            self._closed = True
            self._last = last
            self._wake(start=last is not None)
            return True

    def join(self, seconds: float | None = None) -> bool:
        """Whether the thread has ended, after waiting for it."""
        if self._thread is None:
            return True
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _wake(self, *, start: bool = True) -> None:
        if self._thread is None and start:
            # The process may end while this thread still derives a key: a lock waits for nobody.
            self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
            self._thread.start()
        self._changed.notify()

    def _run(self) -> None:
        while (work := self._take()) is not None:
            answer = _step(work, self._is_awaited)
            if isinstance(answer, Moved):
                self._put_back(work)
            told = not isinstance(answer, Moved) or _is_due(work)
            if told:
                self._answers.append(answer)
            del work, answer
            if told:
                self._answered()
        self._end()

    def _take(self) -> Work | None:
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._closed)
            if self._closed and not (self._waiting and self._waiting[0].priority <= Priority.DRAFT):
                return None
            work = heappop(self._waiting)
            work.begun = True
            return work

    def _is_awaited(self) -> bool:
        """Whether long work has to end its slice: something shorter waits, or the lane was closed."""
        with self._changed:
            return self._closed or bool(self._waiting and self._waiting[0].priority < Priority.LONG)

    def _put_back(self, work: Work) -> None:
        with self._changed:
            heappush(self._waiting, work)

    def _end(self) -> None:
        """Long work goes back first: what it has open must not swallow the drafts that *last* saves."""
        for work in self._waiting:
            if work.slices is not None:
                with suppress(BaseException):  # nothing may keep the drafts from being saved
                    work.slices.close()
        if self._last is not None:
            self._last()


def _step(work: Work, somebody_waits: Callable[[], bool]) -> Answer:
    """Do *work*, or its next slice."""
    try:
        if not work.sliced:
            return Made(work.number, work.begin())
        with awaited_when(lambda: work.cancelled or somebody_waits()):
            return _slice(work)
    except BaseException as problem:  # noqa: BLE001 what is no PssError goes on to the last resort
        return Broken(work.number, problem)


def _slice(work: Work) -> Answer:
    if work.slices is None:
        work.slices = cast("Generator[Progress, None, object]", work.begin())
    if work.cancelled:
        work.slices.close()
        raise CancelledError
    try:
        return Moved(work.number, next(work.slices))
    except StopIteration as end:
        return Made(work.number, end.value)


def _is_due(work: Work) -> bool:
    now = monotonic()
    if now - work.told_at < TELL_EVERY_SECONDS:
        return False
    work.told_at = now
    return True
