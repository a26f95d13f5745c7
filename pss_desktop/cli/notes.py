"""``note add``: signs a session note whose words come by the standard input."""

from datetime import UTC, datetime

from pss_desktop.cli.desk import Desk
from pss_desktop.cli.details import details_of
from pss_desktop.cli.exit_codes import ExitCode, Refused
from pss_desktop.cli.finding import client_of_code
from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.errors import PssError
from pss_desktop.domain.fields import require_valid
from pss_desktop.domain.ids import ClientId, RecordId, to_hex
from pss_desktop.domain.session_note import FACT_FIELDS, NoteBody, NoteFormat
from pss_desktop.services.writing.drafts import SESSION_NOTE_FORM


def run(desk: Desk) -> ExitCode:
    """Sign the note and say its id, or keep it unsigned. The passphrase that unlocks is given for this."""
    options, workspace = desk.options, desk.workspace
    details = details_of(desk, "when", "minutes")
    when = _instant(details["when"])
    client = client_of_code(workspace, options.client)
    if workspace.notes.begin(client).revision:
        raise Refused("An unsigned note of this client waits in the window. Sign it first.", ExitCode.REFUSED)
    facts: dict[str, object] = {
        "when": to_iso(when or workspace.vault.machine.clock.now()),
        "format": NoteFormat.NARRATIVE.value,
    }
    if details["minutes"]:
        facts["minutes"] = _count(details["minutes"])
    require_valid(FACT_FIELDS, facts)
    content = {**facts, "narrative": _words(desk)}
    if not options.draft:
        NoteBody.from_form(content)  # or what was refused would lie there unsigned, in the way of the next
    saved = workspace.notes.save_draft(client, content, 0)
    if not options.draft:
        desk.terminal.say(to_hex(_signed(desk, client, saved.revision)))
    return ExitCode.DONE


def _signed(desk: Desk, client: ClientId, revision: int) -> RecordId:
    desk.workspace.signing.confirmed_for_this_command()
    try:
        return desk.workspace.notes.sign(client, revision)
    except PssError:
        if desk.workspace.drafts.open(SESSION_NOTE_FORM, client) is not None:
            desk.terminal.tell("The words are kept as the client's unsigned note; the window signs it.")
        raise


def _words(desk: Desk) -> str:
    fd: int | None = desk.options.text_fd
    return desk.terminal.read_text(desk.terminal.stdin if fd is None else fd, "The note")


def _count(text: str) -> int:
    try:
        return int(text)
    except ValueError as problem:
        raise Refused("The minutes are a number.") from problem


def _instant(text: str) -> datetime | None:
    if not text:
        return None
    try:
        found = datetime.fromisoformat(text)
        return (found if found.tzinfo else found.astimezone()).astimezone(UTC)
    except (ValueError, OverflowError) as problem:
        raise Refused("An instant is written 2026-11-22T09:30Z.") from problem
