"""The bar that takes a deed back for ten seconds."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pss_desktop.ui.widgets.swapped import SwappedLabel
from pss_desktop.ui.widgets.undo_bar import SECONDS, UndoBar
from tests.ui.hearing import Show, heard


def pass_a_second(bar: UndoBar, *, under_mouse: bool = False) -> None:
    bar.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, under_mouse)
    bar.timer.timeout.emit()


@pytest.fixture
def stage(show: Show[QWidget]) -> QWidget:
    host = QWidget()
    host.resize(600, 400)
    return show(host)


@pytest.fixture
def undo(stage: QWidget) -> UndoBar:
    return UndoBar("Undo (Ctrl+Z)", stage)


def test_a_deed_can_be_taken_back_for_ten_seconds(undo: UndoBar) -> None:
    undone, ended = heard(undo.undone), heard(undo.ended)
    undo.offer("Contact moved to the bin.")
    assert undo.isVisible()
    assert undo.accessibleName() == "Contact moved to the bin."
    for second in range(1, SECONDS):
        pass_a_second(undo)
        assert undo.seconds_left == SECONDS - second
    pass_a_second(undo)
    assert not undo.isVisible()
    assert ended
    assert not undone


def test_undo_by_button_or_by_keys(undo: UndoBar) -> None:
    undone = heard(undo.undone)
    assert not undo.undo_now()
    undo.offer("Moved.")
    undo.deed.click()
    undo.offer("Moved again.")
    assert undo.undo_now()
    assert len(undone) == 2
    assert not undo.isVisible()


def test_the_seconds_stand_still_while_the_bar_has_the_keyboard_or_the_mouse(undo: UndoBar) -> None:
    undo.offer("Moved.")
    pass_a_second(undo, under_mouse=True)
    assert undo.seconds_left == SECONDS
    undo.deed.setFocus()
    pass_a_second(undo)
    assert undo.seconds_left == SECONDS
    undo.dismiss()
    undo.dismiss()


def test_the_bar_stays_in_its_corner_when_the_window_changes(stage: QWidget, undo: UndoBar) -> None:
    undo.offer("Moved.")
    before = undo.y()
    stage.resize(600, 500)
    assert undo.y() == before + 100
    stage.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    stage.resize(700, 500)
    assert undo.x() + undo.width() > 600
    assert undo.findChildren(SwappedLabel)[0].text() == "Moved."
    assert undo.grab().width() > 0
    undo.dismiss()
