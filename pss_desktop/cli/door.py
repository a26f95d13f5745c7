"""Finds the vault that a command means, and opens it for the length of one deed."""

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from pss_desktop.cli.exit_codes import ExitCode, Refused
from pss_desktop.cli.terminal import Terminal
from pss_desktop.desktop.system_clock import SystemClock
from pss_desktop.services.changes import Changes
from pss_desktop.services.unlocking import Unlocking
from pss_desktop.services.vault_list import Opening, VaultList
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.listing import VaultEntry
from pss_desktop.vault.open_vault import Notice

_NOTICES: Final = {
    Notice.HEADER_REPAIRED: "The vault's header was damaged and was mended from its earlier copy.",
    Notice.HISTORY_LOST: "This vault has lost history: what it shows may be older than what you wrote.",
    Notice.NEW_DEVICE: "This vault goes on as a new device.",
    Notice.DISK_FULL: "The disk is full: nothing can be written.",
    Notice.NOT_WRITABLE: "The disk cannot be written.",
    Notice.DAMAGED: "A part of this vault is damaged: it shows what can be read.",
}


@dataclass(frozen=True, slots=True)
class Desk:
    """What a command works with: its options, where it answers, and the ways into the vaults."""

    options: argparse.Namespace
    terminal: Terminal
    root: Path
    unlocking: Unlocking

    @classmethod
    def of(
        cls,
        options: argparse.Namespace,
        terminal: Terminal,
        root: Path,
        ways: Callable[[Path], Any] | None,
    ) -> "Desk":
        """With *ways*, or with those of this computer."""
        made = Unlocking.on_this_computer(root, SystemClock(), Changes()) if ways is None else ways(root)
        return cls(options, terminal, root, made)

    def entry(self) -> VaultEntry:
        """The vault that ``--vault`` names, or the only one. Raises Refused."""
        named: str = self.options.vault
        entries = VaultList(self.root).entries()
        if not entries:
            raise Refused("There is no vault yet. Make one: pss-desktop vault create", ExitCode.NOT_FOUND)
        found = [one for one in entries if not named or named in {one.name, one.folder.name}]
        if len(found) != 1:
            names = ", ".join(f"{one.name or '(damaged)'} [{one.folder.name}]" for one in entries)
            raise Refused(f"Say which one with --vault: {names}", ExitCode.NOT_FOUND)
        return found[0]

    def secret(self, prompt: str = "Passphrase") -> str:
        """The passphrase of the vault that is opened, or its recovery code."""
        fd: int | None = self.options.passphrase_fd
        return self.terminal.ask_secret(prompt, option="--passphrase-fd", fd=fd)

    def new_passphrase(self, fd: int | None, option: str) -> str:
        """A new passphrase, asked for twice where a person types it."""
        chosen = self.terminal.ask_secret("New passphrase", option=option, fd=fd)
        if fd is None and self.terminal.ask_secret("Once more", option=option, fd=None) != chosen:
            raise Refused("The two were not the same. Nothing was changed.", ExitCode.REFUSED)
        return chosen

    @contextmanager
    def open(self, passphrase: str) -> Iterator[Workspace]:
        """The vault that is meant, open for one deed."""
        opening = Opening(self.options.opening)
        with self.closing(self.unlocking.unlock(self.entry(), passphrase, opening=opening)) as workspace:
            yield workspace

    @contextmanager
    def closing(self, workspace: Workspace) -> Iterator[Workspace]:
        """Tell what opening had to say, and close at the end whatever comes."""
        try:
            for notice in workspace.vault.notices:
                self.terminal.tell(_NOTICES[notice])
            yield workspace
        finally:
            workspace.close()
