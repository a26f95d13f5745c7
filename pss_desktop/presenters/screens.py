"""Which presenter opens at which place: one line a screen."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from pss_desktop.presenters.add_client import AddClientPresenter
from pss_desktop.presenters.client_edit import ClientEditPresenter
from pss_desktop.presenters.client_list import ClientListPresenter
from pss_desktop.presenters.client_page import ClientPagePresenter
from pss_desktop.presenters.close_case import CloseCasePresenter
from pss_desktop.presenters.crisis import CrisisPresenter
from pss_desktop.presenters.desk import Desk, Screen, ScreenPresenter
from pss_desktop.presenters.note_editor import NoteEditorPresenter
from pss_desktop.presenters.note_page import NotePagePresenter
from pss_desktop.presenters.print_page import PrintPresenter
from pss_desktop.presenters.risk_level import RiskLevelPresenter
from pss_desktop.presenters.settings import SettingsPresenter
from pss_desktop.presenters.timeline import TimelinePresenter
from pss_desktop.presenters.today import TodayPresenter
from pss_desktop.services.place import Place

Opener = Callable[[Desk, Place], ScreenPresenter]

OPENERS: Final[Mapping[str, Opener]] = MappingProxyType(
    {
        Screen.TODAY: TodayPresenter,
        Screen.CLIENTS: ClientListPresenter,
        Screen.ADD_CLIENT: AddClientPresenter,
        Screen.CLIENT: TimelinePresenter,
        Screen.CLIENT_NOTES: ClientPagePresenter,
        Screen.EDIT_CLIENT: ClientEditPresenter,
        Screen.CLOSE_CASE: CloseCasePresenter,
        Screen.NOTE_EDITOR: NoteEditorPresenter,
        Screen.NOTE: NotePagePresenter,
        Screen.SETTINGS: SettingsPresenter,
        Screen.PRINT: PrintPresenter,
        Screen.CRISIS: CrisisPresenter,
        Screen.RISK_LEVEL: RiskLevelPresenter,
    }
)


def open_at(desk: Desk, place: Place) -> ScreenPresenter:
    """The presenter of *place*; Today for a screen that this version does not have."""
    return OPENERS.get(place.screen, OPENERS[Screen.TODAY])(desk, place)
