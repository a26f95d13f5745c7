"""A day of sessions on the screens: planned, held, written down, signed; and what stays with oneself."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pss_desktop.domain.ids import RecordId
from pss_desktop.presenters.desk import Screen
from pss_desktop.services.place import Place
from pss_desktop.services.workspace import Workspace
from pss_desktop.ui.screens.clients.choose_client import ChooseClientDialog
from pss_desktop.ui.screens.clients.client_page import ClientPageScreen
from pss_desktop.ui.screens.sessions.appointment_page import AppointmentScreen
from pss_desktop.ui.screens.sessions.note_editor import NoteEditorScreen
from pss_desktop.ui.screens.sessions.note_page import NotePageScreen
from pss_desktop.ui.screens.sessions.snippets_page import SnippetsScreen
from pss_desktop.ui.screens.today.unsigned_page import UnsignedScreen
from pss_desktop.vault.journal_writer import Entry
from tests.journeys.conftest import Computer
from tests.pages import Program, press, says, spoken_rows, type_into
from tests.pages_decisions import in_the_vault
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

NEWER = "Needs a newer version of the program"


def _with_client(computer: Computer, name: str = "Juniper Vale") -> tuple[Program, str]:
    return computer.with_clients(name)


def test_from_the_open_program_to_writing_a_new_note_takes_three_actions(computer: Computer) -> None:
    program, _ = _with_client(computer)
    program.go_to_today()
    actions = 0

    program.press_keys(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    actions += 1
    dialog = program.dialog(ChooseClientDialog)
    assert isinstance(dialog, ChooseClientDialog)
    type_into(dialog.field, "Juniper")
    wait_until(lambda: dialog.list.rows.rowCount() == 1)
    actions += 1
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    actions += 1

    editor = program.screen(NoteEditorScreen)
    wait_until(lambda: editor.shows("narrative") and QApplication.focusWidget() is editor.area("narrative"))
    assert actions <= 3


def test_a_session_is_planned_held_and_written_down_and_the_next_one_planned_by_it(
    computer: Computer,
) -> None:
    program, passphrase = _with_client(computer)
    page = plan_session(program, when="24 Nov 2026, 15:00", minutes="50", remark="Bring the card")
    press(page.keep)
    tab = program.screen(ClientPageScreen)
    wait_until(tab.coming.isVisible)
    assert "Bring the card" in spoken_rows(tab.coming)[0]

    open_row(tab.coming)
    page = program.screen(AppointmentScreen)
    press(page.took_place)
    editor = program.screen(NoteEditorScreen)
    wait_until(lambda: editor.shows("narrative"))
    assert editor.facts.minutes.value() == 50
    program.write(narrative="We sat under the fig tree.")
    editor.side.risk.picker.radios["medium"].click()
    rate_goal(editor, 1, "Sleep until five")
    type_into(editor.closing.homework.area, "Walk to the river.")
    type_into(editor.closing.next_when.field, "1 Dec 2026, 15:00")
    program.sign_note(passphrase)
    note = program.screen(NotePageScreen)
    wait_until(lambda: says(note, "Walk to the river."))
    assert says(note, "“\u2068Sleep until five\u2069”: Closer")
    assert says(note, "Risk: Medium")

    tab = _notes_of(program, "Juniper Vale")
    wait_until(tab.coming.isVisible)
    assert "Scheduled" in spoken_rows(tab.coming)[0]
    assert "Completed" in spoken_rows(tab.past)[0]


def test_a_missed_session_keeps_its_reason_and_undo_brings_it_back(computer: Computer) -> None:
    program, _ = _with_client(computer)
    press(plan_session(program, when="24 Nov 2026, 15:00").keep)
    tab = program.screen(ClientPageScreen)
    wait_until(tab.coming.isVisible)
    open_row(tab.coming)
    page = program.screen(AppointmentScreen)
    press(page.miss)
    press(page.keep)
    assert page.form is not None
    wait_until(lambda: bool(page.form and page.form.row("reason").problem()))
    choose(page, "reason", "transport")
    press(page.keep)
    tab = program.screen(ClientPageScreen)
    wait_until(tab.past.isVisible)
    assert "No transport" in spoken_rows(tab.past)[0]

    program.press_keys(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait_until(tab.coming.isVisible)


def test_a_private_note_is_found_by_no_search(computer: Computer) -> None:
    program, _ = _with_client(computer)
    page = private_notes(program)
    wait_until(page.area.isVisible)
    type_into(page.area, "Quince stayed with me all evening.")
    press(page.keep)
    wait_until(lambda: len(page.notes) == 1)
    assert says(page, "Only you see this.")

    program.search("quince")

    assert not any("uince" in row for row in program.found())


def test_half_a_private_thought_comes_back_and_only_for_its_client(computer: Computer) -> None:
    program, _ = _with_client(computer)
    page = private_notes(program)
    wait_until(page.area.isVisible)
    type_into(page.area, "Half a thou")
    program.add_client("Basil Thorne")
    other = private_notes(program)
    wait_until(other.area.isVisible)
    assert other.area.text() == ""

    open_client(program, "Juniper")
    page = private_notes(program)
    wait_until(lambda: page.area.text() == "Half a thou")


def test_a_text_block_is_written_once_and_put_into_a_note_by_its_shortcut(computer: Computer) -> None:
    program, _ = _with_client(computer)
    go_to(program, Place(Screen.SNIPPETS))
    page = program.screen(SnippetsScreen)
    wait_until(page.none.isVisible)
    press(page.add)
    write_snippet(page, "Closing", "We agreed to meet again.")
    press(page.keep)
    wait_until(page.list.isVisible)

    editor = editor_of(program, "Juniper")
    program.write(narrative="We sat.")
    program.press_keys(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    wait_until(editor.snippets.isVisible)
    editor.snippets.actions()[0].trigger()
    editor.snippets.close()
    assert editor.area("narrative").text() == "We sat. We agreed to meet again."


def test_every_unsigned_note_waits_in_one_list(computer: Computer) -> None:
    program, _ = _with_client(computer)
    editor_of(program, "Juniper")
    program.write(narrative="Half a note.")
    go_to(program, Place(Screen.UNSIGNED))
    page = program.screen(UnsignedScreen)
    wait_until(page.list.isVisible)
    assert "Juniper Vale" in spoken_rows(page.list)[0]

    open_row(page.list)

    editor = program.screen(NoteEditorScreen)
    wait_until(lambda: editor.shows("narrative"))
    assert editor.area("narrative").text() == "Half a note."


def test_an_amendment_stands_below_the_note_under_its_own_name(computer: Computer) -> None:
    program, passphrase = _with_client(computer)
    editor_of(program, "Juniper")
    program.write(narrative="The sister came along.")
    page = program.sign_note(passphrase)
    wait_until(page.amend.isVisible)
    press(page.amend)
    type_into(page.text, "It was the cousin.")
    press(page.sign)
    program.agree(passphrase)
    wait_until(lambda: says(page, "It was the cousin."))
    assert says(page, "Amendment")
    assert says(page, "The sister came along.")
    assert not page.co_sign.isVisible()


def test_what_a_newer_version_wrote_is_listed_and_a_sentence_stands_for_its_page(
    computer: Computer,
) -> None:
    program, passphrase = _with_client(computer)
    editor_of(program, "Juniper")
    program.write(narrative="The sister came along.")
    program.sign_note(passphrase)
    in_the_vault(program, _write_as_a_newer_version)
    notes = _notes_of(program, "Juniper")
    wait_until(lambda: len(spoken_rows(notes.list)) == 2)
    (newer,) = (at for at, words in enumerate(spoken_rows(notes.list)) if NEWER in words)
    open_row(notes.list, 1 - newer)
    page = program.screen(NotePageScreen)
    wait_until(lambda: says(page, "a newer version of the program"))
    again = _notes_of(program, "Juniper")
    wait_until(lambda: len(spoken_rows(again.list)) == 2)
    open_row(again.list, newer)
    wait_until(lambda: says(program.in_vault(), "This version of the program cannot read this record."))


def _write_as_a_newer_version(desk: Workspace) -> None:
    storage = desk.seat.storage
    (note,) = storage.records.newest("session_note", count=2)
    leaf = {"text": {"leaf": "A fig leaf"}, "when": "2026-11-20T09:00:00.000Z", "format": "leaves"}
    with storage.connection.transaction():
        storage.writer.write(
            Entry("session_note", "addendum", note.id, note.scope, {"text": {}, "at": "dusk"})
        )
        made = RecordId(storage.ids.new())
        storage.writer.write(Entry("session_note", "sign", made, note.scope, leaf))


def _notes_of(program: Program, name: str) -> ClientPageScreen:
    open_client(program, name)
    return program.client_notes()
