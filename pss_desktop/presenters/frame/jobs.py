"""Long work in the frame: one at a time, told by count and time left, and stopped when the person says so."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from pss_desktop.domain.errors import CancelledError, PssError
from pss_desktop.domain.progress import Progress
from pss_desktop.presenters.desk import Job
from pss_desktop.presenters.runner import TaskRunner, Ticket

T = TypeVar("T")

TELL_TIME_AFTER_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class JobState:
    """How far long work is; *seconds_left* is None while nothing true can be said yet."""

    word: str
    done: int
    total: int
    seconds_left: int | None


class JobsView(Protocol):
    """Where the progress bar stands."""

    def show_job(self, state: JobState) -> None: ...

    def hide_job(self) -> None: ...


class Jobs:
    """Runs one long deed at a time; asking for another meanwhile is answered by False."""

    def __init__(self, runner: TaskRunner, view: JobsView, monotonic: Callable[[], float]) -> None:
        self._runner = runner
        self._view = view
        self._monotonic = monotonic
        self._ticket: Ticket | None = None
        self._running = False
        self._word = ""
        self._begun = 0.0
        self._state = JobState("", 0, 0, None)

    def move_to(self, view: JobsView) -> None:
        """Go on in another frame."""
        self._view = view
        if self._running:
            view.show_job(self._state)

    @property
    def running(self) -> bool:
        return self._running

    def start(self, job: Job[T]) -> bool:
        """Begin *job* unless another one runs."""
        if self._running:
            return False
        self._running = True
        self._word = job.word
        self._begun = self._monotonic()
        self._tell(JobState(job.word, 0, 0, None))

        def done(value: T) -> None:
            self._end()
            job.done(value)

        def failed(problem: PssError) -> None:
            self._end()
            if not isinstance(problem, CancelledError):
                job.failed(problem)

        self._ticket = self._runner.submit_slices(job.work, done=done, failed=failed, progress=self._progress)
        return True

    def cancel(self) -> None:
        """Stop the running work; nothing of it stays."""
        if self._running and self._ticket is not None:
            self._ticket.cancel()

    def _progress(self, progress: Progress) -> None:
        self._tell(JobState(self._word, progress.done, progress.total, self._seconds_left(progress)))

    def _tell(self, state: JobState) -> None:
        self._state = state
        self._view.show_job(state)

    def _seconds_left(self, progress: Progress) -> int | None:
        spent = self._monotonic() - self._begun
        if spent < TELL_TIME_AFTER_SECONDS or progress.done <= 0 or progress.total <= 0:
            return None
        return round(spent / progress.done * (progress.total - progress.done))

    def _end(self) -> None:
        self._running = False
        self._ticket = None
        self._view.hide_job()
