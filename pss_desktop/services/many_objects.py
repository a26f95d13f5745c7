"""Makes many objects that live together without looking for garbage among them meanwhile."""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final


class _Collecting:
    """How many are inside, on all threads: there is one collector in a process, which the last gives back."""

    def __init__(self) -> None:
        self._turn = threading.RLock()  # a generator that is thrown away inside may come by again
        self._inside = 0
        self._before = False

    def hold(self) -> None:
        with self._turn:
            if self._inside == 0:
                self._before = gc.isenabled()
                gc.disable()
            self._inside += 1

    def release(self) -> None:
        with self._turn:
            self._inside -= 1
            if self._inside == 0 and self._before:
                gc.enable()


_COLLECTING: Final = _Collecting()


@contextmanager
def uncollected() -> Iterator[None]:
    """Nobody in the process looks for garbage while anybody is inside, on whichever thread.

    Where nobody did before (in the window, which looks itself), nobody does afterwards.
    """
    _COLLECTING.hold()
    try:
        yield
    finally:
        _COLLECTING.release()
