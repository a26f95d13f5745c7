"""Which work goes first, and how long work tells where it is."""

from functools import partial
from threading import Event
from time import monotonic

from pss_desktop.domain.progress import Progress
from pss_desktop.domain.turns import is_awaited
from pss_desktop.presenters.runner import Priority, Slices
from pss_desktop.ui.lane_thread import TELL_EVERY_SECONDS
from pss_desktop.ui.runner import QtTaskRunner
from tests.ui.runner.work import Gate, Notes, counting, without_end
from tests.ui.waiting import wait_until


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


def test_long_work_hears_that_a_draft_waits_for_it(runner: QtTaskRunner) -> None:
    heard, notes = list[bool](), Notes()
    begun, asked = Event(), Event()

    def attentive() -> Slices[str]:
        heard.append(is_awaited())
        begun.set()
        asked.wait(60)
        heard.append(is_awaited())
        yield Progress(1, 2, "listening")
        heard.append(is_awaited())
        return "done"

    runner.submit_slices(attentive, done=notes.done, failed=notes.failed, progress=notes.moved)
    assert begun.wait(60)
    runner.submit_slices(lambda: counting(1), done=notes.done, failed=notes.failed, progress=notes.moved)
    runner.submit(lambda: "saved", done=notes.done, failed=notes.failed, priority=Priority.DRAFT)
    asked.set()
    wait_until(lambda: len(notes.values) == 3)

    assert heard == [False, True, False]  # other long work comes after it
    assert not is_awaited()
