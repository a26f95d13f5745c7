"""The caseload on screens: the whole record, a case that ends and begins again, names that are covered."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from pss_desktop.domain.case import CaseMove
from pss_desktop.ui.models import PagedTable
from pss_desktop.ui.privacy import covered_name
from pss_desktop.ui.rows_editor import RowsEditor
from pss_desktop.ui.screens.clients.add_client import AddClientScreen
from pss_desktop.ui.screens.clients.client_edit import ClientEditScreen
from pss_desktop.ui.screens.clients.client_list import EVERY, URGENT
from pss_desktop.ui.screens.clients.client_tab import ClientTab
from pss_desktop.ui.screens.clients.timeline import TimelineScreen
from pss_desktop.ui.screens.frame.shell import ShellScreen
from pss_desktop.ui.widgets.rows import RowList
from tests.caseload import ENGLISH
from tests.journeys.conftest import Computer, build_vault
from tests.pages import Program, press, says, spoken_rows, type_into, visible_words
from tests.pages_clients import change_details, move_case, open_case, open_client
from tests.ui.waiting import wait_until

FIRST = ENGLISH.names[0]


def _opened(computer: Computer) -> Program:
    passphrase = build_vault(computer.root, ENGLISH, computer.clock)
    program = computer.start()
    program.unlock(passphrase)
    program.go_to_today()
    return program


def _name_cell(program: Program, position: int = 0) -> str:
    """What a screen reader is told of a row's name."""
    model = program.go_to_clients().model
    wait_until(lambda: model.rowCount() > position)
    return str(model.data(model.index(position, 1), Qt.ItemDataRole.AccessibleTextRole))


def test_a_caregiver_and_the_weightiest_reasons_are_kept(computer: Computer) -> None:
    program = _opened(computer)
    open_client(program, FIRST)
    form = change_details(program, "home").form
    caregivers = cast("RowsEditor", form.form_of("caregivers").editor("caregivers"))
    press(caregivers.add)
    type_into(cast("QLineEdit", caregivers.part(0, "name").widget), "Alder Brook")
    reasons = form.form_of("situations")
    reasons.editor("top_situations").show(["grief"])
    reasons.edited.emit("top_situations", ["grief"])
    assert reasons.editor("situations").value() == ["grief"]
    press(program.screen(ClientEditScreen).keep)

    wait_until(lambda: says(program.screen(ClientTab), "Comes because of: Grief, bereavement"))
    clients = program.go_to_clients()
    clients.tags.picked.emit("grief")
    wait_until(lambda: clients.model.rowCount() == 1)
    assert clients.model.row(0).name == FIRST
    press(clients.clear)
    wait_until(lambda: clients.model.rowCount() == len(ENGLISH.names))


def test_taking_a_tick_away_takes_it_out_of_the_ranking(computer: Computer) -> None:
    program = _opened(computer)
    open_client(program, FIRST)
    form = change_details(program, "why").form
    reasons = form.form_of("situations")
    reasons.edited.emit("top_situations", ["grief", "stress"])
    reasons.editor("situations").show(["stress"])
    reasons.edited.emit("situations", ["stress"])
    assert reasons.editor("top_situations").value() == ["stress"]


def test_a_wrong_answer_is_said_in_its_section_at_the_very_part(computer: Computer) -> None:
    program = _opened(computer)
    open_client(program, FIRST)
    screen = change_details(program, "home")
    caregivers = cast("RowsEditor", screen.form.form_of("caregivers").editor("caregivers"))
    press(caregivers.add)
    type_into(cast("QLineEdit", caregivers.part(0, "phone").widget), "later")
    screen.form.go_to("who")
    press(screen.keep)

    wait_until(lambda: says(screen, "This does not look like a phone number"))
    assert says(screen, "This is needed.")
    assert caregivers.part(0, "name").has_keyboard()
    type_into(cast("QLineEdit", caregivers.part(0, "phone").widget), "0555 123")
    caregivers.remove(0)
    press(screen.keep)
    program.screen(ClientTab)


def test_a_code_that_somebody_has_is_refused_beside_its_field(computer: Computer) -> None:
    program = _opened(computer)
    taken = program.go_to_clients()
    wait_until(lambda: taken.model.rowCount() == len(ENGLISH.names))
    code = taken.model.row(0).code
    press(taken.add)
    screen = program.adding_client()
    type_into(cast("QLineEdit", screen.form.form_of("code").editor("code").widget), code.lower())
    press(screen.add)

    wait_until(lambda: says(program.screen(AddClientScreen), "Another client has this code."))


def test_a_case_is_closed_and_reopened_and_tells_both(computer: Computer) -> None:
    program = _opened(computer)
    open_client(program, FIRST)
    move_case(program, CaseMove.CLOSE, "We said goodbye well.", reason="end_of_care")
    clients = program.go_to_clients()
    clients.states.picked.emit("closed")
    wait_until(lambda: clients.model.rowCount() == 1)
    clients.table.opened.emit(0)
    program.screen(TimelineScreen)
    move_case(program, CaseMove.REOPEN, "The nights are hard again.")

    screen = open_case(program)
    wait_until(lambda: says(screen, "We said goodbye well."))
    assert says(screen, "The nights are hard again.")
    again = program.go_to_clients()
    wait_until(lambda: again.model.rowCount() == len(ENGLISH.names))
    assert "Reopened" in [
        again.model.data(again.model.index(row, 6)) for row in range(again.model.rowCount())
    ]


def test_the_list_shows_the_risk_and_leaves_only_the_urgent(computer: Computer) -> None:
    program = _opened(computer)
    clients = program.go_to_clients()
    wait_until(lambda: clients.model.rowCount() == len(ENGLISH.names))
    assert clients.model.data(clients.model.index(0, 4)) == "Not looked at"
    clients.risks.picked.emit(URGENT)
    wait_until(clients.nobody.isVisible)
    clients.risks.picked.emit(EVERY)
    wait_until(lambda: clients.model.rowCount() == len(ENGLISH.names))


def test_names_are_nowhere_in_the_window_while_a_client_can_see_it(computer: Computer) -> None:
    program = _opened(computer)
    shell = program.face(ShellScreen)
    press(shell.privacy_button)
    assert covered_name() in _name_cell(program)
    clients = program.go_to_clients()
    assert clients.private.isVisible()
    clients.table.opened.emit(clients.model.find(lambda one: one.name == FIRST))
    page = program.client()
    wait_until(lambda: page.header.title() != "")
    assert not any(FIRST in words for words in _everything(shell))
    program.window.activateWindow()
    shell.search.setFocus()
    program.search(FIRST.split()[0])
    assert not any(FIRST in row for row in program.found())
    type_into(shell.search, "")

    press(shell.privacy_button)
    wait_until(lambda: program.client().header.title() == FIRST)


def test_holding_the_key_reads_the_chosen_name_and_no_other(computer: Computer) -> None:
    program = _opened(computer)
    shell = program.face(ShellScreen)
    press(shell.privacy_button)
    _name_cell(program)
    clients = program.go_to_clients()
    wait_until(lambda: clients.model.rowCount() == len(ENGLISH.names))
    clients.table.setFocus()
    clients.table.choose(2)
    QTest.keyPress(clients.table, Qt.Key.Key_F8)
    chosen = clients.model.row(2).name
    assert [row for row in range(5) if covered_name() not in _cell(clients.model, row)] == [2]
    assert chosen in _cell(clients.model, 2)
    QTest.keyRelease(clients.table, Qt.Key.Key_F8)
    assert all(covered_name() in _cell(clients.model, row) for row in range(5))
    press(clients.private.deed)
    wait_until(lambda: covered_name() not in _name_cell(program))


def _cell(model: object, row: int) -> str:
    assert isinstance(model, PagedTable)
    return str(model.data(model.index(row, 1), Qt.ItemDataRole.AccessibleTextRole))


def _everything(shell: ShellScreen) -> list[str]:
    """What can be read, and what a screen reader is told."""
    spoken = [widget.accessibleName() for widget in shell.findChildren(QWidget) if widget.isVisible()]
    return [*visible_words(shell), *spoken, *(row for row in _rows(shell))]


def _rows(shell: ShellScreen) -> list[str]:
    return [words for rows in shell.findChildren(RowList) for words in spoken_rows(rows)]
