"""``vault check | backup | erase | audit``: what keeps a vault safe, and what leaves it for good."""

from collections.abc import Iterator
from itertools import islice

from pss_desktop.cli.desk import Desk
from pss_desktop.cli.exit_codes import ExitCode, Refused
from pss_desktop.cli.finding import client_of_code
from pss_desktop.cli.progress_line import run_slices
from pss_desktop.cli.sentences import FLASH
from pss_desktop.services.keeping.auditing import AuditEntry
from pss_desktop.services.workspace import Workspace

CONFIRMED = "yes"
PROBLEMS = {
    "pages": "The database file is damaged. --rescue may make it anew; else restore the newest backup.",
    "journal": "The journal does not hold together: something is missing or was changed.",
    "payloads": "Some words are not those that were written.",
    "signatures": "Some signatures do not fit.",
    "head": "The vault knows less than it did before: an older copy was put back, or a part is gone.",
    "views": "Lists or search differ from what was written.",
    "files": "Attached files are damaged or missing:",
    "audit": "The audit log was changed or is damaged.",
    "settings": "The settings are damaged. Restore the newest backup beside this vault.",
}


def run(desk: Desk) -> ExitCode:
    return {"check": _check, "backup": _back_up, "erase": _erase, "audit": _audit}[desk.options.act](desk)


def _check(desk: Desk) -> ExitCode:
    if desk.options.remove_lost:
        return _remove_rest(desk)
    report = run_slices(desk.workspace.safekeeping.check(), desk.terminal)
    if report.pages_replaced:
        desk.terminal.say("The file was damaged and was made anew: all that was written is here.")
        if report.entries_lost:
            desk.terminal.say(f"Entries of the log that were lost: {report.entries_lost}")
        desk.terminal.say("The disk may be failing: make a backup on a stick.")
    elif report.views_repaired:
        desk.terminal.say("Lists and search differed from what was written and were built again.")
    for problem in report.problems:
        desk.terminal.say(PROBLEMS[problem])
    for file in report.files:
        desk.terminal.say(f"  {file.code}  {file.title}")
    if report.problems:
        return ExitCode.PROBLEMS_FOUND
    desk.terminal.say(f"Everything verifies: {report.operations} operations.")
    return ExitCode.DONE


def _remove_rest(desk: Desk) -> ExitCode:
    kept = desk.workspace.kept_rest
    if not (files := ", ".join(kept.files())):
        raise Refused("Nothing is kept of entries that could not be read.", ExitCode.NOT_FOUND)
    asked = (
        "What was written last, before it could not be read, may be in it and nowhere else."
        f" Type {CONFIRMED} to remove {files} for good"
    )
    if not desk.options.yes and desk.terminal.ask(asked) != CONFIRMED:
        raise Refused("Nothing was removed.", ExitCode.REFUSED)
    kept.remove()
    desk.terminal.say(f"Removed: {files}")
    desk.terminal.tell(FLASH)
    return ExitCode.DONE


def _back_up(desk: Desk) -> ExitCode:
    if desk.options.orphans:
        return _list_orphans(desk)
    if desk.options.remove is not None:
        return _remove_orphan(desk, desk.options.remove)
    made = run_slices(desk.workspace.safekeeping.back_up(desk.options.to), desk.terminal)
    desk.terminal.say(str(made.entry.folder))
    if made.entries_lost is not None:
        desk.terminal.say("The vault is damaged: its file was made anew in the backup, with every record.")
        desk.terminal.say(f"Entries of the log that were lost: {made.entries_lost}")
    if not made.noted:
        desk.terminal.tell("Nothing can be written into the vault now, so it does not know of this backup.")
    if made.lacks:
        desk.terminal.tell("Attached files are not whole in it, nor in the vault. 'vault check' names them.")
    for code in sorted(set(made.lacks) - {""}):
        desk.terminal.tell(f"  {code}  {made.lacks.count(code)}")
    if made.removed:
        desk.terminal.tell(f"To make room these went: {', '.join(made.removed)}")
    lacks_nothing = made.entries_lost is None and not made.lacks
    return ExitCode.DONE if lacks_nothing else ExitCode.PROBLEMS_FOUND


def _list_orphans(desk: Desk) -> ExitCode:
    for one in desk.workspace.safekeeping.orphaned_backups():
        desk.terminal.say(one.name, one.made_at.isoformat(timespec="minutes"), str(one.size))
    return ExitCode.DONE


def _remove_orphan(desk: Desk, name: str) -> ExitCode:
    keeping = desk.workspace.safekeeping
    if name not in {one.name for one in keeping.orphaned_backups()}:
        raise Refused(
            "There is no such backup of a copy of this vault that is here no more. Nothing was removed.",
            ExitCode.NOT_FOUND,
        )
    if not desk.options.yes and desk.terminal.ask(f"Type {name} again to remove it for good") != name:
        raise Refused("That was another name. Nothing was removed.", ExitCode.REFUSED)
    keeping.remove_orphan(name)
    desk.terminal.say(f"Removed: {name}")
    desk.terminal.tell(FLASH)
    return ExitCode.DONE


def _erase(desk: Desk) -> ExitCode:
    code: str = desk.options.client
    if not desk.options.yes and desk.terminal.ask(f"Type {code} again to erase this client for good") != code:
        raise Refused("That was another code. Nothing was erased.", ExitCode.REFUSED)
    client = client_of_code(desk.workspace, code)
    erased = run_slices(desk.workspace.safekeeping.erase_client(client, desk.secret), desk.terminal)
    desk.terminal.say(f"Erased here and from the backups on this computer: {erased.records} records.")
    for copy in erased.copies_elsewhere:
        day = copy.made_at.astimezone().date().isoformat()
        desk.terminal.say(f"A backup of {day} may still hold them: {copy.folder}")
    desk.terminal.tell(FLASH)
    return ExitCode.DONE


def _audit(desk: Desk) -> ExitCode:
    for entry in islice(_entries(desk.workspace), desk.options.count):
        name = entry.object_id.hex() if entry.object_id else ""
        desk.terminal.say(str(entry.number), entry.at.isoformat(), entry.act, name)
    return ExitCode.DONE


def _entries(workspace: Workspace) -> Iterator[AuditEntry]:
    before: int | None = None
    while page := workspace.audit.page(before):
        yield from page
        before = page[-1].number
