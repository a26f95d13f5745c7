"""``pss-desktop``: reads the arguments, loads what the command needs and no more, says how it went."""

import argparse
import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Final, Protocol

from pss_desktop.cli.arguments import parse
from pss_desktop.cli.exit_codes import ExitCode, Refused, exit_code_of
from pss_desktop.cli.sentences import sentence_for
from pss_desktop.cli.terminal import Terminal
from pss_desktop.desktop.hardening import harden_process
from pss_desktop.desktop.paths import DataPaths
from pss_desktop.domain.errors import PssError


class Ways(Protocol):
    """The ways into the vaults under a folder: ``services.unlocking.Unlocking``, which is loaded late."""


MakeWays = Callable[[Path], Ways]
Command = Callable[[argparse.Namespace, Terminal, Path, MakeWays | None], ExitCode]

# Loaded by name once the command is known: a listing needs no database, a note no backups.
_MODULES: Final = {
    ("vault", "list"): "vault_listing",
    ("vault", "create"): "vault_making",
    ("vault", "offer"): "vault_making",
    ("vault", "restore"): "vault_making",
    ("vault", "backups"): "vault_making",
    ("vault", "check"): "vault_keeping",
    ("vault", "backup"): "vault_keeping",
    ("vault", "audit"): "vault_keeping",
    ("vault", "erase"): "vault_keeping",
    ("vault", "passphrase"): "vault_keys",
    ("vault", "recover"): "vault_keys",
    ("vault", "recovery-code"): "vault_keys",
    ("vault", "rotate"): "vault_keys",
    ("client", "add"): "clients",
    ("client", "list"): "clients",
    ("note", "add"): "notes",
    ("search", "search"): "searching",
}


def main() -> int:
    """The entry point: closes the process to others first, and returns the exit code."""
    harden_process()
    return run_command(None, terminal=Terminal())


def run_command(arguments: list[str] | None, *, terminal: Terminal, ways: MakeWays | None = None) -> int:
    """Run one command; *arguments* are the process's own if None, *ways* those of this computer."""
    chosen = parse(arguments)
    root = DataPaths.under(chosen.data_dir).root
    try:
        return _command(chosen)(chosen, terminal, root, ways)
    except Refused as refusal:
        terminal.tell(refusal.sentence)
        return refusal.code
    except PssError as problem:
        terminal.tell(f"{sentence_for(problem)} [{problem.code}]")
        return exit_code_of(problem)
    except KeyboardInterrupt:
        terminal.tell("Stopped.")
        return ExitCode.INTERRUPTED


def _command(chosen: argparse.Namespace) -> Command:
    module = importlib.import_module(f"pss_desktop.cli.{_MODULES[chosen.group, chosen.act]}")
    command: Command = module.run
    return command
