"""Opens a vault into a workspace: made new, unlocked, unlocked by recovery code, restored from a backup."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final, Self

from pss_desktop.crypto.envelope import Passphrase, Secret
from pss_desktop.crypto.escrow import IDENTITY_BEGINS, EscrowKey
from pss_desktop.crypto.header import KdfCost
from pss_desktop.crypto.kdf import calibrate
from pss_desktop.crypto.words import RecoveryCode
from pss_desktop.desktop.memory import memory_bytes
from pss_desktop.desktop.paths import resource
from pss_desktop.domain.clock import Clock
from pss_desktop.domain.errors import PssError
from pss_desktop.domain.fields import Field, FieldKind, require_valid
from pss_desktop.services.entrance.entering import Entering
from pss_desktop.services.entrance.vault_list import NewVault, Opening
from pss_desktop.services.passphrases import Passphrases
from pss_desktop.services.programme.passphrase_words import note_length
from pss_desktop.services.workspace import Workspace
from pss_desktop.services.writing.changes import Changes
from pss_desktop.vault.backups.backup_folder import Backup, list_backups, read_backup
from pss_desktop.vault.entrance.door import Mode, unlock_door
from pss_desktop.vault.entrance.listing import VaultEntry
from pss_desktop.vault.folder import backups_folder
from pss_desktop.vault.machine import Machine
from pss_desktop.vault.open_vault import OpenVault
from pss_desktop.vault.opening import creation
from pss_desktop.vault.opening.restore import restore
from pss_desktop.vault.slices import Slices, finish

_FIELDS: Final = (
    Field("name", FieldKind.TEXT, required=True, max_length=60),
    Field("person_name", FieldKind.TEXT, required=True),
)


@dataclass(frozen=True, slots=True)
class Created:
    """A new vault, open, and its recovery code, which is shown once and kept nowhere."""

    workspace: Workspace
    recovery_code: str


@dataclass(frozen=True, slots=True)
class FoundBackup:
    """A backup that can be reached, as its plain parts say; *vault_name* is the name its owner gave.

    *restored_at* tells the backups of a restored vault from those of the vault it was made of.
    """

    folder: Path
    vault_name: str
    made_at: datetime
    size: int
    restored_at: datetime | None = None


class Unlocking:
    """Every way from the unlock screen to a workspace. Each takes about a second for the key derivation."""

    def __init__(
        self,
        root: Path,
        machine: Machine,
        changes: Changes,
        *,
        passphrases: Passphrases,
        measure: Callable[[], KdfCost],
    ) -> None:
        self._root = root
        self._machine = machine
        self._changes = changes
        self._passphrases = passphrases
        self._measure = measure
        self._entering = Entering(changes, passphrases, measure=measure)

    @classmethod
    def on_this_computer(cls, root: Path, clock: Clock, changes: Changes) -> Self:
        """For the user data directory *root*, at a key derivation as dear as this computer can bear."""
        machine = Machine(clock)
        return cls(
            root,
            machine,
            changes,
            passphrases=Passphrases(resource("wordlists")),
            measure=lambda: calibrate(memory_bytes(), clock, machine.floor),
        )

    def elsewhere(self, root: Path, *, story: Clock | None = None) -> Self:
        """The same for another folder at the cheapest key allowed; *story* tells other times than now."""
        floor = self._machine.floor
        machine = self._machine if story is None else replace(self._machine, clock=story)
        return type(self)(
            root,
            machine,
            self._changes if story is None else Changes(),
            passphrases=self._passphrases,
            measure=lambda: KdfCost(m_kib=floor.m_kib, t=floor.t, p=floor.p),
        )

    def offer_passphrase(self, count: int) -> str:
        """That many random words from the list, with a space between."""
        return self._passphrases.offer(self._machine.random, count)

    def create(self, new: NewVault) -> Created:
        """Make a vault and open it; measuring this computer first takes some seconds.

        Raises InvalidFieldsError, WeakPassphraseError, UnsuitablePlaceError, or a StorageError.
        """
        name, person_name = new.name.strip(), new.person_name.strip()
        require_valid(_FIELDS, {"name": name, "person_name": person_name})
        self._passphrases.check(new.passphrase)
        chosen = creation.NewVault(name, person_name, new.passphrase, self._measure())
        created = creation.create_vault(self._root, chosen, machine=self._machine)
        note_length(created.vault.storage, new.passphrase)
        return Created(self._workspace(created.vault), created.recovery_code.text)

    def unlock(self, entry: VaultEntry, passphrase: str, *, opening: Opening = Opening.NORMAL) -> Workspace:
        """Open a listed vault.

        Raises WrongPassphraseError (with a pause that grows; TryLaterError during it), VaultDamagedError or
        HistoryLostError (see the other *opening* ways), VaultTooNewError, VaultInUseError, or a StorageError.
        """
        return self._unlock(entry, Passphrase(passphrase), opening)

    def unlock_with_recovery(
        self, entry: VaultEntry, code: str, *, opening: Opening = Opening.NORMAL
    ) -> Workspace:
        """By the recovery code, or by the identity in whose keeping the vault was left.

        Raises MistypedRecoveryCodeError, WrongRecoveryCodeError, MistypedKeyError and WrongEscrowKeyError
        besides what :meth:`unlock` raises.
        """
        return self._unlock(entry, _code_or_key(code), opening)

    def rescuing(self, entry: VaultEntry, passphrase: str) -> Slices[Workspace]:
        """Make the file of a damaged vault anew and open it, in slices: a large one takes minutes.

        Closed before its end it leaves the file as it was. Raises as :meth:`unlock` does.
        """
        return (yield from self._rescuing(entry, Passphrase(passphrase)))

    def rescuing_with_recovery(self, entry: VaultEntry, code: str) -> Slices[Workspace]:
        """The same by what :meth:`unlock_with_recovery` takes. Raises as that does."""
        return (yield from self._rescuing(entry, _code_or_key(code)))

    def backups(self, place: Path | None = None) -> tuple[FoundBackup, ...]:
        """The backups on this computer, or in the folder *place* or the one that it is, newest first."""
        if place is None:
            return _found(list_backups(backups_folder(self._root)))
        return _found(list_backups(place) or _itself(place))

    def restore(self, backup: Path, passphrase: str) -> Workspace:
        """Make a vault of a backup folder, as a new device, and open it. Raises BackupDamagedError."""
        return finish(self.restoring(backup, passphrase))

    def restoring(self, backup: Path, passphrase: str) -> Slices[Workspace]:
        """The same in slices: a large vault takes minutes to copy and to check."""
        return (yield from self._restoring(backup, Passphrase(passphrase)))

    def restoring_with_recovery(self, backup: Path, code: str) -> Slices[Workspace]:
        """The same by what :meth:`unlock_with_recovery` takes. Raises as that does."""
        return (yield from self._restoring(backup, _code_or_key(code)))

    def restoring_with_key(self, backup: Path, text: str) -> Slices[Workspace]:
        """The same by the file of a key in whose keeping the vault was left. Raises MistypedKeyError too."""
        return (yield from self._restoring(backup, EscrowKey.from_text(text)))

    def _restoring(self, backup: Path, secret: Secret) -> Slices[Workspace]:
        vault = yield from restore(backup, self._root, secret, machine=self._machine)
        return self._workspace(vault, by_code=not isinstance(secret, Passphrase))

    def _unlock(self, entry: VaultEntry, secret: Secret, opening: Opening) -> Workspace:
        door = unlock_door(entry.folder, secret, machine=self._machine, mode=Mode(opening.value))
        return _whole(self._entering.enter(door))

    def _rescuing(self, entry: VaultEntry, secret: Secret) -> Slices[Workspace]:
        door = unlock_door(entry.folder, secret, machine=self._machine, mode=Mode.RESCUE)
        return _whole((yield from self._entering.entering(door)))

    def _workspace(self, vault: OpenVault, *, by_code: bool = False) -> Workspace:
        return _whole(self._entering.workspace(vault, by_code=by_code))


def _whole(workspace: Workspace) -> Workspace:
    """Closed again where one of its services can't be made."""
    with ExitStack() as on_failure:
        on_failure.callback(workspace.close)
        workspace.whole()
        on_failure.pop_all()
    return workspace


def _code_or_key(typed: str) -> Secret:
    if typed.strip().upper().startswith(IDENTITY_BEGINS):
        return EscrowKey.from_text(typed)
    return RecoveryCode.parse(typed)


def _itself(folder: Path) -> list[Backup]:
    """The folder as a backup, for those who point at one rather than at where it lies."""
    try:
        return [read_backup(folder)]
    except PssError:
        return []


def _found(backups: list[Backup]) -> tuple[FoundBackup, ...]:
    return tuple(map(_as_found, backups))


def _as_found(backup: Backup) -> FoundBackup:
    restored = backup.header.restored
    at = None if restored is None else restored.at
    return FoundBackup(backup.folder, backup.header.name, backup.made_at, backup.size, at)
