"""What trips the lock, and what does not."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMainWindow, QMenu, QVBoxLayout, QWidget

from pss_desktop.ui.lock_watch import LONGEST_OPEN_SECONDS, LockWatch
from tests.fakes import FakeClock
from tests.ui.waiting import wait_until


class BySignal:
    """System signals that a test sends by hand."""

    def __init__(self) -> None:
        self.heard: Callable[[], None] | None = None

    def listen(self, heard: Callable[[], None]) -> None:
        self.heard = heard

    def stop(self) -> None:
        self.heard = None


class Desk:
    """A window with a field, and a watch over it that counts its locks."""

    def __init__(self, application: QApplication) -> None:
        self.clock = FakeClock()
        self.locks = 0
        self.window = QMainWindow()
        self.field = QLineEdit()
        self.window.setCentralWidget(self.field)
        self.watch = LockWatch(application, self.clock, lock=self._count)
        self.window.show()
        wait_until(lambda: QApplication.focusWindow() is not None)

    def _count(self) -> None:
        self.locks += 1

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key as the system sends it: to the window that has the keyboard."""
        QTest.keyClick(handle(QApplication.focusWindow()), key, modifiers)

    def look(self) -> None:
        """What the watch's own timer does every two seconds."""
        QTest.qWait(0)
        self.watch.timerEvent(None)  # type: ignore[arg-type]

    def close(self) -> None:
        self.watch.stop()
        self.watch.deleteLater()
        self.window.close()
        self.window.deleteLater()


def handle(window: QWindow | None) -> QWindow:
    assert window is not None
    return window


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    made = Desk(qapp)
    made.watch.start(minutes=5, shift_lock=True)
    yield made
    made.close()


def test_nobody_there_for_the_chosen_minutes_locks(desk: Desk) -> None:
    desk.clock.advance(minutes=4, seconds=59)
    desk.look()
    assert desk.locks == 0

    desk.clock.advance(seconds=1)
    desk.look()
    assert desk.locks == 1


def test_a_key_begins_the_minutes_anew(desk: Desk) -> None:
    desk.clock.advance(minutes=4)
    desk.press(Qt.Key.Key_A)
    desk.clock.advance(minutes=4)
    desk.look()

    assert desk.locks == 0
    assert desk.field.text() == "a"


def test_a_click_begins_the_minutes_anew(desk: Desk) -> None:
    desk.clock.advance(minutes=4)
    QTest.mouseClick(handle(desk.window.windowHandle()), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    desk.clock.advance(minutes=4)
    desk.look()

    assert desk.locks == 0


def test_a_key_that_is_a_shortcut_begins_the_minutes_anew(desk: Desk) -> None:
    QShortcut(QKeySequence("Ctrl+K"), desk.window)
    desk.clock.advance(minutes=4)
    desk.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    desk.clock.advance(minutes=4)
    desk.look()

    assert desk.locks == 0


def test_before_anybody_touched_the_window_nothing_locks_and_then_all_does(desk: Desk) -> None:
    signals = BySignal()
    desk.watch.listen_to(signals)
    desk.watch.start(minutes=5, shift_lock=False, waiting=True)
    assert signals.heard is not None
    desk.clock.advance(seconds=LONGEST_OPEN_SECONDS)
    desk.look()
    signals.heard()
    assert desk.locks == 0

    desk.press(Qt.Key.Key_A)
    desk.look()
    assert desk.locks == 0
    signals.heard()
    assert desk.locks == 1


@pytest.mark.parametrize(("asked", "minutes"), [(0, 1), (1, 1), (15, 15), (600, 15)])
def test_the_minutes_are_one_to_fifteen_and_never_off(desk: Desk, asked: int, minutes: int) -> None:
    desk.watch.change(minutes=asked, shift_lock=False)

    desk.clock.advance(minutes=minutes, seconds=-1)
    desk.look()
    assert desk.locks == 0
    desk.clock.advance(seconds=1)
    desk.look()
    assert desk.locks == 1


def test_twelve_hours_are_the_longest_however_busy_one_is(desk: Desk) -> None:
    for _ in range(LONGEST_OPEN_SECONDS // 240 - 1):
        desk.clock.advance(minutes=4)
        desk.watch._idle.begin()
    desk.look()
    assert desk.locks == 0

    desk.clock.advance(minutes=4)
    desk.look()
    assert desk.locks == 1


def test_a_sleep_longer_than_the_minutes_locks_at_once(desk: Desk) -> None:
    """The monotonic clock stands still while the computer sleeps; the time of day goes on."""
    desk.clock.set(desk.clock.now() + timedelta(minutes=6))

    desk.look()

    assert desk.locks == 1


def test_the_first_key_after_such_a_sleep_locks_and_is_not_typed(desk: Desk) -> None:
    desk.clock.set(desk.clock.now() + timedelta(hours=1))

    desk.press(Qt.Key.Key_A)

    assert desk.locks == 1


def test_a_date_set_back_hides_no_idle_time(desk: Desk) -> None:
    desk.clock.set(desk.clock.now() - timedelta(days=1))
    desk.clock.advance(minutes=5)

    desk.look()

    assert desk.locks == 1


def test_control_l_locks(desk: Desk) -> None:
    desk.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)

    assert desk.locks == 1


@pytest.mark.parametrize("modal", [True, False])
def test_control_l_locks_from_a_dialog(desk: Desk, modal: bool) -> None:
    dialog = QDialog(desk.window)
    QVBoxLayout(dialog).addWidget(QLineEdit())
    dialog.setModal(modal)
    dialog.open() if modal else dialog.show()
    wait_until(lambda: QApplication.focusWindow() is dialog.windowHandle())

    desk.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)

    assert desk.locks == 1
    dialog.close()


def test_control_l_locks_from_an_open_menu(desk: Desk) -> None:
    menu = QMenu(desk.window)
    menu.addAction("Fern")
    menu.popup(QPoint(10, 10))
    wait_until(menu.isVisible)

    desk.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)

    assert desk.locks == 1
    menu.close()


def test_l_alone_is_a_letter(desk: Desk) -> None:
    desk.press(Qt.Key.Key_L)

    assert desk.locks == 0
    assert desk.field.text() == "l"


def test_shift_three_times_locks(desk: Desk) -> None:
    for _ in range(3):
        desk.press(Qt.Key.Key_Shift)
        desk.clock.advance(milliseconds=200)

    assert desk.locks == 1


def test_shift_three_times_too_slowly_does_not_lock(desk: Desk) -> None:
    for _ in range(4):
        desk.press(Qt.Key.Key_Shift)
        desk.clock.advance(milliseconds=400)

    assert desk.locks == 0


def test_another_key_between_does_not_lock(desk: Desk) -> None:
    for key in (Qt.Key.Key_Shift, Qt.Key.Key_Shift, Qt.Key.Key_A, Qt.Key.Key_Shift):
        desk.press(key)

    assert desk.locks == 0


def test_shift_three_times_is_for_those_who_switch_it_on(desk: Desk) -> None:
    desk.watch.change(minutes=5, shift_lock=False)

    for _ in range(3):
        desk.press(Qt.Key.Key_Shift)

    assert desk.locks == 0


def test_a_sign_of_the_system_locks(desk: Desk) -> None:
    signals = BySignal()
    desk.watch.listen_to(signals)

    assert signals.heard is not None
    signals.heard()

    assert desk.locks == 1
    assert signals.heard is None


def test_it_locks_once(desk: Desk) -> None:
    desk.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    desk.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    desk.clock.advance(hours=13)
    desk.look()

    assert desk.locks == 1


def test_a_watch_that_was_stopped_sees_nothing(desk: Desk) -> None:
    signals = BySignal()
    desk.watch.listen_to(signals)
    heard = signals.heard
    desk.watch.stop()

    desk.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert heard is not None
    heard()

    assert desk.locks == 0


def test_a_window_that_opens_later_is_watched(desk: Desk) -> None:
    later = QWidget()
    later.show()
    wait_until(lambda: QApplication.focusWindow() is later.windowHandle())

    desk.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)

    assert desk.locks == 1
    later.close()


def test_while_a_vault_is_being_made_nobody_has_to_be_there(desk: Desk) -> None:
    work = [True]
    desk.watch.start(minutes=5, shift_lock=False, at_work=lambda: bool(work))
    for _ in range(4):
        desk.clock.advance(minutes=4)
        desk.look()
    assert desk.locks == 0

    work.clear()
    desk.clock.advance(minutes=4, seconds=59)
    desk.look()
    assert desk.locks == 0
    desk.clock.advance(seconds=1)
    desk.look()
    assert desk.locks == 1


def nobody_there(desk: Desk) -> bool:
    return desk.watch.nobody_there


def test_it_knows_whether_anybody_was_there_while_a_vault_was_being_made(desk: Desk) -> None:
    desk.watch.start(minutes=5, shift_lock=False, waiting=True, at_work=lambda: True)
    desk.clock.advance(minutes=9)
    assert not nobody_there(desk)  # nothing was begun before somebody touched the window
    desk.press(Qt.Key.Key_A)
    desk.clock.advance(minutes=4)
    desk.look()
    assert not nobody_there(desk)
    desk.clock.advance(minutes=1)
    desk.look()
    assert nobody_there(desk)
    assert desk.locks == 0
    desk.clock.advance(minutes=1)
    desk.press(Qt.Key.Key_A)
    assert not nobody_there(desk)


@pytest.mark.parametrize("seen_by", [Desk.look, lambda desk: desk.press(Qt.Key.Key_A)])
def test_a_sleep_locks_also_while_a_vault_is_being_made(desk: Desk, seen_by: Callable[[Desk], None]) -> None:
    desk.watch.start(minutes=5, shift_lock=False, at_work=lambda: True)
    desk.clock.advance(minutes=4)
    desk.look()
    desk.clock.set(desk.clock.now() + timedelta(hours=8))

    seen_by(desk)

    assert desk.locks == 1


def test_a_sign_of_the_system_locks_also_while_a_vault_is_being_made(desk: Desk) -> None:
    signals = BySignal()
    desk.watch.start(minutes=5, shift_lock=False, at_work=lambda: True)
    desk.watch.listen_to(signals)

    assert signals.heard is not None
    signals.heard()

    assert desk.locks == 1


def test_starting_again_counts_afresh(desk: Desk) -> None:
    desk.clock.advance(minutes=4)
    desk.watch.start(minutes=5, shift_lock=False)
    desk.clock.advance(minutes=4)
    desk.look()

    assert desk.locks == 0
