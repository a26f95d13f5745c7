"""The frame of the settings: one page at a time, remembered by its word."""

from pss_desktop.presenters.settings.about import AboutPresenter
from pss_desktop.presenters.settings.recovery import RecoveryPresenter
from pss_desktop.presenters.settings.settings import PAGES, Group, SettingsPresenter, Shown
from pss_desktop.services.place import Place
from pss_desktop.services.workspace import Workspace
from tests.presenters.still_shell import StillDesk


class Screen:
    """Remembers which page was shown; builds none."""

    def __init__(self) -> None:
        self.current: Group | None = None
        self.shown: list[type[Shown] | None] = []

    def show_list(self, current: Group) -> None:
        self.current = current

    def show_page(self, page: Shown | None) -> None:
        self.shown.append(None if page is None else type(page))


def settings(workspace: Workspace, record: str = "") -> tuple[SettingsPresenter, Screen]:
    screen = Screen()
    presenter = SettingsPresenter(StillDesk(workspace).desk, Place("settings", record=record))
    presenter.attach(screen)
    return presenter, screen


def test_the_first_page_is_open_when_none_was_asked_for(workspace: Workspace) -> None:
    presenter, screen = settings(workspace)
    assert screen.shown == [None]
    assert not presenter.page_asked_for
    presenter.close()


def test_a_place_opens_its_page_and_is_remembered(workspace: Workspace) -> None:
    presenter, screen = settings(workspace, "recovery_code")
    assert (screen.current, screen.shown) == (Group.RECOVERY_CODE, [RecoveryPresenter])
    assert presenter.page_asked_for
    assert presenter.place() == Place("settings", record="recovery_code")


def test_every_page_opens_by_its_word(workspace: Workspace) -> None:
    presenter, screen = settings(workspace)
    for group in list(Group)[1:]:
        presenter.open(group)
    assert screen.shown == [None, *PAGES.values()]
    assert tuple(PAGES) == tuple(Group)[1:]
    presenter.close()


def test_a_page_of_a_newer_version_opens_the_first_one(workspace: Workspace) -> None:
    _, screen = settings(workspace, "telepathy")
    assert screen.current is Group.APPEARANCE


def test_opening_the_open_page_again_leaves_it_alone(workspace: Workspace) -> None:
    presenter, screen = settings(workspace, "about")
    presenter.open(Group.ABOUT)
    assert screen.shown == [AboutPresenter]
