"""What an open vault does by itself while nobody waits for it: views, erasures, the daily backup."""

from pss_desktop.services.backups import BackedUp, Backups
from pss_desktop.services.erasing import Erasing
from pss_desktop.services.seat import Seat
from pss_desktop.vault.slices import Slices


class Upkeep:
    """To be run after an unlock, behind whatever the person does."""

    def __init__(self, seat: Seat, backups: Backups, erasing: Erasing) -> None:
        self._seat = seat
        self._backups = backups
        self._erasing = erasing

    def is_due(self) -> bool:
        """Whether there is anything to do."""
        return not self._seat.vault.read_only and (
            self._seat.storage.needs_rebuild()
            or self._erasing.is_unfinished()
            or self._backups.is_daily_due()
        )

    def run(self) -> Slices[BackedUp | None]:
        """Do what is due; returns the backup if one was made. Raises a StorageError or VaultDamagedError."""
        if self._seat.storage.needs_rebuild():
            yield from self._seat.storage.rebuild()
        if self._erasing.is_unfinished():
            yield from self._erasing.finish()
        if not self._backups.is_daily_due():
            return None
        return (yield from self._backups.make())

    def settle(self) -> None:
        """After a burst of saves, or when nobody typed for a while: empty the -wal file into the vault."""
        self._seat.vault.checkpoint()
