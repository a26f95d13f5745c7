"""Somebody calls or stands there who is no client yet: a case with a code and no name, in one step."""

from typing import Protocol

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.ids import ClientId, to_hex
from pss_desktop.presenters.crisis.contact import ContactPresenter
from pss_desktop.presenters.crisis.first_aid import FirstAidPresenter
from pss_desktop.presenters.desk import Desk, QuietScreen, Screen, ScreenPresenter
from pss_desktop.presenters.runner import Priority
from pss_desktop.services.place import Place


class NewcomerView(Protocol):
    """The page."""

    def show_problem(self, problem: PssError) -> None: ...


class NewcomerPresenter(QuietScreen):
    """Asks who it is before a contact or first aid is written down; *next* is the form that comes then."""

    def __init__(self, desk: Desk, start: Place) -> None:
        self._desk = desk
        self.next = Screen(start.screen)
        self._busy = False
        self._view: NewcomerView

    def attach(self, view: NewcomerView) -> None:
        self._view = view

    def place(self) -> Place:
        return Place(self.next)

    def open_anonymous(self) -> None:
        """Open a case with a code and no name, and go on to the form."""
        if self._busy:
            return
        self._busy = True
        self._desk.runner.submit(
            lambda: self._desk.workspace.contacts.anonymous_case(origin=self),
            done=self._opened,
            failed=self._failed,
            priority=Priority.WRITE,
        )

    def choose_client(self) -> None:
        """It is somebody on the caseload."""
        self._desk.shell.go(Place(Screen.CLIENTS))

    def _opened(self, client: ClientId) -> None:
        self._desk.shell.replace(Place(self.next, to_hex(client)))

    def _failed(self, problem: PssError) -> None:
        self._busy = False
        self._view.show_problem(problem)


def open_contact(desk: Desk, place: Place) -> ScreenPresenter:
    """The form of a contact; who it is comes first where that is not said."""
    return ContactPresenter(desk, place) if place.client else NewcomerPresenter(desk, place)


def open_first_aid(desk: Desk, place: Place) -> ScreenPresenter:
    """The form of first aid; who it is comes first where that is not said."""
    return FirstAidPresenter(desk, place) if place.client else NewcomerPresenter(desk, place)
