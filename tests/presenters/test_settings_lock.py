"""When and how the vault locks: kept as it is chosen, between 1 and 15 minutes."""

from pss_desktop.presenters.settings.lock import LockPresenter
from pss_desktop.services.workspace import Workspace
from tests.presenters.settings_pages import LockPage
from tests.presenters.still_shell import StillDesk


def opened(workspace: Workspace) -> tuple[LockPresenter, LockPage, StillDesk]:
    still, page = StillDesk(workspace), LockPage()
    presenter = LockPresenter(still.desk)
    presenter.attach(page)
    return presenter, page, still


def test_the_page_begins_with_what_is_kept(workspace: Workspace) -> None:
    _, page, _ = opened(workspace)
    assert (page.preferences.lock_minutes, page.preferences.shift_lock) == (5, False)


def test_a_choice_is_kept_and_the_frame_follows(workspace: Workspace) -> None:
    presenter, page, still = opened(workspace)
    presenter.choose_minutes(2)
    presenter.choose_shift_lock(on=True)
    kept = workspace.preferences.load()
    assert (kept.lock_minutes, kept.shift_lock) == (2, True)
    assert page.preferences == still.shell.preferences[-1] == kept


def test_the_idle_lock_can_neither_be_switched_off_nor_put_off_past_15_minutes(workspace: Workspace) -> None:
    presenter, page, _ = opened(workspace)
    presenter.choose_minutes(0)
    assert page.preferences.lock_minutes == 1
    presenter.choose_minutes(600)
    assert workspace.preferences.load().lock_minutes == 15


def test_the_name_stays_what_it_was(workspace: Workspace) -> None:
    presenter, _, _ = opened(workspace)
    presenter.choose_minutes(9)
    assert workspace.preferences.load().person_name == "Hazel Brook"
