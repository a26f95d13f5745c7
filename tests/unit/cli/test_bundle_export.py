"""Handing over from the command line: looked at first, then sealed, then by itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from pss_desktop.cli.exit_codes import ExitCode
from pss_desktop.domain.consent import Purpose
from pss_desktop.vault.slices import finish
from tests.consents import a_form, record_consent
from tests.services.clinic import add_client, sign_note
from tests.team import Team
from tests.unit.cli.office import Office


@dataclass(slots=True)
class Desk:
    """The counselor's computer, whose vault is closed, and a stick."""

    office: Office
    person: str
    stick: Path
    team: Team


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    team = Team.ready(tmp_path)
    counselor = team.counselor.desk
    client = add_client(counselor)
    record_consent(counselor, client, a_form(Purpose.SUPERVISOR, Purpose.RECORD))
    sign_note(counselor, client, "Sat under the fig tree.")
    sign_note(counselor, add_client(counselor, "Wren Hollow"), "The pond was frozen.")
    counselor.close()
    stick = tmp_path / "usb"
    stick.mkdir()
    yield Desk(Office(team.counselor.clinic.root, team.clock), team.supervisor.person.hex(), stick, team)
    team.close()


def test_without_a_folder_it_only_says_what_would_leave(desk: Desk) -> None:
    answer = desk.office.opened("bundle", "export", desk.person)

    assert answer.code == ExitCode.DONE
    said = [line.split("\t")[:4] for line in answer.lines]
    assert ["leaves", "session_note", "1", "allowed"] in said
    assert ["stays", "client session_note", "2", "not_asked"] in said
    assert ["needs a look", "no_rule"] in said


def test_what_nobody_looked_at_is_not_sealed(desk: Desk) -> None:
    answer = desk.office.opened("bundle", "export", desk.person, "--out", str(desk.stick))

    assert answer.code == ExitCode.REFUSED
    assert list(desk.stick.iterdir()) == []


def test_once_agreed_it_is_on_the_stick_and_then_goes_by_itself(desk: Desk) -> None:
    agreed = desk.office.opened("bundle", "export", desk.person, "--out", str(desk.stick), "--agree")
    assert agreed.code == ExitCode.DONE
    (file,) = desk.stick.iterdir()
    assert f"bundle\t{file.name}\t1" in agreed.out

    again = desk.office.opened("bundle", "export", "--out", str(desk.stick))

    assert (again.code, again.out) == (ExitCode.DONE, "")
    supervisor = desk.team.supervisor.desk
    key = supervisor.importing.receive(file.read_bytes())
    finish(supervisor.importing.apply(key))
    assert len(supervisor.finder.search("fig").notes) == 1
    assert supervisor.finder.search("pond").notes == ()


def test_everybody_is_listed_with_what_waits(desk: Desk) -> None:
    answer = desk.office.opened("bundle", "export")

    (line,) = answer.lines
    assert line.split("\t")[1:] == [desk.person, "Juniper Vale", "supervisor", "never looked at", "3"]


def test_a_stranger_and_a_missing_folder_are_said(desk: Desk) -> None:
    assert desk.office.opened("bundle", "export", "ffff").code == ExitCode.NOT_FOUND
    gone = desk.office.opened("bundle", "export", desk.person, "--agree", "--out", str(desk.stick / "no"))
    assert gone.code == ExitCode.NOT_FOUND
