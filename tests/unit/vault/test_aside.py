"""Work on a thread of its own is told in slices, and ends when nobody waits for it any more."""

import threading

import pytest

from pss_desktop.domain.errors import BackupDamagedError
from pss_desktop.domain.progress import Progress
from pss_desktop.vault.aside import aside
from pss_desktop.vault.slices import Slices, finish


def counting(gate: threading.Event) -> Slices[int]:
    yield Progress(1, 2, "counting")
    gate.wait(10)
    yield Progress(2, 2, "counting")
    return threading.get_ident()


def test_the_work_runs_on_another_thread_and_its_answer_comes_back() -> None:
    gate = threading.Event()
    gate.set()
    assert finish(aside(lambda: counting(gate), what="counting")) != threading.get_ident()
    assert threading.active_count() == 1


def test_progress_is_told_while_it_runs() -> None:
    gate = threading.Event()
    slices = aside(lambda: counting(gate), what="counting")
    while next(slices) != Progress(1, 2, "counting"):
        pass
    gate.set()
    finish(slices)


def test_its_error_is_raised_where_the_answer_was_awaited() -> None:
    def failing() -> Slices[int]:
        yield Progress(0, 1, "counting")
        raise BackupDamagedError

    with pytest.raises(BackupDamagedError):
        finish(aside(failing, what="counting"))


def test_giving_up_ends_the_work_at_its_next_slice() -> None:
    gate = threading.Event()
    ended = []

    def work() -> Slices[int]:
        try:
            return (yield from counting(gate))
        finally:
            ended.append(True)

    slices = aside(work, what="counting")
    next(slices)
    gate.set()
    slices.close()
    assert ended == [True]
    assert threading.active_count() == 1


def test_a_bug_in_the_work_is_raised_where_the_answer_was_awaited_and_printed_nowhere(
    capsys: pytest.CaptureFixture[str],
) -> None:
    def buggy() -> Slices[int]:
        yield Progress(0, 1, "counting")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        finish(aside(buggy, what="counting"))
    assert capsys.readouterr().err == ""
