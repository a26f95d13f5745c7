"""The button into the practice vault: one opening at a time, until the vault stands there."""

from dataclasses import dataclass, field

from pss_desktop.domain.progress import Progress
from pss_desktop.presenters.entrance.practice import PracticePresenter
from pss_desktop.presenters.runner import Slices
from pss_desktop.services.workspace import Workspace
from tests.presenters.hands import InlineRunner
from tests.presenters.test_restore import Opened, Page


@dataclass
class Door:
    """Into a vault that nobody looks at."""

    languages: list[str] = field(default_factory=list)

    def practising(self, language: str) -> Slices[Workspace]:
        self.languages.append(language)
        yield Progress(1, 1, "client")
        return Opened()


def test_the_practice_vault_is_opened_once_however_often_its_button_is_pressed() -> None:
    door, page, opened = Door(), Page(), list[Workspace]()
    presenter = PracticePresenter(door, InlineRunner(), opened=opened.append)
    presenter.attach(page)
    presenter.open("en")
    presenter.open("en")
    assert (len(opened), door.languages, page.busy) == (1, ["en"], True)
