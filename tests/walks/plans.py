"""Past the screens of safety plan and protection plan."""

from collections.abc import Iterator

from pss_desktop.ui.screens.plans.protection_plan_page import ProtectionPlanScreen
from pss_desktop.ui.screens.plans.safety_plan_editor import SafetyPlanEditorScreen
from pss_desktop.ui.screens.plans.safety_plan_page import SafetyPlanScreen
from tests.caseload import Sample
from tests.pages import Program, press
from tests.pages_plans import (
    add_entry,
    answer,
    begin_plan,
    begin_protection_plan,
    editing,
    protection_plan,
    safety_plan,
    sign_plan,
)
from tests.ui.waiting import wait_until
from tests.walks.stop import Stop


def walk_plans(program: Program, sample: Sample, passphrase: str) -> Iterator[Stop]:
    """A client without a plan; then one that is written, signed, read and compared."""
    name = sample.names[1]
    clients = program.go_to_clients()
    wait_until(lambda: clients.model.rowCount() > 0)
    position = clients.model.find(lambda one: one.name == name)
    clients.table.choose(position)
    clients.table.opened.emit(position)
    program.client()
    safety_plan(program)
    yield Stop("safety-plan-none")
    yield from _write(program, sample)
    editor = program.screen(SafetyPlanEditorScreen)
    sign_plan(program, editor, passphrase)
    page = program.screen(SafetyPlanScreen)
    wait_until(lambda: len(page.sheet.entries) == 3)
    yield Stop("safety-plan")
    page.history.list.acted.emit(page.history.list.rows.row(0).value)
    wait_until(page.history.differences.isVisible)
    yield Stop("safety-plan-changes")
    protection_plan(program)
    yield Stop("protection-plan-none")
    other = begin_protection_plan(program)
    add_entry(other, sample.names[0])
    yield Stop("protection-plan-editor")
    sign_plan(program, other, passphrase)
    shown = program.screen(ProtectionPlanScreen)
    wait_until(lambda: len(shown.sheet.entries) == 1)
    yield Stop("protection-plan")


def _write(program: Program, sample: Sample) -> Iterator[Stop]:
    editor = begin_plan(program)
    yield Stop("safety-plan-editor-empty")
    editor.steps.button("help").click()
    wait_until(lambda: editor.steps.button("help").isChecked())
    add_entry(editor, sample.names[0])
    answer(editor, "phone", "555 0142")
    press(editor.page.answers.scale.button("7"))
    add_entry(editor, sample.names[2 % len(sample.names)])
    yield Stop("safety-plan-editor")
    editor.steps.button("surroundings").click()
    wait_until(lambda: editor.steps.button("surroundings").isChecked())
    add_entry(editor, sample.contact_words)
    yield Stop("safety-plan-editor-means")
    editor.steps.button("").click()
    wait_until(editor.page.whole.isVisible)
    yield Stop("safety-plan-editor-whole")
    press(editor.show_plan)
    page = program.screen(SafetyPlanScreen)
    wait_until(page.banner.isVisible)
    yield Stop("safety-plan-draft")
    press(page.banner.deed)
    editing(program, SafetyPlanEditorScreen)
