"""Keeps the vault safe: backups, the check, passphrase, recovery code, vault key, erasure."""

from collections.abc import Generator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pss_desktop.domain.ids import ClientId
from pss_desktop.domain.progress import Progress
from pss_desktop.services.backups import BackedUp, BackupEntry, Backups
from pss_desktop.services.deeds import Deeds
from pss_desktop.services.passphrases import WORDS_OFFERED, Passphrases
from pss_desktop.vault.check import check_vault
from pss_desktop.vault.open_vault import OpenVault

__all__ = [
    "BackedUp",
    "BackupEntry",
    "CheckReport",
    "Erased",
    "KeysChanged",
    "NewRecoveryCode",
    "Safekeeping",
]


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

    def __init__(self, vault: OpenVault, deeds: Deeds, backups: Backups, passphrases: Passphrases) -> None:
        self._vault = vault
        self._deeds = deeds
        self._backups = backups
        self._passphrases = passphrases

    def back_up(self, to: Path | None = None) -> Generator[Progress, None, BackedUp]:
        """Back up to the usual place or to *to* (a stick), verified by re-opening before it is done."""
        return self._backups.make(to)

    def backups(self) -> tuple[BackupEntry, ...]:
        """The backups on this computer, newest first."""
        return self._backups.list()

    def check(self) -> Generator[Progress, None, CheckReport]:
        """Read and verify every part of the vault; views that differ are rebuilt from the journal."""
        found = yield from check_vault(self._vault)
        return CheckReport(
            checked_at=found.checked_at,
            operations=found.operations,
            problems=tuple(sorted(part.value for part in found.problems)),
            views_repaired=found.views_repaired,
        )

    def offer_passphrase(self, count: int = WORDS_OFFERED) -> str:
        """That many random words from the list, with a space between."""
        return self._passphrases.offer(self._vault.machine.random, count)

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
