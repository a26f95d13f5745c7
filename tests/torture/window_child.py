"""The window that is locked, killed and searched: the real house, driven by keys as a person drives it.

Run as ``python -m tests.torture.window_child DEED ROOT``, the words to type as one line of JSON on standard
input. It tells each step on standard output; a lock replaces it by the real program.
"""

import json
import os
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pss_desktop.app import House, make_application
from pss_desktop.desktop.arguments import Arguments
from pss_desktop.desktop.hardening import harden_process
from pss_desktop.presenters.settings.settings import Group
from pss_desktop.ui.screens.sessions.note_editor import NoteEditorScreen
from pss_desktop.ui.screens.settings.backups import BackupsPage
from tests.journeys.conftest import cheap_unlocking
from tests.pages import Program, press, type_into
from tests.pages_files import attach_file, open_file, open_files
from tests.torture.child import say
from tests.ui.waiting import wait_until

LETTER: Final = "letter.pdf"


@dataclass(slots=True)
class Words:
    """What is typed: each call gives one that was not used yet."""

    passphrase: str = ""
    unused: list[str] = field(default_factory=list)

    def next(self) -> str:
        return self.unused.pop()


def open_window(root: Path) -> Program:
    """The program as ``pss_desktop.app.run`` makes it, but for the cost of the key."""
    harden_process()
    house = House(make_application(), Arguments(str(root), "en"), unlocking=cheap_unlocking)
    house.last_resort.install()
    house.open()
    return Program(house)


def live(program: Program, words: Words) -> None:
    """A first day: everything that a person can type, up to a half-written note. Waits to be killed."""
    passphrase, code = program.first_run(words.next())
    say("secret", passphrase)
    say("secret", code)
    program.add_client(words.next())
    write_note(program, words)
    program.sign_note(passphrase)
    program.add_to_note(words.next())
    searched = words.next()
    program.search(searched)
    search = program.in_vault().search
    search.selectAll()
    search.copy()
    program.press_keys(Qt.Key.Key_Escape)
    attach_letter(program, words, passphrase)
    settings = program.go_to_settings()
    settings.open(Group.BACKUPS)
    assert isinstance(settings.page, BackupsPage)
    backups = settings.page
    press(backups.back_up)
    wait_until(backups.list.isVisible)
    find_client(program)
    write_note(program, words)
    say("ready")
    QTest.qWait(60_000)


def attach_letter(program: Program, words: Words, passphrase: str) -> None:
    """The file that lies beside the home, if there is one: taken in, signed, and looked at."""
    letter = Path(sys.argv[2]).parents[1] / LETTER
    if letter.exists():
        find_client(program)
        open_files(program)
        attach_file(program, letter, words.next(), passphrase=passphrase)
        open_file(program)


def lock(program: Program, words: Words) -> None:
    """Unlock, look at a note, leave half a sentence, and lock."""
    program.unlock(words.passphrase)
    program.in_vault()
    find_client(program)
    begin_note(program, words)
    program.search(words.next())
    say("ready")
    sys.stdin.readline()
    focused = QApplication.focusWindow()
    assert focused is not None
    say("locking", time.monotonic())
    QTest.keyClick(focused, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    QTest.qWait(10_000)


def stay(program: Program, words: Words) -> None:
    """Unlock if there is a vault, and wait to be ended."""
    if words.passphrase:
        program.unlock(words.passphrase)
        program.in_vault()
    say("ready")
    QTest.qWait(60_000)


def find_client(program: Program) -> None:
    """The first client of the list."""
    clients = program.go_to_clients()
    wait_until(lambda: clients.model.rowCount() > 0)
    clients.table.setFocus()
    QTest.keyClick(clients.table, Qt.Key.Key_Return)
    program.client_notes()


def write_note(program: Program, words: Words) -> None:
    """Half a note, saved as a draft."""
    editor = begin_note(program, words)
    wait_until(lambda: "saved" in editor.header.state().lower())


def begin_note(program: Program, words: Words) -> NoteEditorScreen:
    """Half a note, just typed."""
    editor = program.begin_note()
    if editor.go_on.isVisible():
        press(editor.go_on)
        wait_until(editor.facts.isVisible)
    type_into(editor.area("narrative"), words.next())
    return editor


DEEDS: Final[Mapping[str, Callable[[Program, Words], None]]] = {"live": live, "lock": lock, "stay": stay}


def main(deed: str, root: str) -> None:
    say("pid", os.getpid())
    told = json.loads(sys.stdin.readline())
    program = open_window(Path(root))
    DEEDS[deed](program, Words(**told))


if __name__ == "__main__":
    main(*sys.argv[1:])
