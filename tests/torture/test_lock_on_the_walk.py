"""R16, R17: the lock answers at every stop of the walk past all screens, and the walk passes all of them."""

import ast
import importlib
import pkgutil
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

import pss_desktop.ui
from tests.caseload import ENGLISH
from tests.fakes import FakeClock
from tests.journeys.conftest import Computer, build_vault
from tests.pages import Program
from tests.services.clinic import PASSPHRASE
from tests.torture.rig.locking import assert_locked, lock_by_keys, seen_windows
from tests.torture.rig.places import DEAR, EMPTY, LOCKED, OPEN, above, standing
from tests.ui.waiting import wait_until
from tests.walk import walk_first_run, walk_vault
from tests.walks.stop import Stop

Amount = Callable[[int, int], int]
NO_PLACES: Final = {
    "RefusedScreen": "no vault can be open behind it",
    "LastNotePanel": "a part of the editor",
}
ON_THE_WAY: Final = {"FirstRunScreen", "SettingsScreen"}
QT_WINDOWS: Final = {
    "QFileDialog",
    "QPrintDialog",
    "QMessageBox",
    "QInputDialog",
    "QColorDialog",
    "QFontDialog",
}


@dataclass(frozen=True, slots=True)
class Way:
    """A walk from the first window of a data folder."""

    data: str
    stops: Callable[[Program], Iterator[Stop]]


WAYS: Final = (
    Way("none", lambda program: walk_first_run(program, ENGLISH)),
    Way("caseload", lambda program: walk_vault(program, ENGLISH, PASSPHRASE)),
)


@dataclass(frozen=True, slots=True)
class Shelf:
    """Data folders to copy, and the day after the last thing in them was written."""

    folder: Path
    today: datetime


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    """An empty data folder, and one with a caseload."""
    folder = tmp_path_factory.mktemp("data")
    (folder / "none").mkdir()
    clock = FakeClock()
    build_vault(folder / "caseload", ENGLISH, clock)
    return Shelf(folder, clock.now())


@pytest.fixture
def computers(tmp_path: Path, qapp: QApplication, shelf: Shelf) -> Iterator[Callable[[str], Computer]]:
    """A fresh computer for each data folder that is asked for."""
    made: list[Computer] = []

    def stop() -> None:
        """The program before: what it leaves on the application would slow down the next."""
        for computer in made:
            computer.stop()

    def make(name: str) -> Computer:
        stop()
        computer = Computer(tmp_path / f"{name}-{len(made)}", qapp, clock=FakeClock(shelf.today))
        shutil.copytree(shelf.folder / name, computer.root)
        made.append(computer)
        return computer

    yield make
    stop()


def _menus() -> dict[str, QMenu]:
    """The menus that a person could open now, by the class of what opens them and where that stands."""
    found = {}
    for window in seen_windows():
        for menu in window.findChildren(QMenu):
            behind = menu.parentWidget()
            if behind is not None and behind.isVisible() and behind.isEnabled() and not menu.isEmpty():
                names = [type(one).__name__ for one in (behind, *above(behind))]
                found[" in ".join(names)] = menu
    return found


@pytest.mark.timed
def test_out_of_every_menu_on_the_walk_it_locks_in_time(
    computers: Callable[[str], Computer], amount: Amount
) -> None:
    """The short form takes the first menus, the long one all."""
    tried: set[str] = set()
    while len(tried) < amount(4, 1000):
        program = computers("caseload").start()
        menu = _next_menu(program, tried)
        if menu is None:
            break
        menu.popup(QPoint(100, 100))
        wait_until(menu.isVisible)
        assert_locked(lock_by_keys(program.house), times=amount(3, 1))
    assert len(tried) > 3


def _next_menu(program: Program, tried: set[str]) -> QMenu | None:
    """The first menu on the walk that is not among *tried*; its name goes there."""
    for _ in walk_vault(program, ENGLISH, PASSPHRASE):
        for name, menu in _menus().items():
            if name not in tried:
                tried.add(name)
                return menu
    return None


@pytest.mark.timed
def test_at_stops_of_the_walk_the_screen_is_blank_and_the_process_replaced_in_time(
    computers: Callable[[str], Computer], amount: Amount
) -> None:
    """The short form tries few stops, the long one each: a lock ends the walk, which begins anew."""
    locked = 0
    for way in WAYS:
        at = amount(4, 0)
        while True:
            program = computers(way.data).start()
            if next(islice(way.stops(program), at, None), None) is None:
                break
            assert_locked(lock_by_keys(program.house), times=amount(3, 1))
            locked += 1
            at += amount(80, 1)
    assert locked > amount(1, 30)


# That no place is missing


def _leaves(kind: type[QWidget]) -> Iterator[type[QWidget]]:
    """The classes of ours that nothing of ours is derived from."""
    for one in kind.__subclasses__():
        ours = [sub for sub in one.__subclasses__() if sub.__module__.startswith("pss_desktop")]
        if one.__module__.startswith("pss_desktop") and not ours:
            yield one
        yield from _leaves(one)


def _opened_in(path: Path) -> set[str]:
    """What a module opens of Qt's own windows."""
    calls = (
        one.func for one in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(one, ast.Call)
    )
    return QT_WINDOWS & {one.id for one in calls if isinstance(one, ast.Name)}


def _there() -> set[str]:
    """Every screen, page, panel and dialog that the program has."""
    for module in pkgutil.walk_packages(pss_desktop.ui.__path__, "pss_desktop.ui."):
        importlib.import_module(module.name)
    there = {
        one.__name__
        for one in _leaves(QWidget)
        if issubclass(one, QDialog) or one.__name__.endswith(("Screen", "Page", "Panel"))
    }
    for path in Path(next(iter(pss_desktop.ui.__path__))).rglob("*.py"):
        there |= _opened_in(path)
    return there


def test_no_screen_or_dialog_is_left_out(computers: Callable[[str], Computer]) -> None:
    tried = {place.name for place in (*EMPTY, *LOCKED, *DEAR, *OPEN)} | ON_THE_WAY
    for way in WAYS:
        for _ in way.stops(computers(way.data).start()):
            tried |= standing()

    there = _there()

    assert there - tried - set(NO_PLACES) == set(), "no walk in tests/walks passes these"
    assert len(there) > 30
