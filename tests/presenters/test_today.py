"""Today: what needs the person, each line with its deed."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from pss_desktop.domain.ids import to_hex
from pss_desktop.presenters.desk import Screen
from pss_desktop.presenters.today.today import TodayPresenter
from pss_desktop.services.exporting.alone import left_now, sealed_alone
from pss_desktop.services.place import Place
from pss_desktop.services.today.today import FirstStep, NoticeKind
from pss_desktop.services.workspace import Workspace
from tests.presenters.shown import TodayShown
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import add_client


@dataclass
class Today:
    workspace: Workspace
    shown: TodayShown = field(default_factory=TodayShown)

    def __post_init__(self) -> None:
        self.still = StillDesk(self.workspace)
        self.presenter = TodayPresenter(self.still.desk)
        self.presenter.attach(self.shown)


@pytest.fixture
def today(workspace: Workspace) -> Today:
    return Today(workspace)


def test_the_number_on_the_rail_is_what_needs_a_deed(today: Today) -> None:
    assert today.shown.today is not None
    assert today.still.shell.counts == [today.shown.today.needing_me]


def test_an_unsigned_note_appears_as_soon_as_it_is_saved(today: Today, workspace: Workspace) -> None:
    client = add_client(workspace, "Juniper Vale")
    workspace.notes.save_draft(client, {"format": "narrative", "narrative": "Begun"}, 0)
    assert today.shown.today is not None
    assert [note.name for note in today.shown.today.unsigned] == ["Juniper Vale"]
    today.presenter.open(today.shown.today.unsigned[0])
    assert today.still.shell.places == [Place("note_editor", to_hex(client), "draft")]


def test_a_backup_on_a_stick_is_made_from_its_line(
    today: Today, workspace: Workspace, tmp_path: Path
) -> None:
    today.presenter.back_up()
    assert today.shown.backed_up is None
    today.shown.folder = tmp_path / "stick"
    today.shown.folder.mkdir()
    today.presenter.back_up()
    assert today.shown.backed_up == workspace.today.load().last_elsewhere
    assert len(list(today.shown.folder.iterdir())) == 1
    assert workspace.safekeeping.backups() == ()


def test_steps_that_were_left_lead_to_their_places(today: Today) -> None:
    for line in (*FirstStep, NoticeKind.DAMAGED_PART, NoticeKind.ROSTER_OLD, Screen.CLIENTS):
        today.presenter.open(line)
    assert today.still.shell.places == [
        Place("settings", record="recovery_code"),
        Place("programme"),
        Place("add_client"),
        Place("settings", record="check"),
        Place("programme"),
        Place("clients"),
    ]


def test_a_screen_that_has_gone_hears_of_no_change(today: Today, workspace: Workspace) -> None:
    today.presenter.close()
    before = today.shown.today
    add_client(workspace)
    assert today.shown.today is before


def test_the_place_is_today(today: Today) -> None:
    assert today.presenter.place() == Place("today")


def test_what_went_by_itself_leads_to_the_exchange(today: Today) -> None:
    today.presenter.open(Screen.EXCHANGE)
    assert today.still.shell.places == [Place("exchange")]


def test_what_went_by_itself_is_told_and_asks_for_nothing(today: Today, workspace: Workspace) -> None:
    assert today.shown.today is not None
    needing = today.shown.today.needing_me
    storage = workspace.seat.storage
    with storage.connection.transaction():
        sealed_alone(storage, [1, 2])
        left_now(storage, 2)

    today.presenter.load()

    assert (today.shown.today.went_alone, today.shown.today.needing_me) == (1, needing)
