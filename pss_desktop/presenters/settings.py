"""Settings: the frame around its pages."""

from pss_desktop.presenters.desk import Desk, QuietScreen, Screen
from pss_desktop.services.place import Place


class SettingsPresenter(QuietScreen):
    """Knows which page is open; *start.record* names the page to begin with."""

    def __init__(self, desk: Desk, start: Place) -> None:
        self._desk = desk
        self._page = start.record

    def place(self) -> Place:
        return Place(Screen.SETTINGS, record=self._page)
