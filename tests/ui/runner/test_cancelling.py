"""Work that is taken back: begun, waiting, or done already."""

from functools import partial

from pss_desktop.domain.errors import CancelledError
from pss_desktop.ui.runner import QtTaskRunner
from tests.ui.runner.work import Gate, Notes, without_end
from tests.ui.waiting import wait_until


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
