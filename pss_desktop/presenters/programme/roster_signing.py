"""Signing the next list of people: it holds at once, or waits as a proposal for others with root keys."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final, Protocol

from pss_desktop.domain.errors import PssError
from pss_desktop.files.atomic import write_atomically
from pss_desktop.presenters.desk import Desk
from pss_desktop.presenters.programme.root_opening import RootOpening
from pss_desktop.presenters.runner import Priority
from pss_desktop.services.programme.root_deeds import Build
from pss_desktop.sync.founding import RootKey

PROPOSAL_NAME: Final = "proposal.pssproposal"


class SigningView(Protocol):
    """The part of a page on which something is signed by root keys."""

    def show_proposed(self, path: Path) -> None:
        """Too few root keys were open: the proposal lies in this file, for whoever holds the others."""

    def show_problem(self, problem: PssError) -> None: ...

    def ask_new_file(self, name: str, chosen: Callable[[Path], None]) -> None: ...


class RosterSigning:
    """One page's root keys, and what they sign. *signed* is called once a new list holds here."""

    def __init__(self, desk: Desk, signed: Callable[[], None]) -> None:
        self._desk = desk
        self._done = signed
        self.roots = RootOpening(desk)
        self._view: SigningView

    def attach(self, view: SigningView) -> None:
        self._view = view

    def sign(self, build: Build, *, also: Iterable[RootKey] = ()) -> None:
        """Sign what *build* makes of the list by the open keys, and by those in *also*."""
        if not self.roots.some():
            return
        keys = (*self.roots.keys, *also)
        if self.roots.enough:
            deeds = self._desk.workspace.root_deeds
            self._write(lambda: deeds.change(build, keys), self._done)
        else:
            self._view.ask_new_file(PROPOSAL_NAME, lambda path: self._propose(build, keys, path))

    def _propose(self, build: Build, keys: Iterable[RootKey], path: Path) -> None:
        deeds = self._desk.workspace.root_deeds

        def work() -> None:
            write_atomically(path, deeds.propose(build, keys) + b"\n")

        self._write(work, lambda: self._view.show_proposed(path))

    def _write(self, work: Callable[[], object], done: Callable[[], None]) -> None:
        self._desk.runner.submit(
            work, done=lambda _: done(), failed=self._view.show_problem, priority=Priority.WRITE
        )
