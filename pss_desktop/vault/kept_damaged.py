"""What was damaged stays beside what took its place: until all is found well, or what was lost, as long as
somebody may read more from it.
"""

import filecmp
import os
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Final

from pss_desktop.domain.errors import StorageError
from pss_desktop.files.atomic import copy_atomically
from pss_desktop.files.errors import translate_os_errors, translate_read_errors
from pss_desktop.files.removal import remove_file
from pss_desktop.vault.database.connection import Connection
from pss_desktop.vault.database.wal_file import rest_of
from pss_desktop.vault.folder import wal_beside
from pss_desktop.vault.keys.keyed_vault import KeyedVault
from pss_desktop.vault.page_macs import PAGE_SIZE

_WAL_HEADER: Final = 32
_FRAME_HEADER: Final = 24


def keep_rest(database: Path, kept: Path) -> None:
    """Copy what stands in the -wal file of *database*, before SQLite moves the part of it that reads.

    What an attempt that failed kept is of no file here: it goes.
    """
    with rest_of(database) as rest:
        if rest is not None:
            copy_atomically(rest, wal_beside(kept))
        else:
            remove_file(wal_beside(kept))


def keep_lost_wal(keyed: KeyedVault, connection: Connection) -> None:
    """Copy the -wal file before anybody writes over what SQLite does not read of it; not where it reads all
    to the file's end. One that an attempt which failed left counts; else every one has its own place.

    Raises a StorageError.
    """
    with rest_of(keyed.folder.database(keyed.epoch)) as rest:
        read = _WAL_HEADER + connection.wal_frames() * (_FRAME_HEADER + PAGE_SIZE)
        if rest is None or os.fstat(rest.fileno()).st_size == read:
            return
        wal, places = keyed.folder.wal(keyed.epoch), (keyed.folder.lost_wal(keyed.epoch, n) for n in count(1))
        kept = next(path for path in places if not path.exists() or _are_equal(path, wal))
        if not kept.exists():
            copy_atomically(rest, kept)


def _are_equal(one: Path, other: Path) -> bool:
    with translate_read_errors():
        return filecmp.cmp(one, other, shallow=False)


def keep_file(database: Path, kept: Path) -> None:
    """Call *database* by a second name where the disk knows that, which takes no room; else copy it."""
    try:
        os.link(database, kept)
    except OSError:
        with translate_os_errors(), database.open("rb") as file:
            copy_atomically(file, kept)


def forget_damaged(keyed: KeyedVault) -> None:
    """What is there now is known to be whole: what it was made of goes, unless the disk refuses."""
    kept = keyed.folder.damaged(keyed.epoch)
    with suppress(StorageError):
        remove_file(kept)
        remove_file(wal_beside(kept))


def forget_lost_wals(keyed: KeyedVault) -> None:
    """A person said so, or what was erased may stand in them. That all is whole now says nothing of what was
    lost, so no check and no backup does this. Raises a StorageError.
    """
    for path in keyed.folder.lost_wals(keyed.epoch):
        remove_file(path)
