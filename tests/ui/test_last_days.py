"""The last day of a consent is said as it was signed, whatever day its moment is here."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pss_desktop.domain.consent import Purpose
from pss_desktop.domain.ids import ClientId, to_hex
from pss_desktop.presenters.consent.page import ConsentPagePresenter
from pss_desktop.presenters.desk import Screen
from pss_desktop.services.place import Place
from pss_desktop.services.workspace import Workspace
from pss_desktop.ui.screens.consent.page import ConsentPageScreen
from pss_desktop.ui.screens.words.client_header import consent_line
from pss_desktop.ui.screens.words.follow_up import follow_up_row
from pss_desktop.ui.widgets.label import Paragraph
from tests.consents import a_form, record_consent
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import Clinic, add_client

LAST = {"iso": "2026-12-02", "precision": "day"}


@pytest.fixture
def clinic(tmp_path: Path) -> Clinic:
    return Clinic(tmp_path / "data")


@pytest.fixture
def desk(clinic: Clinic) -> Iterator[Workspace]:
    desk = clinic.create().workspace
    yield desk
    desk.close()


@pytest.fixture
def client(desk: Workspace, monkeypatch: pytest.MonkeyPatch) -> Iterator[ClientId]:
    """Signed in Bogota: in Beirut, where it is read, the end is on the day after."""
    monkeypatch.setenv("TZ", "America/Bogota")
    time.tzset()
    client = add_client(desk)
    record_consent(desk, client, a_form(Purpose.RECORD, ends=LAST))
    monkeypatch.setenv("TZ", "Asia/Beirut")
    time.tzset()
    yield client
    monkeypatch.undo()
    time.tzset()


def test_above_the_pages_and_on_the_page_of_the_consent(
    desk: Workspace, client: ClientId, qtbot: QtBot
) -> None:
    assert "until Wednesday, 2 December 2026" in consent_line(desk.facts.of(client))[0]
    presenter = ConsentPagePresenter(StillDesk(desk).desk, Place(Screen.CONSENT, to_hex(client)))
    page = ConsentPageScreen(presenter)
    qtbot.addWidget(page)
    assert "until 2 Dec 2026" in " ".join(one.text() for one in page.lines.findChildren(Paragraph))


def test_on_today_before_it_has_ended_and_after(clinic: Clinic, desk: Workspace, client: ClientId) -> None:
    def badge() -> str:
        (row,) = desk.today.load().follow_ups
        shown = follow_up_row(row, clinic.clock.now(), lambda: None).badge
        return "" if shown is None else shown.text

    assert badge() == "2 Dec 2026"
    clinic.clock.set(datetime(2026, 12, 3, 6, tzinfo=UTC))
    assert badge().startswith("1 day")
    assert badge().endswith("late")
