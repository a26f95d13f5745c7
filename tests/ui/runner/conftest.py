"""A runner that is stopped at the end, and the bugs it met."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from pss_desktop.ui.runner import QtTaskRunner


@pytest.fixture
def bugs() -> list[BaseException]:
    return []


@pytest.fixture
def runner(qapp: QApplication, bugs: list[BaseException]) -> Iterator[QtTaskRunner]:
    made = QtTaskRunner(bugs.append)
    yield made
    assert made.stop(10)
