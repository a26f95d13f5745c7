"""``vault passphrase | recover | recovery-code | rotate``: what opens the vault."""

import argparse
from pathlib import Path

from pss_desktop.cli.door import Desk
from pss_desktop.cli.exit_codes import ExitCode
from pss_desktop.cli.main import MakeWays
from pss_desktop.cli.progress_line import run_slices
from pss_desktop.cli.sentences import sentence_for
from pss_desktop.cli.terminal import Terminal
from pss_desktop.services.workspace import Workspace

_NEW = "--new-passphrase-fd"


def run(options: argparse.Namespace, terminal: Terminal, root: Path, ways: MakeWays | None) -> ExitCode:
    desk = Desk.of(options, terminal, root, ways)
    acts = {"passphrase": _change, "recover": _recover, "recovery-code": _new_code, "rotate": _rotate}
    return acts[options.act](desk)


def _change(desk: Desk) -> ExitCode:
    old = desk.secret()
    with desk.open(old) as workspace:
        new = desk.new_passphrase(desk.options.new_passphrase_fd, _NEW)
        changed = workspace.safekeeping.change_passphrase(old, new)
    desk.terminal.say("The new passphrase opens the vault from now on.")
    _name_unreached(desk, changed.unreached)
    return ExitCode.DONE


def _recover(desk: Desk) -> ExitCode:
    code = desk.secret("Recovery code")
    with desk.closing(desk.unlocking.unlock_with_recovery(desk.entry(), code)) as workspace:
        new = desk.new_passphrase(desk.options.new_passphrase_fd, _NEW)
        changed = workspace.safekeeping.change_passphrase("", new)
    desk.terminal.say("The new passphrase opens the vault from now on. The recovery code still does too.")
    _name_unreached(desk, changed.unreached)
    return ExitCode.DONE


def _new_code(desk: Desk) -> ExitCode:
    passphrase = desk.secret()
    with desk.open(passphrase) as workspace:
        made = workspace.safekeeping.new_recovery_code(passphrase)
        _show_code(desk, workspace, made.text)
    _name_unreached(desk, made.unreached)
    return ExitCode.DONE


def _rotate(desk: Desk) -> ExitCode:
    passphrase = desk.secret()
    with desk.open(passphrase) as workspace:
        rotated = run_slices(workspace.safekeeping.rotate_key(passphrase), desk.terminal)
        _show_code(desk, workspace, rotated.recovery_code)
    if rotated.backup_problem is not None:
        reason = sentence_for(rotated.backup_problem)
        desk.terminal.tell(f"There is no backup under the new key yet: {reason}")
    _name_unreached(desk, rotated.unreached)
    return ExitCode.DONE


def _show_code(desk: Desk, workspace: Workspace, code: str) -> None:
    desk.terminal.tell(
        "Write down the new recovery code. It is shown this once; the old one opens nothing now:"
    )
    desk.terminal.say(code)
    if desk.terminal.interactive:
        workspace.safekeeping.check_recovery_code(desk.terminal.ask("Type it back"))


def _name_unreached(desk: Desk, unreached: tuple[str, ...]) -> None:
    for place in unreached:
        desk.terminal.say(f"This backup was not reached and still opens in the old way: {place}")
