"""The clock of a story: it is moved from one event to the next, up to now."""

from datetime import datetime


class StoryClock:
    """Stands where it was put, and never goes back."""

    def __init__(self, begin: datetime) -> None:
        self._now = begin
        self._begin = begin

    def now(self) -> datetime:
        return self._now

    def monotonic(self) -> float:
        return (self._now - self._begin).total_seconds()

    def move_to(self, at: datetime) -> None:
        """The next event; one that lies before the last happens at the same moment."""
        self._now = max(self._now, at)
