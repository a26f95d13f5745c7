"""What tests of the window share: the look that everything is painted in, and how a widget is shown."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pss_desktop.ui.locale.now import install_clock
from pss_desktop.ui.theme.theme import Scheme, Theme, install_theme
from tests.fakes import FakeClock


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Iterator[Theme]:
    """The light theme at 100 %, from the leading side at the left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    made = install_theme(qapp, scheme=Scheme.LIGHT)
    yield made
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    made.deleteLater()


@pytest.fixture(autouse=True)
def noon() -> None:
    """It is noon of 22 November 2026."""
    install_clock(FakeClock())


@pytest.fixture
def show(qtbot: QtBot) -> Callable[[QWidget], QWidget]:
    """Shows a widget in front."""

    def place(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)
        return widget

    return place
