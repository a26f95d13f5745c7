"""A window asks to be left out of screenshots, where the system knows such a thing."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from pss_desktop.ui.capture import keep_out_of_screenshots


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    made = QWidget()
    yield made
    made.deleteLater()


@pytest.mark.skipif(sys.platform == "win32", reason="this machine: Windows promises it")
def test_a_system_without_it_is_said_to_have_none(window: QWidget) -> None:
    assert keep_out_of_screenshots(window) is False


def test_the_window_is_left_out_altogether(window: QWidget) -> None:
    asked: list[tuple[int, int]] = []

    def ask(handle: int, affinity: int) -> bool:
        asked.append((handle, affinity))
        return True

    assert keep_out_of_screenshots(window, ask)
    assert asked == [(int(window.winId()), 0x11)]


def test_an_older_system_shows_a_black_window(window: QWidget) -> None:
    assert keep_out_of_screenshots(window, lambda _, affinity: affinity == 0x01)


def test_a_system_that_refuses_both_is_said_to_refuse(window: QWidget) -> None:
    assert not keep_out_of_screenshots(window, lambda *_: False)
