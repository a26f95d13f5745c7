"""Past the screens of the caseload: every section of a client's form, and the page of the case."""

from collections.abc import Iterator
from typing import cast

from PySide6.QtWidgets import QLineEdit

from pss_desktop.domain.case import CaseMove
from pss_desktop.ui.rows_editor import RowsEditor
from pss_desktop.ui.screens.frame.shell import ShellScreen
from tests.caseload import Sample
from tests.pages import Program, press, type_into
from tests.pages_clients import move_case, open_case, open_client
from tests.ui.waiting import wait_until
from tests.walks.stop import Stop

_SECTIONS = ("who", "reach", "why", "home", "work", "difficulties")


def walk_clients(program: Program, sample: Sample, passphrase: str) -> Iterator[Stop]:
    """The fourth client of the sample: their details, then their case, closed and reopened."""
    open_client(program, sample.names[3])
    screen = program.change_client()
    caregivers = cast("RowsEditor", screen.form.form_of("caregivers").editor("caregivers"))
    press(caregivers.add)
    type_into(cast("QLineEdit", caregivers.part(0, "name").widget), sample.names[5])
    type_into(cast("QLineEdit", caregivers.part(0, "phone").widget), "later")
    for section in _SECTIONS:
        screen.form.go_to(section)
        yield Stop(f"client-form-{section}")
    press(screen.keep)
    yield Stop("client-form-problem")
    press(screen.drop)
    program.client()
    case = open_case(program)
    yield Stop("case-open")
    press(case.record)
    yield Stop("case-close-problem")
    press(case.drop)
    program.client()
    move_case(program, CaseMove.CLOSE, sample.notes[0]["plan"], reason="end_of_care")
    case = open_case(program)
    yield Stop("case-closed")
    press(case.drop)
    program.client()
    move_case(program, CaseMove.REOPEN, sample.notes[0]["subjective"])
    yield Stop("case-reopened")
    program.go_to_clients()
    yield Stop("clients-risk")
    shell = program.face(ShellScreen)
    press(shell.privacy_button)
    clients = program.go_to_clients()
    wait_until(lambda: clients.model.rowCount() >= len(sample.names))
    yield Stop("clients-private")
    clients.table.opened.emit(0)
    program.client()
    yield Stop("client-private")
    press(shell.privacy_button)
    program.client()
