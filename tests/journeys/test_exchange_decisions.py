"""A supervisor is asked: a colleague's bundle erases very much, and a key signed two histories."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit

from pss_desktop.domain.decision import WORDS, Answer
from pss_desktop.domain.ids import ClientId
from pss_desktop.ui.screens.clients.client_tab import ClientTab
from pss_desktop.ui.screens.decisions.decisions import DecisionsScreen
from pss_desktop.ui.screens.decisions.erasing import ErasingDecisionScreen
from pss_desktop.ui.screens.decisions.fork import ForkDecisionScreen
from pss_desktop.ui.screens.programme.person import PersonScreen
from tests.asks import many_erased, two_histories
from tests.journeys.conftest import Computer
from tests.pages import Program, press, says
from tests.pages_decisions import go_to_decisions, in_the_vault, open_answer
from tests.services.clinic import PASSPHRASE
from tests.team import COUNSELOR, Team
from tests.ui.waiting import wait_until


@pytest.fixture
def computer(tmp_path: Path, qapp: QApplication) -> Iterator[Computer]:
    computer = Computer(tmp_path / "supervisor", qapp)
    yield computer
    computer.stop()


def unlocked(computer: Computer) -> Program:
    program = computer.start()
    program.unlock(PASSPHRASE)
    program.in_vault()
    return program


def asked_to_erase(folder: Path) -> ClientId:
    team = Team.ready(folder)
    fern, _, _ = many_erased(team)
    team.close()
    return fern


def settled(program: Program) -> None:
    screen = program.screen(DecisionsScreen)
    wait_until(screen.none.isVisible)


def test_a_no_is_typed_survives_a_lock_and_becomes_a_hold(computer: Computer, tmp_path: Path) -> None:
    fern = asked_to_erase(tmp_path)
    program = unlocked(computer)
    page = open_answer(program)
    assert isinstance(page, ErasingDecisionScreen)
    assert says(page, COUNSELOR)
    page.answers.radios[Answer.REFUSE].setFocus()
    QTest.keyClick(page.answers.radios[Answer.REFUSE], Qt.Key.Key_Space)
    editor = page.words.editor(WORDS).widget
    assert isinstance(editor, QPlainTextEdit | QTextEdit)
    QTest.keyClicks(editor, "Ask the family first.")
    press(page.later)
    program.screen(DecisionsScreen)
    computer.stop()
    program = unlocked(computer)
    page = open_answer(program)
    wait_until(lambda: page.words.values()[WORDS] == "Ask the family first.")
    press(page.deed)
    program.agree(PASSPHRASE)
    settled(program)
    assert in_the_vault(program, lambda desk: desk.legal_holds.state(fern)).standing


def test_a_yes_asks_for_the_passphrase_and_erases(computer: Computer, tmp_path: Path) -> None:
    fern = asked_to_erase(tmp_path)
    program = unlocked(computer)
    page = open_answer(program)
    assert isinstance(page, ErasingDecisionScreen)
    page.lines.acted.emit(page.lines.rows.row(0).value)
    program.screen(ClientTab)
    page = open_answer(program)
    press(page.answers.radios[Answer.ALLOW])
    press(page.deed)
    program.agree(PASSPHRASE)
    settled(program)
    assert not in_the_vault(program, lambda desk: desk.legal_holds.state(fern)).standing


def test_a_forked_key_leads_to_the_end_of_trust_or_is_cleared_up(computer: Computer, tmp_path: Path) -> None:
    team = Team.ready(tmp_path)
    two_histories(team, tmp_path / "twin")
    team.close()
    program = unlocked(computer)
    page = open_answer(program)
    assert isinstance(page, ForkDecisionScreen)
    wait_until(lambda: says(page, "One history.") and says(page, "Another history."))
    press(page.end_trust)
    program.screen(PersonScreen)
    page = open_answer(program)
    press(page.answers.radios[Answer.KEEP])
    press(page.deed)
    settled(program)
    assert go_to_decisions(program).none.isVisible()
