"""That somebody looked at a client is noted in the log."""

from contextlib import suppress
from datetime import timedelta
from typing import Final

from pss_desktop.domain.errors import StorageError, VaultDamagedError
from pss_desktop.domain.ids import ClientId
from pss_desktop.services.seat import Seat

VIEWED: Final = "client.viewed"
VIEWED_AGAIN_AFTER: Final = timedelta(minutes=10)


class ViewsNoted:
    """Once in ten minutes; no full disk, damaged log or read-only vault keeps anybody from looking."""

    def __init__(self, seat: Seat) -> None:
        self._seat = seat
        self._last: tuple[ClientId, float] | None = None

    def note(self, client: ClientId) -> None:
        """*client* is shown now."""
        storage = self._seat.storage
        now = storage.clock.monotonic()
        if self._last and self._last[0] == client and now - self._last[1] < VIEWED_AGAIN_AFTER.seconds:
            return
        self._last = (client, now)
        if not self._seat.vault.read_only:
            with suppress(StorageError, VaultDamagedError):
                storage.audit.append(VIEWED, client)
