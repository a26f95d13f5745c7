"""What a person sees and does on the screens of a plan."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from pss_desktop.presenters.desk import Screen
from pss_desktop.ui.screens.plans.plan_editor import PlanEditorScreen
from pss_desktop.ui.screens.plans.plan_page import PlanPageScreen
from pss_desktop.ui.screens.plans.protection_plan_editor import ProtectionPlanEditorScreen
from pss_desktop.ui.screens.plans.protection_plan_page import ProtectionPlanScreen
from pss_desktop.ui.screens.plans.safety_plan_editor import SafetyPlanEditorScreen
from pss_desktop.ui.screens.plans.safety_plan_page import SafetyPlanScreen
from pss_desktop.ui.widgets.rows import RowList
from tests.pages import Program, press, spoken_rows, type_into
from tests.ui.waiting import wait_until

W = TypeVar("W", bound=QWidget)


def safety_plan(program: Program) -> SafetyPlanScreen:
    """The tab of the client who is shown."""
    program.client().header.tabs.went.emit(Screen.SAFETY_PLAN)
    page = program.screen(SafetyPlanScreen)
    wait_until(lambda: loaded(page))
    return page


def protection_plan(program: Program) -> ProtectionPlanScreen:
    """By 'More' of the client who is shown."""
    program.client().header.deeds[Screen.PROTECTION_PLAN].trigger()
    page = program.screen(ProtectionPlanScreen)
    wait_until(lambda: loaded(page))
    return page


def loaded(page: PlanPageScreen) -> bool:
    """Whether the page knows if there is a plan."""
    return page.none.isVisibleTo(page) or page.sheet.isVisibleTo(page) or page.banner.isVisibleTo(page)


def begin_plan(program: Program) -> SafetyPlanEditorScreen:
    """From the tab, by its one button."""
    page = safety_plan(program)
    press(page.none.deed if page.none.isVisible() else page.write)
    return editing(program, SafetyPlanEditorScreen)


def begin_protection_plan(program: Program) -> ProtectionPlanEditorScreen:
    """From its page, by its one button."""
    page = protection_plan(program)
    press(page.none.deed if page.none.isVisible() else page.write)
    return editing(program, ProtectionPlanEditorScreen)


def editing(program: Program, kind: type[W]) -> W:
    """The editor, once it takes words or asks about a draft."""
    editor = program.screen(kind)
    assert isinstance(editor, PlanEditorScreen)
    wait_until(lambda: editor.page.isVisible() or editor.go_on.isVisible())
    return editor


def add_entry(editor: PlanEditorScreen, words: str) -> None:
    """Type a line and press Enter."""
    before = rows(editor)
    type_into(editor.page.add, words)
    QTest.keyClick(editor.page.add, Qt.Key.Key_Return)
    wait_until(lambda: len(rows(editor)) == len(before) + 1)


def rows(editor: PlanEditorScreen) -> list[str]:
    """The entries of the step, as a screen reader says them."""
    shown: RowList = editor.page.list
    return spoken_rows(shown) if shown.isVisible() else []


def answer(editor: PlanEditorScreen, field: str, words: str) -> None:
    """Type into a field of the chosen entry, or of the plan as a whole."""
    form = editor.page.whole if editor.page.whole.isVisible() else editor.page.answers.form
    assert form is not None
    widget = form.editor(field).widget
    assert isinstance(widget, QLineEdit)
    type_into(widget, words)


def sign_plan(program: Program, editor: PlanEditorScreen, passphrase: str) -> None:
    """Finish, and wait for the plan to be read."""
    press(editor.sign)
    program.agree(passphrase)


def plan_words(page: PlanPageScreen) -> list[str]:
    """Every entry that the sheet shows, in order."""
    return [line.accessibleName() for line in page.sheet.entries]
