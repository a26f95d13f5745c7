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
from pss_desktop.files.removal import remove_folder
from pss_desktop.vault.folder import VaultFolder, vaults_folder

UNFINISHED: Final = ".unfinished-"


@contextmanager
def unfinished_vault(root: Path) -> Iterator[VaultFolder]:
    """An empty folder with its subfolders, beside the vaults under *root*."""
    parent = vaults_folder(root)
    make_private_folder(parent)
    _clear_abandoned(parent)
    folder = VaultFolder(parent / f"{UNFINISHED}{os.urandom(8).hex()}")
    for path in (folder.path, *folder.subfolders()):
        make_private_folder(path)
    try:
        with VaultLock(folder.lock):
            yield folder
    finally:
        with suppress(StorageError):
            remove_folder(folder.path, inside=parent)


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
    for path in entries(parent, f"{UNFINISHED}*"):
        with suppress(VaultInUseError, StorageError):
            with VaultLock(VaultFolder(path).lock):
                pass
            remove_folder(path, inside=parent)
