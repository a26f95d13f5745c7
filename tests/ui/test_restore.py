"""The page that restores a backup, over real backups."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from pss_desktop.domain.errors import BackupDamagedError, WrongPassphraseError
from pss_desktop.domain.progress import Progress
from pss_desktop.presenters.entrance.restore import RestorePresenter
from pss_desktop.presenters.runner import TaskRunner
from pss_desktop.services.workspace import Workspace
from pss_desktop.ui.screens.entrance import restore
from pss_desktop.ui.screens.entrance.restore import RestoreScreen
from pss_desktop.ui.theme.theme import Theme
from pss_desktop.vault.slices import finish
from tests.presenters.hands import HandAlarms, HeldRunner, InlineRunner
from tests.services.clinic import PASSPHRASE, Clinic, add_client
from tests.ui.plain_words import nameless, plain_words
from tests.ui.pseudo import PseudoTranslator, RightToLeftPseudoTranslator, spoken
from tests.ui.seen import SeenScreen


@dataclass
class Door:
    """Opens the page; remembers what came out of it."""

    clinic: Clinic
    qtbot: QtBot
    opened: list[Workspace] = field(default_factory=list)
    left: list[bool] = field(default_factory=list)
    alarms: HandAlarms = field(default_factory=HandAlarms)

    def open(
        self, runner: TaskRunner | None = None, size: tuple[int, int] = (1366, 768)
    ) -> tuple[SeenScreen, RestoreScreen]:
        presenter = RestorePresenter(
            self.clinic.unlocking(),
            runner or InlineRunner(),
            self.alarms,
            opened=self.opened.append,
            leave=lambda: self.left.append(True),
        )
        screen = RestoreScreen(presenter)
        self.qtbot.addWidget(screen)
        screen.resize(*size)
        screen.show()
        seen = SeenScreen(screen)
        seen.settle()
        return seen, screen


@pytest.fixture
def door(tmp_path: Path, qtbot: QtBot) -> Iterator[Door]:
    made = Door(Clinic(tmp_path / "data"), qtbot)
    yield made
    for workspace in made.opened:
        workspace.close()


@pytest.fixture
def backup(door: Door) -> Path:
    """A backup of a vault with one client."""
    workspace = door.clinic.create().workspace
    add_client(workspace)
    made = finish(workspace.safekeeping.back_up()).entry
    workspace.close()
    return made.folder


def test_the_newest_backup_is_chosen_and_only_the_passphrase_is_asked(door: Door, backup: Path) -> None:
    seen, screen = door.open()
    assert screen.table.currentIndex().row() == 0
    seen.write("Passphrase", PASSPHRASE)
    seen.press("Restore this backup")
    assert [workspace.name for workspace in door.opened] == ["Rowan clinic"]
    assert backup.is_dir()


def test_every_vaults_backups_are_offered_and_say_whose_they_are(door: Door, backup: Path) -> None:
    copy = door.clinic.unlocking().restore(backup, PASSPHRASE)
    door.clinic.clock.advance(days=1)
    finish(copy.safekeeping.back_up())
    copy.close()
    _, screen = door.open()
    first, second = (screen.backups.index(row, 0).data() for row in range(2))
    assert "Rowan clinic" in first
    assert "Restored" in first
    assert second == "Rowan clinic"


def test_without_a_backup_there_is_one_way_on(door: Door) -> None:
    seen, screen = door.open()
    assert seen.reads("There is no backup on this computer.")
    assert not screen.table.isVisible()
    seen.press("Restore this backup")
    assert seen.reads("Choose a backup first.")


def test_a_folder_on_a_stick_is_looked_into(
    door: Door, backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(restore, "choose_folder", lambda *asked: asked[-1](stick))
    seen, screen = door.open()
    seen.press("Look in another folder")
    assert seen.reads("There is no backup in")
    backup.rename(stick / backup.name)
    seen.press("Look in another folder")
    assert screen.backups.row(0).folder == stick / backup.name


def test_a_wrong_passphrase_is_told_beside_the_field(door: Door, backup: Path) -> None:
    seen, screen = door.open()
    seen.press("Restore this backup")
    assert "Type the passphrase" in screen.passphrase_row.problem()
    seen.write("Passphrase", "not this one at all")
    seen.press("Restore this backup")
    assert "does not open this vault" in screen.passphrase_row.problem()
    screen.show_problem(BackupDamagedError())
    assert seen.reads("This backup is damaged")
    assert screen.passphrase_row.problem() == ""


def test_whoever_stops_a_restore_finds_no_passphrase(door: Door, backup: Path) -> None:
    runner = HeldRunner()
    _, screen = door.open(runner)
    runner.run_all()
    screen.passphrase.setText(PASSPHRASE)
    screen.passphrase.toggle.click()
    screen.deed.click()
    assert screen.passphrase.echoMode() is QLineEdit.EchoMode.Password
    screen.show_progress(Progress(1, 12, "restoring"))
    assert (screen.passphrase.text(), screen.passphrase.isUndoAvailable()) == ("", False)


def test_during_the_pause_the_deed_waits(door: Door, backup: Path) -> None:
    _, screen = door.open()
    screen.show_problem(WrongPassphraseError(4))
    screen.show_pause(4)
    assert not screen.deed.isEnabled()
    assert "4" in screen.passphrase_row.problem()
    screen.show_pause(0)
    assert screen.deed.isEnabled()


def test_the_recovery_code_opens_a_backup_too(door: Door) -> None:
    made = door.clinic.create()
    finish(made.workspace.safekeeping.back_up())
    made.workspace.close()
    seen, screen = door.open()
    seen.press("Use the recovery code")
    assert not screen.passphrase_row.isVisible()
    seen.press("Restore this backup")
    assert "Type the recovery code" in screen.code_row.problem()
    seen.write("Recovery code", "ABCD")
    seen.press("Restore this backup")
    assert "not typed as it is printed" in screen.code_row.problem()
    seen.write("Recovery code", made.recovery_code.lower())
    seen.press("Restore this backup")
    assert [workspace.name for workspace in door.opened] == ["Rowan clinic"]


def test_one_may_turn_back_to_the_passphrase(door: Door, backup: Path) -> None:
    seen, screen = door.open()
    seen.press("Use the recovery code")
    seen.press("Use the passphrase")
    assert screen.passphrase_row.isVisible()
    assert not screen.code_row.isVisible()


def test_while_it_works_there_is_a_bar_and_a_way_to_stop(door: Door, backup: Path) -> None:
    runner = HeldRunner()
    seen, screen = door.open(runner)
    runner.run_all()
    seen.write("Passphrase", PASSPHRASE)
    seen.press("Restore this backup")
    assert screen.progress.isVisible()
    assert not screen.back.isEnabled()
    seen.press("Cancel")
    runner.run_all()
    assert not screen.progress.isVisible()
    assert door.opened == []
    seen.press("Back")
    assert door.left == [True]


def test_enter_in_the_field_restores(door: Door, backup: Path) -> None:
    seen, _ = door.open()
    seen.write("Passphrase", PASSPHRASE)
    QTest.keyClick(seen.field("Passphrase"), Qt.Key.Key_Return)
    assert len(door.opened) == 1


@pytest.mark.parametrize(("size", "scale"), [((1366, 768), 1.0), ((1024, 600), 1.0), ((1366, 768), 2.0)])
def test_the_deeds_are_seen_in_every_window(
    door: Door, backup: Path, look: Theme, size: tuple[int, int], scale: float
) -> None:
    look.set_scale(scale)
    with spoken(RightToLeftPseudoTranslator(), Qt.LayoutDirection.RightToLeft):
        _, screen = door.open(size=size)
        assert screen.minimumSizeHint().width() <= size[0]
        if scale == 1.0:
            foot = screen.deed.mapTo(screen, screen.deed.rect().bottomLeft())
            assert foot.y() < size[1]


def test_every_word_is_translated_and_every_control_named(door: Door, backup: Path) -> None:
    with spoken(PseudoTranslator(), Qt.LayoutDirection.LeftToRight):
        _, screen = door.open()
        assert plain_words(screen, frozenset({"pss desktop", "Rowan clinic"})) == []
        assert nameless(screen) == []
