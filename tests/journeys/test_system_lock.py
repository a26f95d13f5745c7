"""The computer's own signs, a sleep or a locked session, lock the program as soon as somebody uses it."""

from collections.abc import Callable

import pytest

from pss_desktop.ui import system_signals
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
