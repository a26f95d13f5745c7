"""What an open vault does by itself while nobody waits: views, erasures, unnamed files, the daily backup."""

from contextlib import suppress

from pss_desktop.domain.exchange_errors import RosterError
from pss_desktop.services.importing.imports import Importing
from pss_desktop.services.importing.inbox import Inbox
from pss_desktop.services.keeping.backups import BackedUp, Backups
from pss_desktop.services.keeping.erasing import Erasing
from pss_desktop.services.seat import Seat
from pss_desktop.vault.arrivals import BACKUPS_OWED
from pss_desktop.vault.attached.blobs import piece_files
from pss_desktop.vault.slices import Slices


class Upkeep:
    """To be run after an unlock, behind whatever the person does."""

    def __init__(self, seat: Seat, backups: Backups, erasing: Erasing, importing: Importing) -> None:
        self._seat = seat
        self._backups = backups
        self._erasing = erasing
        self._importing = importing
        self._swept = False

    def is_due(self) -> bool:
        """Whether there is anything to do."""
        return not self._seat.vault.read_only and (
            self._seat.storage.needs_rebuild()
            or self._erasing.is_unfinished()
            or self._importing.has_answered()
            or self._owes_backups()
            or bool(Inbox(self._seat).leftovers())
            or self._backups.is_daily_due()
            or self._may_hold_unnamed_files()
        )

    def run(self) -> Slices[BackedUp | None]:
        """Do what is due; returns the backup if one was made. Raises a StorageError or VaultDamagedError."""
        if self._seat.storage.needs_rebuild():
            yield from self._seat.storage.rebuild()
        if self._erasing.is_unfinished():
            yield from self._erasing.finish()
        yield from self._renew()
        Inbox(self._seat).sweep()
        if self._may_hold_unnamed_files():
            yield from self._seat.vault.sweep_blobs()
            self._swept = True
        made = (yield from self._backups.make()) if self._backups.is_daily_due() else None
        with suppress(RosterError):
            if self._importing.has_answered():
                yield from self._importing.retry()
                yield from self._renew()
        return made

    def _renew(self) -> Slices[None]:
        if self._owes_backups():
            yield from self._backups.renew()
            self._seat.storage.settings.remove(BACKUPS_OWED)

    def _owes_backups(self) -> bool:
        """Whether others erased something that older backups on this computer still hold."""
        return bool(self._seat.storage.settings.get(BACKUPS_OWED))

    def _may_hold_unnamed_files(self) -> bool:
        """Once after each unlock: only a crash, or a form that was dropped, leaves any."""
        return not self._swept and bool(piece_files(self._seat.vault.folder.blobs))

    def settle(self) -> None:
        """After a burst of saves, or when nobody typed for a while: empty the -wal file into the vault."""
        self._seat.vault.checkpoint()
