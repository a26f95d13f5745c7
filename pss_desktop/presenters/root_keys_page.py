"""The programme's root keys: other ones from now on, or a repair after two lists of the same number."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from pss_desktop.domain.errors import PssError
from pss_desktop.presenters.desk import Desk, QuietScreen, Screen
from pss_desktop.presenters.programme import REPAIR
from pss_desktop.presenters.roster_signing import RosterSigning, SigningView
from pss_desktop.presenters.runner import Lane
from pss_desktop.services.place import Place
from pss_desktop.services.root_keys import NewRoots, SealedRoots, write_root
from pss_desktop.sync.roster_changes import with_roots


class RootKeysView(SigningView, Protocol):
    """The page."""

    def show_beginning(self, words: str) -> None:
        """*words* are a passphrase that could be taken for a new root key."""

    def show_gap(self, gap: str) -> None: ...

    def show_busy(self, *, busy: bool) -> None: ...

    def ask_folder(self, chosen: Callable[[Path], None]) -> None: ...


class RootKeysPresenter(QuietScreen):
    """One new key takes the place of all the old ones."""

    def __init__(self, desk: Desk, start: Place) -> None:
        self._desk = desk
        self._record = start.record
        self.repairs = start.record == REPAIR
        self.signing = RosterSigning(desk, self._signed)
        self._view: RootKeysView

    def attach(self, view: RootKeysView) -> None:
        self._view = view
        self.signing.attach(view)
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

    def rotate(self, passphrase: str, again: str) -> None:
        """Make a new root key, ask where it goes, and sign for it by the old ones and by itself."""
        if not passphrase:
            self._view.show_gap("no_passphrase")
        elif passphrase != again:
            self._view.show_gap("not_the_same")
        elif self.signing.roots.some():
            self._view.ask_folder(lambda folder: self._seal(NewRoots((passphrase,)), folder))

    def _seal(self, new: NewRoots, folder: Path) -> None:
        self._view.show_busy(busy=True)
        roots, keys = self.signing.roots, self._desk.workspace.root_keys
        self._desk.runner.submit(
            lambda: keys.for_rotation(roots.keys[0].programme, roots.programme_name, new),
            done=lambda fresh: self._put_away(fresh, folder),
            failed=self._failed,
            lane=Lane.WORKER,
        )

    def _put_away(self, fresh: SealedRoots, folder: Path) -> None:
        """The new keys lie on their stick before anything names them."""

        def work() -> None:
            for file in fresh.files:
                write_root(file, folder)

        self._desk.runner.submit(work, done=lambda _: self._sign(fresh), failed=self._failed)

    def _sign(self, fresh: SealedRoots) -> None:
        self._view.show_busy(busy=False)
        self.signing.sign(lambda roster: with_roots(roster, fresh.roots), also=fresh.keys)

    def _signed(self) -> None:
        self._desk.shell.replace(Place(Screen.PROGRAMME))

    def _failed(self, problem: PssError) -> None:
        self._view.show_busy(busy=False)
        self._view.show_problem(problem)
