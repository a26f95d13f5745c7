"""``search``: clients and notes by words, which are asked for and never stand in the arguments."""

from pss_desktop.cli.desk import Desk
from pss_desktop.cli.exit_codes import ExitCode
from pss_desktop.domain.ids import to_hex


def run(desk: Desk) -> ExitCode:
    """One line a hit: clients first, then notes from the newest on."""
    terminal = desk.terminal
    hits = desk.workspace.finder.search(terminal.ask("Words"))
    for row in hits.clients:
        terminal.say("client", row.code, row.name)
    for note in hits.notes:
        words = " ".join("".join(part.text for part in note.snippet).split())
        at = note.at.isoformat(timespec="minutes")
        terminal.say("note", note.code, at, to_hex(note.note), words)
    if hits.more:
        terminal.tell("There are more.")
    return ExitCode.DONE if hits.clients or hits.notes else ExitCode.NOT_FOUND
