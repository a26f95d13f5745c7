"""Files of a client on the screens: chosen, attached, looked at, refused, marked; on no disk but sealed."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pss_desktop.presenters.desk import Screen
from pss_desktop.ui.screens.clients.timeline import TimelineScreen
from pss_desktop.ui.screens.files.file_attach import AttachFileScreen
from pss_desktop.ui.screens.files.file_page import FilePageScreen
from pss_desktop.ui.screens.files.files_tab import FilesTabScreen
from tests.journeys.conftest import Computer
from tests.pages import Program, press, says, spoken_rows, type_into
from tests.pages_files import attach_file, attaching, begin_attaching, open_file, open_files, point_at, say
from tests.pictures import PLACE, a_pdf, a_png, chunk
from tests.ui.waiting import wait_until


def _with_a_client(computer: Computer) -> tuple[Program, str]:
    program, passphrase = computer.with_clients("Juniper Vale")
    open_files(program)
    return program, passphrase


def _picture(computer: Computer) -> Path:
    path = computer.root.parent / "IMG_Juniper_Vale.png"
    path.write_bytes(a_png(400, 300, chunk(b"tEXt", PLACE)))
    return path


def _pdf(computer: Computer) -> Path:
    path = computer.root.parent / "letter.pdf"
    path.write_bytes(a_pdf("Dear colleague", "With regards"))
    return path


def test_a_drawing_is_attached_listed_and_looked_at(computer: Computer) -> None:
    program, passphrase = _with_a_client(computer)
    page = attach_file(program, _picture(computer), "The house by the river", passphrase=passphrase)
    (row,) = spoken_rows(page.list)
    assert "The house by the river" in row
    assert "Drawing" in row

    screen = open_file(program)
    assert screen.view.accessibleName() == "The house by the river"
    assert not screen.before.isVisible()
    assert says(screen, "PNG")
    assert not says(screen, "IMG_Juniper")


def test_a_letter_of_two_pages_is_read_by_the_keyboard_alone(computer: Computer) -> None:
    program, passphrase = _with_a_client(computer)
    attach_file(program, _pdf(computer), "Letter", passphrase=passphrase)
    screen = open_file(program)
    wait_until(lambda: screen.view.accessibleDescription() == "Dear colleague")
    assert QApplication.focusWidget() is screen.view

    QTest.keyClick(screen.view, Qt.Key.Key_PageDown)
    wait_until(lambda: screen.view.accessibleDescription() == "With regards")
    assert screen.page.text() == "Page 2 of 2"
    fitting = screen.view.image.width()
    QTest.keyClick(screen.view, Qt.Key.Key_Plus)
    wait_until(lambda: screen.zoom.text() == "150 %")
    assert screen.view.image.width() > fitting
    QTest.keyClick(screen.view, Qt.Key.Key_Minus)
    QTest.keyClick(screen.view, Qt.Key.Key_Minus)
    wait_until(lambda: screen.zoom.text() == "75 %")
    QTest.keyClick(screen.view, Qt.Key.Key_0)
    wait_until(lambda: screen.zoom.text() == "100 %")
    QTest.keyClick(screen.view, Qt.Key.Key_PageUp)
    wait_until(lambda: screen.page.text() == "Page 1 of 2")


def test_what_is_no_picture_is_refused_with_a_sentence_and_the_form_stays(computer: Computer) -> None:
    program, _ = _with_a_client(computer)
    screen = begin_attaching(program)
    say(screen, "A table")
    path = computer.root.parent / "table.xlsx"
    path.write_bytes(b"PK\3\4 a table")
    point_at(screen, path)
    wait_until(screen.banner.isVisible)
    assert says(screen, "neither a picture")
    assert screen.chosen.text() == "No file yet."
    path.write_bytes(a_png(60_000, 60_000, data=b""))
    point_at(screen, path)
    wait_until(lambda: says(screen, "too large to open"))
    press(screen.attach)
    wait_until(lambda: says(screen, "Choose a file first."))


def test_a_lock_keeps_the_form_and_the_file_that_was_chosen(computer: Computer) -> None:
    program, passphrase = _with_a_client(computer)
    screen = begin_attaching(program)
    point_at(screen, _picture(computer))
    say(screen, "Drawn before the lock")
    computer.stop()

    program = computer.start()
    program.unlock(passphrase)
    screen = attaching(program)
    wait_until(lambda: screen.form.values()["title"] == "Drawn before the lock")
    assert says(screen, "PNG")
    say(screen, "Drawn before the lock", "photo")
    assert screen.form.values()["shows"] == "identifying"
    press(screen.attach)
    program.agree(passphrase)
    wait_until(lambda: bool(spoken_rows(program.screen(FilesTabScreen).list)))
    open_file(program)


def test_leaving_without_attaching_can_be_taken_back(computer: Computer) -> None:
    program, _ = _with_a_client(computer)
    screen = begin_attaching(program)
    point_at(screen, _picture(computer))
    say(screen, "On second thought")
    press(screen.drop)
    page = program.screen(FilesTabScreen)
    wait_until(page.none.isVisible)
    program.in_vault().undo.undone.emit()
    again = attaching(program)
    assert again.form.values()["title"] == "On second thought"
    assert says(again, "PNG")
    again.header.went.emit(1)
    page = program.screen(FilesTabScreen)
    wait_until(page.waiting.isVisible)
    page.waiting.acted.emit(page.waiting.rows.row(0).value)
    program.screen(AttachFileScreen)


def test_a_file_entered_in_error_stays_with_its_mark(computer: Computer) -> None:
    program, passphrase = _with_a_client(computer)
    attach_file(program, _picture(computer), "Somebody else's drawing", passphrase=passphrase)
    screen = open_file(program)
    press(screen.in_error)
    press(screen.sign)
    wait_until(lambda: says(screen, "This is needed."))
    type_into(screen.reason, "It belongs to another client.")
    press(screen.sign)
    program.agree(passphrase)
    wait_until(lambda: says(screen, "It belongs to another client."))
    assert not screen.in_error.isVisible()
    screen.header.went.emit(1)
    page = program.screen(FilesTabScreen)
    wait_until(lambda: any("Entered in error" in row for row in spoken_rows(page.list)))


def test_a_reason_that_is_being_written_survives_a_lock(computer: Computer) -> None:
    program, passphrase = _with_a_client(computer)
    attach_file(program, _picture(computer), "Drawing", passphrase=passphrase)
    screen = open_file(program)
    press(screen.in_error)
    type_into(screen.reason, "Twice")
    computer.stop()

    program = computer.start()
    program.unlock(passphrase)
    screen = program.screen(FilePageScreen)
    wait_until(lambda: screen.reason.isVisible() and screen.reason.text() == "Twice")
    press(screen.drop)
    wait_until(lambda: not screen.reason.isVisible())


def test_a_file_whose_piece_is_gone_says_so_and_the_vault_goes_on(computer: Computer) -> None:
    program, passphrase = _with_a_client(computer)
    attach_file(program, _picture(computer), "Drawing", passphrase=passphrase)
    for piece in computer.root.glob("vaults/*/blobs/*"):
        piece.unlink()
    page = program.screen(FilesTabScreen)
    page.list.acted.emit(page.list.rows.row(0).value)
    screen = program.screen(FilePageScreen)
    wait_until(lambda: says(screen, "missing or was changed"))


def test_nothing_of_a_file_lies_readable_beside_the_vault(computer: Computer) -> None:
    program, passphrase = _with_a_client(computer)
    attach_file(program, _pdf(computer), "Letter", passphrase=passphrase)
    before = {path for path in computer.root.rglob("*") if path.is_file()}
    open_file(program)
    after = {path for path in computer.root.rglob("*") if path.is_file()}
    assert {path.parent.name for path in after - before} <= {"blobs"} | {path.parent.name for path in before}
    assert any(path.parent.name == "blobs" for path in after)
    for path in after:
        assert b"Dear colleague" not in path.read_bytes()
        assert b"%PDF" not in path.read_bytes()


def test_a_file_is_part_of_the_story_and_opens_from_there(computer: Computer) -> None:
    program, passphrase = _with_a_client(computer)
    page = attach_file(program, _picture(computer), "The house by the river", passphrase=passphrase)
    page.header.tabs.went.emit(Screen.CLIENT.value)
    story = program.screen(TimelineScreen)
    wait_until(lambda: bool(spoken_rows(story.list)))
    rows = spoken_rows(story.list)
    (position,) = (at for at, row in enumerate(rows) if "The house by the river" in row)
    story.list.acted.emit(story.list.rows.row(position).value)
    screen = program.screen(FilePageScreen)
    wait_until(lambda: not screen.view.image.isNull())
