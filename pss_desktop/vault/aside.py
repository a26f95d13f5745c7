"""Long work that needs no turn of the vault, on a thread of its own, told in slices to the one who waits."""

import threading
from collections.abc import Callable
from typing import Final, Generic

from pss_desktop.domain.errors import CancelledError
from pss_desktop.domain.progress import Progress
from pss_desktop.vault.slices import Slices, T

SLICE_SECONDS: Final = 0.05


def aside(work: Callable[[], Slices[T]], *, what: str) -> Slices[T]:
    """Do *work*, which must not touch the vault's connection, and yield while it runs; returns its answer.

    *what* names the deed until the work tells by itself.
    Closing this generator ends the work at its next slice and waits for that.
    """
    errand = _Errand(work, what)
    try:
        while (progress := errand.wait()) is not None:
            yield progress
    finally:
        errand.stop()
    return errand.answer()


class _Errand(Generic[T]):
    def __init__(self, work: Callable[[], Slices[T]], what: str) -> None:
        self._work = work
        self._answers: list[T] = []
        self._problem: BaseException | None = None
        self._progress = Progress(0, 1, what)
        self._stopping = threading.Event()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="aside", daemon=True)
        self._thread.start()

    def wait(self) -> Progress | None:
        """How far it has come, after a moment; None when it ended."""
        return None if self._ended.wait(SLICE_SECONDS) else self._progress

    def stop(self) -> None:
        self._stopping.set()
        self._thread.join()

    def answer(self) -> T:
        if self._problem is not None:
            raise self._problem
        return self._answers[0]

    def _run(self) -> None:
        try:
            self._answers.append(self._all_slices())
        except BaseException as problem:  # noqa: BLE001 it is raised where the answer is awaited
            self._problem = problem
        finally:
            self._ended.set()

    def _all_slices(self) -> T:
        slices = self._work()
        while not self._stopping.is_set():
            try:
                self._progress = next(slices)
            except StopIteration as end:
                answer: T = end.value
                return answer
        slices.close()
        raise CancelledError
