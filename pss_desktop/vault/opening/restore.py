"""Makes a vault of a backup, as a new device: the old one's feeds must not go on in two places."""

from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Final

from pss_desktop.crypto.envelope import Secret
from pss_desktop.crypto.header import ID_SIZE, Restored
from pss_desktop.domain.errors import BackupDamagedError, VaultDamagedError
from pss_desktop.domain.progress import Progress
from pss_desktop.files.atomic import fsync_file
from pss_desktop.files.errors import translate_os_errors, translate_read_errors
from pss_desktop.files.modes import make_private_folder
from pss_desktop.vault.aside import aside
from pss_desktop.vault.attached.blob_check import broken_files
from pss_desktop.vault.attached.blob_copies import copy_blobs, room_for_copies
from pss_desktop.vault.audit import AuditLog
from pss_desktop.vault.backups.backup_folder import Backup, check_list, read_backup
from pss_desktop.vault.copy_check import CHECKING_PAGES, check_copy, file_digest
from pss_desktop.vault.database.connection import Connection, open_connection
from pss_desktop.vault.entrance.attempts import BackupAttempts
from pss_desktop.vault.entrance.header_file import OpenedHeader, open_header, settle
from pss_desktop.vault.folder import VaultFolder, attempts_to_restore, vaults_folder
from pss_desktop.vault.journal.keys import JournalKeys
from pss_desktop.vault.journal.outside_head import OutsideHead
from pss_desktop.vault.journal.store import JournalStore
from pss_desktop.vault.keys.device_key import DeviceKeys, write_device_keys
from pss_desktop.vault.keys.keyed_vault import KeyedVault
from pss_desktop.vault.machine import Machine
from pss_desktop.vault.migrations import migrate
from pss_desktop.vault.open_vault import Notice, OpenVault
from pss_desktop.vault.opening.lifecycle import open_keyed
from pss_desktop.vault.opening.unfinished_vault import publish, unfinished_vault
from pss_desktop.vault.slices import Slices

RESTORING: Final = "restoring"

_CHUNK: Final = 1024 * 1024


def restore(backup: Path, root: Path, secret: Secret, *, machine: Machine) -> Slices[OpenVault]:
    """Make a vault under *root* of the backup in folder *backup*, and open it. The backup is only read.

    A vault of the same id that is still there stays untouched beside it, and so do its backups: by its header
    the new one is known as another from here on.

    Raises BackupDamagedError, WrongPassphraseError (TryLaterError during its pause), WrongRecoveryCodeError,
    UnsuitablePlaceError, VaultTooNewError or a StorageError; nothing of the vault is left then.
    """
    found = read_backup(backup)
    machine.refuse_unsuitable(vaults_folder(root))
    blobs = VaultFolder(backup).blobs
    machine.need_room(root, found.size + room_for_copies(blobs, root))
    opened = _opened(found, root, secret, machine)
    yield Progress(0, found.size, RESTORING)
    with unfinished_vault(root) as folder:
        header = replace(opened.header, restored=Restored(machine.random(ID_SIZE), machine.clock.now()))
        keyed = KeyedVault(folder, header, opened.unlocked.vmk, opened.unlocked.keys, machine)
        database = folder.database(keyed.epoch)
        yield from _copy(found.database, database, found.size)
        yield from aside(lambda: _verified(found, keyed), what=CHECKING_PAGES)
        yield from copy_blobs(blobs, folder.blobs)
        _become_new_device(keyed)
        final = publish(folder, keyed.id.hex())
    return (yield from _opened_anew(replace(keyed, folder=final)))


def _opened_anew(keyed: KeyedVault) -> Slices[OpenVault]:
    vault = open_keyed(keyed)
    with ExitStack() as when_cut_short:
        when_cut_short.callback(vault.close)
        if (yield from broken_files(keyed, vault.live.connection, vault.folder.blobs, opened=False)):
            vault.notices = (*vault.notices, Notice.FILES_MISSING)
        when_cut_short.pop_all()
    return vault


def _opened(backup: Backup, root: Path, secret: Secret, machine: Machine) -> OpenedHeader:
    make_private_folder(root)
    try:
        attempts = BackupAttempts(attempts_to_restore(root), machine.clock, whose=backup.header.whose)
        with attempts.guarding(secret):
            opened = open_header(VaultFolder(backup.folder), secret, floor=machine.floor)
    except VaultDamagedError as problem:
        raise BackupDamagedError from problem
    check_list(backup.folder, opened.unlocked.keys.head_mac)
    return opened


def _copy(source: Path, target: Path, total: int) -> Slices[None]:
    with translate_read_errors():
        if source.exists() and not source.is_file():  # a pipe would be waited for without end
            raise BackupDamagedError
        reading = source.open("rb")
    with reading, translate_os_errors(), target.open("xb") as writing:
        target.chmod(0o600)
        while True:
            with translate_read_errors():
                chunk = reading.read(_CHUNK)
            if not chunk:
                break
            writing.write(chunk)
            yield Progress(writing.tell(), total, RESTORING)
    fsync_file(target)


def _verified(backup: Backup, keyed: KeyedVault) -> Slices[None]:
    """The copy is read whole here, where nothing can change it any more."""
    path = keyed.folder.database(keyed.epoch)
    digest = yield from file_digest(path)
    if digest != backup.digests.sha256:
        raise BackupDamagedError
    found = yield from check_copy(path, keyed.keys.database)
    told = backup.digests
    if found.problems or (found.head, found.content) != (told.head, told.content):
        raise BackupDamagedError


def _become_new_device(keyed: KeyedVault) -> None:
    folder, keys = keyed.folder, keyed.keys
    device = DeviceKeys.generate()
    write_device_keys(folder.device_key(keyed.epoch), device, keys=keys, header=keyed.header)
    connection = open_connection(folder.database(keyed.epoch), keys.database)
    try:
        migrate(connection, back_up=lambda: None)  # the backup itself is the copy from before
        with connection.transaction():
            _introduce(connection, device, keyed)
        head = JournalStore(connection).local_head()
        connection.checkpoint()
    finally:
        connection.close()
    OutsideHead(folder.head(keyed.epoch), keys.head_mac).create(head)
    settle(folder, keyed.header, keys)


def _introduce(connection: Connection, device: DeviceKeys, keyed: KeyedVault) -> None:
    JournalKeys(connection).know_device(device.device, device.signing.public.encoded)
    AuditLog(connection, keyed.machine.clock).append("vault.restored")
