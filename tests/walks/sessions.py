"""Past the screens of sessions: the note with all its questions, appointments, private notes, text blocks."""

from collections.abc import Iterator

from pss_desktop.presenters.desk import Screen
from pss_desktop.services.place import Place
from pss_desktop.ui.screens.clients.client_page import ClientPageScreen
from pss_desktop.ui.screens.sessions.appointment_page import AppointmentScreen
from pss_desktop.ui.screens.sessions.note_editor import NoteEditorScreen
from pss_desktop.ui.screens.sessions.note_page import NotePageScreen
from pss_desktop.ui.screens.sessions.snippets_page import SnippetsScreen
from pss_desktop.ui.screens.today.unsigned_page import UnsignedScreen
from tests.caseload import Sample
from tests.pages import Program, press, type_into
from tests.pages_sessions import (
    choose,
    editor_of,
    go_to,
    open_client,
    open_row,
    plan_session,
    private_notes,
    rate_goal,
    write_snippet,
)
from tests.ui.waiting import wait_until
from tests.walks.stop import Stop


def walk_sessions(program: Program, sample: Sample, passphrase: str) -> Iterator[Stop]:
    """From wherever the program stands in the open vault."""
    yield from _text_blocks(program, sample)
    yield from _appointments(program, sample)
    yield from _private_notes(program, sample)
    yield from _unsigned(program)
    yield from _note(program, sample)
    yield from _signed(program, passphrase)


def _text_blocks(program: Program, sample: Sample) -> Iterator[Stop]:
    go_to(program, Place(Screen.SNIPPETS))
    page = program.screen(SnippetsScreen)
    wait_until(page.none.isVisible)
    yield Stop("text-blocks-none")
    press(page.add)
    write_snippet(page, sample.searched, sample.notes[0]["plan"])
    yield Stop("text-block")
    press(page.keep)
    wait_until(page.list.isVisible)
    yield Stop("text-blocks")


def _appointments(program: Program, sample: Sample) -> Iterator[Stop]:
    open_client(program, sample.names[0])
    page = plan_session(program, minutes="50", remark=sample.notes[0]["plan"])
    yield Stop("appointment-new")
    press(page.keep)
    tab = program.screen(ClientPageScreen)
    wait_until(tab.coming.isVisible)
    yield Stop("sessions")
    open_row(tab.coming)
    page = program.screen(AppointmentScreen)
    wait_until(page.took_place.isVisible)
    yield Stop("appointment")
    press(page.miss)
    yield Stop("appointment-missed")
    choose(page, "reason", "transport")
    press(page.keep)
    tab = program.screen(ClientPageScreen)
    wait_until(tab.past.isVisible)
    yield Stop("sessions-missed")


def _private_notes(program: Program, sample: Sample) -> Iterator[Stop]:
    open_client(program, sample.names[0])
    page = private_notes(program)
    type_into(page.area, sample.notes[0]["assessment"])
    press(page.keep)
    wait_until(lambda: bool(page.notes))
    type_into(page.area, sample.notes[0]["objective"])
    yield Stop("private-notes")


def _unsigned(program: Program) -> Iterator[Stop]:
    go_to(program, Place(Screen.UNSIGNED))
    page = program.screen(UnsignedScreen)
    wait_until(page.list.isVisible)
    yield Stop("unsigned-notes")


def _note(program: Program, sample: Sample) -> Iterator[Stop]:
    editor = editor_of(program, sample.names[0].split()[0])
    for part, words in sample.notes[1].items():
        if editor.shows(part):
            editor.area(part).setText(words)
    words = sample.notes[0]["plan"]
    rate_goal(editor, 1, words[:30])
    rate_goal(editor, 2, words[:20])
    editor.side.risk.picker.radios["medium"].click()
    editor.closing.homework.area.setText(words)
    yield Stop("note-with-goals")
    picker = editor.closing.techniques.picker
    press(picker.open)
    picker.boxes["breathing"].click()
    press(editor.setting.open)
    editor.put_cursor("techniques", 0)
    yield Stop("note-techniques")


def _signed(program: Program, passphrase: str) -> Iterator[Stop]:
    """The note that is open, late and signed, with all that it tells."""
    editor = program.screen(NoteEditorScreen)
    editor.facts.edited.emit("when", "2026-05-04T09:00:00.000Z")
    press(editor.sign)
    program.agree(passphrase)
    page = program.screen(NotePageScreen)
    wait_until(page.amend.isEnabled)
    yield Stop("note-told")
    press(page.amend)
    yield Stop("note-amending")
    press(page.drop)
