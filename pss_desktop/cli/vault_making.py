"""``vault create | offer | restore | backups``: what comes before there is a vault to open."""

import argparse
from pathlib import Path

from pss_desktop.cli.door import Desk
from pss_desktop.cli.exit_codes import ExitCode
from pss_desktop.cli.main import MakeWays
from pss_desktop.cli.progress_line import run_slices
from pss_desktop.cli.terminal import Terminal
from pss_desktop.services.vault_list import NewVault
from pss_desktop.services.workspace import Workspace


def run(options: argparse.Namespace, terminal: Terminal, root: Path, ways: MakeWays | None) -> ExitCode:
    desk = Desk.of(options, terminal, root, ways)
    acts = {"create": _create, "offer": _offer, "restore": _restore, "backups": _backups}
    return acts[options.act](desk)


def _offer(desk: Desk) -> ExitCode:
    desk.terminal.say(desk.unlocking.offer_passphrase(desk.options.count))
    return ExitCode.DONE


def _create(desk: Desk) -> ExitCode:
    terminal = desk.terminal
    if terminal.interactive:
        terminal.tell(f"Five random words make a good passphrase: {desk.unlocking.offer_passphrase()}")
    passphrase = desk.new_passphrase(desk.options.passphrase_fd, "--passphrase-fd")
    name, person_name = terminal.ask("Name of the vault"), terminal.ask("Your name, as colleagues see it")
    created = desk.unlocking.create(NewVault(name, person_name, passphrase))
    with desk.closing(created.workspace):
        terminal.tell("Write down the recovery code. It is shown this once and kept nowhere:")
        terminal.say(created.recovery_code)
    return ExitCode.DONE


def _restore(desk: Desk) -> ExitCode:
    backup: Path = desk.options.backup
    slices = (
        desk.unlocking.restoring_with_recovery(backup, desk.secret("Recovery code"))
        if desk.options.recovery
        else desk.unlocking.restoring(backup, desk.secret())
    )
    restored: Workspace = run_slices(slices, desk.terminal)
    with desk.closing(restored):
        desk.terminal.say(f"{restored.name}\t{restored.vault.folder.path.name}")
        desk.terminal.tell(
            "This is a new device: the vault it came from, if it is still in use, goes on apart."
        )
    return ExitCode.DONE


def _backups(desk: Desk) -> ExitCode:
    for backup in desk.unlocking.backups(desk.options.place):
        made_at = backup.made_at.isoformat(timespec="minutes")
        desk.terminal.say(f"{backup.folder}\t{backup.vault_name}\t{made_at}\t{backup.size}")
    return ExitCode.DONE
