"""Asks for the passphrase before acts that bear a person's name: once in 15 minutes, and always for some."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from pss_desktop.domain.clock import Clock
from pss_desktop.domain.errors import PassphraseNeededError

CONFIRMED_FOR: Final = timedelta(minutes=15)
CONFIRMED_FOR_ONE_ACT: Final = timedelta(minutes=2)


class _Confirmation(NamedTuple):
    """When the passphrase was given. One clock may stand still in a suspend, the other may be set back."""

    monotonic: float
    wall: datetime

    def holds(self, clock: Clock, limit: timedelta = CONFIRMED_FOR) -> bool:
        by_wall = clock.now() - self.wall
        by_monotonic = clock.monotonic() - self.monotonic
        return timedelta(0) <= by_wall < limit and by_monotonic < limit.total_seconds()


class Signing:
    """Remembers when the passphrase was last confirmed in this session; unlocking does not count."""

    def __init__(self, check_passphrase: Callable[[str], None], clock: Clock) -> None:
        self._check_passphrase = check_passphrase
        self._clock = clock
        self._last: _Confirmation | None = None
        self._unused: _Confirmation | None = None

    def needs_passphrase(self) -> bool:
        """Whether the next signed act asks for the passphrase."""
        return self._last is None or not self._last.holds(self._clock)

    def confirm(self, passphrase: str) -> None:
        """Check *passphrase* against the header, as unlocking does. Raises WrongPassphraseError.

        It takes about a second and needs no connection, so it belongs on the worker lane.
        """
        self._check_passphrase(passphrase)
        self.confirmed_for_this_command()

    def confirmed_for_this_command(self) -> None:
        """The passphrase that just opened the vault was given for this very deed, as on the command line."""
        self._last = self._unused = _Confirmation(self._clock.monotonic(), self._clock.now())

    def require(self) -> None:
        """Raises PassphraseNeededError unless the passphrase was confirmed within 15 minutes."""
        if self.needs_passphrase():
            raise PassphraseNeededError
        self._unused = None

    def require_now(self) -> None:
        """For acts that always ask: raises PassphraseNeededError unless it was given for this very act."""
        unused, self._unused = self._unused, None
        if unused is None or not unused.holds(self._clock, CONFIRMED_FOR_ONE_ACT):
            raise PassphraseNeededError
