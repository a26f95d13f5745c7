"""The computer's own clock, handed to whatever asks for a Clock."""

import time
from datetime import UTC, datetime


class SystemClock:
    """Reads the system; everything below gets it passed in."""

    def now(self) -> datetime:
        """This instant in UTC, to the millisecond, as instants are kept."""
        instant = datetime.now(UTC)
        return instant.replace(microsecond=instant.microsecond // 1000 * 1000)

    def monotonic(self) -> float:
        """Seconds that never run backwards."""
        return time.monotonic()
