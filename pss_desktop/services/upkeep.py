"""What an open vault does by itself while nobody waits for it: views built again, and the daily backup."""

from collections.abc import Generator

from pss_desktop.domain.progress import Progress
from pss_desktop.services.backups import BackedUp, Backups
from pss_desktop.vault.open_vault import OpenVault


class Upkeep:
    """To be run after an unlock, behind whatever the person does."""

    def __init__(self, vault: OpenVault, backups: Backups) -> None:
        self._vault = vault
        self._backups = backups

    def is_due(self) -> bool:
        """Whether there is anything to do."""
        return not self._vault.read_only and (
            self._vault.storage.needs_rebuild() or self._backups.is_daily_due()
        )

    def run(self) -> Generator[Progress, None, BackedUp | None]:
        """Do what is due; returns the backup if one was made. Raises a StorageError or VaultDamagedError."""
        if self._vault.storage.needs_rebuild():
            yield from self._vault.storage.rebuild()
        if not self._backups.is_daily_due():
            return None
        return (yield from self._backups.make())

    def settle(self) -> None:
        """After a burst of saves, or when nobody typed for a while: empty the -wal file into the vault."""
        self._vault.checkpoint()
