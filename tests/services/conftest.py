"""An open vault for each test of a service, and a team for those that take two."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pss_desktop.services.workspace import Workspace
from tests.services.clinic import Clinic
from tests.team import Team


@pytest.fixture
def clinic(tmp_path: Path) -> Clinic:
    return Clinic(tmp_path / "data")


@pytest.fixture
def desk(clinic: Clinic) -> Iterator[Workspace]:
    workspace = clinic.ready()
    clinic.news.clear()
    yield workspace
    workspace.close()


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    """Two people of one programme."""
    made = Team.ready(tmp_path / "team")
    yield made
    made.close()
