"""``vault check | backup | erase | audit``: what keeps a vault safe, and what leaves it for good."""

import argparse
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from pss_desktop.cli.door import Desk
from pss_desktop.cli.exit_codes import ExitCode, Refused
from pss_desktop.cli.finding import client_of_code
from pss_desktop.cli.main import MakeWays
from pss_desktop.cli.progress_line import run_slices
from pss_desktop.cli.sentences import FLASH
from pss_desktop.cli.terminal import Terminal
from pss_desktop.services.auditing import AuditEntry
from pss_desktop.services.workspace import Workspace

_PROBLEMS = {
    "pages": "The database file is damaged. Restore the newest backup.",
    "journal": "The journal does not hold together: something is missing or was changed.",
    "payloads": "Some words are not those that were written.",
    "signatures": "Some signatures do not fit.",
    "head": "The vault knows less than it did before: an older copy was put back, or a part is gone.",
    "views": "Lists or search differ from what was written.",
    "audit": "The audit log was changed.",
}


def run(options: argparse.Namespace, terminal: Terminal, root: Path, ways: MakeWays | None) -> ExitCode:
    desk = Desk.of(options, terminal, root, ways)
    return {"check": _check, "backup": _back_up, "erase": _erase, "audit": _audit}[options.act](desk)


def _check(desk: Desk) -> ExitCode:
    with desk.open(desk.secret()) as workspace:
        report = run_slices(workspace.safekeeping.check(), desk.terminal)
    if report.views_repaired:
        desk.terminal.say("Lists and search differed from what was written and were built again.")
    for problem in report.problems:
        desk.terminal.say(_PROBLEMS[problem])
    if report.problems:
        return ExitCode.PROBLEMS_FOUND
    desk.terminal.say(f"Everything verifies: {report.operations} operations.")
    return ExitCode.DONE


def _back_up(desk: Desk) -> ExitCode:
    with desk.open(desk.secret()) as workspace:
        made = run_slices(workspace.safekeeping.back_up(desk.options.to), desk.terminal)
    desk.terminal.say(str(made.entry.folder))
    if made.removed:
        desk.terminal.tell(f"To make room these went: {', '.join(made.removed)}")
    return ExitCode.DONE


def _erase(desk: Desk) -> ExitCode:
    code: str = desk.options.client
    if not desk.options.yes and desk.terminal.ask(f"Type {code} again to erase this client for good") != code:
        raise Refused("That was another code. Nothing was erased.", ExitCode.REFUSED)
    passphrase = desk.secret()
    with desk.open(passphrase) as workspace:
        client = client_of_code(workspace, code)
        slices = workspace.safekeeping.erase_client(client, passphrase)
        erased = run_slices(slices, desk.terminal)
    desk.terminal.say(f"Erased here and from the backups on this computer: {erased.records} records.")
    for copy in erased.copies_elsewhere:
        day = copy.made_at.date().isoformat()
        desk.terminal.say(f"A backup of {day} may still hold them: {copy.folder}")
    desk.terminal.tell(FLASH)
    return ExitCode.DONE


def _audit(desk: Desk) -> ExitCode:
    with desk.open(desk.secret()) as workspace:
        for entry in islice(_entries(workspace), desk.options.count):
            name = entry.object_id.hex() if entry.object_id else ""
            desk.terminal.say(f"{entry.number}\t{entry.at.isoformat()}\t{entry.act}\t{name}")
    return ExitCode.DONE


def _entries(workspace: Workspace) -> Iterator[AuditEntry]:
    before: int | None = None
    while page := workspace.audit.page(before):
        yield from page
        before = page[-1].number
