"""One command as it was given: its options, where it answers, and where the vaults lie."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from pss_desktop.cli.exit_codes import ExitCode, Refused
from pss_desktop.cli.terminal import Terminal

if TYPE_CHECKING:  # a listing needs no key derivation, so it loads none
    from pss_desktop.cli.house import House


class Visit(NamedTuple):
    """*house* is this computer's own where a test has brought none."""

    options: argparse.Namespace
    terminal: Terminal
    root: Path
    house: House | None = None

    def new_passphrase(self, fd: int | None, option: str) -> str:
        """A new passphrase, asked for twice where a person types it. Raises Refused."""
        chosen = self.terminal.ask_secret("New passphrase", option=option, fd=fd)
        if fd is None and self.terminal.ask_secret("Once more", option=option, fd=None) != chosen:
            raise Refused("The two were not the same. Nothing was changed.", ExitCode.REFUSED)
        return chosen

    def secret(self, prompt: str) -> str:
        """The passphrase or recovery code of the vault that is meant."""
        fd: int | None = self.options.passphrase_fd
        return self.terminal.ask_secret(prompt, option="--passphrase-fd", fd=fd)
