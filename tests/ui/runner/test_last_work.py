"""The last work before the end: after the drafts that wait, in no more time than it was told."""

import threading
from functools import partial
from time import monotonic

import pytest

from pss_desktop.domain.errors import VaultMissingError
from pss_desktop.domain.progress import Progress
from pss_desktop.presenters.runner import Priority, Slices
from pss_desktop.ui.runner import QtTaskRunner
from tests.ui.runner.work import Gate, Notes, without_end
from tests.ui.waiting import wait_until


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
