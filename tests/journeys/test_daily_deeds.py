"""What a person does day by day on the screens of an open vault, by the screens' own parts."""

from pathlib import Path

import pytest

from pss_desktop.ui.screens.clients.client_edit import ClientEditScreen
from pss_desktop.ui.screens.clients.client_list import EVERY, ClientListScreen
from pss_desktop.ui.screens.frame.confirm import ConfirmDialog
from pss_desktop.ui.screens.sessions.note_editor import NoteEditorScreen
from pss_desktop.ui.screens.sessions.note_page import NotePageScreen
from pss_desktop.ui.screens.today import today as today_module
from pss_desktop.ui.screens.today.today import TodayScreen
from tests.journeys.conftest import Computer
from tests.pages import Program, press, says, spoken_rows, type_into
from tests.ui.waiting import wait_until


def _with_two_clients(computer: Computer) -> tuple[Program, str]:
    return computer.with_clients("Juniper Vale", "Basil Thorne")


def _list_once(program: Program, count: int) -> ClientListScreen:
    clients = program.go_to_clients()
    wait_until(lambda: clients.model.rowCount() == count)
    return clients


def test_typing_leaves_only_the_clients_who_fit(computer: Computer) -> None:
    program, _ = _with_two_clients(computer)
    clients = _list_once(program, 2)

    type_into(clients.search, "Juniper")
    wait_until(lambda: clients.model.rowCount() == 1)
    type_into(clients.search, "nobody of that name")
    wait_until(clients.nobody.isVisible)

    assert says(clients, "nobody of that name")


def test_a_case_state_leaves_only_its_cases(computer: Computer) -> None:
    program, _ = _with_two_clients(computer)
    clients = _list_once(program, 2)

    clients.states.picked.emit("closed")
    wait_until(clients.nobody.isVisible)
    clients.states.picked.emit(EVERY)

    wait_until(lambda: clients.model.rowCount() == 2)


def test_enter_opens_the_only_client_that_is_left(computer: Computer) -> None:
    program, _ = _with_two_clients(computer)
    clients = _list_once(program, 2)
    type_into(clients.search, "Basil")
    wait_until(lambda: clients.model.rowCount() == 1)

    clients.search.returnPressed.emit()

    page = program.client_notes()
    wait_until(lambda: page.header.title() == "Basil Thorne")


def test_a_binned_client_comes_back_by_undo(computer: Computer) -> None:
    program, _ = _with_two_clients(computer)
    page = program.client_notes()
    page.header.to_bin.trigger()
    clients = program.screen(ClientListScreen)
    wait_until(lambda: clients.model.rowCount() == 1)

    program.in_vault().undo.undo_now()

    page = program.client_notes()
    wait_until(lambda: page.header.title() == "Basil Thorne")


def test_changed_details_show_on_the_clients_page(computer: Computer) -> None:
    program, _ = _with_two_clients(computer)
    edit = program.change_client()
    type_into(edit.form.form_of("pronoun").editor("pronoun").widget, "he")  # type: ignore[arg-type]

    press(edit.keep)

    page = program.client_notes()
    wait_until(lambda: says(page, "he"))


def test_details_that_are_left_as_they_were_change_nothing(computer: Computer) -> None:
    program, _ = _with_two_clients(computer)
    edit = program.change_client()
    type_into(edit.form.form_of("name").editor("name").widget, "Somebody else")  # type: ignore[arg-type]

    press(program.screen(ClientEditScreen).drop)

    page = program.client_notes()
    wait_until(lambda: page.header.title() == "Basil Thorne")


def test_today_goes_on_with_an_unsigned_note(computer: Computer) -> None:
    program, _ = _with_two_clients(computer)
    program.begin_note()
    program.write(narrative="Half a sentence")
    today = program.go_to_today()
    wait_until(lambda: today.unfinished.rows.rowCount() == 1)
    assert "Basil Thorne" in spoken_rows(today.unfinished)[0]

    today.unfinished.acted.emit(today.unfinished.rows.row(0).value)

    editor = program.screen(NoteEditorScreen)
    wait_until(lambda: editor.shows("narrative") and editor.area("narrative").text() == "Half a sentence")


def test_a_first_client_is_offered_on_an_empty_today(computer: Computer) -> None:
    program = computer.start()
    program.first_run("Noor Willow")
    today = program.screen(TodayScreen)
    wait_until(lambda: today.first.rows.rowCount() == 1)

    today.first.acted.emit(today.first.rows.row(0).value)

    program.adding_client()


def test_a_stick_that_is_due_is_filled_from_today(
    computer: Computer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program, passphrase = _with_two_clients(computer)
    computer.stop()
    computer.clock.advance(days=8)
    program = computer.start()
    program.unlock(passphrase)
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(today_module, "choose_folder", lambda *asked: asked[-1](stick))
    today = program.go_to_today()
    wait_until(lambda: today.unfinished.rows.rowCount() == 1)
    assert "No backup on a stick yet" in spoken_rows(today.unfinished)[0]

    today.unfinished.acted.emit(today.unfinished.rows.row(0).value)

    wait_until(lambda: today.unfinished.rows.rowCount() == 0)
    assert len(list(stick.iterdir())) == 1


def test_where_nothing_waits_the_clients_are_one_press_away(computer: Computer) -> None:
    program, _ = _with_two_clients(computer)

    program.go_to_today().nothing.acted.emit()

    _list_once(program, 2)


def test_words_for_a_note_that_are_dropped_are_gone(computer: Computer) -> None:
    program, passphrase = _with_two_clients(computer)
    program.begin_note()
    program.write(narrative="We talked.")
    page = program.sign_note(passphrase)
    press(page.late)
    type_into(page.text, "I forgot something")

    press(page.drop)

    wait_until(lambda: not page.text.isVisible())
    press(page.add)
    assert page.text.text() == ""


def test_a_note_is_marked_as_entered_in_error_and_stays_readable(computer: Computer) -> None:
    program, passphrase = _with_two_clients(computer)
    program.begin_note()
    program.write(narrative="This belongs to somebody else.")
    page = program.sign_note(passphrase)
    press(page.in_error)
    type_into(page.text, "Written under the wrong client.")
    press(page.sign)
    program.agree()

    wait_until(lambda: says(page, "wrong client"))
    assert says(page, "somebody else")
    wait_until(page.in_error.isHidden)


def test_a_signature_that_is_put_off_leaves_the_draft_open(computer: Computer) -> None:
    program, _ = _with_two_clients(computer)
    program.begin_note()
    program.write(narrative="Not yet")
    press(program.screen(NoteEditorScreen).sign)
    dialog = program.dialog(ConfirmDialog)

    dialog.reject()

    editor = program.screen(NoteEditorScreen)
    assert editor.area("narrative").text() == "Not yet"


def test_an_empty_addition_is_asked_for_words(computer: Computer) -> None:
    program, passphrase = _with_two_clients(computer)
    program.begin_note()
    program.write(narrative="We talked.")
    page = program.sign_note(passphrase)
    press(page.add)

    press(page.sign)

    assert program.screen(NotePageScreen).text.hasFocus()
    assert page.text.accessibleDescription()
