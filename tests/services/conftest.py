"""An open vault for each test of a service."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pss_desktop.services.workspace import Workspace
from tests.services.clinic import Clinic


@pytest.fixture
def clinic(tmp_path: Path) -> Clinic:
    return Clinic(tmp_path / "data")


@pytest.fixture
def desk(clinic: Clinic) -> Iterator[Workspace]:
    workspace = clinic.ready()
    clinic.news.clear()
    yield workspace
    workspace.close()
