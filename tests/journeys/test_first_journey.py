"""The first journey through real parts: from an empty computer to a signed note that is found again."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from pss_desktop.presenters.entrance.first_run import Company, Ending
from pss_desktop.ui.screens.entrance.unlock import UnlockScreen
from pss_desktop.ui.screens.frame.confirm import ConfirmDialog
from pss_desktop.ui.screens.frame.shell import ShellScreen
from pss_desktop.ui.screens.programme.found_programme import FoundScreen
from pss_desktop.ui.screens.programme.join_programme import JoinScreen
from pss_desktop.ui.screens.programme.programme import ProgrammeScreen
from pss_desktop.ui.screens.sessions.note_editor import NoteEditorScreen
from pss_desktop.ui.screens.sessions.note_page import NotePageScreen
from pss_desktop.ui.screens.today.today import TodayScreen
from tests.journeys.conftest import Computer
from tests.pages import press, says, spoken_rows, type_into
from tests.ui.waiting import wait_until


def test_from_first_run_to_a_signed_note_with_an_addendum_that_search_finds(computer: Computer) -> None:
    program = computer.start()
    passphrase, _ = program.first_run("Noor Willow")

    program.add_client("Juniper Vale", birth="1992")
    program.begin_note()
    program.write(narrative="The nights are the worst since the move. She listens to the stairs.")
    program.sign_note(passphrase)
    program.add_to_note("She called on Tuesday: the walks help.")

    wait_until(lambda: says(program.screen(NotePageScreen), "the walks help"))
    assert says(program.screen(NotePageScreen), "listens to the stairs")

    program.search("stairs")
    assert any("Juniper Vale" in row for row in program.found())
    QTest.keyClick(program.face(ShellScreen).search, Qt.Key.Key_Return)
    program.screen(NotePageScreen)


def test_whoever_joins_makes_a_request_first_and_today_reminds_until_they_say_otherwise(
    computer: Computer,
) -> None:
    program = computer.start()
    program.first_run("Noor Willow", company=Company.JOIN, ending=Ending.JOIN_PROGRAMME)
    joining = program.screen(JoinScreen)
    wait_until(joining.cancel.isVisible)
    today = program.go_to_today()
    wait_until(lambda: any("Your programme" in row for row in spoken_rows(today.first)))
    row = next(at for at, words in enumerate(spoken_rows(today.first)) if "Your programme" in words)
    today.first.acted.emit(today.first.rows.row(row).value)
    programme = program.screen(ProgrammeScreen)
    wait_until(programme.alone.isVisible)
    press(programme.alone)
    wait_until(lambda: not programme.alone.isVisible())
    today = program.go_to_today()
    wait_until(lambda: bool(spoken_rows(today.first)))
    assert not any("Your programme" in row for row in spoken_rows(today.first))


def test_whoever_founds_a_programme_begins_with_it(computer: Computer) -> None:
    program = computer.start()
    program.first_run("Noor Willow", company=Company.FOUND, ending=Ending.FOUND_PROGRAMME)
    assert program.screen(FoundScreen).isVisible()


def test_after_a_lock_the_person_is_back_at_the_same_letter(computer: Computer) -> None:
    program = computer.start()
    passphrase, _ = program.first_run("Noor Willow")
    program.add_client("Juniper Vale")
    program.begin_note()
    editor = program.write(narrative="Half a sent")
    editor.area("narrative").set_cursor_position(4)

    program.press_keys(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: computer.successor.begun == 1)
    assert not program.window.isVisible()
    computer.stop()

    program = computer.start()
    program.face(UnlockScreen)
    program.unlock(passphrase)
    editor = program.screen(NoteEditorScreen)
    wait_until(lambda: editor.caret() == ("narrative", 4))
    assert editor.area("narrative").text() == "Half a sent"


def test_a_draft_that_a_crash_left_is_asked_about_and_never_shown_under_another_client(
    computer: Computer,
) -> None:
    program = computer.start()
    passphrase, _ = program.first_run("Noor Willow")
    program.add_client("Juniper Vale")
    program.begin_note()
    program.write(narrative="Words of Juniper")
    press(program.screen(NoteEditorScreen).close_button)
    program.client_notes()

    program.add_client("Basil Thorne")
    editor = program.begin_note()
    wait_until(editor.facts.isVisible)
    assert editor.area("narrative").text() == ""
    press(editor.close_button)
    program.client_notes()
    computer.stop()

    program = computer.start()
    program.unlock(passphrase)
    program.go_to_today()
    wait_until(lambda: bool(spoken_rows(program.screen(TodayScreen).unfinished)))
    assert any("Juniper Vale" in row for row in spoken_rows(program.screen(TodayScreen).unfinished))
    program.begin_note("Juniper")
    editor = program.screen(NoteEditorScreen)
    press(editor.go_on)
    wait_until(editor.facts.isVisible)
    assert editor.area("narrative").text() == "Words of Juniper"


def test_a_discarded_draft_comes_back_by_undo(computer: Computer) -> None:
    program = computer.start()
    program.first_run("Noor Willow")
    program.add_client("Juniper Vale")
    editor = program.begin_note()
    type_into(editor.area("narrative"), "Too good to lose")
    editor.throw_away()
    program.client_notes()
    wait_until(program.face(ShellScreen).undo.isVisible)
    program.press_keys(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    editor = program.screen(NoteEditorScreen)
    wait_until(editor.facts.isVisible)
    assert editor.area("narrative").text() == "Too good to lose"


def test_adding_a_client_shows_who_sounds_alike_before_the_second_one_exists(computer: Computer) -> None:
    program = computer.start()
    program.first_run("Noor Willow")
    program.add_client("Yasmin Haddad")
    press(program.go_to_clients().add)
    screen = program.adding_client()
    name = screen.form.form_of("name").editor("name").widget
    assert isinstance(name, QLineEdit)
    type_into(name, "Jasmine Hadad")
    wait_until(lambda: bool(spoken_rows(screen.similar)))
    assert any("Yasmin Haddad" in row for row in spoken_rows(screen.similar))


def test_a_wrong_passphrase_signs_nothing_and_the_words_stay(computer: Computer) -> None:
    program = computer.start()
    passphrase, _ = program.first_run("Noor Willow")
    program.add_client("Juniper Vale")
    program.begin_note()
    editor = program.write(narrative="A note to sign")
    press(editor.sign)
    program.agree("these are other words")
    dialog = program.dialog(ConfirmDialog)
    assert isinstance(dialog, ConfirmDialog)
    wait_until(lambda: bool(dialog.row.problem()))
    assert editor.area("narrative").text() == "A note to sign"
    program.agree(passphrase)
    program.screen(NotePageScreen)
