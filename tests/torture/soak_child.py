"""The window that is used day after day: edits, and locks that put a fresh process in its place.

Run as ``python -m tests.torture.soak_child locks|edits ROOT FROM TO``. It tells for every cycle how much
memory, how many handles and how many threads it has.
"""

import gc
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, NoReturn

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pss_desktop.app import House
from pss_desktop.desktop.arguments import Arguments
from pss_desktop.desktop.relaunch import clean_environment
from pss_desktop.desktop.system_clock import SystemClock
from pss_desktop.domain.client import NewClient
from pss_desktop.services.entrance.vault_list import NewVault
from pss_desktop.services.writing.changes import at_once
from tests.journeys.conftest import cheap_unlocking
from tests.pages import Program, press, type_into
from tests.services.clinic import PASSPHRASE
from tests.torture.child import say
from tests.torture.window_child import Words, begin_note, find_client

_SETTLE_MS: Final = 100


class OneMore:
    """Begins the next cycle in a fresh process, as a lock begins the program anew."""

    def __init__(self, root: Path, cycle: int, last: int) -> None:
        self._command = [sys.executable, "-B", "-m", "tests.torture.soak_child", "locks", str(root)]
        self._command += [str(cycle), str(last)]

    def relaunch(self) -> NoReturn:
        os.execve(self._command[0], self._command, clean_environment(os.environ))


def make_vault(root: Path) -> None:
    """A vault with one client, whose key costs nothing."""
    workspace = (
        cheap_unlocking(root, SystemClock(), at_once).create(NewVault("Willow", "Noor", PASSPHRASE)).workspace
    )
    workspace.clients.add(NewClient.from_form({"name": "Juniper Vale"}))
    workspace.close()


def locks(root: Path, cycle: int, last: int) -> None:
    """One unlock, one edit, one lock; the process that takes over goes on."""
    program = _open(root, OneMore(root, cycle + 1, last))
    find_client(program)
    begin_note(program, Words(unused=[f"Words of cycle {cycle}."]))
    _tell(cycle)
    if cycle == last:
        program.house.quit()
        return
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def edits(root: Path, first: int, last: int) -> None:
    """One edit after the other in one process, past the list and the client's page each time."""
    program = _open(root, OneMore(root, 0, 0))
    for cycle in range(first, last + 1):
        find_client(program)
        editor = begin_note(program, Words(unused=[f"Words of cycle {cycle}."]))
        type_into(editor.area("narrative"), f"Other words of cycle {cycle}.")
        press(editor.close_button)
        program.client()
        QTest.keyClick(program.window.windowHandle(), Qt.Key.Key_Control)  # somebody is there: no idle lock
        _tell(cycle)
    program.house.quit()


def _open(root: Path, successor: OneMore) -> Program:
    application = QApplication([sys.argv[0]])
    application.setQuitOnLastWindowClosed(False)
    house = House(application, Arguments(str(root), "en"), unlocking=cheap_unlocking, relauncher=successor)
    house.last_resort.install()
    house.open()
    program = Program(house)
    program.unlock(PASSPHRASE)
    program.in_vault()
    return program


def _tell(cycle: int) -> None:
    """Kibibytes that only this process holds, handles and threads."""
    QTest.qWait(_SETTLE_MS)
    gc.collect()
    own = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    private = sum(int(line.split()[1]) for line in own if line.startswith("Private_"))
    handles, threads = (len(list(Path("/proc/self", what).iterdir())) for what in ("fd", "task"))
    say("cycle", cycle, private, handles, threads)


DEEDS: Final[Mapping[str, Callable[[Path, int, int], None]]] = {"locks": locks, "edits": edits}


if __name__ == "__main__":
    DEEDS[sys.argv[1]](Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
