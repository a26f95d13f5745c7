"""Work is done in another thread and answered in the window's; a bug goes to the last resort."""

import threading

from pss_desktop.domain.errors import VaultMissingError
from pss_desktop.domain.progress import Progress
from pss_desktop.presenters.runner import Lane, Priority, Slices
from pss_desktop.ui.runner import QtTaskRunner
from tests.ui.runner.work import Gate, Notes, counting
from tests.ui.waiting import wait_until


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
