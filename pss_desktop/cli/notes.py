"""``note add``: signs a session note whose words come by the standard input."""

import argparse
from datetime import UTC, datetime
from pathlib import Path

from pss_desktop.cli.door import Desk
from pss_desktop.cli.exit_codes import ExitCode, Refused
from pss_desktop.cli.finding import client_of_code
from pss_desktop.cli.main import MakeWays
from pss_desktop.cli.terminal import Terminal
from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.ids import to_hex
from pss_desktop.domain.session_note import NoteFormat


def run(options: argparse.Namespace, terminal: Terminal, root: Path, ways: MakeWays | None) -> ExitCode:
    """Sign the note and say its id, or keep it unsigned. The passphrase that unlocks is given for this."""
    desk = Desk.of(options, terminal, root, ways)
    when = _instant(options.when)
    passphrase = desk.secret()
    text_fd = terminal.stdin if options.text_fd is None else options.text_fd
    text = terminal.read_text(text_fd, "The note")
    with desk.open(passphrase) as workspace:
        client = client_of_code(workspace, options.client)
        draft = workspace.notes.begin(client)
        if draft.saved_at is not None:
            raise Refused(
                "An unsigned note of this client waits in the window. Sign it first.", ExitCode.REFUSED
            )
        content = {
            "when": to_iso(when) if when else draft.content["when"],
            "format": NoteFormat.NARRATIVE.value,
            "narrative": text,
        }
        if options.minutes is not None:
            content["minutes"] = options.minutes
        saved = workspace.notes.save_draft(client, content, draft.revision)
        if options.draft:
            return ExitCode.DONE
        workspace.signing.confirmed_for_this_command()
        note = workspace.notes.sign(client, saved.revision)
    terminal.say(to_hex(note))
    return ExitCode.DONE


def _instant(text: str) -> datetime | None:
    if not text:
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError as problem:
        raise Refused("An instant is written 2026-11-22T09:30Z.") from problem
    return (found if found.tzinfo else found.astimezone()).astimezone(UTC)
