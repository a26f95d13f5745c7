"""``pss-desktop``: reads the arguments, loads what the command needs and no more, says how it went."""

import gc
import importlib
import sys
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final

from pss_desktop import __version__
from pss_desktop.cli.arguments import parse
from pss_desktop.cli.exit_codes import ExitCode, Refused, exit_code_of
from pss_desktop.cli.sentences import sentence_for
from pss_desktop.cli.terminal import Terminal, speak_utf8
from pss_desktop.cli.visit import Visit
from pss_desktop.desktop.hardening import harden_process
from pss_desktop.desktop.paths import DataPaths
from pss_desktop.domain.errors import PssError

if TYPE_CHECKING:
    from pss_desktop.cli.house import House

# Loaded by name once the command is known: a listing needs no database.
WITHOUT_A_VAULT: Final = {
    ("vault", "list"): "vault_listing",
    ("vault", "create"): "vault_making",
    ("vault", "offer"): "vault_making",
    ("vault", "restore"): "vault_making",
    ("vault", "backups"): "vault_making",
    ("vault", "keeper-key"): "key_files",
}
IN_A_VAULT: Final = {
    ("vault", "check"): "vault_keeping",
    ("vault", "backup"): "vault_keeping",
    ("vault", "audit"): "vault_keeping",
    ("vault", "erase"): "vault_keeping",
    ("vault", "clock"): "vault_clock",
    ("vault", "passphrase"): "vault_keys",
    ("vault", "recover"): "vault_keys",
    ("vault", "recovery-code"): "vault_keys",
    ("vault", "rotate"): "vault_keys",
    ("vault", "escrow"): "vault_escrow",
    ("vault", "receiving-key"): "vault_escrow",
    ("client", "add"): "clients",
    ("client", "list"): "clients",
    ("note", "add"): "notes",
    ("search", "search"): "searching",
    ("bundle", "export"): "bundle_export",
    ("bundle", "verify"): "bundle_reading",
    ("bundle", "inspect"): "bundle_reading",
    ("bundle", "import"): "bundle_reading",
    ("inbox", "list"): "inbox",
    ("inbox", "discard"): "inbox",
    ("alarms", "alarms"): "inbox",
    ("alarms", "seen"): "inbox",
    **{("mailbox", act): "mailbox" for act in ("list", "add", "probe", "pin", "for", "sync", "remove")},
    **{
        ("roster", act): "roster"
        for act in (
            *("show", "export", "accept", "found", "pair", "role"),
            *("link", "keeper", "policy", "renew", "revoke", "rotate", "repair", "cosign", "leave"),
        )
    },
    **{("roster", act): "roster_joining" for act in ("join", "words", "admit")},
}


def main() -> int:
    """The entry point: closes the process to others first, and returns the exit code."""
    harden_process()
    sys.excepthook = _describe_bug
    speak_utf8(sys.stdout, sys.stderr)
    code = run_command(None, terminal=Terminal())
    gc.freeze()  # or the end looks for garbage in all that was loaded, which takes a fifth of a short command
    return code


def run_command(arguments: list[str] | None, *, terminal: Terminal, house: "House | None" = None) -> int:
    """Run one command; *arguments* are the process's own if None, *house* this computer's."""
    options = parse(arguments)
    visit = Visit(options, terminal, DataPaths.under(options.data_dir).root, house)
    try:
        code = _run(visit)
        terminal.finish()
    except Refused as refusal:
        terminal.tell(refusal.sentence)
        return refusal.code
    except PssError as problem:
        terminal.tell(f"{sentence_for(problem)} [{problem.code}]")
        return exit_code_of(problem)
    except KeyboardInterrupt:
        terminal.tell("Stopped.")
        return ExitCode.INTERRUPTED
    return code


def _run(visit: Visit) -> ExitCode:
    named = visit.options.group, visit.options.act
    code: ExitCode
    if named in WITHOUT_A_VAULT:
        code = load(WITHOUT_A_VAULT[named]).run(visit)
    else:
        code = load("way_in").run(visit, IN_A_VAULT[named])
    return code


def _describe_bug(_kind: type[BaseException], problem: BaseException, _trace: TracebackType | None) -> None:
    """Say where the program broke, and never what with: Python itself would quote what was typed."""
    from pss_desktop.desktop.reports import describe  # noqa: PLC0415 - no command waits for it

    sys.stderr.write("Something went wrong inside the program. Nothing that was saved before is lost.\n")
    sys.stderr.write(describe(problem, version=__version__))


def load(name: str) -> Any:
    """A module of the command line, imported when it is needed."""
    return importlib.import_module(f"pss_desktop.cli.{name}")
