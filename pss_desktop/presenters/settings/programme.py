"""The programme as the settings tell of it: where this vault stands, and the way to its page."""

from typing import Protocol

from pss_desktop.presenters.desk import Screen
from pss_desktop.presenters.settings.page import PageView, SettingsPage
from pss_desktop.services.place import Place
from pss_desktop.services.programme.programme_views import ProgrammeState


class ProgrammeLinkView(PageView, Protocol):
    """The page."""

    def show_state(self, state: ProgrammeState) -> None: ...


class ProgrammeLinkPresenter(SettingsPage[ProgrammeLinkView]):
    """Everything else is on the page of the programme."""

    def load(self) -> None:
        self._ask(self._desk.workspace.programme.state, self._loaded)

    def open(self) -> None:
        self._desk.shell.go(Place(Screen.PROGRAMME))

    def _loaded(self, state: ProgrammeState) -> None:
        self._view.show_state(state)
