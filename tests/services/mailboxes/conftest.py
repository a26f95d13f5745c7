"""A team, and a folder that both look into."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.team import Team


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    team = Team.ready(tmp_path)
    yield team
    team.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "shared"
    made.mkdir()
    return made
