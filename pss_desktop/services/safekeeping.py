"""Keeps the vault safe: backups, the check, passphrase, recovery code, vault key, erasure."""

from collections.abc import Generator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pss_desktop.domain.ids import ClientId
from pss_desktop.domain.progress import Progress


@dataclass(frozen=True, slots=True)
class BackupEntry:
    """A backup on this computer (or where it was asked to go); *name* is its folder's name."""

    name: str
    folder: Path
    made_at: datetime
    size: int


@dataclass(frozen=True, slots=True)
class BackedUp:
    """A backup that was re-opened and verified, and which older ones went to make room."""

    entry: BackupEntry
    removed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What 'Check my vault' found. Empty *problems* mean that every part verifies."""

    checked_at: datetime
    operations: int
    problems: tuple[str, ...]
    views_repaired: bool

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems


@dataclass(frozen=True, slots=True)
class KeysChanged:
    """After a change of passphrase or key: the backups that still open in the old way."""

    unreached: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NewRecoveryCode:
    """A recovery code to print and type back; the old one no longer opens the vault."""

    text: str
    unreached: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Erased:
    """What was erased for good, and which copies elsewhere a person must still see to."""

    client: ClientId
    operations: int
    copies_elsewhere: tuple[BackupEntry, ...]


class Safekeeping:
    """What a person does for the vault as a whole. Long deeds come as slices of progress."""

    def back_up(self, to: Path | None = None) -> Generator[Progress, None, BackedUp]:
        """Back up to the usual place or to *to* (a stick), verified by re-opening before it is done."""
        raise NotImplementedError

    def backups(self) -> tuple[BackupEntry, ...]:
        """The backups on this computer, newest first."""
        raise NotImplementedError

    def check(self) -> Generator[Progress, None, CheckReport]:
        """Read and verify every part of the vault; views that differ are rebuilt from the journal."""
        raise NotImplementedError

    def offer_passphrase(self, count: int = 5) -> str:
        """That many random words from the list, with a space between."""
        raise NotImplementedError

    def change_passphrase(self, old: str, new: str) -> KeysChanged:
        """Raises WrongPassphraseError and WeakPassphraseError; nothing changes then."""
        raise NotImplementedError

    def new_recovery_code(self, passphrase: str) -> NewRecoveryCode:
        """Make a new recovery code. Raises WrongPassphraseError."""
        raise NotImplementedError

    def check_recovery_code(self, typed: str) -> None:
        """Confirm that the printed code was typed back rightly; Today stops asking for it.

        Raises MistypedRecoveryCodeError and WrongRecoveryCodeError.
        """
        raise NotImplementedError

    def rotate_key(self, passphrase: str) -> Generator[Progress, None, KeysChanged]:
        """Give the vault a new key after a suspected compromise. Raises WrongPassphraseError."""
        raise NotImplementedError

    def erase_client(
        self, client: ClientId, passphrase: str, *, origin: object = None
    ) -> Generator[Progress, None, Erased]:
        """Erase a binned client for good. Asks for the passphrase every time. Raises LegalHoldError."""
        raise NotImplementedError
