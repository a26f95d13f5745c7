"""Work for a runner, a gate that holds its vault thread, and notes of every answer."""

import sys
import threading

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.progress import Progress
from pss_desktop.presenters.runner import Priority, Slices, TaskRunner


class Notes:
    """Writes down every answer, with the thread it came in."""

    def __init__(self) -> None:
        self.values: list[object] = []
        self.problems: list[PssError] = []
        self.progress: list[Progress] = []
        self.threads: set[threading.Thread] = set()

    def done(self, value: object) -> None:
        self.threads.add(threading.current_thread())
        self.values.append(value)

    def failed(self, problem: PssError) -> None:
        self.threads.add(threading.current_thread())
        self.problems.append(problem)

    def moved(self, progress: Progress) -> None:
        self.threads.add(threading.current_thread())
        self.progress.append(progress)

    @property
    def silent(self) -> bool:
        return not (self.values or self.problems or self.progress)


class Gate:
    """Holds the vault thread, so that a test can line up work behind it."""

    def __init__(self, runner: TaskRunner) -> None:
        self._open = threading.Event()
        self._reached = threading.Event()
        runner.submit(self._wait, done=lambda _: None, failed=lambda _: None, priority=Priority.LOCK)
        assert self._reached.wait(10)

    def _wait(self) -> None:
        self._reached.set()
        assert self._open.wait(10)

    def open(self) -> None:
        self._open.set()


def counting(upto: int, seen: list[str] | None = None) -> Slices[int]:
    """Long work of *upto* slices; *seen* is told when it is closed before its end."""
    try:
        for done in range(upto):
            yield Progress(done + 1, upto, "counting")
    except GeneratorExit:
        if seen is not None:
            seen.append(f"closed in {threading.current_thread().name}")
        raise
    return upto


def without_end(seen: list[str]) -> Slices[int]:
    return counting(sys.maxsize, seen)
