"""Asks for the lock by its keys wherever the program stands, and takes the time until nothing can be read."""

from time import monotonic
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pss_desktop.app import House
from tests.ui.waiting import wait_until

BLANK_WITHIN_SECONDS: Final = 0.1
REPLACED_WITHIN_SECONDS: Final = 1.0


class Stopwatch:
    """When the last window was taken off the screen, and when the process was to be replaced."""

    def __init__(self) -> None:
        self.blank_at = 0.0
        self.replaced_at = 0.0
        self.begun_at = 0.0
        self._windows = [window for window in QGuiApplication.allWindows() if window.isVisible()]
        for window in self._windows:
            window.visibleChanged.connect(self._changed)

    def _changed(self, visible: bool) -> None:
        if not visible:
            self.blank_at = monotonic()

    def relaunch(self) -> None:
        assert self.replaced_at == 0.0, "it was locked twice"
        self.replaced_at = monotonic()


def lock_by_keys(house: House) -> Stopwatch:
    """Ctrl+L as the system sends it, to whichever window has the keyboard; then it stays locked."""
    if QGuiApplication.focusWindow() is None:
        house.window.activateWindow()
    wait_until(_keyboard_is_in_front)
    watch = Stopwatch()
    house._relauncher = watch
    watch.begun_at = monotonic()
    window = QGuiApplication.focusWindow()
    assert isinstance(window, QWindow)
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    return watch


def assert_locked(watch: Stopwatch, times: int) -> None:
    """Blank and replaced within *times* as long as is promised, and nothing left on the screen."""
    wait_until(lambda: watch.replaced_at > 0)
    assert watch.blank_at - watch.begun_at < times * BLANK_WITHIN_SECONDS
    assert watch.replaced_at - watch.begun_at < times * REPLACED_WITHIN_SECONDS
    QCoreApplication.processEvents()
    assert seen_windows() == []


def seen_windows() -> list[QWidget]:
    """Every window that a person can see."""
    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


def _keyboard_is_in_front() -> bool:
    """Whether the system has given the keyboard to the dialog that was opened, if one was."""
    dialog = QApplication.activeModalWidget()
    focused: QWindow | None = QGuiApplication.focusWindow()
    return focused is not None and (dialog is None or focused is dialog.windowHandle())
