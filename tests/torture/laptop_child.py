"""A morning on a slow laptop, in the real window at a key that costs what such a computer can bear.

Run as ``python -m tests.torture.laptop_child make|morning ROOT``. It tells instants of the monotonic clock,
which its parent shares, and how long the window did not answer. Nothing that the program does not need is
loaded before its first window is painted.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QApplication

from pss_desktop.app import House
from pss_desktop.desktop.arguments import Arguments
from pss_desktop.desktop.hardening import harden_process

PASSPHRASE: Final = "willow hazel river stone meadow"
BEAT_MS: Final = 10
_WORDS: Final = "The nights are long since the move. She spoke of the garden and of her sister. "


def say(*words: object) -> None:
    """Tell the parent, at once."""
    sys.stdout.write(" ".join(str(word) for word in words) + "\n")
    sys.stdout.flush()


class Heart(QTimer):
    """How much later than asked each beat of the window's thread came."""

    def __init__(self) -> None:
        super().__init__()
        self._since = QElapsedTimer()
        self.late_ms: list[float] = []
        self.timeout.connect(self._beat)
        self._since.start()
        self.start(BEAT_MS)

    def _beat(self) -> None:
        self.late_ms.append(max(0.0, self._since.nsecsElapsed() / 1e6 - BEAT_MS))
        self._since.restart()


def make(root: Path) -> None:
    """A vault whose key is calibrated here, under whatever limits there are, with one client."""
    from pss_desktop.desktop.system_clock import SystemClock  # noqa: PLC0415 - not before the first paint
    from pss_desktop.domain.client import NewClient  # noqa: PLC0415
    from pss_desktop.services.entrance.unlocking import Unlocking  # noqa: PLC0415
    from pss_desktop.services.entrance.vault_list import NewVault  # noqa: PLC0415
    from pss_desktop.services.writing.changes import Changes  # noqa: PLC0415

    unlocking = Unlocking.on_this_computer(root, SystemClock(), Changes())
    workspace = unlocking.create(NewVault("Willow", "Noor", PASSPHRASE)).workspace
    workspace.clients.add(NewClient.from_form({"name": "Juniper Vale"}))
    cost = workspace.vault.header.slots[0].kdf
    say("made", cost.m_kib, cost.t, cost.p)
    workspace.close()


def morning(root: Path) -> None:
    """Start, unlock, find the client, write a note in which every paragraph is saved."""
    harden_process()
    application = QApplication([sys.argv[0]])
    application.setQuitOnLastWindowClosed(False)
    house = House(application, Arguments(str(root), "en"))
    house.window.painted.connect(lambda: say("painted", time.monotonic()))
    house.window.painted.connect(lambda: QTimer.singleShot(0, lambda: _work(house)))
    house.open()
    application.exec()


def _work(house: House) -> None:
    """What a person does once the window is there; the driver is loaded now, on nobody's time."""
    from PySide6.QtTest import QTest  # noqa: PLC0415 - not before the first paint

    from pss_desktop.ui.screens.entrance.unlock import UnlockScreen  # noqa: PLC0415
    from tests.pages import Program, press, type_into  # noqa: PLC0415

    program = Program(house)
    screen = program.face(UnlockScreen)
    QTest.qWait(3000)
    heart = Heart()
    type_into(screen.passphrase, PASSPHRASE)
    say("asked", time.monotonic())
    press(screen.unlock)
    _until(lambda: getattr(house.window.face, "page", None) is not None)
    say("open", time.monotonic())
    program.go_to_today()
    editor = program.begin_note("Juniper")
    if editor.go_on.isVisible():
        press(editor.go_on)
        _until(editor.facts.isVisible)
    saves = []
    for _ in range(10):
        QTest.keyClicks(editor.area("narrative"), _WORDS)
        begun = time.monotonic()
        editor._presenter.focus_lost()
        _until(lambda: editor._presenter.unsaved_work() is None)
        saves.append(time.monotonic() - begun)
    heart.stop()
    say("save", statistics.median(saves), max(saves))
    say("late", statistics.quantiles(heart.late_ms, n=100)[98], max(heart.late_ms), len(heart.late_ms))
    house.quit()


def _until(so: Callable[[], bool]) -> None:
    from tests.ui.waiting import wait_until  # noqa: PLC0415 - not before the first paint

    wait_until(so, 60)


def _end(kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
    """A child that fails inside the window's events ends all the same."""
    sys.__excepthook__(kind, problem, trace)
    os._exit(1)


if __name__ == "__main__":
    sys.excepthook = _end
    {"make": make, "morning": morning}[sys.argv[1]](Path(sys.argv[2]))
