"""A safety plan in the running program: written without a mouse, reached in two actions, never lost."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pss_desktop.domain.errors import DiskFullError
from pss_desktop.presenters.forms.autosave import SaveState
from pss_desktop.services.entrance.vault_list import NewVault
from pss_desktop.services.writing.changes import at_once
from pss_desktop.ui.screens.clients.client_list import ClientListScreen
from pss_desktop.ui.screens.clients.client_page import ClientPageScreen
from pss_desktop.ui.screens.clients.client_tab import ClientTab
from pss_desktop.ui.screens.frame.confirm import ConfirmDialog
from pss_desktop.ui.screens.plans.plan_page import PlanPageScreen
from pss_desktop.ui.screens.plans.protection_plan_page import ProtectionPlanScreen
from pss_desktop.ui.screens.plans.safety_plan_editor import SafetyPlanEditorScreen
from pss_desktop.ui.screens.plans.safety_plan_page import SafetyPlanScreen
from pss_desktop.ui.widgets.fields import LineField
from tests.builders_plans import HELPER, MEANS, NOT_ASKED, SERVICE, SIGNS
from tests.journeys.conftest import Computer, cheap_unlocking
from tests.pages import Program, press, says, spoken_rows, type_into
from tests.pages_plans import (
    add_entry,
    answer,
    begin_plan,
    begin_protection_plan,
    editing,
    plan_words,
    rows,
    safety_plan,
    sign_plan,
)
from tests.services.clinic import PASSPHRASE, add_client
from tests.services.test_safety_plans import fork
from tests.services.test_safety_plans import sign_plan as version_of
from tests.ui.waiting import wait_until


def _with_a_client(computer: Computer) -> tuple[Program, str]:
    return computer.with_clients("Juniper Vale")


def _with_a_plan(computer: Computer) -> tuple[Program, str]:
    program, passphrase = _with_a_client(computer)
    editor = begin_plan(program)
    add_entry(editor, "I stop answering the door")
    editor.steps.button("help").click()
    add_entry(editor, "Clover")
    answer(editor, "phone", "555 0142")
    sign_plan(program, editor, passphrase)
    page = program.screen(SafetyPlanScreen)
    wait_until(lambda: len(page.sheet.entries) == 2)
    return program, passphrase


class Keyboard:
    """Fingers on keys and nothing else; what a key reaches is what has the keyboard."""

    def __init__(self, program: Program) -> None:
        self._program = program

    def type(self, words: str) -> None:
        QTest.keyClicks(QApplication.focusWidget() or self._program.window, words)

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        self._program.press_keys(key, *modifiers)

    def line(self, words: str) -> None:
        self.type(words)
        self.press(Qt.Key.Key_Return)

    def next_step(self) -> None:
        self.press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)

    def tab_to(self, name: str) -> None:
        """Tab until something of that accessible name has the keyboard."""
        for _ in range(60):
            here = QApplication.focusWidget()
            words = getattr(here, "text", str)()
            if here is not None and name in (here.accessibleName(), here.accessibleDescription(), words):
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {name}")


def _begin_by_keys(program: Program, keys: Keyboard) -> SafetyPlanEditorScreen:
    page = program.screen(ClientTab)
    wait_until(lambda: page.header.title() == "Juniper Vale")
    keys.press(Qt.Key.Key_F4)
    plan = program.screen(SafetyPlanScreen)
    wait_until(plan.none.isVisible)
    keys.tab_to("Begin the plan")
    keys.press(Qt.Key.Key_Space)
    editor = editing(program, SafetyPlanEditorScreen)
    wait_until(editor.page.add.hasFocus)
    return editor


def _write_people_by_keys(editor: SafetyPlanEditorScreen, keys: Keyboard) -> None:
    """Two names; they change places, one is marked unsafe, the other gets a number."""
    keys.line("Clover")
    keys.line("Wren")
    keys.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    wait_until(editor.page.list.hasFocus)
    keys.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [row.split(".")[0] for row in rows(editor)] == ["Wren", "Clover"]
    keys.type("u")
    assert "Unsafe" in rows(editor)[0]
    keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_Return)
    keys.tab_to("Phone")
    keys.type("555 0142")


def test_a_whole_plan_is_written_and_signed_without_a_mouse(computer: Computer) -> None:
    program, passphrase = _with_a_client(computer)
    keys = Keyboard(program)
    editor = _begin_by_keys(program, keys)
    keys.line("I stop answering the door")
    keys.line("I count the stairs")
    keys.next_step()
    keys.line("Water the fig tree")
    keys.tab_to("How likely is it to be used, 0 to 10?")
    keys.type("10")
    assert editor.page.answers.scale.answer() == 10
    keys.type("7")
    keys.next_step()
    keys.line("Sorrel")
    keys.next_step()
    _write_people_by_keys(editor, keys)
    keys.next_step()
    keys.line("Rowan clinic")
    keys.next_step()
    keys.line("Tablets stay with Clover")
    keys.next_step()
    keys.type("The fig tree")
    keys.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    program.dialog(ConfirmDialog)
    keys.type(passphrase)
    keys.press(Qt.Key.Key_Return)

    wait_until(lambda: len(plan_words(program.screen(SafetyPlanScreen))) == 8)
    read = program.screen(SafetyPlanScreen)
    assert plan_words(read)[:3] == ["I stop answering the door", "I count the stairs", "Water the fig tree"]
    wait_until(lambda: says(read, "555 0142") and says(read, "The fig tree"))


def test_from_the_list_to_the_plan_in_two_actions(computer: Computer) -> None:
    program, _ = _with_a_plan(computer)
    program.add_client("Basil Thorne")
    clients = program.go_to_clients()
    wait_until(lambda: clients.model.rowCount() == 2)
    clients.table.choose(clients.model.find(lambda one: one.name == "Basil Thorne"))
    clients.table.setFocus()
    actions = 0

    key = Qt.Key.Key_Up if clients.table.currentIndex().row() else Qt.Key.Key_Down
    QTest.keyClick(clients.table, key)
    actions += 1
    program.press_keys(Qt.Key.Key_F4)
    actions += 1

    page = program.screen(SafetyPlanScreen)
    wait_until(lambda: says(page, "555 0142"))
    assert actions == 2


def test_f4_without_a_chosen_client_takes_the_only_one_and_else_does_nothing(computer: Computer) -> None:
    program, _ = _with_a_plan(computer)
    program.add_client("Basil Thorne")
    clients = program.go_to_clients()
    wait_until(lambda: clients.model.rowCount() == 2)
    type_into(clients.search, "Juniper")
    wait_until(lambda: clients.model.rowCount() == 1)
    program.press_keys(Qt.Key.Key_F4)
    page = program.screen(SafetyPlanScreen)
    wait_until(lambda: page.header.title() == "Juniper Vale")
    program.press_keys(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    clients = program.screen(ClientListScreen)
    type_into(clients.search, "nobody of that name")
    wait_until(clients.nobody.isVisible)
    program.press_keys(Qt.Key.Key_F4)
    assert isinstance(program.in_vault().page, ClientListScreen)


def test_looked_at_together_the_plan_is_still_right(computer: Computer) -> None:
    program, passphrase = _with_a_plan(computer)
    page = program.screen(SafetyPlanScreen)
    press(page.still_right.days.button("14"))
    press(page.still_right.yes)
    program.agree(passphrase)
    wait_until(lambda: page.history.list.rows.rowCount() == 2)
    assert "still right" in spoken_rows(page.history.list)[0]
    assert says(page, "To look at again on")


def test_a_copy_is_recorded_once_it_is_said_who_got_what(computer: Computer) -> None:
    program, passphrase = _with_a_plan(computer)
    page = program.screen(SafetyPlanScreen)
    press(page.copies.give)
    assert says(page, "Say who got it, and what was given.")
    press(page.copies.to.button("client"))
    press(page.copies.form.button("card"))
    press(page.copies.give)
    program.agree(passphrase)
    wait_until(lambda: says(page, "Client: Card"))


def test_a_new_version_shows_what_changed_and_the_old_one_stays(computer: Computer) -> None:
    program, passphrase = _with_a_plan(computer)
    editor = begin_plan(program)
    assert says(editor, "Version 2, draft")
    editor.steps.button("help").click()
    answer(editor, "phone", "555 0143")
    editor.steps.button("warning_signs").click()
    editor.page.answers.take_out.click()
    editor.steps.button("").click()
    answer(editor, "kept", "Behind the clock")
    sign_plan(program, editor, passphrase)
    page = program.screen(SafetyPlanScreen)
    wait_until(lambda: page.history.list.rows.rowCount() == 2)
    page.history.list.acted.emit(page.history.list.rows.row(0).value)
    wait_until(page.history.differences.isVisible)
    for words in ("Changed:", "555 0142", "Taken out:", "Behind the clock"):
        wait_until(lambda said=words: says(page, said))  # type: ignore[misc]
    page.history.list.acted.emit(page.history.list.rows.row(1).value)
    wait_until(lambda: says(page, "Added:"))


def test_a_plan_that_ended_says_so_and_can_begin_again(computer: Computer) -> None:
    program, passphrase = _with_a_plan(computer)
    page = program.screen(SafetyPlanScreen)
    page.ends.actions()[0].trigger()
    program.agree(passphrase)
    wait_until(lambda: says(page, "This plan ended on"))
    assert not page.still_right.isVisible()
    assert page.write.isVisible()


def test_a_problem_is_said_beside_its_field_on_its_step(computer: Computer) -> None:
    program, _ = _with_a_client(computer)
    editor = begin_plan(program)
    editor.steps.button("").click()
    wait_until(editor.page.whole.isVisible)
    press(editor.sign)
    wait_until(editor.page.add.hasFocus)
    assert says(editor.page, "This is needed.")
    editor.steps.button("help").click()
    add_entry(editor, "Clover")
    answer(editor, "phone", "call me")
    editor.steps.button("").click()
    press(editor.sign)
    wait_until(lambda: editor.steps.button("help").isChecked())
    assert says(editor.bottom, "to look at. It says why")
    answer(editor, "phone", "555 0142")
    editor.steps.button("").click()
    answer(editor, "review_on", "the day after never")
    press(editor.sign)
    field = editor.page.whole.editor("review_on").widget
    assert isinstance(field, LineField)
    assert field.hasFocus()


def test_a_draft_waits_and_goes_on_or_is_put_away(computer: Computer) -> None:
    program, _ = _with_a_client(computer)
    editor = begin_plan(program)
    add_entry(editor, "I stop answering the door")
    press(editor.show_plan)
    page = program.screen(SafetyPlanScreen)
    wait_until(page.banner.isVisible)
    assert says(page, "A plan was begun and is not signed.")
    press(page.banner.deed)
    again = editing(program, SafetyPlanEditorScreen)
    wait_until(lambda: len(rows(again)) == 1)
    again.header.went.emit(1)
    page = program.screen(SafetyPlanScreen)
    page._presenter.write()
    asked = editing(program, SafetyPlanEditorScreen)
    wait_until(asked.begin_new.isVisible)
    press(asked.begin_new)
    wait_until(lambda: asked.page.isVisible() and not rows(asked))
    program.in_vault().undo.undo_now()
    wait_until(lambda: program.in_vault().page is not asked)
    back = editing(program, SafetyPlanEditorScreen)
    wait_until(lambda: len(rows(back)) == 1)


def test_a_lock_while_typing_returns_to_the_same_field(computer: Computer) -> None:
    program, passphrase = _with_a_client(computer)
    editor = begin_plan(program)
    editor.steps.button("help").click()
    add_entry(editor, "Clover")
    answer(editor, "relation", "sister, lives downst")
    program.press_keys(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: computer.successor.begun == 1)
    computer.stop()
    again = computer.start()
    again.unlock(passphrase)
    back = editing(again, SafetyPlanEditorScreen)
    wait_until(lambda: len(rows(back)) == 1)
    assert back.steps.button("help").isChecked()
    form = back.page.answers.form
    assert form is not None
    assert form.values()["relation"] == "sister, lives downst"
    wait_until(form.editor("relation").has_keyboard)


def test_a_line_that_is_no_entry_yet_outlives_a_lock_and_a_look_at_another_step(computer: Computer) -> None:
    program, passphrase = _with_a_client(computer)
    editor = begin_plan(program)
    QTest.keyClicks(editor.page.add, "I stop answ")
    editor.steps.button("help").click()
    assert editor.page.add.text() == ""
    editor.steps.button("warning_signs").click()
    assert editor.page.add.text() == "I stop answ"
    program.press_keys(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: computer.successor.begun == 1)
    computer.stop()
    again = computer.start()
    again.unlock(passphrase)
    back = editing(again, SafetyPlanEditorScreen)
    wait_until(lambda: back.page.add.text() == "I stop answ")
    add_entry(back, "I stop answering")
    assert back.page.add.text() == ""


def test_danger_from_others_has_a_plan_apart(computer: Computer) -> None:
    program, passphrase = _with_a_plan(computer)
    editor = begin_protection_plan(program)
    assert editor.apart.isVisible()
    add_entry(editor, "Clover")
    sign_plan(program, editor, passphrase)
    page = program.screen(ProtectionPlanScreen)
    wait_until(lambda: plan_words(page) == ["Clover"])
    assert page.apart.isVisible()
    assert says(page, "danger from others")
    other = safety_plan(program)
    wait_until(lambda: says(other, "Unsafe, not shown as help"))
    assert not says(other, "555 0142")


def test_whoever_the_records_name_is_offered_by_one_press(computer: Computer) -> None:
    program, _ = _with_a_plan(computer)
    editor = begin_plan(program)
    editor.steps.button("distraction").click()
    offer = next(one for one in editor.page.offers() if "Clover" in one.text())
    press(offer)
    wait_until(lambda: len(rows(editor)) == 1)
    assert editor.page.kind is not None
    press(editor.page.kind.button("place"))
    add_entry(editor, "The old harbour")
    assert editor.page.answers.form is not None
    assert "words" in editor.page.answers.form.values()


def test_pages_of_plans_are_pages_of_the_client(computer: Computer) -> None:
    program, _ = _with_a_plan(computer)
    page = program.screen(PlanPageScreen)
    page.header.tabs.went.emit("client_notes")
    program.screen(ClientPageScreen)


def _with_two_versions(computer: Computer) -> tuple[Program, str]:
    """As it is after two computers met: both changed the plan apart."""
    unlocking = cheap_unlocking(computer.root, computer.clock, at_once)
    desk = unlocking.create(NewVault("Willow", "Noor Willow", PASSPHRASE)).workspace
    client = add_client(desk, "Juniper Vale")
    base = version_of(desk, client, SIGNS, HELPER, MEANS)
    fork(desk, client, base, SIGNS, HELPER, {**NOT_ASKED, "unsafe": True}, kept="In the blue tin")
    fork(desk, client, base, HELPER, SERVICE, MEANS)
    desk.close()
    program = computer.start()
    program.unlock(PASSPHRASE)
    clients = program.go_to_clients()
    wait_until(lambda: clients.model.rowCount() == 1)
    program.press_keys(Qt.Key.Key_F4)
    wait_until(lambda: len(plan_words(program.screen(SafetyPlanScreen))) > 0)
    return program, PASSPHRASE


def test_several_versions_are_one_plan_to_use_until_a_person_brings_them_together(
    computer: Computer,
) -> None:
    program, passphrase = _with_two_versions(computer)
    page = program.screen(SafetyPlanScreen)
    wait_until(lambda: says(page, "555 0100"))
    assert says(page, "were written apart")
    assert says(page, "Taken out in one version")
    assert says(page, "Unsafe, not shown as help")
    assert not says(page, "555 0177")
    assert not page.still_right.isVisible()
    press(page.banner.deed)
    editor = editing(program, SafetyPlanEditorScreen)
    wait_until(lambda: says(editor, "Check every line, then sign."))
    sign_plan(program, editor, passphrase)
    page = program.screen(SafetyPlanScreen)
    wait_until(page.still_right.isVisible)
    assert page.banner.isHidden()
    assert "brought together" in spoken_rows(page.history.list)[0]
    page.history.list.acted.emit(page.history.list.rows.row(0).value)
    wait_until(page.history.differences.isVisible)


def test_a_full_disk_is_said_above_the_plan_and_the_words_stay(computer: Computer) -> None:
    program, _ = _with_a_client(computer)
    editor = begin_plan(program)
    add_entry(editor, "I stop answering the door")
    editor.show_save_state(SaveState(None, unsaved=True, problem=DiskFullError()))
    wait_until(lambda: says(editor, "The disk is full"))
    assert len(rows(editor)) == 1
    press(editor.show_plan)
    page = program.screen(SafetyPlanScreen)
    page.show_problem(DiskFullError())
    assert says(page, "The disk is full")


def test_keys_take_out_and_ways_lead_to_the_list(computer: Computer) -> None:
    program, _ = _with_a_client(computer)
    editor = begin_plan(program)
    add_entry(editor, "one")
    add_entry(editor, "two")
    editor.page.list.setFocus()
    program.press_keys(Qt.Key.Key_Delete)
    wait_until(lambda: len(rows(editor)) == 1)
    program.press_keys(Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert editor.steps.button("warning_signs").isChecked()
    editor.header.went.emit(0)
    program.screen(ClientListScreen)


def test_whoever_was_not_asked_is_asked_together_from_the_hint(computer: Computer) -> None:
    program, _ = _with_a_client(computer)
    editor = begin_plan(program)
    assert not editor.page.ask.isVisible()
    editor.steps.button("help").click()
    add_entry(editor, "Clover")
    add_entry(editor, "Wren")
    press(editor.page.ask)
    form = editor.page.answers.form
    assert form is not None
    wait_until(form.editor("asked").has_keyboard)
    assert form.values()["name"] == "Clover"
    program.press_keys(Qt.Key.Key_Space)
    wait_until(lambda: "Agreed" in rows(editor)[0])
