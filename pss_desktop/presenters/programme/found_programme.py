"""Founding a programme: its name, one's own role, and the passphrase of the root key on its stick."""

from dataclasses import dataclass
from typing import Protocol

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.roles import Role
from pss_desktop.presenters.desk import Desk, QuietScreen, Screen
from pss_desktop.presenters.programme.new_roots import NewRootsAnswers, PuttingAway, PuttingAwayView
from pss_desktop.presenters.programme.programme import PAIR
from pss_desktop.presenters.runner import Priority
from pss_desktop.services.place import Place
from pss_desktop.services.programme.membership import NewProgramme
from pss_desktop.services.programme.root_keys import SealedRoots
from pss_desktop.sync.roster_changes import USUAL_MONTHS


@dataclass(frozen=True, slots=True)
class FoundingAnswers:
    """What is typed on the page."""

    name: str
    role: str
    roots: NewRootsAnswers
    understood: bool
    months: int = USUAL_MONTHS

    @property
    def gap(self) -> str:
        """What is missing first, as a stable word; '' when nothing is."""
        gaps = {
            "no_name": not self.name.strip(),
            "no_role": not self.role,
            self.roots.gap: bool(self.roots.gap),
            "not_understood": not self.understood,
        }
        return next((gap for gap, missing in gaps.items() if missing), "")


class FoundView(PuttingAwayView, Protocol):
    """The form."""

    def show_beginning(self, words: str, *, pair: bool) -> None:
        """*words* are a passphrase that could be taken; *pair*: it is for two people alone."""

    def show_gap(self, gap: str) -> None: ...


class FoundPresenter(QuietScreen):
    """Nothing is founded before the root key lies where it was asked to."""

    def __init__(self, desk: Desk, start: Place) -> None:
        self._desk = desk
        self._pair = start.record == PAIR
        self._record = start.record
        self._putting = PuttingAway(desk)
        self._making = False
        self._view: FoundView

    def attach(self, view: FoundView) -> None:
        self._view = view
        self._putting.attach(view)
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
        """Make the root keys, ask where they go, then make the programme."""
        if self._putting.busy or self._making:
            return
        gap = answers.gap
        if gap:
            self._view.show_gap(gap)
            return
        new = NewProgramme(answers.name, Role(answers.role), answers.months)
        keys, roots = self._desk.workspace.root_keys, answers.roots.roots
        self._putting.make(lambda: keys.for_founding(new.name, roots), lambda sealed: self._make(new, sealed))

    def _make(self, new: NewProgramme, sealed: SealedRoots) -> None:
        self._making = True
        self._desk.runner.submit(
            lambda: self._desk.workspace.membership.found(new, sealed),
            done=lambda _: self._founded(),
            failed=self._failed,
            priority=Priority.WRITE,
        )

    def _failed(self, problem: PssError) -> None:
        self._making = False
        self._view.show_problem(problem)

    def _founded(self) -> None:
        self._desk.shell.replace(Place(Screen.ADMIT if self._pair else Screen.PROGRAMME))
