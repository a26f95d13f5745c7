"""What the program laid on the clipboard is taken back, and nothing else."""

import os
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from subprocess import run
from typing import Final

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication

from pss_desktop.ui.clipboard import KEPT_MS, ClipboardKeeper, keep_clipboard
from tests.skips import need_program
from tests.ui.waiting import wait_until

ROOT: Final = Path(__file__).parents[2]


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[QClipboard]:
    made = qapp.clipboard()
    made.clear()
    yield made
    made.clear()


@pytest.fixture
def keeper(clipboard: QClipboard) -> Iterator[ClipboardKeeper]:
    made = ClipboardKeeper(clipboard)
    yield made
    made.deleteLater()


def test_words_stay_half_a_minute() -> None:
    assert KEPT_MS == 30_000


def test_words_are_taken_back_after_their_time(clipboard: QClipboard) -> None:
    keeper = ClipboardKeeper(clipboard, kept_ms=20)

    keeper.put("fern moss")
    assert clipboard.text() == "fern moss"

    wait_until(lambda: clipboard.text() == "")
    assert not keeper.holds


def test_newer_words_get_their_whole_time(clipboard: QClipboard) -> None:
    keeper = ClipboardKeeper(clipboard, kept_ms=50)
    keeper.put("fern")
    keeper.put("moss")

    assert keeper.holds
    wait_until(lambda: not keeper.holds)
    assert clipboard.text() == ""


def test_a_lock_takes_them_back_at_once(clipboard: QClipboard, keeper: ClipboardKeeper) -> None:
    keeper.put("fern")

    keeper.clear()

    assert clipboard.text() == ""
    assert not keeper.holds


def test_what_another_program_laid_there_is_left_alone(
    clipboard: QClipboard, keeper: ClipboardKeeper
) -> None:
    keeper.put("fern")
    clipboard.setText("a stranger's words")

    assert not keeper.holds
    keeper.clear()

    assert clipboard.text() == "a stranger's words"


def test_an_untouched_clipboard_stays_as_it_is(clipboard: QClipboard, keeper: ClipboardKeeper) -> None:
    clipboard.setText("from before")

    keeper.clear()

    assert clipboard.text() == "from before"


def test_words_are_marked_as_nothing_for_a_history(clipboard: QClipboard, keeper: ClipboardKeeper) -> None:
    keeper.put("fern")

    content: QMimeData = clipboard.mimeData()
    assert bytes(content.data("x-kde-passwordManagerHint").data()) == b"secret"


def test_the_end_of_the_program_takes_them_back(qapp: QApplication, clipboard: QClipboard) -> None:
    keeper = keep_clipboard(qapp)
    keeper.put("fern")

    qapp.aboutToQuit.emit()

    assert clipboard.text() == ""
    qapp.aboutToQuit.disconnect(keeper.clear)
    keeper.deleteLater()


_ON_A_REAL_DISPLAY = textwrap.dedent(
    """
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QLineEdit
    from pss_desktop.ui.clipboard import ClipboardKeeper

    application = QApplication(["x"])
    clipboard = application.clipboard()
    keeper = ClipboardKeeper(clipboard, kept_ms=200)
    field = QLineEdit("fern moss")
    field.show()
    field.selectAll()
    field.copy()
    QTest.qWait(50)
    print("copied", clipboard.text(), keeper.holds)
    print("for a history", bytes(clipboard.mimeData().data("x-kde-passwordManagerHint").data()))
    QTest.qWait(400)
    print("later", repr(clipboard.text()), keeper.holds)
    field.copy()
    field.deselect()
    field.selectAll()
    QTest.qWait(50)
    keeper.clear()
    print("cleared", repr(clipboard.text()), clipboard.ownsSelection())
    """
)


def test_what_a_field_copies_is_taken_back_too_on_a_real_display() -> None:
    """Only a real display knows whose the clipboard is."""
    server = need_program("xvfb-run")
    done = run(
        [server, "-a", sys.executable, "-c", _ON_A_REAL_DISPLAY],
        env={**os.environ, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert done.stdout.splitlines() == [
        "copied fern moss True",
        "for a history b'secret'",
        "later '' False",
        "cleared '' False",
    ], done.stderr
