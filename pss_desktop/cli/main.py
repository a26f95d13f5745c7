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


def main(
    arguments: list[str] | None = None, *, terminal: Terminal | None = None, ways: MakeWays | None = None
) -> int:
    """Run one command and return its exit code. *ways* and *terminal* are the real ones if not given."""
    harden_process()
    chosen = parse(arguments)
    shown = terminal or Terminal()
    root = DataPaths.under(chosen.data_dir).root
    try:
        return _command(chosen)(chosen, shown, root, ways)
    except Refused as refusal:
        shown.tell(refusal.sentence)
        return refusal.code
    except PssError as problem:
        shown.tell(f"{sentence_for(problem)} [{problem.code}]")
        return exit_code_of(problem)
    except KeyboardInterrupt:
        shown.tell("Stopped.")
        return ExitCode.INTERRUPTED


def _command(chosen: argparse.Namespace) -> Command:
    module = importlib.import_module(f"pss_desktop.cli.{_MODULES[chosen.group, chosen.act]}")
    command: Command = module.run
    return command
