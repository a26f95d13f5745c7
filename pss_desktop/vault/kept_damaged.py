"""What was damaged stays beside what took its place, until a check or a backup finds that all is well."""

import os
from contextlib import suppress
from pathlib import Path

from pss_desktop.domain.errors import StorageError
from pss_desktop.files.atomic import copy_atomically
from pss_desktop.files.errors import translate_os_errors
from pss_desktop.files.removal import remove_file
from pss_desktop.vault.folder import wal_beside
from pss_desktop.vault.keyed_vault import KeyedVault
from pss_desktop.vault.wal_file import rest_of


def keep_rest(database: Path, kept: Path) -> None:
    """Copy what stands in the -wal file of *database*, before SQLite moves the part of it that reads.

    What an attempt that failed kept is of no file here: it goes.
    """
    with rest_of(database) as rest:
        if rest is not None:
            copy_atomically(rest, wal_beside(kept))
        else:
            remove_file(wal_beside(kept))


def keep_lost_wal(keyed: KeyedVault) -> None:
    """Copy the -wal file before a new device goes on with what SQLite reads of it; the first, where it does
    so twice: the later one holds what was written since. Raises a StorageError.
    """
    kept = keyed.folder.lost_wal(keyed.epoch)
    with rest_of(keyed.folder.database(keyed.epoch)) as rest:
        if rest is not None and not kept.exists():
            copy_atomically(rest, kept)


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
        remove_file(keyed.folder.lost_wal(keyed.epoch))
