"""Backups: made here or on a stick, listed, and reminded of."""

from collections.abc import Callable
from pathlib import Path

import pytest

from pss_desktop.presenters.settings.backups import BackupsPresenter
from pss_desktop.services.workspace import Workspace
from tests.presenters.settings_pages import BackupsPage
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import Clinic

Open = Callable[..., tuple[BackupsPresenter, BackupsPage, StillDesk]]


@pytest.fixture
def opened(workspace: Workspace) -> Open:
    def make(folder: Path | None = None) -> tuple[BackupsPresenter, BackupsPage, StillDesk]:
        still, page = StillDesk(workspace), BackupsPage(folder)
        presenter = BackupsPresenter(still.desk)
        presenter.attach(page)
        return presenter, page, still

    return make


def test_a_backup_is_made_listed_and_no_longer_due(opened: Open) -> None:
    presenter, page, still = opened()
    assert (page.state.last, page.state.entries) == (None, ())
    presenter.back_up()
    assert still.shell.jobs == ["back_up"]
    assert page.made is not None
    assert [entry.folder for entry in page.state.entries] == [page.made.entry.folder]
    assert page.state.last == page.made.entry.made_at
    assert not page.state.due


def test_one_on_a_stick_is_due_after_seven_days(opened: Open, clinic: Clinic, tmp_path: Path) -> None:
    presenter, page, _ = opened(tmp_path)
    presenter.back_up_elsewhere()
    clinic.clock.advance(days=8)
    presenter.back_up()
    assert page.state.due
    assert page.state.last == clinic.clock.now()
    presenter.back_up_elsewhere()
    assert not page.state.due


def test_a_backup_on_a_stick_lies_where_it_was_asked_for(opened: Open, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    presenter, page, _ = opened(stick)
    presenter.back_up_elsewhere()
    assert page.made is not None
    assert page.made.entry.folder.is_relative_to(stick)
    assert page.state.entries == ()
    assert page.state.last == page.state.last_elsewhere == page.made.entry.made_at


def test_pointing_at_no_folder_makes_no_backup(opened: Open) -> None:
    presenter, page, still = opened(None)
    presenter.back_up_elsewhere()
    assert (page.made, still.shell.jobs) == (None, [])


def test_a_backup_made_elsewhere_in_the_program_appears_by_itself(opened: Open, workspace: Workspace) -> None:
    presenter, page, _ = opened()
    for _ in workspace.safekeeping.back_up():
        pass
    assert len(page.state.entries) == 1
    presenter.close()


def test_a_page_that_was_left_hears_nothing_more(opened: Open, workspace: Workspace) -> None:
    presenter, page, _ = opened()
    presenter.close()
    for _ in workspace.safekeeping.back_up():
        pass
    assert page.state.entries == ()
