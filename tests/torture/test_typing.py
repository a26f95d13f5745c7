"""What is typed into any form outlives a kill, a lock and a mistake about the client.

The forms are found by the tests: every screen is opened, and whatever keeps what is typed there is a form.
"""

import random
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from itertools import cycle, islice
from pathlib import Path
from time import monotonic
from typing import Final

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pss_desktop.desktop.system_clock import SystemClock
from pss_desktop.presenters.desk import Screen
from pss_desktop.services.place import Place
from tests.fakes import FakeClock
from tests.journeys.conftest import Computer
from tests.pages import Program
from tests.services.clinic import PASSPHRASE
from tests.torture.rig.children import ROOT
from tests.torture.rig.locking import assert_locked, lock_by_keys
from tests.torture.rig.typing import People, drafts, field_at, go, is_form, make_vault, words_on
from tests.torture.rig.window import own_environment, wait_for

Amount = Callable[[int, int], int]
LOST_SECONDS: Final = 2.0
AT_ONCE: Final = 6
"""So many windows are typed into side by side."""
OF_NOBODY: Final = {
    Screen.ADD_CLIENT,
    Screen.FIRST_AID,
    Screen.EMERGENCY_CONTACTS,
    Screen.SNIPPETS,
    Screen.SUPERVISION_FORM,
}
"""Their words belong to no client that is there yet, so they stand there whoever was shown before."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """A data folder to copy, who is in it, the day on which it was made, and the forms that were found."""

    root: Path
    people: People
    forms: tuple[Place, ...]


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Shelf:
    root = tmp_path_factory.mktemp("forms") / "data"
    people = make_vault(root, FakeClock())
    tried = Computer(root.with_name("tried"), qapp)
    shutil.copytree(root, tried.root)
    program = _open(tried)
    forms = tuple(place for place in people.places() if _is_form(program, place))
    tried.stop()
    return Shelf(root, people, forms)


def _is_form(program: Program, place: Place) -> bool:
    try:
        return is_form(program, place)
    except ValueError:  # it shows one record of a kind that this vault has none of
        return False


@pytest.fixture
def computers(tmp_path: Path, qapp: QApplication, shelf: Shelf) -> Iterator[Callable[[], Computer]]:
    """Fresh computers over copies of the data folder."""
    made: list[Computer] = []

    def make() -> Computer:
        computer = Computer(tmp_path / f"data-{len(made)}", qapp)
        shutil.copytree(shelf.root, computer.root)
        made.append(computer)
        return computer

    yield make
    for computer in made:
        computer.stop()


def _open(computer: Computer) -> Program:
    program = computer.start()
    program.unlock(PASSPHRASE)
    program.in_vault()
    return program


def test_the_forms_that_are_known_are_found(shelf: Shelf) -> None:
    found = {place.screen for place in shelf.forms}

    assert {Screen.NOTE_EDITOR, Screen.NOTE, Screen.ADD_CLIENT, Screen.EDIT_CLIENT} <= found


def test_plans_are_typed_into_where_an_entry_is_added_and_as_a_whole(shelf: Shelf) -> None:
    plans = Screen.SAFETY_PLAN_EDITOR, Screen.PROTECTION_PLAN_EDITOR

    assert [bool(place.field) for place in shelf.forms if place.screen in plans] == [False, True] * 2


@pytest.mark.timed
def test_a_lock_from_any_form_keeps_its_words(
    computers: Callable[[], Computer], shelf: Shelf, amount: Amount
) -> None:
    lost = []
    for place in _some(shelf.forms, amount):
        computer = computers()
        program = _open(computer)
        field = field_at(program, place)
        QTest.keyClicks(field, " kept5")
        assert_locked(lock_by_keys(program.house), times=amount(3, 1))
        now = computer.root.with_name(f"{computer.root.name}-now")
        shutil.copytree(computer.root, now)  # what the process finds that takes over
        if not any("kept5" in words for words in drafts(now, FakeClock()).values()):
            lost.append(place.screen)
    assert lost == []


def _some(forms: Sequence[Place], amount: Amount) -> Sequence[Place]:
    """All in the long form; in the short one ten of them, from the first to the last."""
    count = min(len(forms), amount(10, len(forms)))
    return [forms[at * len(forms) // count] for at in range(count)]


def test_words_about_one_client_never_stand_in_the_form_of_another(
    computers: Callable[[], Computer], shelf: Shelf
) -> None:
    program = _open(computers())
    mixed_up = []
    for place in shelf.forms:
        if place.screen in OF_NOBODY or place.record == shelf.people.note:
            continue
        field = field_at(program, place)
        QTest.keyClicks(field, " juniper5")
        page = go(program, replace(place, client=shelf.people.other))
        if "juniper5" in words_on(page):
            mixed_up.append(place.screen)
    assert mixed_up == []


@dataclass(slots=True)
class Typist:
    """A window into which numbered words are typed until it is killed."""

    place: Place
    root: Path
    process: "subprocess.Popen[str]"
    killed_at: float = 0.0

    def wait_for_form(self) -> None:
        assert self.process.stdout is not None
        told = self.process.stdout.readline()
        assert told == "ready\n", self.place

    def begin(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()

    def kill(self) -> None:
        self.killed_at = monotonic()
        self.process.kill()

    def lost_seconds(self) -> float:
        """How old the oldest word was that is not in the vault now."""
        assert self.process.stdout is not None
        lines = [line.split() for line in self.process.stdout if line.startswith("typed ")]
        typed = {int(number): float(at) for _, number, at in lines}
        words = " ".join(drafts(self.root, SystemClock()).values())
        kept = {int(number) for number in re.findall(r"\bw(\d+)\b", words)}
        missing = [at for number, at in typed.items() if number not in kept]
        assert len(typed) > 5, self.place
        return self.killed_at - min(missing, default=self.killed_at)


def _typed_and_killed(
    folder: Path, source: Path, places: Sequence[Place], chance: random.Random
) -> Iterator[tuple[str, float]]:
    """Kill a window at each of *places* while somebody types; the screen, and the seconds of typing lost."""
    with ExitStack() as stack:
        typists = []
        for at, place in enumerate(places):
            root = folder / f"data-{at}"
            shutil.rmtree(root, ignore_errors=True)
            shutil.copytree(source, root)
            named = [str(root), place.screen, place.client, place.record, place.field]
            process = subprocess.Popen(
                [sys.executable, "-B", "-m", "tests.torture.typing_child", *named],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                cwd=ROOT,
                env=own_environment(),
            )
            typists.append(Typist(place, root, stack.enter_context(process)))
            stack.callback(process.kill)
        for typist in typists:
            typist.wait_for_form()
        begun = monotonic()
        for typist in typists:
            typist.begin()
        ends = sorted(chance.uniform(2.6, 4.6) for _ in typists)
        for typist, end in zip(typists, ends, strict=True):
            wait_for(lambda end=end: monotonic() >= begun + end)  # type: ignore[misc]
            typist.kill()
        yield from ((typist.place.screen, typist.lost_seconds()) for typist in typists)


@pytest.mark.timed
def test_a_kill_while_one_types_costs_two_seconds_at_most(
    tmp_path: Path, shelf: Shelf, amount: Amount, record_property: Callable[[str, object], None]
) -> None:
    source = tmp_path / "source"
    people = make_vault(source, SystemClock())
    known = {place.screen for place in shelf.forms}
    forms = [place for place in people.places() if place.screen in known]
    kills = list(islice(cycle(_some(forms, amount)), amount(10, 100)))
    chance = random.Random(20261122)
    lost = [
        one
        for first in range(0, len(kills), AT_ONCE)
        for one in _typed_and_killed(tmp_path, source, kills[first : first + AT_ONCE], chance)
    ]
    record_property("lost", lost)

    assert [one for one in lost if one[1] > LOST_SECONDS] == []
    assert len(lost) == len(kills) >= 10
