"""``note add``: signs a session note whose words come by the standard input."""

from datetime import UTC, datetime

from pss_desktop.cli.desk import Desk
from pss_desktop.cli.details import details_of
from pss_desktop.cli.exit_codes import ExitCode, Refused
from pss_desktop.cli.finding import client_of_code
from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.ids import to_hex
from pss_desktop.domain.session_note import NoteFormat
from pss_desktop.services.drafts import SESSION_NOTE_FORM


def run(desk: Desk) -> ExitCode:
    """Sign the note and say its id, or keep it unsigned. The passphrase that unlocks is given for this."""
    options, workspace = desk.options, desk.workspace
    details = details_of(desk, "when", "minutes")
    when = _instant(details["when"])
    client = client_of_code(workspace, options.client)
    if workspace.drafts.open(SESSION_NOTE_FORM, client) is not None:
        raise Refused("An unsigned note of this client waits in the window. Sign it first.", ExitCode.REFUSED)
    content: dict[str, object] = {
        "when": to_iso(when or workspace.vault.machine.clock.now()),
        "format": NoteFormat.NARRATIVE.value,
        "narrative": _words(desk),
    }
    if details["minutes"]:
        content["minutes"] = _count(details["minutes"])
    saved = workspace.notes.save_draft(client, content, 0)
    if options.draft:
        return ExitCode.DONE
    workspace.signing.confirmed_for_this_command()
    desk.terminal.say(to_hex(workspace.notes.sign(client, saved.revision)))
    return ExitCode.DONE


def _words(desk: Desk) -> str:
    fd: int | None = desk.options.text_fd
    return desk.terminal.read_text(desk.terminal.stdin if fd is None else fd, "The note")


def _count(text: str) -> int:
    if not text.isdecimal():
        raise Refused("The minutes are a number.")
    return int(text)


def _instant(text: str) -> datetime | None:
    if not text:
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError as problem:
        raise Refused("An instant is written 2026-11-22T09:30Z.") from problem
    return (found if found.tzinfo else found.astimezone()).astimezone(UTC)
