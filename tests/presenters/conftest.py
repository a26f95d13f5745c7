"""An open vault for the presenters that need one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pss_desktop.services.workspace import Workspace
from tests.services.clinic import Clinic


@pytest.fixture
def clinic(tmp_path: Path) -> Clinic:
    return Clinic(tmp_path / "data")


@pytest.fixture
def workspace(clinic: Clinic) -> Iterator[Workspace]:
    made = clinic.ready()
    yield made
    made.close()
