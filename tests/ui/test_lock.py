"""A lock hides everything at once, saves, and ends in a new process: from any window, without a question."""

import os
import threading
from collections.abc import Callable, Iterator
from time import monotonic
from typing import Final

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QInputDialog,
    QMainWindow,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QToolTip,
    QWidget,
)

from pss_desktop.domain.progress import Progress
from pss_desktop.presenters.runner import Priority, Slices
from pss_desktop.ui.clipboard import ClipboardKeeper
from pss_desktop.ui.lock import WAIT_MS, Lock
from pss_desktop.ui.runner import QtTaskRunner
from tests.ui.waiting import wait_until

BLANK_WITHIN_SECONDS: Final = 0.3
"""Three times the 100 ms of the promise: a machine under test is shared."""


class Recorder:
    """Takes the place of the new process: writes down what was so when it would have begun."""

    def __init__(self) -> None:
        self.steps: list[str] = []
        self.visible: list[list[QWidget]] = []

    def relaunch(self) -> None:
        self.steps.append("relaunched")
        self.visible.append(visible_windows())


class LockedDesk:
    """A lock with real threads, a window, and a screen whose words are not saved yet."""

    def __init__(self, application: QApplication) -> None:
        self.recorder = Recorder()
        self.runner = QtTaskRunner(self._bug)
        self.clipboard = ClipboardKeeper(application.clipboard())
        self.last_work: Callable[[], Callable[[], None] | None] = lambda: self._save
        self.lock = Lock(
            self.runner,
            self.recorder,
            self.clipboard,
            last_work=self._ask,
            release=lambda: self.recorder.steps.append("released"),
        )
        self.window = QMainWindow()
        self.window.setCentralWidget(QPlainTextEdit("what Fern said"))
        self.window.show()

    def _ask(self) -> Callable[[], None] | None:
        return self.last_work()

    def _save(self) -> None:
        assert threading.current_thread() is not threading.main_thread()
        self.recorder.steps.append("saved")

    def _bug(self, problem: BaseException) -> None:
        raise AssertionError("no bug may show itself during a lock") from problem

    def close(self) -> None:
        assert self.runner.stop(10)
        self.clipboard.deleteLater()
        self.window.close()
        self.window.deleteLater()


def visible_windows() -> list[QWidget]:
    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[LockedDesk]:
    made = LockedDesk(qapp)
    yield made
    made.close()


def test_windows_go_then_words_are_saved_then_the_process_is_replaced(desk: LockedDesk) -> None:
    desk.lock()

    assert desk.recorder.steps == ["saved", "released", "relaunched"]
    assert desk.recorder.visible == [[]]
    assert not desk.window.updatesEnabled()


def test_a_second_lock_does_nothing_more(desk: LockedDesk) -> None:
    desk.lock()
    desk.lock()

    assert desk.recorder.steps.count("relaunched") == 1


def test_before_a_vault_is_open_there_is_nothing_to_save(desk: LockedDesk) -> None:
    desk.last_work = lambda: None

    desk.lock()

    assert desk.recorder.steps == ["released", "relaunched"]


def test_what_was_copied_is_taken_back(desk: LockedDesk, qapp: QApplication) -> None:
    desk.clipboard.put("what Fern said")

    desk.lock()

    clipboard: QClipboard = qapp.clipboard()
    assert clipboard.text() == ""


def test_an_answer_that_comes_late_is_never_shown(desk: LockedDesk) -> None:
    shown: list[object] = []
    desk.runner.submit(lambda: "Fern", done=shown.append, failed=shown.append, priority=Priority.DRAFT)

    desk.lock()
    assert desk.runner.stop(10)
    QApplication.processEvents()

    assert shown == []


# Nothing stops a lock


@pytest.mark.timed
def test_a_vault_thread_that_is_busy_is_not_waited_for(desk: LockedDesk) -> None:
    """As an unlock that still derives its key."""
    reached, go = threading.Event(), threading.Event()

    def derive() -> None:
        reached.set()
        assert go.wait(10)

    desk.runner.submit(derive, done=lambda _: None, failed=lambda _: None)
    assert reached.wait(10)
    begun = monotonic()

    desk.lock()

    assert monotonic() - begun < WAIT_MS / 1000 + 0.7
    assert desk.recorder.steps == ["released", "relaunched"]
    go.set()


@pytest.mark.parametrize("broken", ["asking", "saving", "releasing"])
def test_no_bug_keeps_the_vault_open(desk: LockedDesk, broken: str) -> None:
    def fail() -> None:
        raise RuntimeError(broken)

    if broken == "asking":
        desk.last_work = fail
    elif broken == "saving":
        desk.last_work = lambda: fail
    else:
        desk.lock._release = fail

    desk.lock()

    assert desk.recorder.steps[-1] == "relaunched"
    assert visible_windows() == []


def test_without_a_new_process_this_one_ends(desk: LockedDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[int] = []

    def refuse() -> None:
        raise FileNotFoundError

    monkeypatch.setattr(desk.recorder, "relaunch", refuse)
    monkeypatch.setattr(os, "_exit", ended.append)

    desk.lock()

    assert ended == [1]


# From everywhere


def _dialog(parent: QWidget) -> QWidget:
    dialog = QDialog(parent)
    dialog.open()
    return dialog


def _question(parent: QWidget) -> QWidget:
    box = QMessageBox(parent)
    box.setText("Sign this note?")
    box.open()
    return box


def _dialog_on_a_dialog(parent: QWidget) -> QWidget:
    return _dialog(_dialog(parent))


def _file_dialog(parent: QWidget) -> QWidget:
    dialog = QFileDialog(parent)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.open()
    return dialog


def _input_dialog(parent: QWidget) -> QWidget:
    dialog = QInputDialog(parent)
    dialog.open()
    return dialog


def _menu(parent: QWidget) -> QWidget:
    menu = QMenu(parent)
    menu.addAction("Fern")
    menu.popup(QPoint(5, 5))
    return menu


def _submenu(parent: QWidget) -> QWidget:
    menu = QMenu(parent)
    inner = menu.addMenu("Moss")
    inner.addAction("Fern")
    menu.popup(QPoint(5, 5))
    inner.popup(QPoint(20, 20))
    return menu


def _list_of_choices(parent: QWidget) -> QWidget:
    choice = QComboBox(parent)
    choice.addItems(["Fern", "Moss"])
    choice.show()
    choice.showPopup()
    return choice


def _tool_tip(parent: QWidget) -> QWidget:
    QToolTip.showText(QPoint(5, 5), "Fern", parent)
    return parent


def _second_window(parent: QWidget) -> QWidget:
    other = QWidget()
    other.show()
    return other


@pytest.mark.timed
@pytest.mark.parametrize(
    "open_it",
    [
        _dialog,
        _question,
        _dialog_on_a_dialog,
        _file_dialog,
        _input_dialog,
        _menu,
        _submenu,
        _list_of_choices,
        _tool_tip,
        _second_window,
    ],
)
def test_everything_is_gone_at_once_whatever_is_open(
    desk: LockedDesk, open_it: Callable[[QWidget], QWidget]
) -> None:
    opened = open_it(desk.window)
    QApplication.processEvents()
    at: list[float] = []
    desk.last_work = lambda: lambda: at.append(monotonic())
    begun = monotonic()

    desk.lock()

    assert desk.recorder.visible == [[]]
    assert at[0] - begun < BLANK_WITHIN_SECONDS
    opened.close()


def busy() -> Slices[None]:
    """Like an import, in slices of 50 ms that never let go of the interpreter."""
    while True:
        slice_end = monotonic() + 0.05
        while monotonic() < slice_end:
            len({str(number): number for number in range(200)})
        yield Progress(0, 0, "importing")


@pytest.mark.timed
def test_everything_is_gone_at_once_beside_a_running_import(desk: LockedDesk) -> None:
    moved: list[Progress] = []
    desk.runner.submit_slices(busy, done=lambda _: None, failed=lambda _: None, progress=moved.append)
    wait_until(lambda: bool(moved))
    at: list[float] = []
    desk.last_work = lambda: lambda: at.append(monotonic())
    begun = monotonic()

    desk.lock()

    assert desk.recorder.visible == [[]]
    assert at[0] - begun < BLANK_WITHIN_SECONDS
