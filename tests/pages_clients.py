"""Page objects of the caseload: the client's form in its sections, the page of the case."""

from typing import cast

from PySide6.QtWidgets import QPlainTextEdit

from pss_desktop.domain.case import CaseMove
from pss_desktop.presenters.desk import Screen
from pss_desktop.ui.screens.clients.client_edit import ClientEditScreen
from pss_desktop.ui.screens.clients.client_tab import ClientTab
from pss_desktop.ui.screens.clients.close_case import CloseCaseScreen
from tests.pages import Program, press, type_into
from tests.ui.waiting import wait_until


def open_client(program: Program, name: str) -> ClientTab:
    """From the list, by name."""
    clients = program.go_to_clients()
    type_into(clients.search, name)
    wait_until(lambda: clients.model.rowCount() == 1 and clients.model.row(0).name == name)
    clients.table.opened.emit(0)
    return program.client()


def open_case(program: Program) -> CloseCaseScreen:
    """From 'More' of the client who is shown."""
    program.client().header.deeds[Screen.CLOSE_CASE].trigger()
    screen = program.screen(CloseCaseScreen)
    wait_until(lambda: screen.chosen_move is not None)
    return screen


def move_case(program: Program, move: CaseMove, words: str, reason: str = "") -> ClientTab:
    """Hold, close or reopen the case of the client who is shown."""
    screen = open_case(program)
    if screen.moves is not None:
        press(screen.moves.button(move))
    wait_until(lambda: screen.chosen_move is not None)
    type_into(cast("QPlainTextEdit", screen.form.editor("case_words").widget), words)
    if reason:
        screen.form.editor("case_reason").show(reason)
        screen.form.edited.emit("case_reason", reason)
    press(screen.record)
    return program.client()


def change_details(program: Program, section: str) -> ClientEditScreen:
    """The form of the client who is shown, at one of its sections."""
    screen = program.change_client()
    screen.form.go_to(section)
    return screen
