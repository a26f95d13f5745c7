"""The undo bar in the running program: it tells no name to a client, and ends with what it is about."""

from PySide6.QtWidgets import QApplication

from pss_desktop.ui.screens.plans.safety_plan_editor import SafetyPlanEditorScreen
from pss_desktop.ui.screens.plans.safety_plan_page import SafetyPlanScreen
from pss_desktop.ui.widgets.link import Link
from pss_desktop.ui.widgets.swapped import SwappedLabel
from tests.journeys.conftest import Computer
from tests.pages import Program, press
from tests.pages_plans import add_entry, begin_plan, rows
from tests.ui.waiting import wait_until

NAME = "Juniper Vale"


def _writing_a_plan(computer: Computer) -> tuple[Program, SafetyPlanEditorScreen]:
    program, _ = computer.with_clients(NAME)
    editor = begin_plan(program)
    add_entry(editor, "I stop answering the door")
    return program, editor


def _said(program: Program) -> str:
    bar = program.in_vault().undo
    return " ".join((bar.accessibleName(), *(label.text() for label in bar.findChildren(SwappedLabel))))


def test_what_can_be_taken_back_names_nobody_once_a_client_can_see_the_screen(computer: Computer) -> None:
    program, editor = _writing_a_plan(computer)
    editor._presenter.throw_away()
    shell = program.in_vault()
    wait_until(shell.undo.isVisible)
    assert NAME in _said(program)
    press(shell.privacy_button)
    assert NAME not in _said(program)
    shell.name_key.emit(True)
    assert NAME in _said(program)
    shell.name_key.emit(False)
    assert NAME not in _said(program)


def test_an_entry_can_be_put_back_only_while_its_plan_is_written(computer: Computer) -> None:
    program, editor = _writing_a_plan(computer)
    editor._presenter.entries.remove()
    wait_until(lambda: program.in_vault().undo.isVisible() and not rows(editor))
    press(editor.show_plan)
    page = program.screen(SafetyPlanScreen)
    wait_until(page.banner.isVisible)
    assert not program.in_vault().undo.isVisible()
    program.in_vault().undo.undo_now()
    QApplication.processEvents()


def test_what_the_search_found_is_covered_again_when_the_key_comes_up(computer: Computer) -> None:
    program, _ = _writing_a_plan(computer)
    shell = program.in_vault()
    press(shell.privacy_button)
    shell.name_key.emit(True)
    program.search("Juniper")
    wait_until(lambda: any(NAME in one for one in program.found()))
    shell.name_key.emit(False)
    assert not any(NAME in one for one in program.found())
    assert NAME not in shell.search.accessibleDescription()


def test_a_page_that_is_shown_anew_while_the_key_is_held_keeps_no_name(computer: Computer) -> None:
    program, editor = _writing_a_plan(computer)
    shell = program.in_vault()
    press(shell.privacy_button)
    wait_until(lambda: program.in_vault().page is not editor)
    again = program.screen(SafetyPlanEditorScreen)
    wait_until(again.page.isVisible)
    shell.name_key.emit(True)
    again.steps.button("help").click()
    shell.name_key.emit(False)
    assert not [link.text() for link in again.findChildren(Link) if NAME in link.text()]
