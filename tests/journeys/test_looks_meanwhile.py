"""Another language, size or colour while a vault is being opened: the work goes on, and is seen to."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimerEvent
from PySide6.QtTest import QTest

from pss_desktop.domain.errors import CancelledError
from pss_desktop.domain.progress import Progress
from pss_desktop.presenters.entrance.first_run import Ending
from pss_desktop.presenters.entrance.late_doors import LateDoors
from pss_desktop.presenters.runner import Slices
from pss_desktop.services.entrance.unlocking import Created, Unlocking
from pss_desktop.services.entrance.vault_list import NewVault, Opening
from pss_desktop.services.workspace import Workspace
from pss_desktop.services.writing.changes import at_once
from pss_desktop.ui.lock_watch import LockWatch
from pss_desktop.ui.screens.entrance.first_run import FirstRunScreen
from pss_desktop.ui.screens.entrance.first_run_pages import LanguagePage
from pss_desktop.ui.screens.entrance.restore import RestoreScreen
from pss_desktop.ui.screens.entrance.unlock import UnlockScreen
from pss_desktop.ui.screens.frame.shell import ShellScreen
from pss_desktop.ui.screens.today.today import TodayScreen
from pss_desktop.vault.entrance.listing import VaultEntry
from pss_desktop.vault.page_macs import PAGE_SIZE
from pss_desktop.vault.slices import finish
from tests.journeys.conftest import Computer, cheap_unlocking
from tests.pages import Program, press, spoken_rows, type_into
from tests.services.clinic import PASSPHRASE
from tests.ui.waiting import wait_until


@dataclass
class Gate:
    """Long work waits before it, and tells meanwhile how far it is."""

    opened: Event = field(default_factory=Event)

    def wait(self) -> Slices[None]:
        while not self.opened.wait(0.01):
            yield Progress(3, 12, "held")

    def pass_then(self, work: Callable[..., Slices[Workspace]]) -> Callable[..., Slices[Workspace]]:
        def held(doors: Unlocking, entry: VaultEntry, secret: str) -> Slices[Workspace]:
            yield from self.wait()
            return (yield from work(doors, entry, secret))

        return held

    def practising(self, language: str) -> Slices[Workspace]:
        yield from self.wait()
        raise CancelledError(language)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    made = Gate()
    monkeypatch.setattr(Unlocking, "rescuing", made.pass_then(Unlocking.rescuing))
    monkeypatch.setattr(LateDoors, "practising", made.practising)
    yield made
    made.opened.set()


def damaged_vault(computer: Computer) -> None:
    """Closed, and a page of its log does not verify."""
    new = NewVault("Willow", "Noor Willow", PASSPHRASE)
    workspace = cheap_unlocking(computer.root, computer.clock, at_once).create(new).workspace
    page = workspace.vault.live.connection.scalar("SELECT rootpage FROM sqlite_master WHERE name = 'audit'")
    path = workspace.vault.live.path
    workspace.close()
    content = bytearray(path.read_bytes())
    content[(page - 1) * PAGE_SIZE + 100] ^= 1
    path.write_bytes(content)


def offered_a_rescue(computer: Computer) -> tuple[Program, UnlockScreen]:
    """After the passphrase of a vault whose log is damaged."""
    damaged_vault(computer)
    program = computer.start()
    screen = program.face(UnlockScreen)
    type_into(screen.passphrase, PASSPHRASE)
    press(screen.unlock)
    wait_until(screen.other_openings[Opening.RESCUE].isVisible)
    return program, screen


def in_a_rescue(computer: Computer) -> Program:
    program, screen = offered_a_rescue(computer)
    press(screen.other_openings[Opening.RESCUE])
    wait_until(screen.progress.isVisible)
    return program


def change_looks(program: Program) -> UnlockScreen:
    """Another language, and then another size; the screen that is there then."""
    before = program.window.face
    program.house.appearance.set_language("ar")
    program.house.appearance.set_text(200)
    wait_until(lambda: program.window.face is not before and program.house.theme.scale == 2.0)
    return program.face(UnlockScreen)


def touch(program: Program) -> None:
    """A key as the system sends it, to the window."""
    handle = program.window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, Qt.Key.Key_Shift)


def test_a_rescue_is_seen_to_go_on_in_another_language_and_size(computer: Computer, gate: Gate) -> None:
    program = in_a_rescue(computer)
    screen = change_looks(program)
    assert screen.progress.isVisible()
    assert not screen.unlock.isEnabled()
    assert program.window.focusWidget() is screen.progress.cancel
    gate.opened.set()
    program.face(ShellScreen)
    assert computer.problems == []


@pytest.mark.usefixtures("gate")
def test_in_a_small_window_of_large_text_the_rescue_is_in_sight(computer: Computer) -> None:
    program = in_a_rescue(computer)
    program.window.resize(1024, 600)
    progress = change_looks(program).progress
    wait_until(lambda: progress.visibleRegion().boundingRect() == progress.rect())


@pytest.mark.usefixtures("gate")
def test_a_rescue_is_stopped_from_the_screen_that_was_made_anew(computer: Computer) -> None:
    program = in_a_rescue(computer)
    screen = change_looks(program)
    press(screen.progress.cancel)
    wait_until(screen.unlock.isEnabled)
    assert not screen.progress.isVisible()
    assert screen.other_openings[Opening.RESCUE].isVisible()


def test_what_the_unlock_screen_offered_is_offered_in_the_other_language_too(computer: Computer) -> None:
    program, screen = offered_a_rescue(computer)
    said = screen.problem()
    screen = change_looks(program)
    assert screen.other_openings[Opening.RESCUE].isVisible()
    assert screen.problem() not in ("", said)


def test_the_practice_vault_is_seen_to_be_made_in_another_size(computer: Computer, gate: Gate) -> None:
    program = computer.start()
    first = program.face(FirstRunScreen)
    assert isinstance(first.page, LanguagePage)
    press(first.page.practice.button)
    program.house.appearance.set_text(200)
    wait_until(lambda: program.window.face is not first)
    again = program.face(FirstRunScreen)
    assert isinstance(again.page, LanguagePage)
    assert not again.page.practice.button.isEnabled()
    assert not again.go_on.isEnabled()
    assert not again.page.restore.isEnabled()
    gate.opened.set()
    wait_until(again.page.practice.button.isEnabled)
    assert again.go_on.isEnabled()
    assert again.page.restore.isEnabled()


def test_the_practice_vault_is_seen_to_be_opened_on_the_unlock_screen_made_anew(
    computer: Computer, gate: Gate
) -> None:
    damaged_vault(computer)
    program = computer.start()
    press(program.face(UnlockScreen).practice.button)
    screen = change_looks(program)
    assert not screen.unlock.isEnabled()
    gate.opened.set()
    wait_until(screen.unlock.isEnabled)


def minutes_pass(computer: Computer, program: Program) -> None:
    """Twice four, and each time the watch looks whether somebody is there."""
    (watch,) = program.house.findChildren(LockWatch)
    for _ in range(2):
        computer.clock.advance(minutes=4)
        QCoreApplication.sendEvent(watch, QTimerEvent(0))


@pytest.mark.usefixtures("gate")
def test_a_rescue_is_not_ended_by_minutes_without_a_key_and_they_begin_at_its_end(computer: Computer) -> None:
    program = in_a_rescue(computer)
    touch(program)
    minutes_pass(computer, program)
    touch(program)
    assert computer.successor.begun == 0
    screen = program.face(UnlockScreen)
    press(screen.progress.cancel)
    wait_until(screen.unlock.isEnabled)
    computer.clock.advance(minutes=6)
    touch(program)
    wait_until(lambda: computer.successor.begun == 1)


def after_a_lock(computer: Computer, program: Program) -> Program:
    """What takes over once the process is replaced."""
    wait_until(lambda: not program.window.isVisible())
    assert computer.successor.begun > 0
    words = program.house.next_words()
    computer.stop()
    return computer.start(words=words)


def test_a_rescue_that_ends_with_nobody_there_shows_nothing_and_is_told_at_the_next_unlock(
    computer: Computer, gate: Gate
) -> None:
    program = in_a_rescue(computer)
    touch(program)
    minutes_pass(computer, program)
    gate.opened.set()
    program = after_a_lock(computer, program)
    screen = program.face(UnlockScreen)
    assert "Nobody was here" in screen.state.text()
    assert "lost" not in screen.state.text()  # whether anything is, an open vault tells
    assert screen.problem() == ""
    computer.stop()  # who comes may end the program before unlocking
    program = computer.start()
    program.unlock(PASSPHRASE)
    today = program.screen(TodayScreen)
    wait_until(lambda: any("made anew" in row for row in spoken_rows(today.first)))
    assert any("lost" in row for row in spoken_rows(today.first))
    program.press_keys(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    screen = after_a_lock(computer, program).face(UnlockScreen)
    assert "Nobody was here" not in screen.state.text()


def test_who_was_there_while_a_rescue_ran_goes_in(computer: Computer, gate: Gate) -> None:
    program = in_a_rescue(computer)
    touch(program)
    minutes_pass(computer, program)
    touch(program)
    gate.opened.set()
    program.face(ShellScreen)
    assert computer.successor.begun == 0


def test_a_restore_that_ends_with_nobody_there_shows_nothing(
    computer: Computer, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Unlocking, "restoring", gate.pass_then(Unlocking.restoring))
    new = NewVault("Willow", "Noor Willow", PASSPHRASE)
    workspace = cheap_unlocking(computer.root, computer.clock, at_once).create(new).workspace
    finish(workspace.upkeep.run())
    workspace.close()
    program = computer.start()
    press(program.face(UnlockScreen).restore)
    screen = program.face(RestoreScreen)
    type_into(screen.passphrase, PASSPHRASE)
    touch(program)
    press(screen.deed)
    wait_until(screen.progress.isVisible)
    minutes_pass(computer, program)
    gate.opened.set()
    again = after_a_lock(computer, program).face(UnlockScreen)
    assert again.vaults.count() == 2
    assert "Nobody was here" in again.state.text()


@pytest.mark.usefixtures("gate")
def test_the_practice_vault_is_made_though_nobody_presses_a_key(computer: Computer) -> None:
    program = computer.start()
    first = program.face(FirstRunScreen)
    assert isinstance(first.page, LanguagePage)
    touch(program)
    press(first.page.practice.button)
    minutes_pass(computer, program)
    assert computer.successor.begun == 0


def test_it_is_made_at_the_end_of_a_first_run_too_though_nobody_presses_a_key(
    computer: Computer, gate: Gate
) -> None:
    program = computer.start()
    program.first_run("Noor Willow", ending=Ending.PRACTICE)
    practice = program.face(UnlockScreen).practice.button
    wait_until(lambda: not practice.isEnabled())
    touch(program)
    minutes_pass(computer, program)
    assert computer.successor.begun == 0
    gate.opened.set()
    wait_until(practice.isEnabled)
    computer.clock.advance(minutes=6)
    touch(program)
    assert computer.successor.begun == 1


def test_a_new_vault_is_made_though_nobody_presses_a_key(
    computer: Computer, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = Event()

    def create(_: LateDoors, new: NewVault) -> Created:
        asked.set()
        gate.opened.wait()
        raise CancelledError(new.name)

    monkeypatch.setattr(LateDoors, "create", create)
    program = computer.start()

    def go_on_without_a_hand(_: str) -> None:
        touch(program)
        press(program.face(FirstRunScreen).go_on)
        wait_until(asked.is_set)
        minutes_pass(computer, program)
        raise CancelledError

    with pytest.raises(CancelledError):
        program.first_run("Noor Willow", seen=go_on_without_a_hand)
    assert computer.successor.begun == 0


def test_a_passphrase_does_not_stand_there_while_a_dead_share_is_asked_for_backups(
    computer: Computer, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(LateDoors, "backups", lambda *_: gate.opened.wait() and ())
    damaged_vault(computer)
    program = computer.start()
    press(program.face(UnlockScreen).restore)
    type_into(program.face(RestoreScreen).passphrase, PASSPHRASE)
    touch(program)
    minutes_pass(computer, program)
    assert computer.successor.begun == 1


@pytest.mark.parametrize("way", ["new_vault", "restore", "practice"])
def test_a_pause_is_not_counted_down_behind_another_way_in(
    computer: Computer, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    def practising(doors: LateDoors, language: str) -> Slices[Workspace]:
        yield Progress(0, 1, language)
        return doors.unlock(doors.entries()[0], PASSPHRASE)

    monkeypatch.setattr(LateDoors, "practising", practising)
    new = NewVault("Willow", "Noor Willow", PASSPHRASE)
    cheap_unlocking(computer.root, computer.clock, at_once).create(new).workspace.close()
    program = computer.start()
    screen = program.face(UnlockScreen)
    while "second" not in screen.problem():
        type_into(screen.passphrase, "not the right words")
        press(screen.unlock)
        wait_until(lambda: screen.problem() != "" and screen.passphrase.isEnabled())
    computer.clock.advance(minutes=1)
    told: list[int] = []
    monkeypatch.setattr(UnlockScreen, "show_pause", lambda _, seconds: told.append(seconds))
    press({"new_vault": screen.new_vault, "restore": screen.restore, "practice": screen.practice.button}[way])
    program.face({"new_vault": FirstRunScreen, "restore": RestoreScreen, "practice": ShellScreen}[way])
    told.clear()
    rung: list[bool] = []
    program.house.alarms(lambda: rung.append(True)).start(1500)
    wait_until(lambda: bool(rung))
    assert told == []
