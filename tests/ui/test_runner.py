"""The bridge between threads: order, slices, answers, cancelling, the last work before the end."""

import gc
import sys
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from pss_desktop.domain.errors import CancelledError, PssError, VaultMissingError
from pss_desktop.domain.progress import Progress
from pss_desktop.presenters.runner import Lane, Priority, Slices, TaskRunner
from pss_desktop.ui.courier import Courier
from pss_desktop.ui.garbage import collect_when_due
from pss_desktop.ui.lane_thread import TELL_EVERY_SECONDS
from pss_desktop.ui.runner import QtTaskRunner
from pss_desktop.vault.connection import open_connection
from pss_desktop.vault.page_copy import copy_database
from tests.ui.waiting import wait_until

HEARTBEAT_BOUND_SECONDS = 0.3
"""Three times the 100 ms of the promise: a machine under test is shared."""


class Notes:
    """Writes down every answer, with the thread it came in."""

    def __init__(self) -> None:
        self.values: list[object] = []
        self.problems: list[PssError] = []
        self.progress: list[Progress] = []
        self.threads: set[threading.Thread] = set()

    def done(self, value: object) -> None:
        self.threads.add(threading.current_thread())
        self.values.append(value)

    def failed(self, problem: PssError) -> None:
        self.threads.add(threading.current_thread())
        self.problems.append(problem)

    def moved(self, progress: Progress) -> None:
        self.threads.add(threading.current_thread())
        self.progress.append(progress)

    @property
    def silent(self) -> bool:
        return not (self.values or self.problems or self.progress)


class Gate:
    """Holds the vault thread, so that a test can line up work behind it."""

    def __init__(self, runner: TaskRunner) -> None:
        self._open = threading.Event()
        self._reached = threading.Event()
        runner.submit(self._wait, done=lambda _: None, failed=lambda _: None, priority=Priority.LOCK)
        assert self._reached.wait(10)

    def _wait(self) -> None:
        self._reached.set()
        assert self._open.wait(10)

    def open(self) -> None:
        self._open.set()


@pytest.fixture
def bugs() -> list[BaseException]:
    return []


@pytest.fixture
def runner(qapp: QApplication, bugs: list[BaseException]) -> Iterator[QtTaskRunner]:
    made = QtTaskRunner(bugs.append)
    yield made
    assert made.stop(10)


def counting(upto: int, seen: list[str] | None = None) -> Slices[int]:
    """Long work of *upto* slices; *seen* is told when it is closed before its end."""
    try:
        for done in range(upto):
            yield Progress(done + 1, upto, "counting")
    except GeneratorExit:
        if seen is not None:
            seen.append(f"closed in {threading.current_thread().name}")
        raise
    return upto


def without_end(seen: list[str]) -> Slices[int]:
    return counting(sys.maxsize, seen)


# Answers


def test_work_is_done_elsewhere_and_answered_in_the_windows_thread(runner: QtTaskRunner) -> None:
    notes = Notes()

    runner.submit(threading.current_thread, done=notes.done, failed=notes.failed)
    wait_until(lambda: bool(notes.values))

    assert [thread.name for thread in notes.values if isinstance(thread, threading.Thread)] == ["vault"]
    assert notes.threads == {threading.main_thread()}


def test_each_lane_has_one_thread(runner: QtTaskRunner) -> None:
    notes = Notes()

    for lane in (Lane.VAULT, Lane.WORKER, Lane.VAULT, Lane.WORKER):
        runner.submit(threading.current_thread, done=notes.done, failed=notes.failed, lane=lane)
    wait_until(lambda: len(notes.values) == 4)

    assert len(set(notes.values)) == 2


def test_a_typed_error_comes_to_failed(runner: QtTaskRunner) -> None:
    notes = Notes()

    def work() -> None:
        raise VaultMissingError

    runner.submit(work, done=notes.done, failed=notes.failed)
    wait_until(lambda: bool(notes.problems))

    assert isinstance(notes.problems[0], VaultMissingError)
    assert notes.threads == {threading.main_thread()}


def test_a_bug_goes_to_the_last_resort_alone(runner: QtTaskRunner, bugs: list[BaseException]) -> None:
    notes = Notes()

    def work() -> float:
        return 1 / 0

    runner.submit(work, done=notes.done, failed=notes.failed)
    wait_until(lambda: bool(bugs))

    assert isinstance(bugs[0], ZeroDivisionError)
    assert notes.silent


def test_a_bug_between_two_slices_goes_to_the_last_resort(
    runner: QtTaskRunner, bugs: list[BaseException]
) -> None:
    notes = Notes()

    def work() -> Slices[int]:
        yield Progress(1, 2, "counting")
        raise KeyError

    runner.submit_slices(work, done=notes.done, failed=notes.failed, progress=notes.moved)
    wait_until(lambda: bool(bugs))

    assert isinstance(bugs[0], KeyError)


def test_answers_of_an_older_turn_are_dropped(runner: QtTaskRunner) -> None:
    late, fresh = Notes(), Notes()
    gate = Gate(runner)
    runner.submit(lambda: "late", done=late.done, failed=late.failed)
    dropped = runner.submit(lambda: "never", done=late.done, failed=late.failed)
    runner.submit_slices(lambda: counting(3), done=late.done, failed=late.failed, progress=late.moved)
    dropped.cancel()

    runner.new_turn()
    gate.open()
    runner.submit(lambda: "fresh", done=fresh.done, failed=fresh.failed, priority=Priority.LONG)
    wait_until(lambda: bool(fresh.values))

    assert late.silent


# Order


def test_waiting_work_is_taken_by_its_priority_and_then_by_its_age(runner: QtTaskRunner) -> None:
    order: list[str] = []
    notes = Notes()
    gate = Gate(runner)

    def ask(name: str, priority: Priority) -> None:
        runner.submit(partial(order.append, name), done=notes.done, failed=notes.failed, priority=priority)

    ask("long", Priority.LONG)
    ask("write", Priority.WRITE)
    ask("read 1", Priority.READ)
    ask("draft", Priority.DRAFT)
    ask("read 2", Priority.READ)
    ask("lock", Priority.LOCK)
    gate.open()
    wait_until(lambda: len(order) == 6)

    assert order == ["lock", "draft", "read 1", "read 2", "write", "long"]


def test_a_draft_is_saved_while_long_work_runs(runner: QtTaskRunner) -> None:
    notes, long = Notes(), Notes()
    ticket = runner.submit_slices(
        lambda: without_end([]), done=long.done, failed=long.failed, progress=long.moved
    )
    wait_until(lambda: bool(long.progress))

    runner.submit(lambda: "saved", done=notes.done, failed=notes.failed, priority=Priority.DRAFT)
    wait_until(lambda: bool(notes.values), 2)

    assert not long.values
    ticket.cancel()
    wait_until(lambda: bool(long.problems))


def test_long_work_tells_its_progress_and_its_end(runner: QtTaskRunner) -> None:
    notes = Notes()

    runner.submit_slices(lambda: counting(3), done=notes.done, failed=notes.failed, progress=notes.moved)
    wait_until(lambda: bool(notes.values))

    assert notes.values == [3]
    assert notes.progress[0] == Progress(1, 3, "counting")


def test_many_small_slices_do_not_flood_the_window(runner: QtTaskRunner) -> None:
    notes = Notes()
    begun = monotonic()

    runner.submit_slices(lambda: counting(5000), done=notes.done, failed=notes.failed, progress=notes.moved)
    wait_until(lambda: bool(notes.values))

    assert len(notes.progress) <= (monotonic() - begun) / TELL_EVERY_SECONDS + 1


def test_what_began_first_ends_first(runner: QtTaskRunner) -> None:
    notes = Notes()
    gate = Gate(runner)

    for upto in (50, 2):
        runner.submit_slices(
            partial(counting, upto), done=notes.done, failed=notes.failed, progress=notes.moved
        )
    gate.open()
    wait_until(lambda: len(notes.values) == 2)

    assert notes.values == [50, 2]


# Cancelling


def test_cancelled_long_work_is_closed_in_its_own_thread(runner: QtTaskRunner) -> None:
    notes, seen = Notes(), list[str]()
    ticket = runner.submit_slices(
        lambda: without_end(seen), done=notes.done, failed=notes.failed, progress=notes.moved
    )
    wait_until(lambda: bool(notes.progress))

    ticket.cancel()
    wait_until(lambda: bool(notes.problems))

    assert isinstance(notes.problems[0], CancelledError)
    assert seen == ["closed in vault"]


def test_work_that_is_cancelled_while_it_waits_never_begins(runner: QtTaskRunner) -> None:
    notes, begun = Notes(), list[str]()
    gate = Gate(runner)
    ticket = runner.submit(partial(begun.append, "begun"), done=notes.done, failed=notes.failed)

    ticket.cancel()
    wait_until(lambda: bool(notes.problems))
    gate.open()
    runner.submit(lambda: "after", done=notes.done, failed=notes.failed)
    wait_until(lambda: bool(notes.values))

    assert isinstance(notes.problems[0], CancelledError)
    assert begun == []


def test_cancelling_what_is_done_changes_nothing(runner: QtTaskRunner) -> None:
    notes = Notes()
    ticket = runner.submit(lambda: 7, done=notes.done, failed=notes.failed)
    wait_until(lambda: bool(notes.values))

    ticket.cancel()
    runner.submit(lambda: 8, done=notes.done, failed=notes.failed)
    wait_until(lambda: len(notes.values) == 2)

    assert notes.problems == []


# The last work


def test_the_last_work_runs_in_the_vault_thread_after_the_drafts_that_wait(runner: QtTaskRunner) -> None:
    order: list[str] = []
    notes = Notes()
    gate = Gate(runner)
    for name, priority in (("write", Priority.WRITE), ("draft", Priority.DRAFT)):
        runner.submit(partial(order.append, name), done=notes.done, failed=notes.failed, priority=priority)

    assert not runner.run_before_end(
        lambda: order.append(f"last in {threading.current_thread().name}"), timeout_ms=1
    )
    gate.open()
    assert runner.stop(10)

    assert order == ["draft", "last in vault"]
    assert notes.silent


def test_long_work_is_taken_back_before_the_last_work(runner: QtTaskRunner) -> None:
    seen: list[str] = []
    notes = Notes()
    runner.submit_slices(
        lambda: without_end(seen), done=notes.done, failed=notes.failed, progress=notes.moved
    )
    wait_until(lambda: bool(notes.progress))

    assert runner.run_before_end(lambda: seen.append("last"), 5000)

    assert seen == ["closed in vault", "last"]


def test_long_work_that_fails_to_close_keeps_no_draft_from_being_saved(runner: QtTaskRunner) -> None:
    notes, seen = Notes(), list[str]()

    def work() -> Slices[int]:
        try:
            while True:
                yield Progress(1, 2, "counting")
        finally:
            raise OSError

    runner.submit_slices(work, done=notes.done, failed=notes.failed, progress=notes.moved)
    wait_until(lambda: bool(notes.progress))

    assert runner.run_before_end(lambda: seen.append("last"), 5000)
    assert seen == ["last"]


def test_the_last_work_needs_no_work_before_it(runner: QtTaskRunner) -> None:
    assert runner.run_before_end(lambda: None, 5000)


@pytest.mark.timed
def test_a_lock_waits_no_longer_than_it_was_told(runner: QtTaskRunner) -> None:
    gate = Gate(runner)
    begun = monotonic()

    fine = runner.run_before_end(lambda: None, 300)

    assert not fine
    assert monotonic() - begun < 1.0
    gate.open()


def test_a_failing_last_work_is_reported_and_raises_nothing(runner: QtTaskRunner) -> None:
    def work() -> None:
        raise VaultMissingError

    assert not runner.run_before_end(work, 5000)


def test_after_the_last_work_nothing_is_taken_any_more(runner: QtTaskRunner) -> None:
    notes = Notes()
    runner.run_before_end(lambda: None, 5000)

    runner.submit(lambda: 1, done=notes.done, failed=notes.failed).cancel()

    assert not runner.run_before_end(lambda: None, 5000)
    assert notes.values == []


# Threads and what dies in them


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


# The heartbeat


class Heart:
    """Beats every 5 ms in the window's thread and remembers the longest pause."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = monotonic()
        self._timer = QTimer()
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = monotonic()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def stop(self) -> None:
        self._timer.stop()


def busy_for(seconds: float) -> Slices[int]:
    """Like an import: Python alone, in slices of 50 ms that never let go of the interpreter."""
    until = monotonic() + seconds
    total = 0
    while monotonic() < until:
        slice_end = monotonic() + 0.05
        while monotonic() < slice_end:
            total += len({str(number): number for number in range(200)})
        yield Progress(total, 0, "importing")
    return total


@pytest.mark.timed
@pytest.mark.parametrize("lanes", [(Lane.VAULT,), (Lane.VAULT, Lane.WORKER)])
def test_the_windows_thread_is_never_blocked_beside_work_of_the_processor(
    runner: QtTaskRunner, lanes: tuple[Lane, ...]
) -> None:
    notes = Notes()
    heart = Heart()
    window = QWidget()
    window.show()

    for lane in lanes:
        runner.submit_slices(
            lambda: busy_for(1.0), done=notes.done, failed=notes.failed, progress=notes.moved, lane=lane
        )
    wait_until(lambda: len(notes.values) == len(lanes))

    heart.stop()
    window.close()
    assert heart.longest < HEARTBEAT_BOUND_SECONDS


@pytest.mark.timed
def test_a_hundred_calls_from_qt_stay_quick_beside_work_of_the_processor(runner: QtTaskRunner) -> None:
    """Each asks for the interpreter, which Python lets another thread keep for 5 ms if nobody says less."""
    notes = Notes()

    class Row(QWidget):
        def event(self, event):  # type: ignore[no-untyped-def]
            return super().event(event)

    window = QWidget()
    for _ in range(100):
        Row(window)
    runner.submit_slices(lambda: busy_for(0.7), done=notes.done, failed=notes.failed, progress=notes.moved)
    wait_until(lambda: bool(notes.progress))
    begun = monotonic()
    window.setEnabled(False)
    taken = monotonic() - begun
    wait_until(lambda: bool(notes.values))

    assert taken < HEARTBEAT_BOUND_SECONDS


def copying(folder: Path) -> Slices[None]:
    """A backup of some 20 MB by the vault's own copy."""
    source = open_connection(folder / "source.db", bytes(32), create=True)
    try:
        source.run("CREATE TABLE leaf (content BLOB)")
        for _ in range(20):
            source.run("INSERT INTO leaf SELECT randomblob(1000000)")
            yield Progress(0, 0, "writing")
        yield from copy_database(source, folder / "copy.db", bytes(32))
    finally:
        source.close()


@pytest.mark.timed
def test_the_windows_thread_is_never_blocked_beside_a_backup(runner: QtTaskRunner, tmp_path: Path) -> None:
    notes = Notes()
    heart = Heart()

    runner.submit_slices(
        lambda: copying(tmp_path), done=notes.done, failed=notes.failed, progress=notes.moved
    )
    wait_until(lambda: bool(notes.values or notes.problems))

    heart.stop()
    assert notes.problems == []
    assert (tmp_path / "copy.db").stat().st_size > 20_000_000
    assert heart.longest < HEARTBEAT_BOUND_SECONDS
