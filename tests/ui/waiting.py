"""Lets the window's events run until something is so."""

from collections.abc import Callable
from time import monotonic
from typing import Final

from PySide6.QtTest import QTest

# Long, for tests run beside each other on machines that are shared; what should be quick is measured apart.
PATIENCE_SECONDS: Final = 60.0


def wait_until(so: Callable[[], bool], seconds: float = PATIENCE_SECONDS) -> None:
    """Let events run until *so*; fail after *seconds*."""
    deadline = monotonic() + seconds
    while not so():
        assert monotonic() < deadline, "this did not come to be in time"
        QTest.qWait(5)
