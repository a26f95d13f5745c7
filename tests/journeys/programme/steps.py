"""What the journeys through a programme have in common."""

from pathlib import Path

from pss_desktop.domain.roles import Role
from pss_desktop.sync.founding import RootKey, open_root, read_root_file
from pss_desktop.ui.screens.programme.admit import AdmitScreen
from pss_desktop.ui.screens.programme.found_programme import FoundScreen
from pss_desktop.ui.screens.programme.programme import ProgrammeScreen
from tests.journeys.conftest import Computer
from tests.pages import Program, press, says, spoken_rows
from tests.pages_programme import (
    found_programme,
    give_role,
    hear_other,
    open_programme,
    open_root_key,
    point,
)
from tests.team import ROOT_PASSPHRASE, Colleague, hear_right
from tests.ui.waiting import wait_until
from tests.unit.sync.test_founding import FLOOR

OTHER_ROOT = "nine red kites over the moor"


def start(computer: Computer) -> Program:
    program = computer.start()
    program.first_run("Juniper Vale")
    return program


def found_on(program: Program, stick: Path) -> ProgrammeScreen:
    press(open_programme(program).found)
    found_programme(program.screen(FoundScreen), "Harbour programme", stick)
    screen = program.screen(ProgrammeScreen)
    wait_until(lambda: len(spoken_rows(screen.list)) == 1)
    return screen


def root_on(stick: Path) -> Path:
    return min(stick.glob("*.pssroot"))


def opened(stick: Path) -> tuple[RootKey, ...]:
    return (open_root(read_root_file(root_on(stick).read_bytes()), ROOT_PASSPHRASE, floor=FLOOR),)


def meet(program: Program, other: Colleague, stick: Path) -> AdmitScreen:
    """The request is read, the reply handed over."""
    (stick / "request.pssjoin").write_text(other.desk.joining.ask().mine)
    screen = program.screen(AdmitScreen)
    press(screen.request.file)
    point(stick / "request.pssjoin")
    wait_until(screen.words.isVisible)
    press(screen.reply.save)
    point(stick / "reply.pssjoin")
    wait_until(lambda: says(screen.reply, "reply.pssjoin"))
    other.desk.joining.hear_reply((stick / "reply.pssjoin").read_bytes())
    return screen


def let_in(program: Program, other: Colleague, stick: Path) -> ProgrammeScreen:
    """The whole way in, from the admitting side."""
    screen = meet(program, other, stick)
    hear_right(other.desk)
    hear_other(screen.words, other.desk)
    wait_until(screen.root.isVisible)
    press(screen.admit)
    assert "role" in screen.bottom.hint()
    give_role(screen, Role.COUNSELOR)
    press(screen.admit)
    assert says(screen.root, "Open the root key first: it signs the list of people.")
    open_root_key(screen.root, root_on(stick), ROOT_PASSPHRASE)
    press(screen.admit)
    point(stick / "answer.pssjoin")
    made = program.screen(ProgrammeScreen)
    wait_until(lambda: len(spoken_rows(made.list)) == 2)
    other.desk.joining.accept((stick / "answer.pssjoin").read_bytes())
    return made
