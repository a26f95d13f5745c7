"""Opens a vault with every check that opening owes, and says in which of several ways it cannot."""

from contextlib import ExitStack, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from pss_desktop.crypto.envelope import Secret
from pss_desktop.domain.errors import (
    DiskFullError,
    HistoryLostError,
    MalformedOperationError,
    StorageError,
    VaultDamagedError,
)
from pss_desktop.files.atomic import remove_leftovers
from pss_desktop.files.lockfile import VaultLock
from pss_desktop.files.mounts import is_read_only
from pss_desktop.files.removal import remove_file
from pss_desktop.journal.operation import Operation, check_operation
from pss_desktop.vault.database.connection import Connection, open_connection
from pss_desktop.vault.entrance.door import Door, Mode, door_of, unlock_door
from pss_desktop.vault.entrance.header_file import settle
from pss_desktop.vault.entrance.header_seen import is_older, keep_seen
from pss_desktop.vault.journal.kept_head import kept_head
from pss_desktop.vault.journal.outside_head import OutsideHead
from pss_desktop.vault.journal.store import JournalStore
from pss_desktop.vault.kept_damaged import keep_lost_wal
from pss_desktop.vault.keys.device_key import DeviceKeys, read_device_keys, write_device_keys
from pss_desktop.vault.keys.identity import PERSON_SETTING, Identity, identity_for_reading, identity_of
from pss_desktop.vault.keys.keyed_vault import KeyedVault
from pss_desktop.vault.live_database import LiveDatabase
from pss_desktop.vault.machine import Machine
from pss_desktop.vault.migrations import check_version, migrate
from pss_desktop.vault.open_vault import UNTOLD, Notice, OpenVault
from pss_desktop.vault.page_macs import has_whole_pages
from pss_desktop.vault.schema import SCHEMA_VERSION
from pss_desktop.vault.slices import Slices, finish
from pss_desktop.vault.storage import Storage
from pss_desktop.vault.vault_settings import VaultSettings

__all__ = ["Mode", "enter", "open_keyed", "open_vault"]

RECENT: Final = 200


def open_vault(path: Path, secret: Secret, *, machine: Machine, mode: Mode = Mode.NORMAL) -> OpenVault:
    """Open the vault in folder *path*. Takes about a second for the key derivation.

    Raises WrongPassphraseError (or WrongRecoveryCodeError), TryLaterError, VaultInUseError, VaultTooNewError,
    VaultDamagedError, HistoryLostError, UnsuitablePlaceError, VaultMissingError or a StorageError.
    """
    return enter(unlock_door(path, secret, machine=machine, mode=mode))


def enter(door: Door) -> OpenVault:
    """Open the database behind *door*, and check what opening owes. Where that fails the door is closed."""
    return finish(entering(door))


def entering(door: Door) -> Slices[OpenVault]:
    """The same in slices: to make a large database anew takes minutes. Closed early, this gives it up."""
    with ExitStack() as on_failure:
        on_failure.callback(door.close)
        notices = (yield from _rescued(door.keyed)) if door.mode is Mode.RESCUE else []
        vault = _open(_Opening(door.keyed, door.mode, notices), door.lock, repaired=door.repaired)
        on_failure.pop_all()
    return vault


def open_keyed(keyed: KeyedVault, *, mode: Mode = Mode.NORMAL) -> OpenVault:
    """Open a vault whose keys are at hand, without a secret; raises as :func:`open_vault` does."""
    return enter(replace(door_of(keyed), mode=mode))


def _rescued(keyed: KeyedVault) -> Slices[list[Notice]]:
    """Make the database anew; what a person should hear of it. Raises VaultDamagedError, of another part than
    the one by which it refused to open, or HistoryLostError where that cannot be done.
    """
    # Few vaults ever need it.
    from pss_desktop.vault.salvage import salvage  # noqa: PLC0415

    path = keyed.folder.database(keyed.epoch)
    try:
        live = LiveDatabase(path, open_connection(path, keyed.keys.database, read_only=True))
        try:
            lost = yield from salvage(keyed, live)
        finally:
            live.close()
    except VaultDamagedError as problem:
        raise VaultDamagedError("journal" if problem.part == "database" else problem.part) from problem
    return [Notice.MADE_ANEW, Notice.LOG_LOST] if lost else [Notice.MADE_ANEW]


def _open(opening: "_Opening", lock: VaultLock, *, repaired: bool) -> OpenVault:
    if repaired:
        opening.notices.append(Notice.HEADER_REPAIRED)
    vault = opening.bind(lock)
    with ExitStack() as on_failure:
        on_failure.callback(vault.live.close, as_it_lies=True)
        if opening.mode is not Mode.READ_ONLY:
            if repaired or Notice.OLDER_HEADER not in opening.notices:  # the later one may lie beside it
                _tidy(opening.keyed, repaired=repaired)
            opening.note_unlock(vault)
        on_failure.pop_all()
    vault.notices = tuple(opening.notices)
    return vault


def _tidy(keyed: KeyedVault, *, repaired: bool) -> None:
    """Clear away what a crash left; a full disk or a stubborn file is no reason not to open.

    Where the earlier header opened the vault, the present one may have been of a newer epoch: nothing goes.
    """
    with suppress(StorageError):
        settle(keyed.folder, keyed.header, keyed.keys)
        remove_leftovers(keyed.folder.path)
        for folder in keyed.folder.subfolders():
            remove_leftovers(folder)
        for path in keyed.folder.of_other_epochs(keyed.epoch) if not repaired else ():
            remove_file(path)


def _back_up(keyed: KeyedVault, live: LiveDatabase) -> None:
    # Nearly every vault that is opened is of this release already.
    from pss_desktop.vault.backups.backup import back_up  # noqa: PLC0415

    finish(back_up(keyed, live))


def _bind(keyed: KeyedVault, connection: Connection, identity: Identity) -> Storage:
    machine = keyed.machine
    return Storage(
        connection,
        identity=identity,
        clock=machine.clock,
        ids=machine.ids,
        random_bytes=machine.random,
    )


@dataclass(slots=True)
class _Opening:
    """One opening under way; what the mode tolerates becomes a notice instead of an error."""

    keyed: KeyedVault
    mode: Mode
    notices: list[Notice] = field(default_factory=list)
    kept_unread: bool = False

    def bind(self, lock: VaultLock) -> OpenVault:
        keyed, read_only = self.keyed, self.mode is Mode.READ_ONLY
        path = keyed.folder.database(keyed.epoch)
        if not path.exists() or not has_whole_pages(path):
            self._complain(VaultDamagedError("database"))
        elif read_only and is_read_only(path):
            self._note_read_only_disk(keyed)
        connection = open_connection(path, keyed.keys.database, read_only=read_only)
        live = LiveDatabase(path, connection)
        with ExitStack() as on_failure:
            on_failure.callback(live.close, as_it_lies=True)
            if self.mode is Mode.AS_NEW_DEVICE:
                keep_lost_wal(keyed, connection)
            if not read_only:
                self._upgrade(live)
            check_version(connection)
            vault = self._checked(live, lock)
            on_failure.pop_all()
        return vault

    def _upgrade(self, live: LiveDatabase) -> None:
        """Bring an older schema up to this release's; what has lost history is refused as it lies, before."""
        if check_version(live.connection) < SCHEMA_VERSION:
            outside = self._outside()
            self._check_head(JournalStore(live.connection), outside)
            self._keep_unread(outside, live.connection)
        migrate(live.connection, back_up=lambda: _back_up(self.keyed, live))

    def _keep_unread(self, outside: OutsideHead, connection: Connection) -> None:
        """Before the first write; where a head is spoiled nobody else can say that the newest is here."""
        if outside.spoiled and self.mode is Mode.NORMAL and not self.kept_unread:
            keep_lost_wal(self.keyed, connection)
            self.kept_unread = True

    def _outside(self) -> OutsideHead:
        return OutsideHead(self.keyed.folder.head(self.keyed.epoch), self.keyed.keys.head_mac)

    def _note_read_only_disk(self, keyed: KeyedVault) -> None:
        """Only a disk that can be written lets SQLite read what stands in the -wal file yet."""
        self.notices.append(Notice.NOT_WRITABLE)
        rest = keyed.folder.wal(keyed.epoch)
        if rest.exists() and rest.stat().st_size:
            self.notices.append(Notice.HISTORY_LOST)

    def note_unlock(self, vault: OpenVault) -> None:
        """Leave a line in the audit; a vault opens for reading also where there is no room for one."""
        older = Notice.OLDER_HEADER in self.notices
        try:
            vault.storage.audit.append("vault.unlocked_by_older_header" if older else "vault.unlocked")
            keep_seen(vault.header, vault.storage.settings)
            self._tell_too(vault.storage.settings)
            vault.keep_head()
        except DiskFullError:
            self.notices.append(Notice.DISK_FULL)
        except StorageError:
            self.notices.append(Notice.NOT_WRITABLE)

    def _tell_too(self, settings: VaultSettings) -> None:
        """What an earlier opening noticed, before what this one does; told once."""
        if (untold := settings.get(UNTOLD)) is not None:
            earlier = (one for one in Notice if one.value in untold and one not in self.notices)
            self.notices[:0] = earlier
            settings.remove(UNTOLD)

    def _checked(self, live: LiveDatabase, lock: VaultLock) -> OpenVault:
        keyed = self.keyed
        storage = _bind(keyed, live.connection, self._identity(live.connection))
        outside = self._outside()
        self._check_head(storage.journal, outside)
        self._check_recent(live.connection)
        if self.mode is Mode.READ_ONLY:
            self._look_beside_the_journal(storage)
        if is_older(keyed.header, storage.settings):
            self.notices.append(Notice.OLDER_HEADER)
        if self.mode is Mode.AS_NEW_DEVICE:
            self._renew(storage, outside)
        self._keep_unread(outside, live.connection)
        return OpenVault(keyed, live, storage, lock=lock, outside=outside)

    def _look_beside_the_journal(self, storage: Storage) -> None:
        """Reading goes on without the log, the settings, and the head's row, and says so."""
        try:
            kept_head(storage.connection)
        except VaultDamagedError as problem:
            self._complain(problem)
        if not storage.settings.read():
            self._note(Notice.SETTINGS_DAMAGED)
        if not storage.audit.ends():
            self._note(Notice.LOG_DAMAGED)

    def _identity(self, connection: Connection) -> Identity:
        device = self._device_keys()
        try:
            return identity_of(VaultSettings(connection).get(PERSON_SETTING), device)
        except VaultDamagedError:
            if self.mode is not Mode.READ_ONLY:
                raise
            self._note(Notice.SETTINGS_DAMAGED)
            return identity_for_reading(connection, device)

    def _device_keys(self) -> DeviceKeys:
        keyed = self.keyed
        if self.mode is Mode.AS_NEW_DEVICE:
            return DeviceKeys.generate()
        try:
            path = keyed.folder.device_key(keyed.epoch)
            read = read_device_keys(path, keys=keyed.keys, header=keyed.header)
        except VaultDamagedError as problem:
            self._complain(problem)
            return DeviceKeys.generate()  # signs nothing: the vault is read only
        if read.added and self.mode is not Mode.READ_ONLY:
            with suppress(StorageError):  # the next unlock tries again; nobody was told of this key yet
                write_device_keys(path, read.keys, keys=keyed.keys, header=keyed.header)
        return read.keys

    def _check_head(self, journal: JournalStore, outside: OutsideHead) -> None:
        """The database must hold all that the head outside vouches for; it may hold more."""
        try:
            found = journal.local_head()
            expected = outside.read()
            if not journal.continues(expected):
                raise HistoryLostError(expected.count, found.count)
            if outside.spoiled:
                self._note(Notice.HEAD_REPAIRED)
        except (VaultDamagedError, HistoryLostError) as problem:
            self._complain(problem, also_tolerated_by=Mode.AS_NEW_DEVICE)

    def _check_recent(self, connection: Connection) -> None:
        """The newest operations must be what their hashes say: a crash or a bad sector hits these first."""
        try:
            rows = connection.rows(
                "SELECT hash, header, salt, payload FROM op ORDER BY id DESC LIMIT ?", (RECENT,)
            )
            for op_hash, header, salt, payload in rows:
                operation = Operation(header, salt, payload)
                check_operation(operation)
                if operation.hash != op_hash:
                    raise MalformedOperationError("hash")
        except MalformedOperationError:
            self._complain(VaultDamagedError("journal"))
        except VaultDamagedError as problem:
            self._complain(problem)

    def _renew(self, storage: Storage, outside: OutsideHead) -> None:
        """Go on as a new device: the old one's feeds end where they stand, and its key goes."""
        keyed = self.keyed
        device = storage.identity.device_keys
        path = keyed.folder.device_key(keyed.epoch)
        write_device_keys(path, device, keys=keyed.keys, header=keyed.header)
        with storage.connection.transaction():
            storage.journal.keys.know_device(device.device, device.signing.public.encoded)
            storage.audit.append("device.renewed")
        outside.create(storage.journal.local_head())
        self.notices.append(Notice.NEW_DEVICE)

    def _complain(
        self, problem: VaultDamagedError | HistoryLostError, *, also_tolerated_by: Mode = Mode.READ_ONLY
    ) -> None:
        """Raise *problem*, or note it where the mode tolerates it."""
        if self.mode not in {Mode.READ_ONLY, also_tolerated_by}:
            raise problem
        self._note(Notice.HISTORY_LOST if isinstance(problem, HistoryLostError) else Notice.DAMAGED)

    def _note(self, notice: Notice) -> None:
        if notice not in self.notices:
            self.notices.append(notice)
