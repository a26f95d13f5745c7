"""``vault clock``: the computer's date, and saying that it is right."""

from datetime import timedelta
from pathlib import Path

import pytest

from pss_desktop.cli.exit_codes import ExitCode
from tests.fakes import NOON
from tests.unit.cli.office import Office


@pytest.fixture
def office(tmp_path: Path) -> Office:
    made = Office(tmp_path / "data")
    made.create()
    return made


def test_a_date_that_is_right_is_said_so(office: Office) -> None:
    answer = office.opened("vault", "clock")
    now = NOON.isoformat(timespec="minutes")
    assert (answer.code, answer.lines[0]) == (ExitCode.DONE, f"computer\t{now}")
    again = office.opened("vault", "clock", "--repair")
    assert (again.code, "Signed" in again.out) == (ExitCode.DONE, False)


def test_a_date_before_what_is_written_is_found_asked_about_and_signed(office: Office) -> None:
    code = office.add_client()
    office.clock.set(NOON - timedelta(days=40))
    refused = office.opened("note", "add", code, typed="Sat under the fig tree.")
    assert "vault clock --repair" in refused.err
    found = office.opened("vault", "clock")
    assert found.code == ExitCode.PROBLEMS_FOUND
    assert f"newest\t{NOON.date().isoformat()}" in found.out
    assert office.opened("vault", "clock", "--repair", typed="no\n").code == ExitCode.REFUSED
    assert office.opened("vault", "clock").code == ExitCode.PROBLEMS_FOUND
    repaired = office.opened("vault", "clock", "--repair", typed="yes\n")
    assert repaired.code == ExitCode.DONE, repaired.err
    assert office.opened("vault", "clock").code == ExitCode.DONE


def test_a_script_says_yes_beforehand(office: Office) -> None:
    office.add_client()
    office.clock.set(NOON - timedelta(days=40))
    assert office.opened("vault", "clock", "--repair", "--yes").code == ExitCode.DONE
    assert office.opened("client", "add", typed="Moss Hillside\n").code == ExitCode.DONE
