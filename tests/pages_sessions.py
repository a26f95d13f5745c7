"""Page objects of sessions: the note's questions, appointments, private notes, text blocks."""

from typing import cast

from PySide6.QtWidgets import QLineEdit

from pss_desktop.services.place import Place
from pss_desktop.ui.editors import AreaEditor, LineEditor, SegmentsEditor
from pss_desktop.ui.screens.note_editor import NoteEditorScreen
from pss_desktop.ui.screens.snippets_page import SnippetsScreen
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
