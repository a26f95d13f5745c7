"""A lock comes whenever the computer says so, and keeps the words whatever runs meanwhile."""

import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from pss_desktop.domain.progress import Progress
from pss_desktop.presenters.runner import Slices
from pss_desktop.ui import system_signals
from pss_desktop.ui.screens.sessions.note_editor import NoteEditorScreen
from tests.journeys.conftest import Computer
from tests.ui.waiting import wait_until


class Sleep:
    """A computer that a test sends to sleep."""

    def __init__(self) -> None:
        self.heard: list[Callable[[], None]] = []

    def listen(self, heard: Callable[[], None]) -> None:
        self.heard.append(heard)

    def stop(self) -> None:
        self.heard.clear()


def test_the_program_locks_before_the_computer_sleeps(
    computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    sleep = Sleep()
    monkeypatch.setattr(system_signals, "system_signals", lambda: sleep)
    program = computer.start()
    wait_until(lambda: len(sleep.heard) == 1)
    (fall_asleep,) = sleep.heard
    fall_asleep()
    assert computer.successor.begun == 0
    program.first_run("Noor Willow")
    fall_asleep()
    wait_until(lambda: computer.successor.begun == 1)
    assert not program.window.isVisible()


def test_words_and_place_are_kept_though_long_work_takes_long_to_stop(
    computer: Computer, tmp_path: Path
) -> None:
    program = computer.start()
    passphrase, _ = program.first_run("Noor Willow")
    program.add_client("Juniper Vale")
    program.begin_note()
    begun: list[Progress] = []
    may_stop = threading.Event()

    def stubborn() -> Slices[None]:
        try:
            while True:
                yield Progress(0, 1, "checking_pages")
        finally:
            may_stop.wait(20)

    program.house.runner.submit_slices(
        stubborn, done=lambda _: None, failed=computer.problems.append, progress=begun.append
    )
    wait_until(lambda: bool(begun))
    editor = program.write(narrative="Half a sent")
    editor.area("narrative").set_cursor_position(4)
    program.press_keys(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: computer.successor.begun == 1)
    # What lies on the disk now is what a process finds that takes this one's place.
    taken_over = Computer(tmp_path / "taken over", computer.application)
    shutil.copytree(computer.root, taken_over.root)
    may_stop.set()
    computer.stop()

    program = taken_over.start()
    program.unlock(passphrase)
    editor = program.screen(NoteEditorScreen)
    wait_until(lambda: editor.caret() == ("narrative", 4))
    assert editor.area("narrative").text() == "Half a sent"
    taken_over.stop()
