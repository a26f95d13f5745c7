"""Renewing the list of people: nothing changes but until when it lasts; the root keys sign it."""

from typing import Protocol

from pss_desktop.presenters.desk import Desk, QuietScreen, Screen
from pss_desktop.presenters.programme.roster_signing import RosterSigning, SigningView
from pss_desktop.services.place import Place
from pss_desktop.services.programme.programme_views import ProgrammeState
from pss_desktop.sync.roster_changes import lasting


class RenewalView(SigningView, Protocol):
    """The page."""

    def show_lasting(self, state: ProgrammeState) -> None:
        """Until when the list lasts now."""

    def show_signed(self) -> None: ...


class RenewalPresenter(QuietScreen):
    """Every change of the list renews it too; this is for a list in which nothing is to change."""

    def __init__(self, desk: Desk, _: Place) -> None:
        self._desk = desk
        self.signing = RosterSigning(desk, self._signed)
        self._view: RenewalView

    def attach(self, view: RenewalView) -> None:
        self._view = view
        self.signing.attach(view)
        self._load()

    def place(self) -> Place:
        return Place(Screen.PROGRAMME_RENEWAL)

    def back(self) -> None:
        self._desk.shell.back()

    def renew(self, months: int) -> None:
        """Let the list last for so many months from today."""
        self.signing.sign(lambda roster: lasting(roster, months))

    def _signed(self) -> None:
        self._view.show_signed()
        self._load()

    def _load(self) -> None:
        programme = self._desk.workspace.programme
        self._desk.runner.submit(programme.state, done=self._view.show_lasting, failed=self._desk.shell.lost)
