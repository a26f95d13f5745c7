"""A bug of the program: the words are kept first, the report holds no value, the person decides."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pss_desktop.desktop.reports import write_report
from pss_desktop.domain.errors import NotWritableError, VaultInUseError
from pss_desktop.ui.bug_dialog import BugDialog
from pss_desktop.ui.last_resort import LastResort
from pss_desktop.ui.main_window import MainWindow
from pss_desktop.ui.screens.entrance.refused import RefusedScreen
from tests.fakes import NOON
from tests.pages import says


class Bug:
    """A window, and what the last resort did about a bug in it."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.window = MainWindow()
        qtbot.addWidget(self.window)
        self.window.show()
        self.deeds: list[str] = []
        self.folder = folder
        self.resort = LastResort(
            self.window,
            report=self._report,
            keep_words=lambda: self.deeds.append("kept"),
            lock=lambda: self.deeds.append("locked"),
        )

    def _report(self, problem: BaseException) -> str:
        self.deeds.append("reported")
        return write_report(self.folder, problem, at=NOON, version="1.0").name

    def happens(self) -> None:
        try:
            raise KeyError("words of Juniper Vale")
        except KeyError as problem:
            self.resort(problem)

    @property
    def dialogs(self) -> list[BugDialog]:
        shown = QApplication.topLevelWidgets()
        return [one for one in shown if isinstance(one, BugDialog) and one.isVisible()]


@pytest.fixture
def bug(tmp_path: Path, qtbot: QtBot) -> Bug:
    return Bug(tmp_path / "reports", qtbot)


def test_the_words_are_kept_and_the_report_names_no_value(bug: Bug) -> None:
    bug.happens()
    assert bug.deeds == ["reported", "kept"]
    (report,) = bug.folder.iterdir()
    assert "KeyError" in report.read_text()
    assert "Juniper" not in report.read_text()
    bug.dialogs[0].reject()


def test_the_dialog_says_the_report_and_offers_a_lock(bug: Bug) -> None:
    bug.happens()
    (dialog,) = bug.dialogs
    assert says(dialog, "report-")
    QTest.mouseClick(dialog.deeds.deed, Qt.MouseButton.LeftButton)
    assert bug.deeds[-1] == "locked"
    dialog.reject()


def test_a_second_bug_opens_no_second_dialog(bug: Bug) -> None:
    bug.happens()
    bug.happens()
    assert len(bug.dialogs) == 1
    bug.dialogs[0].reject()
    bug.happens()
    assert len(bug.dialogs) == 1
    bug.dialogs[0].reject()


def test_words_that_cannot_be_kept_do_not_hide_the_bug(bug: Bug, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        raise NotWritableError

    monkeypatch.setattr(bug.resort, "_keep_words", refuse)
    with pytest.raises(NotWritableError):
        bug.happens()
    bug.dialogs[0].reject()


def test_it_takes_over_what_python_does_with_an_uncaught_exception(
    bug: Bug, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    bug.resort.install()
    sys.excepthook(ValueError, ValueError("x"), None)
    assert bug.deeds == ["reported", "kept"]
    bug.dialogs[0].reject()


def test_a_program_that_cannot_begin_says_why_and_closes(qtbot: QtBot) -> None:
    closed: list[bool] = []
    screens = [
        RefusedScreen(problem, lambda: closed.append(True))
        for problem in (VaultInUseError(), NotWritableError())
    ]
    for screen in screens:
        qtbot.addWidget(screen)
        screen.show()
    assert says(screens[0], "another window")
    assert not says(screens[1], "another window")
    screens[0].close_button.click()
    assert closed == [True]
