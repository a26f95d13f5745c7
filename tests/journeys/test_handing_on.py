"""A case is offered, taken over from the line on Today, and read-only where it was; a hold keeps it whole."""

from typing import cast

from PySide6.QtWidgets import QPlainTextEdit

from pss_desktop.domain.ids import ClientId
from pss_desktop.presenters.desk import Screen
from pss_desktop.ui.screens.clients.legal_hold import LegalHoldScreen
from pss_desktop.ui.screens.clients.timeline import TimelineScreen
from pss_desktop.ui.screens.clients.transfer import TransferScreen
from pss_desktop.ui.screens.sessions.note_editor import NoteEditorScreen
from tests.caseload import ENGLISH
from tests.journeys.conftest import Computer, build_vault
from tests.pages import Program, press, says, spoken_rows, type_into
from tests.pages_decisions import client_called, in_the_vault
from tests.services.clinic import PASSPHRASE
from tests.ui.waiting import wait_until
from tests.walks.handing_on import go_to, hand_to_somebody, join_programme, offered_case


def begun(computer: Computer) -> Program:
    build_vault(computer.root, ENGLISH, computer.clock)
    program = computer.start()
    program.unlock(PASSPHRASE)
    program.in_vault()
    return program


def the_client(program: Program) -> ClientId:
    return client_called(program, "Alder Brook")


def test_without_a_programme_nothing_is_offered(computer: Computer) -> None:
    program = begun(computer)
    go_to(program, Screen.CLIENT, the_client(program))
    story = program.screen(TimelineScreen)
    wait_until(lambda: bool(story.header.bar.title()))
    assert not story.header.deeds[Screen.TRANSFER].isVisible()
    assert story.header.deeds[Screen.LEGAL_HOLD].isVisible()


def test_a_case_is_offered_to_a_colleague_and_taken_back(computer: Computer) -> None:
    program = begun(computer)
    client = the_client(program)
    in_the_vault(program, lambda desk: join_programme(desk, ENGLISH))
    go_to(program, Screen.CLIENT, client)
    story = program.screen(TimelineScreen)
    wait_until(story.header.deeds[Screen.TRANSFER].isVisible)
    story.header.deeds[Screen.TRANSFER].trigger()
    screen = program.screen(TransferScreen)
    wait_until(lambda: screen.to is not None and screen.bottom.isVisible())
    assert screen.to is not None
    press(next(iter(screen.to.buttons.values())))
    press(screen.deed)
    program.agree(PASSPHRASE)
    program.screen(TimelineScreen)
    go_to(program, Screen.TRANSFER, client)
    screen = program.screen(TransferScreen)
    wait_until(lambda: says(screen, "who has not answered yet"))
    press(screen.take_back)
    program.agree(PASSPHRASE)
    program.screen(TimelineScreen)
    assert in_the_vault(program, lambda desk: desk.transfers.state(client).offered_to) == ""


def test_an_offer_is_taken_over_from_today(computer: Computer) -> None:
    program = begun(computer)
    in_the_vault(program, lambda desk: join_programme(desk, ENGLISH))
    client = in_the_vault(program, lambda desk: offered_case(desk, ENGLISH))
    today = program.go_to_today()
    wait_until(lambda: any("offered to you" in row for row in spoken_rows(today.next)))
    today.next.acted.emit(today.next.rows.row(0).value)
    screen = program.screen(TransferScreen)
    press(screen.accept)
    program.agree(PASSPHRASE)
    program.screen(TimelineScreen)
    assert in_the_vault(program, lambda desk: desk.transfers.state(client).mine)
    today = program.go_to_today()
    wait_until(lambda: not any("offered to you" in row for row in spoken_rows(today.next)))


def test_what_was_handed_over_is_read_and_not_written(computer: Computer) -> None:
    program = begun(computer)
    client = the_client(program)
    in_the_vault(program, lambda desk: hand_to_somebody(desk, client))
    go_to(program, Screen.CLIENT, client)
    story = program.screen(TimelineScreen)
    wait_until(lambda: says(story, "You handed this case over."))
    assert not story.header.deeds[Screen.EDIT_CLIENT].isVisible()
    assert story.header.deeds[Screen.PRINT].isVisible()
    go_to(program, Screen.NOTE_EDITOR, client)
    editor = program.screen(NoteEditorScreen)
    wait_until(editor.facts.isVisible)
    type_into(editor.area("narrative"), "One more word.")
    press(editor.sign)
    program.agree(PASSPHRASE)
    wait_until(lambda: says(editor, "This case was handed over"))


def test_a_hold_is_set_with_its_reason(computer: Computer) -> None:
    program = begun(computer)
    client = the_client(program)
    go_to(program, Screen.LEGAL_HOLD, client)
    screen = program.screen(LegalHoldScreen)
    wait_until(screen.bottom.isVisible)
    type_into(cast("QPlainTextEdit", screen.reason.editor("reason").widget), "A court asks for it.")
    press(screen.deed)
    program.agree(PASSPHRASE)
    story = program.screen(TimelineScreen)
    wait_until(lambda: says(story, "A legal hold stands on this case."))
