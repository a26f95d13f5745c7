"""Shows the settings over a real vault, each page as if a person had opened it."""

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from pytestqt.qtbot import QtBot

from pss_desktop.desktop.app_settings import AppSettings, SettingsFile
from pss_desktop.presenters.entrance.appearance import Appearance
from pss_desktop.presenters.settings.settings import Group, SettingsPresenter
from pss_desktop.services.place import Place
from pss_desktop.services.workspace import Workspace
from pss_desktop.ui.screens.settings.settings import SettingsScreen
from pss_desktop.vault.slices import finish
from tests.presenters.still_shell import StillDesk
from tests.ready import Ready
from tests.services.clinic import Clinic, add_client
from tests.ui.seen import SettingsSeen

WIDE, LOW = (1154, 712), (964, 544)
"""The room inside the frame at 1366x768, and at 1024x600 with the narrow rail."""


class Settings:
    """Opens the settings as often as a test likes; *applied* is what the appearance page changed."""

    def __init__(self, workspace: Workspace, folder: Path, qtbot: QtBot) -> None:
        self.still = StillDesk(workspace)
        self.applied: list[AppSettings] = []
        self._file = SettingsFile(folder / "settings.json")
        self._qtbot = qtbot
        self._presenters: list[SettingsPresenter] = []

    def open(self, group: Group | None = None, size: tuple[int, int] = WIDE) -> SettingsSeen:
        """Show the page of *group*, or what opens by itself."""
        start = Place("settings", record=group.value if group is not None else "")
        presenter = SettingsPresenter(self.still.desk, start)
        self._presenters.append(presenter)
        appearance = Appearance(self._file, AppSettings("en"), self.applied.append, ("en", "ar"))
        screen = SettingsScreen(presenter, appearance)
        self._qtbot.addWidget(screen)
        screen.resize(*size)
        screen.show()
        screen.activateWindow()
        self._qtbot.waitUntil(screen.isActiveWindow)
        seen = SettingsSeen(screen)
        seen.settle()
        return seen

    def close(self) -> None:
        for presenter in self._presenters:
            presenter.close()


@pytest.fixture
def clinic(tmp_path: Path) -> Clinic:
    return Clinic(tmp_path / "data")


@pytest.fixture
def workspace(clinic: Clinic) -> Iterator[Workspace]:
    """A vault with a client in the bin and a backup."""
    _lived_in().lay_down(clinic.root)
    made = clinic.reopen()
    yield made
    made.close()


@cache
def _lived_in() -> Ready:
    with TemporaryDirectory() as folder:
        made = Clinic(Path(folder)).create().workspace
        made.clients.move_to_bin(add_client(made, "Fern Riverbend"))
        finish(made.safekeeping.back_up())
        made.close()
        return Ready.of(Path(folder))


@pytest.fixture
def settings(workspace: Workspace, tmp_path: Path, qtbot: QtBot) -> Iterator[Settings]:
    made = Settings(workspace, tmp_path, qtbot)
    yield made
    made.close()


Opener = Callable[..., SettingsSeen]
