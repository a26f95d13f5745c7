"""Somebody tries the program without a vault of their own: in the practice vault nobody exists."""

from PySide6.QtTest import QTest

from pss_desktop.presenters.desk import Screen
from pss_desktop.presenters.entrance.first_run import Ending
from pss_desktop.ui.screens.clients.client_list import ClientListScreen
from pss_desktop.ui.screens.clients.timeline import TimelineScreen
from pss_desktop.ui.screens.entrance.first_run import FirstRunScreen
from pss_desktop.ui.screens.entrance.first_run_pages import LanguagePage
from pss_desktop.ui.screens.entrance.unlock import UnlockScreen
from pss_desktop.ui.screens.frame.shell import ShellScreen
from tests.caseload import ENGLISH
from tests.journeys.conftest import Computer, build_vault
from tests.pages import press, says, spoken_rows
from tests.ui.waiting import wait_until

PATIENCE = 60.0


def test_from_the_first_page_into_a_year_of_cases(computer: Computer) -> None:
    program = computer.start()
    page = program.face(FirstRunScreen).page
    assert isinstance(page, LanguagePage)
    press(page.practice.button)
    assert not program.face(FirstRunScreen).go_on.isEnabled()
    wait_until(lambda: isinstance(program.window.face, ShellScreen), PATIENCE)
    today = program.go_to_today()
    wait_until(lambda: bool(spoken_rows(today.first)), PATIENCE)
    shell = program.in_vault()
    assert shell.practice is not None
    assert says(shell.practice, "Nobody in here exists")
    clients = program.go_to_clients()
    wait_until(lambda: clients.model.rowCount() >= 40)
    clients.table.opened.emit(0)
    story = program.screen(TimelineScreen)
    wait_until(lambda: bool(spoken_rows(story.list)))
    QTest.qWait(20)
    assert story.strip.text()


def test_the_first_run_ends_with_practice_and_closes_the_new_vault(computer: Computer) -> None:
    program = computer.start()
    passphrase, _ = program.first_run("Noor Willow", ending=Ending.PRACTICE)
    wait_until(lambda: isinstance(program.window.face, ShellScreen), PATIENCE)
    assert program.in_vault().practice is not None
    computer.stop()
    program = computer.start()
    program.unlock(passphrase)
    assert program.in_vault().practice is None


def test_beside_a_vault_of_ones_own_the_unlock_screen_leads_there(computer: Computer) -> None:
    build_vault(computer.root, ENGLISH, computer.clock)
    program = computer.start()
    unlock = program.face(UnlockScreen)
    press(unlock.practice.button)
    wait_until(lambda: isinstance(program.window.face, ShellScreen), PATIENCE)
    program.in_vault().rail.chosen.emit(Screen.CLIENTS.value)
    clients = program.screen(ClientListScreen)
    wait_until(lambda: clients.model.rowCount() >= 40, PATIENCE)
    computer.stop()
    again = computer.start().face(UnlockScreen)
    assert again.vaults.count() == 1
