"""New root keys: how many there are, their passphrases, and each put onto a stick of its own."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from pss_desktop.domain.errors import PssError
from pss_desktop.presenters.desk import Desk
from pss_desktop.presenters.runner import Lane
from pss_desktop.services.programme.root_keys import NewRoots, SealedRoots, write_root
from pss_desktop.sync.founding import RootFile

SHARES: Final = ((1, 1), (2, 2), (2, 3), (3, 3), (3, 5))
"""How many sign, of how many; others are made on the command line."""
MOST_KEYS: Final = max(count for _, count in SHARES)


@dataclass(frozen=True, slots=True, repr=False)
class NewRootsAnswers:
    """What is typed: each passphrase twice, and how many of the keys sign."""

    typed: tuple[tuple[str, str], ...]
    threshold: int = 1

    @property
    def gap(self) -> str:
        """What is missing first, as a stable word; '' when nothing is."""
        chosen = [passphrase for passphrase, _ in self.typed]
        gaps = {
            "no_passphrase": not all(chosen),
            "not_the_same": any(passphrase != again for passphrase, again in self.typed),
            "used_twice": len(set(chosen)) < len(chosen),
        }
        return next((gap for gap, missing in gaps.items() if missing), "")

    @property
    def roots(self) -> NewRoots:
        return NewRoots(tuple(passphrase for passphrase, _ in self.typed), self.threshold)


class PuttingAwayView(Protocol):
    """The part of a page on which root keys are made."""

    def show_busy(self, *, busy: bool) -> None: ...

    def show_problem(self, problem: PssError) -> None: ...

    def ask_folder(self, number: int, count: int, chosen: Callable[[Path], None]) -> None:
        """Where root key *number* of *count* goes; a stick may be changed between them."""


class PuttingAway:
    """Makes the keys, then asks for the place of each; whoever breaks off has keys that sign nothing."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.busy = False
        self._view: PuttingAwayView

    def attach(self, view: PuttingAwayView) -> None:
        self._view = view

    def make(self, sealing: Callable[[], SealedRoots], then: Callable[[SealedRoots], None]) -> None:
        """*then* is called once every key that *sealing* makes lies on its stick."""
        self._set_busy(busy=True)

        def sealed(roots: SealedRoots) -> None:
            self._set_busy(busy=False)
            self._put(roots, 0, then)

        self._desk.runner.submit(sealing, done=sealed, failed=self._failed, lane=Lane.WORKER)

    def _put(self, roots: SealedRoots, place: int, then: Callable[[SealedRoots], None]) -> None:
        if place == len(roots.files):
            then(roots)
            return

        def chosen(folder: Path) -> None:
            self._write(roots.files[place], folder, lambda: self._put(roots, place + 1, then))

        self._view.ask_folder(place + 1, len(roots.files), chosen)

    def _write(self, file: RootFile, folder: Path, then: Callable[[], None]) -> None:
        self._desk.runner.submit(
            lambda: write_root(file, folder), done=lambda _: then(), failed=self._view.show_problem
        )

    def _failed(self, problem: PssError) -> None:
        self._set_busy(busy=False)
        self._view.show_problem(problem)

    def _set_busy(self, *, busy: bool) -> None:
        self.busy = busy
        self._view.show_busy(busy=busy)
