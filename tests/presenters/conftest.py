"""An open vault for the presenters that need one, and a team for those that take two."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pss_desktop.domain.ids import ClientId
from pss_desktop.services.workspace import Workspace
from tests.services.clinic import Clinic, add_client
from tests.team import Team


@pytest.fixture
def clinic(tmp_path: Path) -> Clinic:
    return Clinic(tmp_path / "data")


@pytest.fixture
def workspace(clinic: Clinic) -> Iterator[Workspace]:
    made = clinic.ready()
    yield made
    made.close()


@pytest.fixture
def client(workspace: Workspace) -> ClientId:
    """Somebody in that vault."""
    return add_client(workspace)


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    """Two people of one programme."""
    made = Team.ready(tmp_path / "team")
    yield made
    made.close()
