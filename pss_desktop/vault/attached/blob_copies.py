"""Gives a backup, or a vault made of one, the pieces of attached files: shared, or copied where need be."""

import os
from contextlib import suppress
from pathlib import Path
from typing import Final

from pss_desktop.crypto.blob import SEALED_LIMIT
from pss_desktop.domain.errors import BackupDamagedError, StorageFailedError
from pss_desktop.domain.progress import Progress
from pss_desktop.files.atomic import fsync_folder, read_bytes, write_atomically
from pss_desktop.files.errors import translate_read_errors
from pss_desktop.files.modes import make_private_folder
from pss_desktop.vault.attached.blobs import piece_files
from pss_desktop.vault.copy_check import read_from_disk
from pss_desktop.vault.slices import Slices

COPYING_FILES: Final = "copying_files"


def room_for_copies(source: Path, target: Path) -> int:
    """How many bytes the pieces in *source* take below *target*: none where both lie on one disk."""
    found = piece_files(source)
    with translate_read_errors():
        if not found or source.stat().st_dev == target.stat().st_dev:
            return 0
        return sum(path.stat().st_size for path in found)


def copy_blobs(source: Path, target: Path) -> Slices[int]:
    """Put every piece of *source* into *target*; the number of those that are there.

    A piece never changes, so a second name of the same bytes is a copy. One that *source* does not give back
    is passed over: the check names the file it belonged to. Raises BackupDamagedError where a copy reads
    otherwise than it was written, or a StorageError.
    """
    found = piece_files(source)
    if not found:
        return 0
    make_private_folder(target)
    there = 0
    for done, path in enumerate(found, start=1):
        there += _is_shared(path, target / path.name) or _is_copied(path, target / path.name)
        yield Progress(done, len(found), COPYING_FILES)
    fsync_folder(target)
    return there


def _is_shared(piece: Path, name: Path) -> bool:
    with suppress(OSError):  # another disk, or one without second names
        os.link(piece, name, follow_symlinks=False)
        return True
    return False


def _is_copied(piece: Path, name: Path) -> bool:
    try:
        content = read_bytes(piece, SEALED_LIMIT)
    except StorageFailedError:
        return False
    write_atomically(name, content)
    read_from_disk(name)
    if read_bytes(name, SEALED_LIMIT) != content:
        raise BackupDamagedError
    return True
