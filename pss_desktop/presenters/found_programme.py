"""Founding a programme: its name, one's own role, and the passphrase of the root key on its stick."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.roles import Role
from pss_desktop.presenters.desk import Desk, QuietScreen, Screen
from pss_desktop.presenters.programme import PAIR
from pss_desktop.presenters.runner import Lane, Priority
from pss_desktop.services.membership import NewProgramme
from pss_desktop.services.place import Place
from pss_desktop.services.root_keys import NewRoots, SealedRoots, write_root


@dataclass(frozen=True, slots=True)
class FoundingAnswers:
    """What is typed on the page."""

    name: str
    role: str
    passphrase: str
    again: str
    understood: bool

    @property
    def gap(self) -> str:
        """What is missing first, as a stable word; '' when nothing is."""
        gaps = {
            "no_name": not self.name.strip(),
            "no_role": not self.role,
            "no_passphrase": not self.passphrase,
            "not_the_same": self.passphrase != self.again,
            "not_understood": not self.understood,
        }
        return next((gap for gap, missing in gaps.items() if missing), "")


class FoundView(Protocol):
    """The form."""

    def show_beginning(self, words: str, *, pair: bool) -> None:
        """*words* are a passphrase that could be taken; *pair*: it is for two people alone."""

    def show_busy(self, *, busy: bool) -> None: ...

    def show_gap(self, gap: str) -> None: ...

    def show_problem(self, problem: PssError) -> None: ...

    def ask_folder(self, chosen: Callable[[Path], None]) -> None: ...


class FoundPresenter(QuietScreen):
    """Nothing is founded before the root key lies where it was asked to."""

    def __init__(self, desk: Desk, start: Place) -> None:
        self._desk = desk
        self._pair = start.record == PAIR
        self._record = start.record
        self._busy = False
        self._view: FoundView

    def attach(self, view: FoundView) -> None:
        self._view = view
        self._desk.runner.submit(
            self._desk.workspace.safekeeping.offer_passphrase,
            done=lambda words: view.show_beginning(words, pair=self._pair),
            failed=view.show_problem,
        )

    def place(self) -> Place:
        return Place(Screen.FOUND_PROGRAMME, record=self._record)

    def drop(self) -> None:
        self._desk.shell.back()

    def found(self, answers: FoundingAnswers) -> None:
        """Ask where the root key goes, then make it and the programme."""
        if self._busy:
            return
        gap = answers.gap
        if gap:
            self._view.show_gap(gap)
            return
        new, roots = NewProgramme(answers.name, Role(answers.role)), NewRoots((answers.passphrase,))
        self._view.ask_folder(lambda folder: self._seal(new, roots, folder))

    def _seal(self, new: NewProgramme, roots: NewRoots, folder: Path) -> None:
        self._set_busy(busy=True)
        self._desk.runner.submit(
            lambda: self._desk.workspace.root_keys.for_founding(new.name, roots),
            done=lambda sealed: self._make(new, sealed, folder),
            failed=self._failed,
            lane=Lane.WORKER,
        )

    def _make(self, new: NewProgramme, sealed: SealedRoots, folder: Path) -> None:
        def work() -> None:
            for file in sealed.files:
                write_root(file, folder)
            self._desk.workspace.membership.found(new, sealed)

        self._desk.runner.submit(
            work,
            done=lambda _: self._founded(),
            failed=self._failed,
            priority=Priority.WRITE,
        )

    def _founded(self) -> None:
        self._desk.shell.replace(Place(Screen.ADMIT if self._pair else Screen.PROGRAMME))

    def _failed(self, problem: PssError) -> None:
        self._set_busy(busy=False)
        self._view.show_problem(problem)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self._view.show_busy(busy=busy)
