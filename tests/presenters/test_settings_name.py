"""The own name: kept when it is one, and told to the frame."""

from pss_desktop.domain.errors import InvalidFieldsError, PssError
from pss_desktop.presenters.settings.name import NamePresenter
from pss_desktop.services.workspace import Workspace
from tests.presenters.still_shell import StillDesk


class Page:
    """Remembers what it was shown."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.problem: PssError | None = None

    def show_name(self, name: str) -> None:
        self.said.append(f"name {name}")

    def show_kept(self, name: str) -> None:
        self.said.append(f"kept {name}")

    def show_gap(self) -> None:
        self.said.append("gap")

    def show_problem(self, problem: PssError | None) -> None:
        self.problem = problem


def opened(workspace: Workspace) -> tuple[NamePresenter, Page, StillDesk]:
    still, page = StillDesk(workspace), Page()
    presenter = NamePresenter(still.desk)
    presenter.attach(page)
    return presenter, page, still


def test_the_new_name_is_kept_and_the_frame_follows(workspace: Workspace) -> None:
    presenter, page, still = opened(workspace)
    presenter.keep(" Hazel Willow ")
    assert page.said == ["name Hazel Brook", "kept Hazel Willow"]
    assert workspace.preferences.load().person_name == "Hazel Willow"
    assert still.shell.preferences[-1].person_name == "Hazel Willow"


def test_no_name_is_no_name(workspace: Workspace) -> None:
    presenter, page, _ = opened(workspace)
    presenter.keep("   ")
    assert page.said[-1] == "gap"
    assert workspace.preferences.load().person_name == "Hazel Brook"


def test_a_name_that_cannot_be_kept_is_told(workspace: Workspace) -> None:
    presenter, page, _ = opened(workspace)
    presenter.keep("Hazel" * 200)
    assert isinstance(page.problem, InvalidFieldsError)
    assert workspace.preferences.load().person_name == "Hazel Brook"
