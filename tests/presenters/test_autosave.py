"""Autosave: nothing typed is ever more than two seconds from the vault."""

from datetime import UTC, datetime

import pytest

from pss_desktop.domain.errors import DiskFullError
from pss_desktop.presenters.forms.autosave import SAVE_AFTER_MS, Autosave, SaveState
from pss_desktop.presenters.runner import TaskRunner
from tests.presenters.hands import HandAlarms, HeldRunner, InlineRunner

NOON = datetime(2026, 5, 6, 12, 0, tzinfo=UTC)


class Shelf:
    """Keeps what was written; can be told to be full."""

    def __init__(self) -> None:
        self.kept: list[str] = []
        self.full = False

    def write(self, content: str) -> datetime:
        if self.full:
            raise DiskFullError
        self.kept.append(content)
        return NOON


class Bench:
    """An autosave with a shelf, alarms turned by hand, and what it told."""

    def __init__(self, runner: TaskRunner) -> None:
        self.shelf = Shelf()
        self.alarms = HandAlarms()
        self.told: list[SaveState] = []
        self.autosave: Autosave[str] = Autosave(
            self.shelf.write, runner=runner, alarms=self.alarms, told=self.told.append
        )


@pytest.fixture
def bench() -> Bench:
    return Bench(InlineRunner())


def test_the_first_key_sets_an_alarm_within_two_seconds_and_later_keys_do_not_move_it(bench: Bench) -> None:
    bench.autosave.changed("w")
    assert bench.alarms.only.ms == SAVE_AFTER_MS < 2000
    bench.alarms.only.ms = 700
    bench.autosave.changed("wi")
    assert bench.alarms.only.ms == 700


def test_the_alarm_writes_the_newest_words_once(bench: Bench) -> None:
    bench.autosave.changed("wil")
    bench.autosave.changed("willow")
    bench.alarms.only.ring()
    assert bench.shelf.kept == ["willow"]
    assert bench.told[-1] == SaveState(NOON, unsaved=False)


def test_saving_with_nothing_new_writes_nothing(bench: Bench) -> None:
    bench.autosave.save_now()
    assert bench.shelf.kept == []


def test_words_typed_while_a_write_runs_are_written_after_it() -> None:
    runner = HeldRunner()
    bench = Bench(runner)
    bench.autosave.changed("first")
    bench.alarms.only.ring()
    bench.autosave.changed("second")
    runner.run_all()
    assert bench.shelf.kept == ["first"]
    assert bench.autosave.state.unsaved
    bench.alarms.only.ring()
    runner.run_all()
    assert bench.shelf.kept == ["first", "second"]


def test_losing_focus_during_a_write_writes_again_at_once() -> None:
    runner = HeldRunner()
    bench = Bench(runner)
    bench.autosave.changed("first")
    bench.alarms.only.ring()
    bench.autosave.changed("second")
    bench.autosave.save_now()
    runner.run_all()
    assert bench.shelf.kept == ["first", "second"]


def test_a_full_disk_keeps_the_words_tells_it_and_tries_again(bench: Bench) -> None:
    bench.shelf.full = True
    bench.autosave.changed("precious")
    bench.alarms.only.ring()
    state = bench.told[-1]
    assert isinstance(state.problem, DiskFullError)
    assert state.unsaved
    bench.shelf.full = False
    bench.alarms.only.ring()
    assert bench.shelf.kept == ["precious"]
    assert bench.told[-1].problem is None


def test_settling_goes_on_only_when_all_is_saved() -> None:
    runner = HeldRunner()
    bench = Bench(runner)
    went: list[str] = []
    bench.autosave.changed("last words")
    bench.autosave.settle(lambda: went.append("on"))
    assert went == []
    runner.run_all()
    assert (bench.shelf.kept, went) == (["last words"], ["on"])


def test_settling_on_a_full_disk_does_not_go_on(bench: Bench) -> None:
    bench.shelf.full = True
    went: list[str] = []
    bench.autosave.changed("last words")
    bench.autosave.settle(lambda: went.append("on"))
    bench.shelf.full = False
    bench.alarms.only.ring()
    assert went == []
    assert bench.shelf.kept == ["last words"]


def test_a_lock_gets_the_words_that_are_not_written_yet() -> None:
    runner = HeldRunner()
    bench = Bench(runner)
    bench.autosave.changed("in flight")
    bench.autosave.save_now()
    work = bench.autosave.unsaved_work()
    assert work is not None
    work()
    assert bench.shelf.kept == ["in flight"]


def test_a_lock_with_everything_saved_has_nothing_to_write(bench: Bench) -> None:
    bench.autosave.changed("kept")
    bench.autosave.save_now()
    assert bench.autosave.unsaved_work() is None
