"""Lays copies of a closed vault, changes them, and tells whether opening or the check says so."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from pss_desktop.domain.errors import PssError
from pss_desktop.vault.check import check_vault
from pss_desktop.vault.folder import VaultFolder
from pss_desktop.vault.open_vault import OpenVault
from pss_desktop.vault.slices import finish
from tests.unit.vault.vaults import Bench


def copies(source: Path, folder: Path) -> Callable[[], VaultFolder]:
    """A function that lays a fresh copy of the vault in *source* into *folder*."""

    def lay() -> VaultFolder:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(source, folder)
        return VaultFolder(folder)

    return lay


def flip(path: Path, offset: int) -> None:
    content = bytearray(path.read_bytes())
    content[offset] ^= 1 << (offset % 8)
    path.write_bytes(content)


@contextmanager
def opened(bench: Bench, folder: VaultFolder) -> Iterator[OpenVault]:
    vault = bench.open(folder.path)
    try:
        yield vault
    finally:
        vault.close()


def is_noticed(bench: Bench, folder: VaultFolder) -> bool:
    """Whether opening, or else 'Check my vault', says that something is wrong."""
    try:
        with opened(bench, folder) as vault:
            report = finish(check_vault(vault))
            return bool(vault.notices) or report.views_repaired or report.pages_replaced or not report.sound
    except PssError:
        return True
