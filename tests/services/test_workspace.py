"""A command's workspace holds what it asked for, a window's everything; what guards is in both."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pss_desktop.crypto.envelope import Passphrase
from pss_desktop.crypto.header import KdfFloor
from pss_desktop.domain.errors import NotAllowedError
from pss_desktop.domain.kinds import KINDS
from pss_desktop.services.entrance.entering import Entering
from pss_desktop.services.exporting.matters import MATTERS
from pss_desktop.services.passphrases import Passphrases
from pss_desktop.services.programme.programme import ROSTER
from pss_desktop.services.workspace import Workspace
from pss_desktop.services.writing.changes import Changes
from pss_desktop.vault.entrance.door import unlock_door
from pss_desktop.vault.machine import Machine
from tests.consents import a_form, record_consent
from tests.post import send
from tests.services.clinic import CHEAP, PASSPHRASE, WORD_LISTS, Clinic, add_client, nothing_wrong
from tests.team import Team


@pytest.fixture
def clinic(tmp_path: Path) -> Clinic:
    clinic = Clinic(tmp_path / "data")
    clinic.create().workspace.close()
    return clinic


@pytest.fixture
def entered(clinic: Clinic) -> Iterator[Workspace]:
    workspace = entered_by_a_command(clinic)
    yield workspace
    workspace.close()


def entered_by_a_command(clinic: Clinic) -> Workspace:
    machine = Machine(clinic.clock, floor=KdfFloor(m_kib=8, t=1, p=1), place_problem=nothing_wrong)
    door = unlock_door(clinic.entry().folder, Passphrase(PASSPHRASE), machine=machine)
    return Entering(Changes(), Passphrases(WORD_LISTS), measure=lambda: CHEAP).enter(door)


def made(workspace: Workspace) -> set[str]:
    return {name for name in vars(workspace) if not name.startswith("_")} - {"seat", "changes"}


def test_a_command_has_the_services_that_it_asked_for_and_what_those_need(entered: Workspace) -> None:
    assert made(entered) == set()
    client = add_client(entered)
    assert entered.notes.unsigned() == ()
    assert made(entered) == {"clients", "drafts", "notes", "signing"}
    assert entered.clients.get(client).client.id == client


def test_a_window_has_them_all_from_the_unlock_on(clinic: Clinic) -> None:
    desk = clinic.reopen()
    found = made(desk)
    assert all(getattr(desk, name) is not None for name in found)
    assert made(desk) == found
    assert {"today", "exporting", "importing", "review", "documents", "safekeeping"} <= found
    desk.close()


def test_what_leaves_hears_of_a_consent_though_nobody_asked_for_it(entered: Workspace) -> None:
    client = add_client(entered)
    assert "exporting" not in made(entered)
    entered.signing.confirmed_for_this_command()
    record_consent(entered, client, a_form())
    assert "exporting" in made(entered)


def test_a_commands_deeds_are_guarded_wherever_there_is_a_programme(tmp_path: Path) -> None:
    team = Team.ready(tmp_path)
    client = add_client(team.counselor.desk)
    send(team.counselor.desk, team.supervisor.desk)
    team.close()
    supervisor = entered_by_a_command(team.supervisor.clinic)
    with pytest.raises(NotAllowedError):
        supervisor.notes.begin(client)
    own = add_client(supervisor)
    assert supervisor.notes.begin(own).client == own
    supervisor.close()


def test_what_matters_to_leaving_is_a_kind_a_roster_or_a_bundle() -> None:
    assert MATTERS - KINDS.keys() == {ROSTER, "bundle"}
