"""The programme's root keys: other ones from now on, or a repair after two lists of the same number."""

from typing import Protocol

from pss_desktop.presenters.desk import Desk, QuietScreen, Screen
from pss_desktop.presenters.programme.new_roots import NewRootsAnswers, PuttingAway, PuttingAwayView
from pss_desktop.presenters.programme.programme import REPAIR
from pss_desktop.presenters.programme.roster_signing import RosterSigning, SigningView
from pss_desktop.services.place import Place
from pss_desktop.services.programme.root_keys import SealedRoots
from pss_desktop.sync.roster_changes import with_roots


class RootKeysView(SigningView, PuttingAwayView, Protocol):
    """The page."""

    def show_beginning(self, words: str) -> None:
        """*words* are a passphrase that could be taken for a new root key."""

    def show_gap(self, gap: str) -> None: ...


class RootKeysPresenter(QuietScreen):
    """The new keys take the place of all the old ones."""

    def __init__(self, desk: Desk, start: Place) -> None:
        self._desk = desk
        self._record = start.record
        self.repairs = start.record == REPAIR
        self.signing = RosterSigning(desk, self._signed)
        self._putting = PuttingAway(desk)
        self._view: RootKeysView

    def attach(self, view: RootKeysView) -> None:
        self._view = view
        self.signing.attach(view)
        self._putting.attach(view)
        self._desk.runner.submit(
            self._desk.workspace.safekeeping.offer_passphrase,
            done=view.show_beginning,
            failed=view.show_problem,
        )

    def place(self) -> Place:
        return Place(Screen.ROOT_KEYS, record=self._record)

    def drop(self) -> None:
        self._desk.shell.back()

    def repair(self) -> None:
        """A version that names both lists, and goes on from the one here."""
        self.signing.sign(self._desk.workspace.root_deeds.repairing())

    def rotate(self, answers: NewRootsAnswers) -> None:
        """Make the new root keys, ask where they go, and sign for them by the old ones and by themselves."""
        if self._putting.busy:
            return
        if answers.gap:
            self._view.show_gap(answers.gap)
        elif self.signing.roots.some():
            roots, keys = self.signing.roots, self._desk.workspace.root_keys
            programme = roots.keys[0].programme
            self._putting.make(
                lambda: keys.for_rotation(programme, roots.programme_name, answers.roots), self._sign
            )

    def _sign(self, fresh: SealedRoots) -> None:
        self.signing.sign(lambda roster: with_roots(roster, fresh.roots), also=fresh.keys)

    def _signed(self) -> None:
        self._desk.shell.replace(Place(Screen.PROGRAMME))
