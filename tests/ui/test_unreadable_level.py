"""A level of risk that is no word is said to be unreadable wherever the level stands."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pss_desktop.domain.ids import ClientId, RecordId, to_hex
from pss_desktop.domain.risk import RiskLevel
from pss_desktop.presenters.crisis.crisis import CrisisPresenter
from pss_desktop.presenters.crisis.risk_level import RiskLevelPresenter
from pss_desktop.presenters.desk import Screen
from pss_desktop.presenters.review.review_note import ReviewNotePresenter
from pss_desktop.services.place import Place
from pss_desktop.services.workspace import Workspace
from pss_desktop.ui.screens.crisis.crisis import CrisisScreen
from pss_desktop.ui.screens.crisis.risk_level import RiskLevelScreen
from pss_desktop.ui.screens.review.review_note import ReviewNoteScreen
from pss_desktop.ui.screens.sessions.note_side import NoteSide
from pss_desktop.ui.widgets.label import Paragraph
from pss_desktop.ui.widgets.risk import RiskBadge
from tests.pages import spoken_rows
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import Clinic, add_client
from tests.services.crisis_forms import set_risk, set_unreadable_risk
from tests.services.review_pair import Pair

UNREADABLE = "cannot be read by this version of the program"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Workspace]:
    desk = Clinic(tmp_path / "data").create().workspace
    yield desk
    desk.close()


@pytest.fixture
def client(desk: Workspace) -> ClientId:
    client = add_client(desk)
    set_unreadable_risk(desk, client)
    return client


def shown(page: QWidget) -> str:
    return " ".join(one.text() for one in page.findChildren(Paragraph) if one.isVisibleTo(page))


def test_the_page_of_risk_says_so_and_no_longer_once_a_level_was_set(
    desk: Workspace, client: ClientId, qtbot: QtBot
) -> None:
    still = StillDesk(desk)
    page = CrisisScreen(CrisisPresenter(still.desk, Place(Screen.CRISIS, to_hex(client))))
    qtbot.addWidget(page)
    assert UNREADABLE in shown(page)
    assert "Spoke of a plan." in shown(page)
    assert not page.level.isVisibleTo(page)
    set_risk(desk, client, "none", "Looked after them.")
    assert UNREADABLE not in shown(page)
    assert page.level.isVisibleTo(page)
    (row,) = spoken_rows(page.history)
    assert "Set anew: None known" in row
    assert "what stood before could not be read" in row
    set_risk(desk, client, "low", "Worse.")
    set_risk(desk, client, "none", "Better.")
    assert "Lowered" in spoken_rows(page.history)[0]


def test_the_form_says_so_and_calls_no_level_a_lowering(
    desk: Workspace, client: ClientId, qtbot: QtBot
) -> None:
    presenter = RiskLevelPresenter(StillDesk(desk).desk, Place(Screen.RISK_LEVEL, to_hex(client)))
    page = RiskLevelScreen(presenter)
    qtbot.addWidget(page)
    assert UNREADABLE in shown(page)
    presenter.set_answer("level", RiskLevel.LOW.value)
    assert presenter.lowering is None


def test_beside_a_note_it_is_said_too(desk: Workspace, client: ClientId, qtbot: QtBot) -> None:
    side = NoteSide()
    qtbot.addWidget(side)
    side.show_level(desk.risks.now(client))
    assert UNREADABLE in side.level.text()


def test_in_a_review_it_is_said_in_place_of_a_level(tmp_path: Path, qtbot: QtBot) -> None:
    pair = Pair.join(tmp_path)
    note = pair.send()
    client = pair.counselor.notes.get(note).note.client
    set_unreadable_risk(pair.counselor, client)
    pair.to_supervisor()
    page = in_review(pair, client, note, qtbot)
    assert UNREADABLE in shown(page)
    assert page.findChildren(RiskBadge) == []
    set_risk(pair.counselor, client, "low", "Looked after them.")
    pair.to_supervisor()
    page = in_review(pair, client, note, qtbot)
    assert UNREADABLE not in shown(page)
    assert len(page.findChildren(RiskBadge)) == 1
    pair.close()


def in_review(pair: Pair, client: ClientId, note: RecordId, qtbot: QtBot) -> ReviewNoteScreen:
    place = Place(Screen.REVIEW_NOTE, to_hex(client), to_hex(note))
    page = ReviewNoteScreen(ReviewNotePresenter(StillDesk(pair.supervisor).desk, place))
    qtbot.addWidget(page)
    return page
