"""About this program: versions to name when asking for help, and the licences of its parts."""

from collections.abc import Sequence
from typing import Protocol

from pss_desktop.presenters.runner import Lane
from pss_desktop.presenters.settings.page import PageView, SettingsPage
from pss_desktop.services.versions import COMPONENTS, OWN_LICENCE, Component, Versions, versions


class AboutView(PageView, Protocol):
    """The page about the program."""

    def show_versions(self, found: Versions, own_licence: str, components: Sequence[Component]) -> None: ...


class AboutPresenter(SettingsPage[AboutView]):
    """Asks the native libraries themselves which version they are."""

    def load(self) -> None:
        self._ask(
            versions, lambda found: self._view.show_versions(found, OWN_LICENCE, COMPONENTS), lane=Lane.WORKER
        )
