"""Tabs: one is chosen, or none on a page that no tab stands for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pss_desktop.ui.widgets.tabs import Tab, TabStrip

TABS = (Tab("story", "Story"), Tab("notes", "Notes"))


@pytest.fixture
def went() -> list[str]:
    return []


def strip(qtbot: QtBot, chosen: str, went: list[str]) -> TabStrip:
    made = TabStrip("Pages", TABS, chosen)
    made.went.connect(went.append)
    qtbot.addWidget(made)
    made.resize(400, 40)
    made.show()
    return made


def test_pressing_the_tab_of_this_page_goes_nowhere(qtbot: QtBot, went: list[str]) -> None:
    made = strip(qtbot, "notes", went)
    QTest.mouseClick(made, Qt.MouseButton.LeftButton, pos=made.tabRect(1).center())
    assert went == []


def test_from_a_page_without_a_tab_every_tab_leads_away(qtbot: QtBot, went: list[str]) -> None:
    made = strip(qtbot, "elsewhere", went)
    made.grab()
    QTest.mouseClick(made, Qt.MouseButton.LeftButton, pos=made.tabRect(0).center())
    QTest.mouseClick(made, Qt.MouseButton.LeftButton, pos=made.tabRect(1).center())
    assert went == ["story", "notes"]


def test_from_a_page_without_a_tab_enter_leads_to_the_first(qtbot: QtBot, went: list[str]) -> None:
    made = strip(qtbot, "elsewhere", went)
    QTest.keyClick(made, Qt.Key.Key_Return)
    assert went == ["story"]
    QTest.keyClick(made, Qt.Key.Key_Right)
    assert went == ["story", "notes"]
