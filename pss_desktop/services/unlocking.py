"""Opens a vault into a workspace: made new, unlocked, unlocked by recovery code, restored from a backup."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pss_desktop.domain.clock import Clock
from pss_desktop.services.changes import Changes
from pss_desktop.services.vault_list import NewVault
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.listing import VaultEntry


@dataclass(frozen=True, slots=True)
class Created:
    """A new vault, open, and its recovery code, which is shown once and kept nowhere."""

    workspace: Workspace
    recovery_code: str


@dataclass(frozen=True, slots=True)
class FoundBackup:
    """A backup that can be reached, as its plain parts say; *vault_name* is the name its owner gave."""

    folder: Path
    vault_name: str
    made_at: datetime
    size: int


class Unlocking:
    """Every way from the unlock screen to a workspace. Each takes about a second for the key derivation."""

    def __init__(self, root: Path, clock: Clock, changes: Changes) -> None:
        self._root = root
        self._clock = clock
        self._changes = changes

    def offer_passphrase(self, count: int = 5) -> str:
        """That many random words from the list, with a space between."""
        raise NotImplementedError

    def create(self, new: NewVault) -> Created:
        """Make a vault and open it. Raises InvalidFieldsError, WeakPassphraseError, UnsuitablePlaceError."""
        raise NotImplementedError

    def unlock(self, entry: VaultEntry, passphrase: str) -> Workspace:
        """Raises WrongPassphraseError (with a pause that grows), DiskFullError, VaultDamagedError,
        VaultTooNewError, VaultInUseError.
        """
        raise NotImplementedError

    def unlock_with_recovery(self, entry: VaultEntry, code: str) -> Workspace:
        """Raises MistypedRecoveryCodeError and WrongRecoveryCodeError besides what :meth:`unlock` raises."""
        raise NotImplementedError

    def backups(self, place: Path | None = None) -> tuple[FoundBackup, ...]:
        """The backups on this computer, or in the folder *place* or the one that it is, newest first."""
        raise NotImplementedError

    def restore(self, backup: Path, passphrase: str) -> Workspace:
        """Make a vault of a backup folder, as a new device, and open it. Raises BackupDamagedError."""
        raise NotImplementedError
