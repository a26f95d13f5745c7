"""Modes that keep other accounts of this computer out."""

import os
import sys
from pathlib import Path

from pss_desktop.files.atomic import fsync_folder
from pss_desktop.files.errors import translate_os_errors

PRIVATE_FOLDER = 0o700
PRIVATE_UMASK = 0o077


def private_umask() -> None:
    """From now on this process makes nothing that others can read. Call it before anything else."""
    os.umask(PRIVATE_UMASK)


def make_private_folder(path: Path) -> None:
    """Make the folder, and those above it that are missing, for its owner alone; tighten it if it is there.

    Raises DiskFullError, NotWritableError or StorageFailedError.
    """
    with translate_os_errors():
        missing = [folder for folder in (path, *path.parents) if not folder.exists()]
        for folder in reversed(missing):
            folder.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
            folder.chmod(PRIVATE_FOLDER)
            fsync_folder(folder.parent)
        _tighten(path, PRIVATE_FOLDER)


def _tighten(path: Path, mode: int) -> None:
    """A mode on Windows says nothing about others; there the user's own profile folder keeps them out."""
    if sys.platform != "win32" and path.stat().st_mode & 0o777 != mode:
        path.chmod(mode)
