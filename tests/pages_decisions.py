"""Page objects of what needs a decision: other devices write apart, and the person settles it."""

from collections.abc import Callable
from typing import TypeVar

from pss_desktop.domain.ids import ClientId
from pss_desktop.presenters.desk import Screen
from pss_desktop.services.clients.clients import ClientFilter
from pss_desktop.services.place import Place
from pss_desktop.services.workspace import Workspace
from pss_desktop.ui.screens.decisions.decisions import DecisionsScreen
from pss_desktop.ui.screens.decisions.page import AnswerScreen, DecisionScreen
from tests.pages import Program, spoken_rows
from tests.ui.waiting import wait_until

T = TypeVar("T")


def in_the_vault(program: Program, work: Callable[[Workspace], T]) -> T:
    """Do *work* on the vault thread of the open program: what arrives while somebody is at it."""
    shell = program.house.shell
    assert shell is not None
    workspace = shell._workspace
    answers: list[T] = []
    problems: list[BaseException] = []
    program.house.runner.submit(lambda: work(workspace), done=answers.append, failed=problems.append)
    wait_until(lambda: bool(answers or problems))
    assert problems == []
    return answers[0]


def client_called(program: Program, name: str) -> ClientId:
    """The client with this name."""

    def find(desk: Workspace) -> ClientId:
        (row,) = desk.clients.page(ClientFilter(name)).rows
        return row.id

    return in_the_vault(program, find)


def go_to_decisions(program: Program) -> DecisionsScreen:
    """The list, once it is read."""
    shell = program.house.shell
    assert shell is not None
    program.in_vault()
    shell.go(Place(Screen.DECISIONS))
    screen = program.screen(DecisionsScreen)
    wait_until(lambda: bool(spoken_rows(screen.list)) or screen.none.isVisible())
    return screen


def open_decision(program: Program, kind: type[DecisionScreen], row: int = 0) -> DecisionScreen:
    """Press a line of the list."""
    page = open_answer(program, row)
    assert isinstance(page, kind)
    return page


def open_answer(program: Program, row: int = 0) -> AnswerScreen:
    """Press a line of the list, whatever it asks, and wait until its page is up."""
    screen = go_to_decisions(program)
    screen.list.acted.emit(screen.list.rows.row(row).value)
    page = program.screen(AnswerScreen)
    wait_until(lambda: page.banner.isVisible() and page.deed.isVisible())
    return page
