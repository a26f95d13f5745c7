"""What two people wrote apart: from the line on Today to the signed answer, and the line is gone."""

from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from pss_desktop.domain.decision import OWN, WORDS, Answer
from pss_desktop.ui.screens.consent.form import ConsentFormScreen
from pss_desktop.ui.screens.decisions.case import CaseDecisionScreen
from pss_desktop.ui.screens.decisions.consent import ConsentDecisionScreen
from pss_desktop.ui.screens.decisions.decisions import DecisionsScreen
from pss_desktop.ui.screens.decisions.fields import FieldsDecisionScreen
from pss_desktop.ui.screens.decisions.level import LevelDecisionScreen
from pss_desktop.ui.screens.decisions.notes import NotesDecisionScreen
from pss_desktop.ui.screens.decisions.plan import PlanDecisionScreen
from pss_desktop.ui.screens.plans.safety_plan_editor import SafetyPlanEditorScreen
from tests import disagreements
from tests.caseload import ENGLISH
from tests.journeys.conftest import Computer, build_vault
from tests.pages import Program, press, says, spoken_rows, type_into
from tests.pages_decisions import client_called, in_the_vault, open_decision
from tests.services.clinic import PASSPHRASE
from tests.ui.waiting import wait_until


def begun(computer: Computer) -> Program:
    build_vault(computer.root, ENGLISH, computer.clock)
    program = computer.start()
    program.unlock(PASSPHRASE)
    program.in_vault()
    return program


def settled(program: Program) -> None:
    """The list is empty again."""
    screen = program.screen(DecisionsScreen)
    wait_until(screen.none.isVisible)


def test_two_phones_are_settled_from_the_line_on_today(computer: Computer) -> None:
    program = begun(computer)
    client = client_called(program, "Alder Brook")
    in_the_vault(program, lambda desk: disagreements.apart_details(desk, client))
    today = program.go_to_today()
    wait_until(lambda: any("your decision" in row for row in spoken_rows(today.next)))
    today.next.acted.emit(today.next.rows.row(0).value)
    screen = program.screen(DecisionsScreen)
    wait_until(lambda: bool(spoken_rows(screen.list)))
    QTest.keyClick(screen.list, Qt.Key.Key_Return)
    page = program.screen(FieldsDecisionScreen)
    wait_until(page.banner.isVisible)
    wait_until(lambda: says(page, "555 0161") and says(page, "555 0119"))
    press(page.deed)
    assert page.picks["phone"].problem.isVisible()
    type_into(cast("QLineEdit", page.own["phone"].editor("phone").widget), "555 0142")
    assert page.picks["phone"].value() == OWN
    press(page.deed)
    settled(program)
    phone = in_the_vault(program, lambda desk: desk.clients.get(client).identity.phone)
    assert phone == "555 0142"
    today = program.go_to_today()
    wait_until(lambda: not any("your decision" in row for row in spoken_rows(today.next)))


def test_a_level_of_risk_is_confirmed_without_a_mouse(computer: Computer) -> None:
    program = begun(computer)
    client = client_called(program, "Alder Brook")
    in_the_vault(program, lambda desk: disagreements.apart_levels(desk, client))
    page = open_decision(program, LevelDecisionScreen)
    page.answers.radios["high"].setFocus()
    QTest.keyClick(page.answers.radios["high"], Qt.Key.Key_Space)
    type_into(page.words.editor(WORDS).widget, "We spoke on the phone.")  # type: ignore[arg-type]
    program.press_keys(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    program.agree(PASSPHRASE)
    settled(program)
    level = in_the_vault(program, lambda desk: desk.risks.now(client))
    assert (level.level, level.reason) == ("high", "We spoke on the phone.")


def test_plans_are_joined_in_the_editor_with_all_entries(computer: Computer) -> None:
    program = begun(computer)
    client = client_called(program, "Alder Brook")
    in_the_vault(program, lambda desk: disagreements.apart_plans(desk, client))
    page = open_decision(program, PlanDecisionScreen)
    wait_until(lambda: says(page, "Alder, cousin"))
    press(page.deed)
    editor = program.screen(SafetyPlanEditorScreen)
    wait_until(editor.sign.isVisible)
    press(editor.sign)
    program.agree(PASSPHRASE)
    wait_until(lambda: in_the_vault(program, lambda desk: desk.decisions.count()) == 0)


def test_a_no_stays_a_no_or_the_client_is_asked_again(computer: Computer) -> None:
    program = begun(computer)
    client = client_called(program, "Alder Brook")
    in_the_vault(program, lambda desk: disagreements.apart_consent(desk, client))
    page = open_decision(program, ConsentDecisionScreen)
    assert isinstance(page, ConsentDecisionScreen)
    press(page.ask_again)
    program.screen(ConsentFormScreen)
    page = open_decision(program, ConsentDecisionScreen)
    press(page.deed)
    program.agree(PASSPHRASE)
    settled(program)


def test_two_notes_of_one_draft_are_both_kept_with_a_word(computer: Computer) -> None:
    program = begun(computer)
    client = client_called(program, "Alder Brook")
    in_the_vault(
        program, lambda desk: disagreements.apart_notes(desk, client, "Watered beans.", "Cut beans.")
    )
    page = open_decision(program, NotesDecisionScreen)
    press(page.answers.radios[Answer.KEEP_BOTH])
    type_into(page.words.editor(WORDS).widget, "Two visits on one day.")  # type: ignore[arg-type]
    press(page.deed)
    program.agree(PASSPHRASE)
    settled(program)


def test_what_is_typed_waits_while_one_decides_later(computer: Computer, tmp_path: Path) -> None:
    program = begun(computer)
    client = client_called(program, "Alder Brook")
    in_the_vault(program, lambda desk: disagreements.apart_case(desk, client))
    page = open_decision(program, CaseDecisionScreen)
    press(page.answers.radios[Answer.OPEN])
    type_into(page.words.editor(WORDS).widget, "I rang back.")  # type: ignore[arg-type]
    press(page.later)
    page = open_decision(program, CaseDecisionScreen)
    wait_until(lambda: page.words.values()[WORDS] == "I rang back.")
    assert page.answers.value() == Answer.OPEN
    press(page.deed)
    settled(program)
    assert in_the_vault(program, lambda desk: desk.clients.get(client).client.case_state) == "open"
