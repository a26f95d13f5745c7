"""A page of a client is painted once its words have come and are laid out: nothing moves under the eye."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pss_desktop.presenters.desk import Screen
from pss_desktop.ui.screens.clients.client_tab import ClientTab
from pss_desktop.ui.screens.parts import whole_page
from tests.journeys.conftest import Computer
from tests.pages import Program
from tests.pages_crisis import open_crisis, set_level
from tests.ui.waiting import wait_until

TABS = (Screen.CONSENT, Screen.SAFETY_PLAN, Screen.CRISIS, Screen.CLIENT_NOTES, Screen.CLIENT, Screen.FILES)


class Painter(QObject):
    """Notes where each part of a client's page was when it was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.painted: list[tuple[QWidget, QRect]] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and _page_of(watched):
            self.painted.append((watched, _place(watched)))
        return False


@pytest.fixture
def painter(qapp: QApplication) -> Iterator[Painter]:
    made = Painter()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


def test_no_part_of_a_page_is_painted_before_it_is_in_its_place(
    computer: Computer, painter: Painter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whole_page, "PATIENCE_MS", 60_000)
    program, passphrase = computer.with_clients("Juniper Vale")
    open_crisis(program)
    set_level(program, "high", "Spoke of a plan by the river.", passphrase)
    for tab in TABS:
        painter.painted.clear()
        page = _opened(program, tab)
        wait_until(page.updatesEnabled)
        wait_until(lambda: bool(painter.painted))
        QTest.qWait(20)
        moved = [widget for widget, place in painter.painted if _place(widget) != place]
        assert moved == [], tab


def test_a_page_whose_words_do_not_come_is_shown_without_them(
    computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whole_page, "PATIENCE_MS", 1)
    program, _ = computer.with_clients("Juniper Vale")
    wait_until(_opened(program, Screen.CONSENT).updatesEnabled)


def _opened(program: Program, tab: Screen) -> ClientTab:
    before = program.client()
    before.header.tabs.went.emit(tab.value)
    wait_until(lambda: program.client() is not before)
    return program.client()


def _page_of(widget: QWidget) -> bool:
    parent: QWidget | None = widget
    while parent is not None and not isinstance(parent, ClientTab):
        parent = parent.parentWidget()
    return parent is not None


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())
