"""What breaks where nobody waits for it is reported too, and printed nowhere."""

import gc
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from pss_desktop.ui.last_resort import LastResort


@pytest.fixture
def reported(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[BaseException]]:
    """What a last resort, installed for this test, was told of."""
    for module, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(module, name, getattr(module, name))
    told: list[BaseException] = []

    def report(problem: BaseException) -> str:
        told.append(problem)
        return ""

    window = QWidget()
    LastResort(window, report=report, keep_words=lambda: None, lock=lambda: None).install()
    yield told
    window.deleteLater()


def break_down() -> None:
    raise KeyError("Fern Riverbend")


class Breaking:
    """Breaks when it is thrown away."""

    def __del__(self) -> None:
        break_down()


def test_a_thread_that_breaks_is_reported_and_not_printed(
    reported: list[BaseException], capsys: pytest.CaptureFixture[str]
) -> None:
    thread = threading.Thread(target=break_down)
    thread.start()
    thread.join()
    assert [type(problem) for problem in reported] == [KeyError]
    assert capsys.readouterr().err == ""


def test_what_breaks_while_it_is_thrown_away_is_reported_and_not_printed(
    reported: list[BaseException], capsys: pytest.CaptureFixture[str]
) -> None:
    Breaking()
    gc.collect()
    assert [type(problem) for problem in reported] == [KeyError]
    assert capsys.readouterr().err == ""
