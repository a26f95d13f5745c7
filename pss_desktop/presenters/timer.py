"""How a presenter asks to be called again a little later, without knowing whose clock rings."""

from collections.abc import Callable
from typing import Protocol


class Alarm(Protocol):
    """Rings once; the window's own timers stand behind it, or a test's hand."""

    def start(self, ms: int) -> None:
        """Ring after *ms*; an earlier start is forgotten."""

    def stop(self) -> None:
        """Do not ring."""


AlarmMaker = Callable[[Callable[[], None]], Alarm]
