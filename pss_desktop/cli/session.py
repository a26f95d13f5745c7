"""Finds the vault that a command names, opens it with the secret it was given, and always closes it."""

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from pss_desktop.cli.terminal import Terminal
from pss_desktop.desktop.paths import DataPaths
from pss_desktop.desktop.system_clock import SystemClock
from pss_desktop.domain.errors import RecordNotFoundError, VaultMissingError
from pss_desktop.services.changes import Changes
from pss_desktop.services.clients import ClientFilter, ClientRow
from pss_desktop.services.unlocking import Unlocking
from pss_desktop.services.vault_list import VaultList
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.listing import VaultEntry

DoorMaker = Callable[[Path], Unlocking]
"""Makes the ways into a vault under a data folder; tests pass one that derives keys cheaply."""


def doors_of_this_computer(root: Path) -> Unlocking:
    """At the key derivation that this computer can bear."""
    return Unlocking.on_this_computer(root, SystemClock(), Changes())


@dataclass(frozen=True, slots=True)
class Session:
    """One command's arguments, its terminal, and the ways into vaults."""

    asked: argparse.Namespace
    terminal: Terminal
    doors: DoorMaker

    @property
    def root(self) -> Path:
        """The data folder: what was asked for, else the system's own for this user."""
        return Path(self.asked.data_dir) if self.asked.data_dir else DataPaths.default().root

    @property
    def unlocking(self) -> Unlocking:
        return self.doors(self.root)

    def passphrase(self) -> str:
        """The vault's passphrase."""
        return self.terminal.secret(self.asked.passphrase_fd, "Passphrase")

    def entry(self) -> VaultEntry:
        """The vault that was named, or the only one. Raises VaultMissingError."""
        named: str | None = self.asked.vault
        entries = [
            one for one in VaultList(self.root).entries() if named in (None, one.name, one.folder.name)
        ]
        if len(entries) != 1:
            raise VaultMissingError
        return entries[0]

    @contextmanager
    def opened(self) -> Iterator[Workspace]:
        """The vault, open; what was typed for this command also confirms its signatures."""
        passphrase = self.passphrase()
        workspace = self.unlocking.unlock(self.entry(), passphrase)
        try:
            workspace.signing.confirmed_for_this_command()
            yield workspace
        finally:
            workspace.close()


def client_by_code(workspace: Workspace, code: str) -> ClientRow:
    """The client with this very code. Raises RecordNotFoundError."""
    found = [one for one in workspace.clients.page(ClientFilter(code), None, 50).rows if one.code == code]
    if not found:
        raise RecordNotFoundError
    return found[0]
