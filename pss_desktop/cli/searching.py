"""``search``: clients and notes by words, which are asked for and never stand in the arguments."""

import argparse
from pathlib import Path

from pss_desktop.cli.door import Desk
from pss_desktop.cli.exit_codes import ExitCode
from pss_desktop.cli.main import MakeWays
from pss_desktop.cli.terminal import Terminal
from pss_desktop.domain.ids import to_hex


def run(options: argparse.Namespace, terminal: Terminal, root: Path, ways: MakeWays | None) -> ExitCode:
    """One line a hit: clients first, then notes from the newest on."""
    desk = Desk.of(options, terminal, root, ways)
    with desk.open(desk.secret()) as workspace:
        hits = workspace.finder.search(terminal.ask("Words"))
    for row in hits.clients:
        terminal.say(f"client\t{row.code}\t{row.name}")
    for note in hits.notes:
        words = " ".join("".join(part.text for part in note.snippet).split())
        terminal.say(
            f"note\t{note.code}\t{note.at.isoformat(timespec='minutes')}\t{to_hex(note.note)}\t{words}"
        )
    if hits.more:
        terminal.tell("There are more.")
    return ExitCode.DONE if hits.clients or hits.notes else ExitCode.NOT_FOUND
