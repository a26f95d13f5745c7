"""An open vault: its keys, its storage, its one writer's lock, and the head that it keeps outside."""

from __future__ import annotations

from contextlib import ExitStack, suppress
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pss_desktop.crypto.header import VaultHeader
from pss_desktop.domain.errors import PssError, VaultDamagedError
from pss_desktop.files.lockfile import VaultLock
from pss_desktop.vault.folder import VaultFolder
from pss_desktop.vault.journal.outside_head import OutsideHead
from pss_desktop.vault.keys.device_key import write_device_keys
from pss_desktop.vault.keys.identity import Identity
from pss_desktop.vault.keys.inner_keys import InnerKeys
from pss_desktop.vault.keys.keyed_vault import KeyedVault
from pss_desktop.vault.live_database import LiveDatabase
from pss_desktop.vault.machine import Machine
from pss_desktop.vault.storage import Storage

if TYPE_CHECKING:
    from pss_desktop.vault.attached.blobs import BlobStore
    from pss_desktop.vault.slices import Slices

UNTOLD: Final = "untold_notices"
"""The setting with what an opening noticed that nobody came to see."""


class Notice(Enum):
    """What a person should hear after a vault was opened."""

    HEADER_REPAIRED = "header_repaired"
    """The header was damaged; the earlier generation opened the vault and took its place."""
    OLDER_HEADER = "older_header"
    """The header is older than one that opened this vault before: an earlier passphrase works again."""
    HEAD_REPAIRED = "head_repaired"
    """A part of the head outside did not verify; the head before it still holds."""
    HISTORY_LOST = "history_lost"
    """The database knows less than it once did; opened for reading, or as a new device."""
    NEW_DEVICE = "new_device"
    """From now this vault goes on as a new device."""
    DISK_FULL = "disk_full"
    """There is no room: reading works, writing will not."""
    NOT_WRITABLE = "not_writable"
    """The disk refuses to be written: reading works."""
    FILES_MISSING = "files_missing"
    """The backup that this vault was made of lacked pieces of attached files."""
    MADE_ANEW = "made_anew"
    """The database had bad pages and was made anew; every record is there."""
    LOG_LOST = "log_lost"
    """When it was made anew, entries of the log were lost; the log says which."""
    LOG_DAMAGED = "log_damaged"
    """The log of what happened here does not read; opened for reading."""
    SETTINGS_DAMAGED = "settings_damaged"
    """The settings do not read; opened for reading, with those of a new vault."""
    DAMAGED = "damaged"
    """Some part does not verify; opened for reading what can be read."""


class OpenVault:
    """Made by ``lifecycle`` only, for one thread; deeds on the whole vault are functions of their own."""

    def __init__(
        self,
        keyed: KeyedVault,
        live: LiveDatabase,
        storage: Storage,
        *,
        lock: VaultLock,
        outside: OutsideHead,
    ) -> None:
        self.keyed = keyed
        self.live = live
        self.storage = storage
        self.notices: tuple[Notice, ...] = ()
        self._lock = lock
        self._outside = outside
        self._outside_count = -1
        self._blobs: BlobStore | None = None

    @property
    def folder(self) -> VaultFolder:
        return self.keyed.folder

    @property
    def lost_wals(self) -> tuple[Path, ...]:
        """The files that may hold entries which could not be read when the vault was opened."""
        return self.folder.lost_wals(self.keyed.epoch)

    @property
    def header(self) -> VaultHeader:
        return self.keyed.header

    @property
    def machine(self) -> Machine:
        return self.keyed.machine

    @property
    def identity(self) -> Identity:
        return self.storage.identity

    @property
    def inner_keys(self) -> InnerKeys:
        """Read anew each time, so that none outlives a rollback. Raises as :meth:`InnerKeys.of` does."""
        return InnerKeys.of(self.keyed, self.live.connection)

    @property
    def blobs(self) -> BlobStore:
        """The attached files. Ask on the vault's own thread; what it gives may then be used on any.

        Raises VaultDamagedError("inner keys"), or a StorageError where there are none and none can be made.
        """
        if self._blobs is None:
            # Whoever writes a note has nothing to do with files.
            from pss_desktop.vault.attached.blobs import BlobStore  # noqa: PLC0415

            self._blobs = BlobStore(self.folder.blobs, self.inner_keys.blobs, self.machine)
        return self._blobs

    def sweep_blobs(self) -> Slices[int]:
        """Remove pieces of files that nothing names, as a crash or an erasure leaves; how many went."""
        # Most days nothing is swept.
        from pss_desktop.vault.attached.blob_names import named_files, waiting_files  # noqa: PLC0415
        from pss_desktop.vault.attached.blobs import piece_files  # noqa: PLC0415

        if self.read_only or not piece_files(self.folder.blobs):
            return 0
        named = yield from named_files(self.live.connection)
        stored = [one.stored for one in named]
        return self.blobs.sweep([*stored, *waiting_files(self.storage.drafts)])

    @property
    def read_only(self) -> bool:
        return self.live.connection.read_only

    @property
    def closed(self) -> bool:
        return not self._lock.held

    def keep_head(self) -> None:
        """Put the journal's head outside the database, durably. A signed act is done only after this.

        Raises a StorageError; the act itself is committed then, and the next call makes up for it.
        """
        head = self.storage.journal.local_head()
        if head.count != self._outside_count and not self.read_only:
            self._outside.write(head)
            self._outside_count = head.count

    def holds_what_the_head_says(self) -> bool:
        """Whether the journal still holds all that the head outside vouches for."""
        try:
            return self.storage.journal.continues(self._outside.read())
        except VaultDamagedError:
            return False

    def keep_device_keys(self) -> None:
        """Write this device's keys once more, before others hear of them. Raises a StorageError.

        The receiving key that an unlock adds may have found no room on the disk.
        """
        path, keyed = self.folder.device_key(self.keyed.epoch), self.keyed
        write_device_keys(path, self.identity.device_keys, keys=keyed.keys, header=keyed.header)

    def checkpoint(self) -> None:
        """After a burst of saves: the head outside, then all of the -wal file into the database."""
        if not self.read_only:
            self.keep_head()
            self.live.connection.checkpoint()

    def close_untold(self) -> None:
        """Close what nobody came to see: the next opening tells what this one noticed."""
        with suppress(PssError):  # what is only read, or can't be written, is noticed again
            if self.notices:
                self.storage.settings.put(UNTOLD, [notice.value for notice in self.notices])
        self.close()

    def close(self) -> None:
        """Head outside, checkpoint, close, let go of the lock; without effect when it is closed already.

        The lock goes also when an earlier step fails, and that step's error is raised then.
        """
        if self.closed:
            return
        with ExitStack() as last:
            last.callback(self._lock.release)
            last.callback(self.live.close)
            self.checkpoint()
