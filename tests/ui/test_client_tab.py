"""When a page of a client is painted, with answers that come one by one."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pss_desktop.domain.ids import to_hex
from pss_desktop.presenters.clients.client_header import ClientHeaderPresenter
from pss_desktop.presenters.desk import Screen
from pss_desktop.services.place import Place
from pss_desktop.ui.screens.clients.client_tab import ClientTab
from pss_desktop.ui.screens.parts import whole_page
from tests.presenters.hands import HeldRunner
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import Clinic, add_client
from tests.ui.waiting import wait_until


def test_a_page_that_asks_three_times_in_a_row_is_painted_after_the_third_answer(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whole_page, "PATIENCE_MS", 60_000)
    workspace = Clinic(tmp_path / "data").ready()
    place = Place(Screen.CONSENT, to_hex(add_client(workspace)))
    runner, answered = HeldRunner(), list[int]()

    def answer(number: int) -> None:
        answered.append(number)
        if number < 3:
            ask(number + 1)

    def ask(number: int) -> None:
        runner.submit(lambda: number, done=answer, failed=lambda _: None)

    page = ClientTab(ClientHeaderPresenter(StillDesk(workspace, runner).desk, place, Screen.CONSENT))
    qtbot.addWidget(page)
    ask(1)
    page.show()
    while runner.waiting:
        QTest.qWait(1)
        assert not page.updatesEnabled(), answered
        runner.run_one()
    wait_until(page.updatesEnabled)
    assert answered == [1, 2, 3]
    workspace.close()
