"""Keeps the vault safe: everything that a person does for it as a whole, in one place."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pss_desktop.domain.ids import ClientId, RecordId
from pss_desktop.services.clients.client_views import called_by
from pss_desktop.services.keeping.backups import BackedUp, BackupEntry, Backups
from pss_desktop.services.keeping.erasing import Erased, Erasing
from pss_desktop.services.keeping.keys import Keys, KeysChanged, NewRecoveryCode
from pss_desktop.services.passphrases import Passphrases
from pss_desktop.services.programme.passphrase_words import PassphraseWords
from pss_desktop.services.seat import Seat
from pss_desktop.vault.backups.backups_elsewhere import CopyElsewhere
from pss_desktop.vault.check import check_vault
from pss_desktop.vault.slices import Slices

__all__ = [
    "BackedUp",
    "BackupEntry",
    "BrokenFile",
    "CheckReport",
    "CopyElsewhere",
    "Erased",
    "KeysChanged",
    "NewRecoveryCode",
    "Safekeeping",
]


@dataclass(frozen=True, slots=True)
class BrokenFile:
    """An attached file that is missing a piece or has one that was changed, and whose it is."""

    title: str
    name: str
    code: str


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What 'Check my vault' found. Empty *problems* mean that every part verifies.

    *pages_replaced*: the file was damaged where no records lie, and was made anew. Then so many
    *entries_lost* of the log are gone.
    """

    checked_at: datetime
    operations: int
    problems: tuple[str, ...]
    views_repaired: bool
    pages_replaced: bool = False
    entries_lost: int = 0
    files: tuple[BrokenFile, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems


class Safekeeping:
    """What a person does for the vault as a whole. Long deeds come as slices of progress."""

    def __init__(
        self,
        seat: Seat,
        *,
        backups: Backups,
        keys: Keys,
        erasing: Erasing,
        passphrases: Passphrases,
        words: PassphraseWords,
    ) -> None:
        self._seat = seat
        self._backups = backups
        self._keys = keys
        self._erasing = erasing
        self._passphrases = passphrases
        self._words = words

    def back_up(self, to: Path | None = None) -> Slices[BackedUp]:
        """Back up to the usual place or to *to* (a stick), verified by re-opening before it is done."""
        return self._backups.make(to)

    def backups(self) -> tuple[BackupEntry, ...]:
        """The backups on this computer, newest first."""
        return self._backups.list()

    def orphaned_backups(self) -> tuple[BackupEntry, ...]:
        """Those of the vault that this one was restored of, or of its other copy, which is here no more."""
        return self._backups.orphaned()

    def remove_orphan(self, name: str) -> None:
        """Remove such a backup for good. Raises RecordNotFoundError or a StorageError."""
        self._backups.remove_orphan(name)

    def backup_lacks(self) -> tuple[str, ...]:
        """The codes of the clients whose attached files are not whole in the newest on this computer."""
        return self._backups.lacking()

    def last_backup(self) -> datetime | None:
        """When the newest was made, here or on a stick."""
        return self._backups.last_made()

    def check(self) -> Slices[CheckReport]:
        """Read and verify every part of the vault; views that differ are rebuilt from the journal."""
        found = yield from check_vault(self._seat.vault)
        return CheckReport(
            checked_at=found.checked_at,
            operations=found.operations,
            problems=tuple(sorted(part.value for part in found.problems)),
            views_repaired=found.views_repaired,
            pages_replaced=found.pages_replaced,
            entries_lost=found.entries_lost,
            files=tuple(self._broken(file) for file in found.files),
        )

    def _broken(self, file: RecordId) -> BrokenFile:
        record = self._seat.storage.records.get(file)
        called = called_by(self._seat.storage.clients.get(RecordId(record.scope)))
        return BrokenFile(record.title, called.name, called.code)

    def offer_passphrase(self) -> str:
        """Random words from the list, with a space between: more for whoever oversees others."""
        return self._passphrases.offer(self._seat.vault.machine.random, self._words.wanted())

    def asks_for_old_passphrase(self) -> bool:
        """Whether a new passphrase needs the old one: not where the recovery code opened the vault."""
        return not self._seat.passphrase_is_lost

    def change_passphrase(self, old: str, new: str) -> KeysChanged:
        """Raises WrongPassphraseError, WeakPassphraseError or a StorageError; nothing changes then."""
        return self._keys.change_passphrase(old, new)

    def new_recovery_code(self, passphrase: str) -> NewRecoveryCode:
        """Make a new recovery code. Raises WrongPassphraseError or a StorageError."""
        return self._keys.new_recovery_code(passphrase)

    def check_recovery_code(self, typed: str) -> None:
        """Confirm that the printed code was typed back rightly; Today stops asking for it.

        Raises MistypedRecoveryCodeError and WrongRecoveryCodeError.
        """
        self._keys.check_recovery_code(typed)

    def rotate_key(self, passphrase: str) -> Slices[KeysChanged]:
        """Give the vault a new key, and a new recovery code, after a suspected compromise.

        Raises WrongPassphraseError, DiskFullError before anything is begun, or another StorageError.
        """
        return self._keys.rotate(passphrase)

    def erase_client(self, client: ClientId, passphrase: str, *, origin: object = None) -> Slices[Erased]:
        """Erase a client for good. Asks for the passphrase every time. Raises LegalHoldError."""
        return self._erasing.erase(client, passphrase, origin=origin)
