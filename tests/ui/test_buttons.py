"""Buttons and links: their size, their looks, and their names."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pss_desktop.ui.theme.tokens import CONTROL_HEIGHT
from pss_desktop.ui.widgets.button import Button, IconButton, Look
from pss_desktop.ui.widgets.link import Link
from tests.ui.hearing import heard


def test_a_button_is_36_high_and_as_wide_as_its_words(qtbot: QtBot) -> None:
    short, long = Button("Lock"), Button("Close, keep the draft")
    for button in (short, long):
        qtbot.addWidget(button)
        assert button.sizeHint().height() == CONTROL_HEIGHT
        assert button.minimumSizeHint() == button.sizeHint()
    assert long.sizeHint().width() > short.sizeHint().width()


def test_a_compact_button_is_square_and_keeps_its_words_as_name_and_tooltip(qtbot: QtBot) -> None:
    button = Button("Lock", icon="lock")
    qtbot.addWidget(button)
    button.set_compact(True)
    assert button.sizeHint().width() == button.sizeHint().height() == CONTROL_HEIGHT
    assert button.toolTip() == button.text() == "Lock"
    button.set_compact(False)
    assert button.toolTip() == ""


def test_a_shortcut_on_a_button_is_written_as_the_keys_are_labelled(qtbot: QtBot) -> None:
    button = Button("Sign the note", Look.FILLED)
    qtbot.addWidget(button)
    plain = button.sizeHint().width()
    button.show_shortcut("Ctrl+Return")
    assert button.shortcut().toString() == "Ctrl+Return"
    assert button.sizeHint().width() > plain


@pytest.mark.parametrize("look", list(Look))
def test_each_look_is_painted_apart_from_the_others(qtbot: QtBot, look: Look) -> None:
    button = Button("Deed", look, icon="plus", trailing="chevron")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    enabled = button.grab().toImage()
    for other in Look:
        if other is not look:
            button.set_look(other)
            assert button.grab().toImage() != enabled
    button.set_look(look)
    assert button.look is look
    button.setEnabled(False)
    assert button.grab().toImage() != enabled


def test_a_button_mirrors_with_its_window(qtbot: QtBot) -> None:
    button = Button("Deed", icon="plus", trailing="chevron")
    qtbot.addWidget(button)
    button.resize(200, 36)
    before = button.grab().toImage()
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert button.grab().toImage() != before


def test_an_icon_button_has_a_name(qtbot: QtBot) -> None:
    button = IconButton("More", "more")
    qtbot.addWidget(button)
    button.set_icon("lock")
    assert button.text() == "More"


def test_a_link_is_a_button_to_the_keyboard(qtbot: QtBot) -> None:
    link = Link("Clients")
    qtbot.addWidget(link)
    pressed = heard(link.clicked)
    QTest.keyClick(link, Qt.Key.Key_Space)
    assert pressed
    assert link.minimumSizeHint().width() == 0
    assert link.grab().width() > 0
