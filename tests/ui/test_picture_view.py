"""A page on its ground: the keyboard turns and enlarges it, a screen reader hears it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pss_desktop.ui.widgets.picture_view import PictureView
from tests.ui.waiting import wait_until


@pytest.fixture
def view(qtbot: QtBot) -> PictureView:
    view = PictureView()
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    return view


def a_sheet(width: int = 300, height: int = 900) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    return image


def test_keys_turn_pages_and_change_the_size(view: PictureView) -> None:
    turned: list[int] = []
    enlarged: list[int] = []
    fitted: list[bool] = []
    view.turned.connect(turned.append)
    view.enlarged.connect(enlarged.append)
    view.fitted.connect(lambda: fitted.append(True))
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0):
        QTest.keyClick(view, key)
    assert (turned, enlarged, fitted) == ([1, -1], [1, -1], [True])


def test_arrows_scroll_a_page_that_is_larger_than_its_room(view: PictureView) -> None:
    view.show_image(a_sheet(), name="Letter", words="Dear colleague")
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.verticalScrollBar().value() > 0
    view.go_to_top()
    assert view.verticalScrollBar().value() == 0


def test_a_screen_reader_hears_the_name_and_the_words(view: PictureView) -> None:
    view.show_image(a_sheet(), name="Letter", words="Dear colleague")
    assert (view.accessibleName(), view.accessibleDescription()) == ("Letter", "Dear colleague")
    assert view.image.width() == 300


def test_a_page_stands_in_the_middle_of_its_room(view: PictureView) -> None:
    view.show_image(a_sheet(100, 100), name="Drawing", words="")
    seen = view.grab().toImage()
    green = Qt.GlobalColor.darkGreen
    assert seen.pixelColor(seen.width() // 2, seen.height() // 2) == green
    assert seen.pixelColor(5, 5) != green


def test_a_new_width_is_told_once_it_has_settled(view: PictureView) -> None:
    told: list[int] = []
    view.room_changed.connect(lambda: told.append(view.room()))
    view.resize(700, 400)
    wait_until(lambda: len(told) > 0)
    assert told[-1] < 700
    view.resize(3000, 400)
    assert view.room() < 1000
