"""Threads begin when they are needed and end; what Qt made dies in the window's thread."""

import gc
import sys
import threading
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from pss_desktop.domain.errors import PssError
from pss_desktop.ui.courier import Courier
from pss_desktop.ui.garbage import collect_when_due
from pss_desktop.ui.runner import QtTaskRunner
from tests.ui.runner.work import Gate, Notes
from tests.ui.waiting import wait_until


def test_a_runner_that_was_never_asked_starts_no_thread(qapp: QApplication) -> None:
    before = threading.active_count()

    runner = QtTaskRunner(lambda _: None)

    assert threading.active_count() == before
    assert runner.stop()


def test_stop_says_when_a_thread_does_not_end(qapp: QApplication) -> None:
    runner = QtTaskRunner(lambda _: None)
    gate = Gate(runner)

    assert not runner.stop(0.01)

    gate.open()
    assert runner.stop(10)


def test_an_answer_that_comes_after_the_window_is_gone_is_no_bug(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The program ends though a key is still derived; whoever asked is there no more."""
    raised: list[object] = []
    monkeypatch.setattr(threading, "excepthook", raised.append)
    runner = QtTaskRunner(lambda _: None)
    gate = Gate(runner)
    assert not runner.stop(0.01)
    lanes = list(runner._lanes.values())
    runner._garbage.stop()
    delete(runner)

    gate.open()

    for lane in lanes:
        assert lane.join(10)
    assert raised == []


def test_a_call_that_comes_after_the_window_is_gone_is_dropped(qapp: QApplication) -> None:
    courier = Courier()
    carry, heard = courier.carry, list[str]()
    delete(courier)

    carry(partial(heard.append, "late"))
    qapp.processEvents()

    assert heard == []


def test_python_collects_its_own_way_again_after_the_end(qapp: QApplication) -> None:
    before = sys.getswitchinterval()
    runner = QtTaskRunner(lambda _: None)
    runner.submit(lambda: 1, done=lambda _: None, failed=lambda _: None)

    assert not gc.isenabled()
    assert sys.getswitchinterval() < before
    assert runner.stop(10)
    assert gc.isenabled()
    assert sys.getswitchinterval() == before


def test_a_dead_window_is_never_found_by_the_vault_thread(runner: QtTaskRunner) -> None:
    """Destroyed in another thread, a window that was shown hangs the program."""
    notes, died_in = Notes(), list[threading.Thread]()
    window = QWidget()
    window.show()
    window.circle = [window]  # type: ignore[attr-defined]
    window.destroyed.connect(lambda: died_in.append(threading.current_thread()))
    del window

    def work() -> int:
        return len([[number] for number in range(100_000)])

    runner.submit(work, done=notes.done, failed=notes.failed)
    wait_until(lambda: bool(notes.values))
    gc.collect()

    assert died_in == [threading.main_thread()]


def test_garbage_is_collected_when_python_would_have(runner: QtTaskRunner) -> None:
    runner.submit(lambda: 1, done=lambda _: None, failed=lambda _: None)
    kept = [[number] for number in range(5000)]

    collect_when_due()

    assert gc.get_count()[0] < len(kept)


def test_what_waits_for_an_answer_dies_in_the_windows_thread(runner: QtTaskRunner) -> None:
    died_in: list[threading.Thread] = []

    class Screen:
        def ask(self) -> None:
            runner.submit(self.load, done=self.show, failed=self.tell)

        def load(self) -> int:
            return 1

        def show(self, value: int) -> None:
            return None

        def tell(self, problem: PssError) -> None:
            return None

        def __del__(self) -> None:
            died_in.append(threading.current_thread())

    for _ in range(200):
        Screen().ask()
    wait_until(lambda: len(died_in) == 200)

    assert set(died_in) == {threading.main_thread()}
