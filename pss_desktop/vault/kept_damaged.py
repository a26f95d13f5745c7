"""The file that was made anew stays beside the new one, until a check or a backup finds that all is well."""

import os
from contextlib import suppress
from pathlib import Path

from pss_desktop.domain.errors import StorageError
from pss_desktop.files.atomic import fsync_file, write_atomically
from pss_desktop.files.errors import translate_os_errors
from pss_desktop.files.removal import remove_file
from pss_desktop.vault.folder import wal_beside
from pss_desktop.vault.keyed_vault import KeyedVault


def rest_of(database: Path) -> bytes:
    """What stands in the -wal file of *database*; nothing where there is none, or where it does not read."""
    try:
        return wal_beside(database).read_bytes()
    except OSError:
        return b""


def put_back(database: Path, rest: bytes) -> None:
    """SQLite removes a -wal file of which not even the beginning reads: put it back, if the disk lets it."""
    if not wal_beside(database).exists():
        with suppress(StorageError):
            write_atomically(wal_beside(database), rest)


def keep_rest(database: Path, kept: Path) -> None:
    """Copy what stands in the -wal file of *database*, before SQLite moves the part of it that reads."""
    if rest := rest_of(database):
        write_atomically(wal_beside(kept), rest)


def keep_file(database: Path, kept: Path) -> None:
    """Call *database* by a second name where the disk knows that, which takes no room; else copy it."""
    # It brings every way to pack a folder with it, which no note needs.
    from shutil import copyfile  # noqa: PLC0415

    with translate_os_errors():
        try:
            os.link(database, kept)
        except OSError:
            copyfile(database, kept)
            kept.chmod(0o600)
            fsync_file(kept)


def forget_damaged(keyed: KeyedVault) -> None:
    """What is there now is known to be whole: what it was made of goes, unless the disk refuses."""
    kept = keyed.folder.damaged(keyed.epoch)
    with suppress(StorageError):
        remove_file(kept)
        remove_file(wal_beside(kept))
