"""A counselor hands over to the supervisor: looks at what leaves, seals it, finds the file on the stick."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from pss_desktop.domain.consent import Purpose
from pss_desktop.domain.ids import ClientId
from pss_desktop.services.workspace import Workspace
from pss_desktop.ui.screens.consent.form import ConsentFormScreen
from pss_desktop.ui.screens.exchange.export import ExportScreen
from pss_desktop.ui.screens.sessions.note_page import NotePageScreen
from tests.consents import a_form
from tests.journeys.conftest import Computer
from tests.pages import Program, press, spoken_rows
from tests.pages_decisions import in_the_vault
from tests.pages_export import go_to_people, look_at, with_a_supervisor
from tests.services.clinic import NARRATIVE, add_client
from tests.ui.waiting import wait_until


def write(desk: Workspace, passphrase: str, name: str, words: str, *given: Purpose) -> ClientId:
    """A client with a signed note; without *given* they were not asked."""
    client = add_client(desk, name)
    desk.signing.confirm(passphrase)
    if given:
        saved = desk.drafts.save("consent", client, a_form(*given), 0)
        desk.consents.record(client, saved.revision)
    note = desk.notes.save_draft(client, {**NARRATIVE, "narrative": words}, 0)
    desk.notes.sign(client, note.revision)
    return client


@pytest.fixture
def program(computer: Computer, tmp_path: Path) -> Program:
    program, passphrase = computer.with_clients()
    with_a_supervisor(program, tmp_path / "programme")

    def cases(desk: Workspace) -> None:
        yes = (Purpose.SUPERVISOR, Purpose.RECORD)
        write(desk, passphrase, "Fern Riverbend", "Sat under the fig tree.", *yes)
        write(desk, passphrase, "Basil Thorne", "Thorne came late.", *yes)
        write(desk, passphrase, "Wren Hollow", "The pond was frozen.")

    in_the_vault(program, cases)
    return program


def point_at(screen: ExportScreen, folder: Path) -> None:
    """Choose where the bundle goes."""
    dialog = screen.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(folder))
    dialog.reject()


def said(screen: ExportScreen) -> tuple[str, str]:
    return " | ".join(spoken_rows(screen.leaves.list)), " | ".join(spoken_rows(screen.stays.list))


def test_nothing_is_written_before_it_was_looked_at(program: Program, tmp_path: Path) -> None:
    people = go_to_people(program)
    assert "Amina Cedar" in spoken_rows(people.people)[0]
    people.people.acted.emit(people.people.rows.row(0).value)
    screen = program.screen(ExportScreen)
    wait_until(screen.leaves.isVisible)

    leaves, stays = said(screen)
    assert "Session notes" in leaves
    assert "not asked" in stays
    assert stays.endswith("Ask")
    assert screen.seal.text() == "Seal and write bundle 1"
    stick = tmp_path / "stick"
    stick.mkdir()

    press(screen.seal)
    assert list(stick.iterdir()) == []
    point_at(screen, stick)

    wait_until(lambda: screen.banner.isVisible() and "Bundle 1" in screen.banner.text())
    (file,) = stick.iterdir()
    assert file.suffix == ".pssb"
    assert b"fig tree" not in file.read_bytes()
    assert screen.not_now.text() == "Back to Exchange"


def test_a_text_with_a_name_in_it_is_read_before_it_leaves(program: Program) -> None:
    screen = look_at(program)
    (row,) = spoken_rows(screen.named)
    assert "Session notes" in row

    screen.named.acted.emit(screen.named.rows.row(0).value)

    program.screen(NotePageScreen)


def test_who_was_not_asked_is_asked_from_here(program: Program) -> None:
    screen = look_at(program)

    screen.stays.list.acted.emit(screen.stays.list.rows.row(0).value)

    program.screen(ConsentFormScreen)


def test_names_leave_only_when_it_is_ticked(program: Program) -> None:
    screen = look_at(program)
    assert "Names and addresses" not in said(screen)[0]

    press(screen.names)

    wait_until(lambda: "Names and addresses" in said(screen)[0])
    assert not screen.named.isVisible()


def test_a_folder_that_was_not_chosen_changes_nothing(program: Program) -> None:
    screen = look_at(program)

    press(screen.seal)
    dialog = screen.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()

    assert screen.seal.isVisible()
    assert screen.leaves.isVisible()


def test_by_mailbox_it_is_sealed_and_waits(program: Program) -> None:
    screen = look_at(program)
    screen.ways.button("mailbox").click()
    wait_until(lambda: screen.seal.text() == "Seal bundle 1")

    press(screen.seal)

    wait_until(lambda: screen.banner.isVisible() and "mailbox" in screen.banner.text())


def test_many_cases_that_stay_for_one_reason_are_counted(program: Program) -> None:
    in_the_vault(program, lambda desk: [add_client(desk, f"Fern {number}") for number in range(10)])

    screen = look_at(program)

    rows = spoken_rows(screen.stays.list)
    assert len(rows) == 9
    assert "3 more" in rows[-1]
    screen.stays.list.acted.emit(screen.stays.list.rows.row(8).value)
    assert screen.isVisible()
