"""What a person does on the pages of a programme."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from pss_desktop.presenters.settings import Group
from pss_desktop.ui.screens.join_parts import WordsCard
from pss_desktop.ui.screens.programme import ProgrammeScreen
from pss_desktop.ui.screens.root_card import RootCard
from pss_desktop.ui.screens.settings_programme import ProgrammeLinkPage
from tests.pages import Program, press, type_into
from tests.ui.waiting import wait_until

W = TypeVar("W", bound=QWidget)


def open_programme(program: Program) -> ProgrammeScreen:
    """By the settings."""
    settings = program.go_to_settings()
    settings.open(Group.PROGRAMME)
    page = settings.page
    assert isinstance(page, ProgrammeLinkPage)
    wait_until(lambda: bool(page.state.text()))
    press(page.open)
    screen = program.screen(ProgrammeScreen)
    wait_until(lambda: screen.join.isVisible() or screen.admit.isVisible())
    return screen


def point(path: Path) -> None:
    """Answer the open dialog about a file or a folder."""
    wait_until(lambda: bool(_dialogs()))
    (dialog,) = _dialogs()
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    wait_until(lambda: not _dialogs())


def open_root_key(card: RootCard, path: Path, passphrase: str) -> None:
    """Choose the sealed key and type its passphrase."""
    press(card.choose)
    point(path)
    wait_until(card.open.isVisible)
    type_into(card.passphrase, passphrase)
    press(card.open)
    wait_until(lambda: not card.open.isVisible() and not card.choose.isVisible())


def hear(card: WordsCard, parts: list[str]) -> None:
    """Type the two covered parts."""
    wait_until(card.check.isVisible)
    for field, part in zip(card.fields, parts, strict=True):
        type_into(field, part)
    press(card.check)


def _dialogs() -> list[QFileDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog) and one.isVisible()]
