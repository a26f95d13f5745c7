"""Backups of the open vault: made here or on a stick, listed, and how old the newest is."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from pss_desktop.domain.errors import PssError, ReadOnlyVaultError, RecordNotFoundError, StorageError
from pss_desktop.domain.ids import RecordId
from pss_desktop.services.clients.client_views import called_by
from pss_desktop.services.seat import Seat
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.vault.backups.backup import back_up, backups_here, is_dated_ahead, is_due
from pss_desktop.vault.backups.backup_folder import Backup
from pss_desktop.vault.backups.backup_gaps import backup_gaps
from pss_desktop.vault.backups.backups_elsewhere import copies_elsewhere
from pss_desktop.vault.backups.orphaned_backups import orphaned_backups, remove_orphan
from pss_desktop.vault.erasure import renew_backups
from pss_desktop.vault.slices import Slices

BACKUP: Final = "backup"
"""The kind that :class:`Change` names when a backup was made or went."""


@dataclass(frozen=True, slots=True)
class BackupEntry:
    """A backup on this computer (or where it was asked to go); *name* is its folder's name."""

    name: str
    folder: Path
    made_at: datetime
    size: int

    @classmethod
    def of(cls, backup: Backup) -> "BackupEntry":
        """What lists show of *backup*."""
        return cls(backup.name, backup.folder, backup.made_at, backup.size)


@dataclass(frozen=True, slots=True)
class BackedUp:
    """A backup that was re-opened and verified, and which older ones went to make room.

    Where the vault cannot be written to it is not *noted*: neither the log nor the reminder knows of it.
    For each attached file that is not whole in it, since it is not in the vault either, *lacks* has the code
    of its client. *entries_lost* is a number where the vault is damaged and its file was made anew in the
    copy, which only a stick takes: so many entries of the log are not in it.
    """

    entry: BackupEntry
    removed: tuple[str, ...]
    noted: bool = True
    lacks: tuple[str, ...] = ()
    entries_lost: int | None = None


class Backups:
    """The backups of one vault."""

    def __init__(self, seat: Seat, deeds: Deeds) -> None:
        self._seat = seat
        self._deeds = deeds

    def make(self, to: Path | None = None) -> Slices[BackedUp]:
        """Back up to the usual place or to *to* (a stick), verified by re-opening before it is done.

        A stick takes one also of a vault that is on a full disk, open for reading, or damaged.
        """
        vault = self._seat.vault
        if to is None:
            if vault.read_only:
                raise ReadOnlyVaultError
            vault.checkpoint()
        else:
            with suppress(StorageError):  # the copy is made of what stands beside the database too
                vault.checkpoint()
        made = yield from back_up(vault.keyed, vault.live, to=to)
        noted = self._note("backup.made" if to is None else "backup.made_elsewhere")
        self._deeds.tell(Change(frozenset({BACKUP})))
        removed = tuple(one.name for one in made.let_go)
        return BackedUp(
            BackupEntry.of(made.backup),
            removed,
            noted=noted and made.remembered,
            lacks=tuple(map(self._code_of, made.lacks)),
            entries_lost=made.entries_lost,
        )

    def renew(self) -> Slices[None]:
        """Back up what is left and let every older backup on this computer go: others erased something."""
        yield from self._seat.vault.sweep_blobs()
        self._seat.vault.checkpoint()
        yield from renew_backups(self._seat.vault)
        self._deeds.tell(Change(frozenset({BACKUP})))

    def list(self) -> tuple[BackupEntry, ...]:
        """The backups on this computer, newest first."""
        return tuple(BackupEntry.of(one) for one in backups_here(self._seat.vault.keyed))

    def orphaned(self) -> tuple[BackupEntry, ...]:
        """Of a vault that this one was restored of, or its other copy, which is on this computer no more."""
        return tuple(BackupEntry.of(one) for one in orphaned_backups(self._seat.vault.keyed))

    def remove_orphan(self, name: str) -> None:
        """Remove such a one for good. Raises RecordNotFoundError for any other, or a StorageError."""
        vault = self._seat.vault
        if vault.read_only:
            raise ReadOnlyVaultError
        if not remove_orphan(vault.keyed, name):
            raise RecordNotFoundError
        self._note("backup.removed")
        self._deeds.tell(Change(frozenset({BACKUP})))

    def lacking(self) -> tuple[str, ...]:
        """What the newest on this computer lacks, as :class:`BackedUp` says. It may be an automatic one."""
        return tuple(map(self._code_of, backup_gaps(self._seat.storage.settings)))

    def last_made(self) -> datetime | None:
        """When the newest was made, here or on a stick; what a wrong clock dated ahead of now is left out."""
        here = (one.made_at for one in backups_here(self._seat.vault.keyed))
        return self._newest((*here, *self._elsewhere()))

    def last_elsewhere(self) -> datetime | None:
        """The same of those on a stick alone: one on this computer's disk is lost with the computer."""
        return self._newest(self._elsewhere())

    def is_daily_due(self) -> bool:
        """Whether the newest backup on this computer is older than a day."""
        return not self._seat.vault.read_only and is_due(self._seat.vault.keyed)

    def _code_of(self, file: RecordId) -> str:
        """Empty where that does not read."""
        try:
            scope = self._seat.storage.records.get(file).scope
            return called_by(self._seat.storage.clients.get(RecordId(scope))).code
        except PssError:
            return ""

    def _note(self, act: str) -> bool:
        """In the log; gives whether it took that."""
        try:
            self._seat.storage.audit.append(act)
        except PssError:  # the backup is whole, whatever refuses to be written here
            return False
        return True

    def _elsewhere(self) -> Iterator[datetime]:
        return (one.made_at for one in copies_elsewhere(self._seat.storage.settings))

    def _newest(self, made: Iterable[datetime]) -> datetime | None:
        now = self._seat.storage.clock.now()
        return max((at for at in made if not is_dated_ahead(at, now)), default=None)
