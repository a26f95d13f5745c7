"""The first half of opening a vault: its lock and keys, light enough to begin while the rest is loaded."""

from contextlib import ExitStack
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from pss_desktop.crypto.envelope import Secret
from pss_desktop.domain.errors import VaultMissingError
from pss_desktop.files.folders import is_folder
from pss_desktop.files.lockfile import VaultLock
from pss_desktop.vault.entrance.attempts import Attempts
from pss_desktop.vault.entrance.header_file import open_header
from pss_desktop.vault.folder import VaultFolder
from pss_desktop.vault.keys.keyed_vault import KeyedVault
from pss_desktop.vault.machine import Machine


class Mode(Enum):
    """How to open."""

    NORMAL = "normal"
    READ_ONLY = "read_only"
    """For what is damaged or rolled back: reads what can be read, writes nothing, complains by notices."""
    RESCUE = "rescue"
    """For a database with bad pages: make it anew of what reads, then open it. What was lost is told."""
    AS_NEW_DEVICE = "as_new_device"
    """After a rollback, or without the device's key: keep what is there and go on under a new name."""


@dataclass(frozen=True, slots=True, repr=False)
class Door:
    """A vault that its secret has opened, before its database is; whoever holds it enters or closes it."""

    keyed: KeyedVault
    lock: VaultLock
    secret: Secret | None = None
    mode: Mode = Mode.NORMAL
    repaired: bool = False

    def close(self) -> None:
        """Let go of the vault without having entered it."""
        self.lock.release()


def unlock_door(path: Path, secret: Secret, *, machine: Machine, mode: Mode = Mode.NORMAL) -> Door:
    """Take the lock of the vault in folder *path* and derive its keys, which takes about a second.

    Raises WrongPassphraseError (or WrongRecoveryCodeError), TryLaterError, VaultInUseError, VaultTooNewError,
    VaultDamagedError, UnsuitablePlaceError, VaultMissingError or a StorageError.
    """
    folder = VaultFolder(path)
    if not is_folder(path):
        raise VaultMissingError
    if mode is not Mode.READ_ONLY:
        machine.refuse_unsuitable(path)
    lock = VaultLock(folder.lock)
    lock.acquire(reading=mode is Mode.READ_ONLY)
    with ExitStack() as on_failure:
        on_failure.callback(lock.release)
        with Attempts(folder.attempts, machine.clock).guarding(secret):
            opened = open_header(folder, secret, floor=machine.floor)
        on_failure.pop_all()
    unlocked = opened.unlocked
    keyed = KeyedVault(folder, opened.header, unlocked.vmk, unlocked.keys, machine)
    return Door(keyed, lock, secret, mode, opened.repaired)


def door_of(keyed: KeyedVault) -> Door:
    """The door of a vault whose keys are at hand. Raises VaultInUseError or a StorageError."""
    lock = VaultLock(keyed.folder.lock)
    lock.acquire()
    return Door(keyed, lock)
