"""Page objects of handing over: a programme of two, and the page of what leaves."""

from pathlib import Path
from typing import Final

from pss_desktop.domain.ids import to_hex
from pss_desktop.domain.roles import Role
from pss_desktop.presenters.desk import Screen
from pss_desktop.services.place import Place
from pss_desktop.services.programme.joining import Admission
from pss_desktop.services.workspace import Workspace
from pss_desktop.ui.screens.exchange.export import ExportScreen
from tests.fakes import FakeClock
from tests.pages import Program
from tests.pages_decisions import in_the_vault
from tests.team import Colleague, admit, found
from tests.ui.waiting import wait_until

NAME: Final = "Amina Cedar"


def with_a_supervisor(program: Program, folder: Path, name: str = NAME) -> None:
    """A programme, and a supervisor with a computer of their own who looks after this vault's work."""

    def join(desk: Workspace) -> None:
        stick = folder / "roots"
        stick.mkdir(parents=True)
        clock = FakeClock(desk.vault.storage.clock.now())
        supervisor = Colleague.moving_in(folder / "supervisor", name, clock)
        roots = found(supervisor.desk, stick)
        answer = admit(
            supervisor.desk,
            desk,
            Admission(Role.COUNSELOR, supervisors=(supervisor.person,)),
            roots,
        )
        desk.joining.accept(answer)
        supervisor.desk.close()

    in_the_vault(program, join)


def go_to_people(program: Program) -> ExportScreen:
    """The list of those to whom something can go."""
    shell = program.house.shell
    assert shell is not None
    program.in_vault()
    shell.go(Place(Screen.EXPORT))
    screen = program.screen(ExportScreen)
    wait_until(lambda: screen.people.isVisible() or screen.nobody.isVisible())
    return screen


def look_at(program: Program, name: str = NAME) -> ExportScreen:
    """What leaves for somebody."""
    people = in_the_vault(program, lambda desk: desk.exporting.people())
    person = next(one.person for one in people if one.name == name)
    shell = program.house.shell
    assert shell is not None
    program.in_vault()
    shell.go(Place(Screen.EXPORT, record=to_hex(person)))
    screen = program.screen(ExportScreen)
    wait_until(screen.leaves.isVisible)
    return screen
