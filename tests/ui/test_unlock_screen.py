"""The unlock screen: each way in that fails has a sentence of its own, and some leave another way."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from pss_desktop.desktop.app_settings import AppSettings, SettingsFile
from pss_desktop.domain.errors import (
    DiskFullError,
    HistoryLostError,
    PssError,
    UnsuitablePlaceError,
    VaultDamagedError,
    VaultInUseError,
    VaultTooNewError,
    WrongPassphraseError,
)
from pss_desktop.domain.progress import Progress
from pss_desktop.files.mounts import place_problem
from pss_desktop.presenters.entrance.appearance import Appearance
from pss_desktop.presenters.entrance.practice import PracticePresenter
from pss_desktop.presenters.entrance.unlock import UnlockPresenter, Way
from pss_desktop.presenters.runner import Slices, TaskRunner
from pss_desktop.services.entrance.vault_list import Opening
from pss_desktop.services.workspace import Workspace
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.screens.entrance.unlock import UnlockScreen
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.widgets.label import Paragraph
from pss_desktop.ui.widgets.parts import Bar
from pss_desktop.vault.folder import VaultFolder
from pss_desktop.vault.page_macs import PAGE_SIZE
from pss_desktop.vault.slices import finish
from tests.presenters.hands import HandAlarms, HeldRunner, InlineRunner
from tests.presenters.test_unlock import RealDoors
from tests.services import clinic
from tests.services.clinic import PASSPHRASE, Clinic

FAILURES: tuple[PssError, ...] = (
    WrongPassphraseError(),
    DiskFullError(),
    VaultDamagedError("database"),
    VaultTooNewError(9, 1),
    VaultInUseError(),
)


class NoRoom:
    """A computer on whose disk no practice vault fits."""

    def practising(self, language: str) -> Slices[Workspace]:
        yield Progress(0, 2, language)
        raise DiskFullError


class Unlocking:
    """The screen over a real vault, and what came out of it."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.clinic = Clinic(folder / "data")
        self.clinic.create("Willow").workspace.close()
        self.clinic.create("Blue notebook").workspace.close()
        self.opened: list[Workspace] = []
        self.pressed: list[str] = []
        self.alarms = HandAlarms()
        self._settings = SettingsFile(folder / "settings.json")
        self._qtbot = qtbot

    def show(self, runner: TaskRunner | None = None) -> UnlockScreen:
        presenter = UnlockPresenter(
            RealDoors(self.clinic),
            runner or InlineRunner(),
            self.alarms,
            opened=self.opened.append,
        )
        screen = UnlockScreen(
            presenter,
            Appearance(self._settings, AppSettings("en"), lambda _: None, ("en", "ar")),
            new_vault=lambda: self.pressed.append("new"),
            restore=lambda: self.pressed.append("restore"),
            practice=PracticePresenter(NoRoom(), InlineRunner(), opened=self.opened.append),
        )
        self._qtbot.addWidget(screen)
        screen.resize(1366, 768)
        screen.show()
        return screen


@pytest.fixture
def unlocking(tmp_path: Path, qtbot: QtBot) -> Iterator[Unlocking]:
    made = Unlocking(tmp_path, qtbot)
    yield made
    for workspace in made.opened:
        workspace.close()


def try_with(screen: UnlockScreen, passphrase: str) -> None:
    screen.passphrase.setText(passphrase)
    QTest.keyClick(screen.passphrase, Qt.Key.Key_Return)


def offered(screen: UnlockScreen) -> list[Opening]:
    return [opening for opening, button in screen.other_openings.items() if button.isVisible()]


def test_the_passphrase_and_enter_open_the_chosen_vault(unlocking: Unlocking) -> None:
    screen = unlocking.show()
    screen.vaults.setCurrentRow(1)
    try_with(screen, PASSPHRASE)
    assert [workspace.name for workspace in unlocking.opened] == ["Willow"]


def test_every_failing_way_in_has_its_own_sentence(unlocking: Unlocking) -> None:
    screen = unlocking.show()
    said: list[str] = []
    for failure in FAILURES:
        screen.show_problem(failure)
        said.append(screen.problem())
    assert len(set(said)) == len(FAILURES)
    assert all(said)


def test_a_wrong_passphrase_is_told_and_the_pause_in_seconds(unlocking: Unlocking) -> None:
    screen = unlocking.show()
    while not unlocking.alarms.set:
        try_with(screen, "not the right words")
    assert not screen.unlock.isEnabled()
    assert "second" in screen.problem()
    while unlocking.alarms.set:
        unlocking.alarms.set[0].ring()
    assert screen.unlock.isEnabled()


def test_turning_to_another_vault_takes_the_problem_away(unlocking: Unlocking) -> None:
    screen = unlocking.show()
    try_with(screen, "not the right words")
    screen.vaults.setCurrentRow(1)
    assert screen.problem() == ""
    assert screen.passphrase.text() == ""


def test_a_vault_without_its_device_key_is_opened_as_a_new_computer(unlocking: Unlocking) -> None:
    entry = RealDoors(unlocking.clinic).entries()[0]
    VaultFolder(entry.folder).device_key(1).unlink()
    screen = unlocking.show()
    try_with(screen, PASSPHRASE)
    assert offered(screen) == [Opening.AS_NEW_DEVICE]
    assert unlocking.opened == []
    screen.other_openings[Opening.AS_NEW_DEVICE].click()
    assert [workspace.name for workspace in unlocking.opened] == ["Blue notebook"]


def damage_the_log(unlocking: Unlocking) -> None:
    entry = RealDoors(unlocking.clinic).entries()[0]
    workspace = unlocking.clinic.unlocking().unlock(entry, PASSPHRASE)
    connection, path = workspace.vault.live.connection, workspace.vault.live.path
    page = connection.scalar("SELECT rootpage FROM sqlite_master WHERE name = 'audit'")
    workspace.close()
    content = bytearray(path.read_bytes())
    content[(page - 1) * PAGE_SIZE + 100] ^= 1
    path.write_bytes(content)


def test_a_vault_with_a_damaged_log_is_made_anew_or_read(unlocking: Unlocking) -> None:
    damage_the_log(unlocking)
    screen = unlocking.show()
    try_with(screen, PASSPHRASE)
    assert offered(screen) == [Opening.RESCUE, Opening.READ_ONLY]
    screen.other_openings[Opening.RESCUE].click()
    (opened,) = unlocking.opened
    kinds = [notice.kind.value for notice in opened.today.load().notices]
    assert (opened.read_only, kinds) == (False, ["made_anew", "log_lost"])


def in_a_rescue(unlocking: Unlocking) -> tuple[UnlockScreen, HeldRunner]:
    """A damaged vault whose file is to be made anew; the runner holds the work."""
    damage_the_log(unlocking)
    runner = HeldRunner()
    screen = unlocking.show(runner)
    try_with(screen, PASSPHRASE)
    runner.run_all()
    screen.other_openings[Opening.RESCUE].click()
    return screen, runner


def test_a_rescue_shows_how_far_it_is_and_may_be_stopped(unlocking: Unlocking) -> None:
    screen, runner = in_a_rescue(unlocking)
    assert screen.progress.isVisible()
    assert screen.focusWidget() is screen.progress.cancel
    assert not screen.restore.isEnabled()
    screen.show_progress(Progress(3, 12, "salvaging"))
    assert "3 of 12" in screen.progress.findChildren(Bar)[0].accessibleName()
    screen.progress.cancel.click()
    runner.run_all()
    assert not screen.progress.isVisible()
    assert offered(screen) == [Opening.RESCUE, Opening.READ_ONLY]
    assert screen.restore.isEnabled()
    assert unlocking.opened == []


def test_while_a_vault_is_opened_its_passphrase_is_covered(unlocking: Unlocking) -> None:
    screen = unlocking.show(HeldRunner())
    screen.passphrase.toggle.click()
    try_with(screen, PASSPHRASE)
    assert screen.passphrase.echoMode() is QLineEdit.EchoMode.Password
    assert not screen.passphrase.toggle.isEnabled()


def test_whoever_stops_a_rescue_finds_no_passphrase(unlocking: Unlocking) -> None:
    screen, runner = in_a_rescue(unlocking)
    screen.progress.cancel.click()
    runner.run_all()
    assert (screen.passphrase.text(), screen.passphrase.isUndoAvailable()) == ("", False)
    screen.other_openings[Opening.READ_ONLY].setFocus()
    screen.other_openings[Opening.RESCUE].click()
    assert screen.focusWidget() is screen.passphrase


def test_a_vault_without_the_head_outside_is_read_or_goes_on_as_a_new_computer(unlocking: Unlocking) -> None:
    entry = RealDoors(unlocking.clinic).entries()[0]
    for head in entry.folder.glob("head-*"):
        head.unlink()
    screen = unlocking.show()
    try_with(screen, PASSPHRASE)
    assert offered(screen) == [Opening.AS_NEW_DEVICE, Opening.READ_ONLY]
    screen.other_openings[Opening.READ_ONLY].click()
    assert [workspace.read_only for workspace in unlocking.opened] == [True]


def test_a_vault_that_came_to_lie_in_a_synced_folder_can_be_read(
    unlocking: Unlocking, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clinic, "nothing_wrong", place_problem)
    unlocking.clinic.root.with_name(".stfolder").mkdir()
    screen = unlocking.show()
    try_with(screen, PASSPHRASE)
    assert screen.problem() == sentence(UnsuitablePlaceError("cloud"))
    assert offered(screen) == [Opening.READ_ONLY]
    screen.other_openings[Opening.READ_ONLY].click()
    assert [workspace.read_only for workspace in unlocking.opened] == [True]


def test_where_the_disk_has_no_room_for_what_opening_keeps_the_vault_can_be_read(
    unlocking: Unlocking,
) -> None:
    screen = unlocking.show()
    screen.show_problem(DiskFullError())
    assert offered(screen) == [Opening.READ_ONLY]


@pytest.mark.parametrize("failure", [HistoryLostError(5, 3), VaultDamagedError("journal")])
def test_another_way_in_is_offered_only_where_there_is_one(unlocking: Unlocking, failure: PssError) -> None:
    screen = unlocking.show()
    screen.show_problem(failure)
    assert offered(screen)
    screen.show_problem(WrongPassphraseError())
    assert offered(screen) == []


def test_a_restored_vault_is_told_from_its_original_in_the_list(unlocking: Unlocking) -> None:
    vault = unlocking.clinic.unlocking().unlock(RealDoors(unlocking.clinic).entries()[0], PASSPHRASE)
    backup = finish(vault.safekeeping.back_up()).entry.folder
    vault.close()
    unlocking.clinic.unlocking().restore(backup, PASSPHRASE).close()
    screen = unlocking.show()
    lines = [screen.vaults.item(position) for position in range(screen.vaults.count())]
    assert [line.text() for line in lines] == ["Blue notebook", "Blue notebook", "Willow"]
    told = [line.data(Qt.ItemDataRole.AccessibleTextRole) for line in lines]
    assert told == [None, f"Blue notebook, Restored {moment(unlocking.clinic.clock.now())}", None]
    assert not screen.vaults.grab().isNull()


def test_the_recovery_code_has_a_field_of_its_own(unlocking: Unlocking) -> None:
    screen = unlocking.show()
    screen.other_way.click()
    assert screen.code.isVisible()
    assert not screen.passphrase.isVisible()
    screen.other_way.click()
    assert screen.passphrase.isVisible()


@pytest.mark.parametrize("way", [Way.PASSPHRASE, Way.RECOVERY_CODE])
def test_opening_holds_every_control_until_it_ends(unlocking: Unlocking, way: Way) -> None:
    screen = unlocking.show()
    screen.show_way(way)
    screen.show_opening(opening=True)
    assert not screen.unlock.isEnabled()
    assert not screen.vaults.isEnabled()
    screen.show_opening(opening=False)
    assert screen.unlock.isEnabled()


def test_new_vault_and_restore_are_one_press_away(unlocking: Unlocking) -> None:
    screen = unlocking.show()
    screen.new_vault.click()
    screen.restore.click()
    assert unlocking.pressed == ["new", "restore"]


def test_a_practice_vault_that_has_no_room_says_so_and_leaves_the_doors_open(unlocking: Unlocking) -> None:
    screen = unlocking.show()
    screen.practice.button.click()
    assert screen.practice.button.isEnabled()
    assert screen.unlock.isEnabled()
    said = [label.text() for label in screen.practice.findChildren(Paragraph) if label.isVisible()]
    assert said == [sentence(DiskFullError())]
    assert unlocking.opened == []
