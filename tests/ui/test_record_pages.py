"""Pages of signed records, opened while the vault is slow to answer."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from pss_desktop.domain.ids import ClientId, RecordId, to_hex
from pss_desktop.presenters.desk import Desk
from pss_desktop.presenters.forms.record_page import CrisisEventPagePresenter, RiskScreenPagePresenter
from pss_desktop.presenters.sessions.note_page import NotePagePresenter
from pss_desktop.services.place import Place
from pss_desktop.services.workspace import Workspace
from pss_desktop.ui.screens.crisis.crisis_event_page import CrisisEventPage
from pss_desktop.ui.screens.crisis.risk_screen_page import RiskScreenPage
from pss_desktop.ui.screens.parts import whole_page
from pss_desktop.ui.screens.records.addition_screen import AdditionScreen
from pss_desktop.ui.screens.sessions.note_page import NotePageScreen
from tests.presenters.hands import HeldRunner
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import Clinic, add_client, sign_note
from tests.services.crisis_forms import sign_crisis, sign_screen
from tests.ui.waiting import wait_until


def _note(workspace: Workspace, client: ClientId) -> RecordId:
    return sign_note(workspace, client, "Sat under the fig tree.")


@pytest.mark.parametrize(
    ("sign", "opened"),
    [
        (_note, lambda desk, place: NotePageScreen(NotePagePresenter(desk, place))),
        (sign_crisis, lambda desk, place: CrisisEventPage(CrisisEventPagePresenter(desk, place))),
        (sign_screen, lambda desk, place: RiskScreenPage(RiskScreenPagePresenter(desk, place))),
    ],
)
def test_a_record_is_neither_painted_nor_pressed_before_its_words_are_there(
    sign: Callable[[Workspace, ClientId], RecordId],
    opened: Callable[[Desk, Place], AdditionScreen],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(whole_page, "PATIENCE_MS", 60_000)
    workspace = Clinic(tmp_path / "data").ready()
    client = add_client(workspace)
    place = Place("", to_hex(client), to_hex(sign(workspace, client)))
    runner = HeldRunner()
    page = opened(StillDesk(workspace, runner).desk, place)
    qtbot.addWidget(page)
    page.show()
    deeds = [one for one in page.findChildren(QAbstractButton) if one.isVisible()]
    assert page.add in deeds
    assert [one for one in deeds if one.isEnabled()] == []
    assert not page.updatesEnabled()

    while runner.waiting:
        runner.run_one()

    wait_until(page.updatesEnabled)
    assert page.add.isEnabled()
    assert page.add is page.focusWidget()
    workspace.close()
