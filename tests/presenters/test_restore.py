"""The page that makes a vault of a backup: choosing one, the passphrase, and the ways out."""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from pss_desktop.domain.errors import (
    BackupDamagedError,
    MistypedRecoveryCodeError,
    PssError,
    WrongPassphraseError,
)
from pss_desktop.domain.progress import Progress
from pss_desktop.presenters.entrance.restore import RestorePresenter
from pss_desktop.presenters.entrance.unlock import Way
from pss_desktop.services.entrance.unlocking import FoundBackup
from pss_desktop.services.workspace import Workspace
from tests.fakes import NOON
from tests.presenters.hands import HandAlarms, HeldRunner, InlineRunner

HERE = FoundBackup(Path("backups/2026-11-22-1"), "Willow", NOON, 4096)
STICK = FoundBackup(Path("stick/2026-11-20-1"), "Willow", NOON, 4096)


class Opened(Workspace):
    """Stands for the vault that a restore opened; nobody looks inside."""

    def __init__(self) -> None:
        pass


@dataclass
class Shelf:
    """Doors that know two backups; *problem* is what a restore ends with."""

    here: tuple[FoundBackup, ...] = (HERE,)
    problem: PssError | None = None
    tried: list[tuple[Path, str]] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)

    def backups(self, place: Path | None = None) -> Sequence[FoundBackup]:
        if place is None:
            return self.here
        return (STICK,) if place == Path("stick") else ()

    def restoring(self, backup: Path, passphrase: str) -> Generator[Progress, None, Workspace]:
        self.tried.append((backup, passphrase))
        yield Progress(1, 2, "copy")
        if self.problem is not None:
            raise self.problem
        return Opened()

    def restoring_with_recovery(self, backup: Path, code: str) -> Generator[Progress, None, Workspace]:
        yield from ()
        self.codes.append(code)
        if self.problem is not None:
            raise self.problem
        return Opened()


class Page:
    """Remembers what it was shown; points at *folder* when asked."""

    def __init__(self) -> None:
        self.folder = Path("stick")
        self.backups: Sequence[FoundBackup] = ()
        self.chosen = -1
        self.empty: Path | None = None
        self.gap = ""
        self.ways: list[Way] = []
        self.busy = False
        self.problem: PssError | None = None
        self.pause = 0
        self.progress: list[Progress] = []

    def show_backups(self, backups: Sequence[FoundBackup], chosen: int) -> None:
        self.backups, self.chosen = backups, chosen

    def show_none_there(self, folder: Path) -> None:
        self.empty = folder

    def show_way(self, way: Way) -> None:
        self.ways.append(way)

    def show_busy(self, *, busy: bool) -> None:
        self.busy = busy

    def show_progress(self, progress: Progress) -> None:
        self.progress.append(progress)

    def show_gap(self, reason: str) -> None:
        self.gap = reason

    def show_problem(self, problem: PssError | None) -> None:
        self.problem = problem

    def show_pause(self, seconds: int) -> None:
        self.pause = seconds

    def ask_folder(self, chosen: Callable[[Path], None]) -> None:
        chosen(self.folder)


@dataclass
class Desk:
    doors: Shelf
    page: Page
    alarms: HandAlarms
    presenter: RestorePresenter
    opened: list[Workspace]
    left: list[bool]


@pytest.fixture
def desk() -> Desk:
    doors, page, alarms = Shelf(), Page(), HandAlarms()
    opened, left = list[Workspace](), list[bool]()
    presenter = RestorePresenter(
        doors, InlineRunner(), alarms, opened=opened.append, leave=lambda: left.append(True)
    )
    presenter.attach(page)
    return Desk(doors, page, alarms, presenter, opened, left)


def test_the_newest_backup_on_this_computer_is_chosen_already(desk: Desk) -> None:
    assert (desk.page.backups, desk.page.chosen) == ((HERE,), 0)
    desk.presenter.restore("a long passphrase")
    assert desk.doors.tried == [(HERE.folder, "a long passphrase")]
    assert len(desk.opened) == 1
    assert desk.page.progress == [Progress(1, 2, "copy")]


def test_a_backup_is_restored_once_however_often_the_deed_is_pressed(desk: Desk) -> None:
    desk.presenter.restore("a long passphrase")
    desk.presenter.restore("a long passphrase")
    assert len(desk.opened) == len(desk.doors.tried) == 1
    assert desk.page.busy


def test_a_backup_on_a_stick_joins_the_list_and_is_chosen(desk: Desk) -> None:
    desk.presenter.look_elsewhere()
    assert (desk.page.backups, desk.page.chosen) == ((STICK, HERE), 0)
    desk.presenter.choose(1)
    desk.presenter.restore("a long passphrase")
    assert desk.doors.tried[0][0] == HERE.folder


def test_looking_twice_into_the_same_folder_lists_its_backups_once(desk: Desk) -> None:
    desk.presenter.look_elsewhere()
    desk.presenter.look_elsewhere()
    assert desk.page.backups == (STICK, HERE)


def test_a_folder_without_backups_is_named_and_the_list_stays(desk: Desk) -> None:
    desk.page.folder = Path("empty")
    desk.presenter.look_elsewhere()
    assert desk.page.empty == Path("empty")
    assert desk.page.backups == (HERE,)


def test_what_is_missing_is_said_on_press() -> None:
    page, alarms = Page(), HandAlarms()
    nothing = RestorePresenter(
        Shelf(here=()), InlineRunner(), alarms, opened=lambda _: None, leave=lambda: None
    )
    nothing.attach(page)
    nothing.restore("a long passphrase")
    assert page.gap == "no_backup"


def test_the_passphrase_is_asked_for(desk: Desk) -> None:
    desk.presenter.restore("")
    assert desk.page.gap == "no_passphrase"
    assert desk.doors.tried == []


def test_a_wrong_passphrase_costs_a_pause(desk: Desk) -> None:
    desk.doors.problem = WrongPassphraseError(2)
    desk.presenter.restore("not this one")
    assert (desk.page.pause, desk.page.busy) == (2, False)
    desk.presenter.restore("again at once")
    assert len(desk.doors.tried) == 1
    desk.alarms.only.ring()
    desk.alarms.only.ring()
    assert desk.page.pause == 0
    desk.doors.problem = None
    desk.presenter.restore("a long passphrase")
    assert len(desk.opened) == 1


def test_a_damaged_backup_is_told_and_another_can_be_chosen(desk: Desk) -> None:
    desk.doors.problem = BackupDamagedError()
    desk.presenter.restore("a long passphrase")
    assert isinstance(desk.page.problem, BackupDamagedError)
    desk.presenter.choose(0)
    assert desk.page.problem is None


def test_an_answer_that_comes_after_the_page_was_left_is_not_shown() -> None:
    runner, page = HeldRunner(), Page()
    presenter = RestorePresenter(Shelf(), runner, HandAlarms(), opened=lambda _: None, leave=lambda: None)
    presenter.attach(page)
    presenter.go_back()
    runner.run_all()
    assert page.backups == ()


def test_back_waits_while_a_vault_is_being_made() -> None:
    runner, page, left = HeldRunner(), Page(), list[bool]()
    presenter = RestorePresenter(
        Shelf(), runner, HandAlarms(), opened=lambda _: None, leave=lambda: left.append(True)
    )
    presenter.attach(page)
    runner.run_all()
    presenter.restore("a long passphrase")
    presenter.go_back()
    assert (page.busy, left) == (True, [])
    presenter.cancel()
    runner.run_all()
    assert (page.busy, page.problem) == (False, None)
    presenter.go_back()
    assert left == [True]


def test_the_recovery_code_opens_it_too(desk: Desk) -> None:
    desk.presenter.use(Way.RECOVERY_CODE)
    assert desk.page.ways == [Way.PASSPHRASE, Way.RECOVERY_CODE]
    desk.presenter.restore("")
    assert desk.page.gap == "no_code"
    desk.doors.problem = MistypedRecoveryCodeError()
    desk.presenter.restore("not quite the code")
    assert isinstance(desk.page.problem, MistypedRecoveryCodeError)
    desk.doors.problem = None
    desk.presenter.restore("the code")
    assert desk.doors.codes == ["not quite the code", "the code"]
    assert len(desk.opened) == 1


def test_while_it_works_the_way_stays() -> None:
    runner, page = HeldRunner(), Page()
    presenter = RestorePresenter(Shelf(), runner, HandAlarms(), opened=lambda _: None, leave=lambda: None)
    presenter.attach(page)
    at_work = [presenter.at_work]
    runner.run_all()
    presenter.restore("a long passphrase")
    presenter.use(Way.RECOVERY_CODE)
    assert page.ways == [Way.PASSPHRASE]
    assert [*at_work, presenter.at_work] == [False, True]
