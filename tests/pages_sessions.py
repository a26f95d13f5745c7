"""Page objects of sessions: the note's questions, appointments, private notes, text blocks."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from pss_desktop.presenters.desk import Screen
from pss_desktop.services.place import Place
from pss_desktop.ui.editors import AreaEditor, ChoiceEditor, LineEditor, SegmentsEditor
from pss_desktop.ui.screens.clients.client_tab import ClientTab
from pss_desktop.ui.screens.sessions.appointment_page import AppointmentScreen
from pss_desktop.ui.screens.sessions.note_editor import NoteEditorScreen
from pss_desktop.ui.screens.sessions.process_notes_page import ProcessNotesScreen
from pss_desktop.ui.screens.sessions.snippets_page import SnippetsScreen
from pss_desktop.ui.widgets.rows import RowList
from tests.pages import Program, type_into
from tests.ui.waiting import wait_until


def editor_of(program: Program, client: str) -> NoteEditorScreen:
    """A note for the client whose name is typed, ready to be written in."""
    program.go_to_today()
    editor = program.begin_note(client)
    if editor.go_on.isVisible():
        editor.go_on.click()
    wait_until(editor.facts.isVisible)
    return editor


def write_snippet(page: SnippetsScreen, name: str, words: str) -> None:
    """Fill in the form of a text block."""
    type_into(cast("QLineEdit", cast("LineEditor", page.form.editor("name")).field), name)
    type_into(cast("AreaEditor", page.form.editor("words")).area, words)


def go_to(program: Program, place: Place) -> None:
    """Open a place that no button of the screen that is shown leads to."""
    program.in_vault()
    shell = program.house.shell
    assert shell is not None
    shell.go(place)


def rate_goal(editor: NoteEditorScreen, number: int, words: str, progress: str = "improvement") -> None:
    """Name a goal and say how it stands."""
    type_into(editor.side.goals[number - 1].field, words)
    editor.side.editor(f"progress_{number}").put_place(0)
    cast("SegmentsEditor", editor.side.editor(f"progress_{number}")).segments.button(progress).click()


def open_client(program: Program, name: str) -> ClientTab:
    """The first page of the client called *name*, by the list."""
    clients = program.go_to_clients()
    wait_until(lambda: clients.model.rowCount() > 0)
    type_into(clients.search, name)
    wait_until(lambda: clients.model.rowCount() == 1)
    QTest.keyClick(clients.search, Qt.Key.Key_Return)
    QTest.keyClick(clients.table, Qt.Key.Key_Return)
    return program.client()


def plan_session(program: Program, **answers: str) -> AppointmentScreen:
    """The form of a new appointment of the client who is shown, with these answers typed."""
    program.client().header.deeds[Screen.APPOINTMENT].trigger()
    page = program.screen(AppointmentScreen)
    wait_until(page.keep.isVisible)
    for field, words in answers.items():
        answer(page, field, words)
    return page


def private_notes(program: Program) -> ProcessNotesScreen:
    """What one keeps for oneself about the client who is shown."""
    program.client().header.deeds[Screen.PROCESS_NOTES].trigger()
    page = program.screen(ProcessNotesScreen)
    wait_until(page.keep.isVisible)
    return page


def answer(page: AppointmentScreen, field: str, words: str) -> None:
    """Type an answer into the form that is open."""
    assert page.form is not None
    widget = page.form.editor(field).widget
    type_into(cast("QLineEdit | QPlainTextEdit", widget), words)


def choose(page: AppointmentScreen, field: str, value: str) -> None:
    """Choose an answer of a list in the form that is open."""
    assert page.form is not None
    choice = cast("ChoiceEditor", page.form.editor(field)).choice
    choice.set_value(value)
    choice.activated.emit(choice.currentIndex())


def open_row(rows: RowList, position: int = 0) -> None:
    """Press a line of a list."""
    rows.acted.emit(rows.rows.row(position).value)
