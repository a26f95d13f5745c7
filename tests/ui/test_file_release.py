"""The card before a copy of a file leaves the vault."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pss_desktop.domain.ids import ClientId, RecordId
from pss_desktop.presenters.files.file_release import FileReleasePresenter
from pss_desktop.ui.screens.files.file_release import FileReleaseCard
from pss_desktop.ui.widgets.label import Paragraph
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import Clinic


@pytest.fixture
def card(tmp_path: Path, qtbot: QtBot) -> Iterator[FileReleaseCard]:
    desk = Clinic(tmp_path / "data").create().workspace
    presenter = FileReleasePresenter(StillDesk(desk).desk, ClientId(bytes(16)), RecordId(bytes(16)))
    card = FileReleaseCard(presenter)
    qtbot.addWidget(card)
    yield card
    desk.close()


def words_of(card: FileReleaseCard) -> str:
    return " ".join(part.text() for part in card.findChildren(Paragraph))


def test_where_nothing_will_note_a_copy_that_is_said_before_and_after(card: FileReleaseCard) -> None:
    card.show_warning(will_be_noted=False)
    assert "open for reading only, so it cannot say that you saved it" in words_of(card)
    card.show_saved(noted=False)
    assert "its log does not say this" in words_of(card)


def test_where_the_case_will_note_a_copy_that_is_said_alone(card: FileReleaseCard) -> None:
    card.show_warning(will_be_noted=True)
    assert "is written down in the case" in words_of(card)
    assert "reading only" not in words_of(card)
    card.show_saved(noted=True)
    assert "does not say this" not in words_of(card)
