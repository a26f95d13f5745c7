"""Long work in slices short enough to let a draft or a lock in between."""

from collections.abc import Generator
from typing import TypeVar

from pss_desktop.domain.progress import Progress

T = TypeVar("T")
Slices = Generator[Progress, None, T]


def finish(slices: Slices[T]) -> T:
    """Do all of the work now, where nobody is waiting for a turn."""
    while True:
        try:
            next(slices)
        except StopIteration as end:
            answer: T = end.value
            return answer
