"""Somebody on another computer, and a stick."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes import FakeClock
from tests.team import Colleague


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Colleague]:
    """Somebody on another computer."""
    made = Colleague.moving_in(tmp_path / "other", "Hazel Brook", FakeClock())
    yield made
    made.desk.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made
