"""A vault's folder while it is being filled: under a hidden name, and gone again unless it gets its own."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from pss_desktop.domain.errors import StorageError, VaultInUseError
from pss_desktop.files.atomic import fsync_folder
from pss_desktop.files.errors import translate_os_errors
from pss_desktop.files.folders import entries
from pss_desktop.files.lockfile import VaultLock
from pss_desktop.files.modes import make_private_folder
from pss_desktop.files.removal import remove_file, remove_folder
from pss_desktop.vault.folder import UNFINISHED, VaultFolder, vaults_folder

_LOCK: Final = ".lock"


@contextmanager
def unfinished_vault(root: Path) -> Iterator[VaultFolder]:
    """An empty folder with its subfolders, beside the vaults under *root*."""
    parent = vaults_folder(root)
    make_private_folder(parent)
    _clear_abandoned(parent)
    folder = VaultFolder(parent / f"{UNFINISHED}{os.urandom(8).hex()}")
    try:
        with VaultLock(_lock_of(folder.path)):
            for path in (folder.path, *folder.subfolders()):
                make_private_folder(path)
            yield folder
    finally:
        with suppress(StorageError):
            _clear(folder.path)


def publish(folder: VaultFolder, name: str) -> VaultFolder:
    """Give a filled folder its own name, or that name with a number where a vault has it already."""
    parent = folder.path.parent
    final, number = parent / name, 2
    while final.exists():
        final, number = parent / f"{name}-{number}", number + 1
    with translate_os_errors():
        folder.path.rename(final)
    fsync_folder(parent)
    return VaultFolder(final)


def _clear_abandoned(parent: Path) -> None:
    """Remove what a crash left; whoever still fills one holds its lock."""
    names = {path.name.removesuffix(_LOCK) for path in entries(parent, f"{UNFINISHED}*")}
    for name in sorted(names):
        with suppress(VaultInUseError, StorageError):
            with VaultLock(_lock_of(parent / name)):
                pass
            _clear(parent / name)


def _clear(path: Path) -> None:
    remove_folder(path, inside=path.parent)
    remove_file(_lock_of(path))


def _lock_of(path: Path) -> Path:
    """Beside the folder: Windows gives no other name to one in which a file is open."""
    return path.with_name(f"{path.name}{_LOCK}")
