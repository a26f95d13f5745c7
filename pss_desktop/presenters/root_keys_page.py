"""The programme's root keys: other ones from now on, or a repair after two lists of the same number."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from pss_desktop.domain.errors import PssError
from pss_desktop.presenters.desk import Desk, QuietScreen, Screen
from pss_desktop.presenters.programme import REPAIR
from pss_desktop.presenters.root_opening import RootOpening, RootView
from pss_desktop.presenters.runner import Lane, Priority
from pss_desktop.services.place import Place
from pss_desktop.services.root_keys import SealedRoots


class RootKeysView(RootView, Protocol):
    """The page."""

    def show_beginning(self, words: str) -> None:
        """*words* are a passphrase that could be taken for a new root key."""

    def show_gap(self, gap: str) -> None: ...

    def show_busy(self, *, busy: bool) -> None: ...

    def show_problem(self, problem: PssError) -> None: ...

    def ask_folder(self, chosen: Callable[[Path], None]) -> None: ...


class RootKeysPresenter(QuietScreen):
    """One new key takes the place of all the old ones."""

    def __init__(self, desk: Desk, start: Place) -> None:
        self._desk = desk
        self._record = start.record
        self.repairs = start.record == REPAIR
        self.roots = RootOpening(desk)
        self._view: RootKeysView

    def attach(self, view: RootKeysView) -> None:
        self._view = view
        self.roots.attach(view)
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
        if self.roots.ready():
            self._sign(lambda: self._desk.workspace.programme.repair(self.roots.keys))

    def rotate(self, passphrase: str, again: str) -> None:
        """Make a new root key, ask where it goes, and sign for it by the old ones and by itself."""
        if not passphrase:
            self._view.show_gap("no_passphrase")
        elif passphrase != again:
            self._view.show_gap("not_the_same")
        elif self.roots.ready():
            self._view.ask_folder(lambda folder: self._seal(passphrase, folder))

    def _seal(self, passphrase: str, folder: Path) -> None:
        programme = self._desk.workspace.programme
        self._view.show_busy(busy=True)

        def sealed(fresh: SealedRoots) -> None:
            self._sign(lambda: programme.rotate_roots(fresh, 1, self.roots.keys, folder))

        of_whom = self.roots.keys[0].programme
        self._desk.runner.submit(
            lambda: programme.root_keys.for_rotation(of_whom, self._name, [passphrase]),
            done=sealed,
            failed=self._failed,
            lane=Lane.WORKER,
        )

    @property
    def _name(self) -> str:
        return self.roots.programme_name

    def _sign(self, work: Callable[[], object]) -> None:
        self._desk.runner.submit(
            work, done=lambda _: self._done(), failed=self._failed, priority=Priority.WRITE
        )

    def _done(self) -> None:
        self._desk.shell.replace(Place(Screen.PROGRAMME))

    def _failed(self, problem: PssError) -> None:
        self._view.show_busy(busy=False)
        self._view.show_problem(problem)
