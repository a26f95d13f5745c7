"""Whether somebody waits for the thread that does long work: its slices end then, and may go on until then.

Whoever runs slices says so for the thread that runs them; where nobody does, as in a command, nobody waits.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final


def _nobody_waits() -> bool:
    return False


_ASKED: Final = ContextVar[Callable[[], bool]]("awaited", default=_nobody_waits)


def is_awaited() -> bool:
    """Whether what runs now keeps somebody waiting."""
    return _ASKED.get()()


@contextmanager
def awaited_when(somebody_waits: Callable[[], bool]) -> Iterator[None]:
    """What runs inside, on this thread, may ask *somebody_waits* by :func:`is_awaited`."""
    token = _ASKED.set(somebody_waits)
    try:
        yield
    finally:
        _ASKED.reset(token)
