"""Walks through what a case tells and what is to be done: tasks, their page, their line on Today."""

from collections.abc import Iterator
from typing import cast

from PySide6.QtWidgets import QLineEdit

from pss_desktop.presenters.desk import Screen
from pss_desktop.ui.screens.clients.client_tab import ClientTab
from pss_desktop.ui.screens.clients.timeline import TimelineScreen
from pss_desktop.ui.screens.today.task import TaskFormScreen, TaskPageScreen
from tests.caseload import Sample
from tests.pages import Program, open_first_client, press, spoken_rows, type_into
from tests.ui.waiting import wait_until
from tests.walks.stop import Stop


def walk_story(program: Program, sample: Sample, passphrase: str) -> Iterator[Stop]:
    """From a client's page to a task that is due, done, and taken back."""
    page = open_first_client(program, sample.names[0])
    page.header.deeds[Screen.TASK].trigger()
    form = program.screen(TaskFormScreen)
    wait_until(form.deed.isVisible)
    words = form.forms[0].editor("words").widget
    type_into(cast("QLineEdit", words), sample.notes[0]["plan"].splitlines()[0][:80])
    press(form.deed)
    wait_until(lambda: bool(form.bottom.hint()))
    yield Stop("task-new")
    due = form.forms[0].editor("due").widget
    type_into(cast("QLineEdit", due.findChild(QLineEdit) or due), "2020-01-01")
    press(form.deed)
    program.screen(TimelineScreen)
    today = program.go_to_today()
    wait_until(lambda: bool(spoken_rows(today.next)))
    yield Stop("today-follow-ups")
    at = next(n for n in range(today.next.rows.rowCount()) if today.next.rows.row(n).icon == "tick")
    today.next.acted.emit(today.next.rows.row(at).value)
    task = program.screen(TaskPageScreen)
    wait_until(task.done.isVisible)
    yield Stop("task")
    press(task.done)
    wait_until(lambda: not isinstance(program.in_vault().page, ClientTab))
