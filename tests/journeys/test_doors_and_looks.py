"""Around the open vault: other vaults, other languages, other sizes, and leaving at any moment."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pss_desktop.desktop.app_settings import Scheme
from pss_desktop.ui.screens.entrance.first_run import FirstRunScreen
from pss_desktop.ui.screens.entrance.first_run_pages import LanguagePage, NamePage
from pss_desktop.ui.screens.entrance.restore import RestoreScreen
from pss_desktop.ui.screens.entrance.unlock import UnlockScreen
from pss_desktop.ui.screens.frame.shell import ShellScreen
from pss_desktop.ui.screens.sessions.note_editor import NoteEditorScreen
from pss_desktop.ui.screens.sessions.note_page import NotePageScreen
from tests.caseload import ENGLISH
from tests.journeys.conftest import Computer, build_vault
from tests.pages import press, type_into
from tests.ui.waiting import wait_until


def test_another_language_and_size_are_in_force_at_once_and_the_person_stays(computer: Computer) -> None:
    program = computer.start()
    program.first_run("Noor Willow")
    program.add_client("Juniper Vale")
    program.begin_note()
    program.write(narrative="In the middle of")
    program.house.appearance.set_language("ar")
    wait_until(lambda: program.window.isRightToLeft() and program.house.languages.code == "ar")
    editor = program.screen(NoteEditorScreen)
    wait_until(editor.facts.isVisible)
    assert editor.area("narrative").text() == "In the middle of"
    program.house.appearance.set_text(200)
    wait_until(lambda: program.house.theme.scale == 2.0)
    program.house.appearance.set_scheme(Scheme.DARK)
    wait_until(lambda: program.house.theme.dark)
    editor = program.screen(NoteEditorScreen)
    wait_until(editor.facts.isVisible)
    assert editor.area("narrative").text() == "In the middle of"


def test_the_unlock_screen_speaks_the_language_that_is_chosen_on_it(computer: Computer) -> None:
    build_vault(computer.root, ENGLISH, computer.clock)
    program = computer.start()
    before = program.face(UnlockScreen).unlock.text()
    program.house.appearance.set_language("ar")
    wait_until(lambda: program.face(UnlockScreen).unlock.text() != before)
    assert program.window.isRightToLeft()


def test_the_first_run_keeps_its_page_when_the_language_changes(computer: Computer) -> None:
    program = computer.start()
    screen = program.face(FirstRunScreen)
    program.house.appearance.set_language("ar")
    wait_until(lambda: program.window.face is not screen)
    again = program.face(FirstRunScreen)
    assert isinstance(again.page, LanguagePage)
    press(again.go_on)
    wait_until(lambda: isinstance(again.page, NamePage))


def test_the_keyboard_writes_into_the_passphrase_from_the_start(computer: Computer) -> None:
    build_vault(computer.root, ENGLISH, computer.clock)
    program = computer.start()
    assert program.window.focusWidget() is program.face(UnlockScreen).passphrase


def test_a_second_vault_and_the_way_back_from_it(computer: Computer) -> None:
    build_vault(computer.root, ENGLISH, computer.clock)
    program = computer.start()
    press(program.face(UnlockScreen).new_vault)
    first_run = program.face(FirstRunScreen)
    press(first_run.back)
    press(program.face(UnlockScreen).restore)
    restoring = program.face(RestoreScreen)
    restoring.back.click()
    program.face(UnlockScreen)


def test_the_window_can_be_closed_while_a_vault_is_being_opened(computer: Computer) -> None:
    passphrase = build_vault(computer.root, ENGLISH, computer.clock)
    program = computer.start()
    screen = program.face(UnlockScreen)
    type_into(screen.passphrase, passphrase)
    screen.unlock.click()
    computer.stop()
    again = computer.start()
    again.unlock(passphrase)
    again.face(ShellScreen)


@pytest.mark.parametrize("part", ["presenters.frame.shell.open_at", "ui.screens.frame.shell.screen_of"])
def test_from_a_first_screen_that_cannot_be_built_the_rail_leads_elsewhere(
    computer: Computer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    def broken(*_: object) -> None:
        raise LookupError(part)

    passphrase = build_vault(computer.root, ENGLISH, computer.clock)
    program = computer.start()
    with monkeypatch.context() as bug, qtbot.captureExceptions() as caught:
        bug.setattr(f"pss_desktop.{part}", broken)
        program.unlock(passphrase)
        shell = program.face(ShellScreen)
    assert shell.page is None
    assert [kind for kind, _, _ in caught] == [LookupError]
    program.go_to_settings()


def test_closing_the_window_in_the_first_run_leaves_a_vault_that_opens(computer: Computer) -> None:
    program = computer.start()
    program.first_run("Noor Willow")
    computer.stop()
    assert isinstance(computer.start().face(UnlockScreen), UnlockScreen)


def test_a_note_is_signed_by_the_keyboard_alone(computer: Computer) -> None:
    program = computer.start()
    passphrase, _ = program.first_run("Noor Willow")
    program.add_client("Juniper Vale")
    editor = program.begin_note()
    QTest.keyClicks(editor.area("narrative"), "By keys alone")
    QTest.keyClick(editor.area("narrative"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    program.agree(passphrase)
    program.screen(NotePageScreen)


def test_moving_a_client_to_the_bin_is_taken_back_by_the_bar(computer: Computer) -> None:
    program = computer.start()
    program.first_run("Noor Willow")
    page = program.add_client("Juniper Vale")
    page.header.to_bin.trigger()
    shell = program.in_vault()
    wait_until(shell.undo.isVisible)
    press(shell.undo.deed)
    program.client_notes()


def test_the_row_that_search_points_at_is_spoken(computer: Computer) -> None:
    program = computer.start()
    program.first_run("Noor Willow")
    program.add_client("Juniper Vale")
    shell = program.search("juniper")
    assert shell.results is not None
    interface = QAccessible.queryAccessibleInterface(shell.search)
    assert "Juniper Vale" in interface.text(QAccessible.Text.Description)
