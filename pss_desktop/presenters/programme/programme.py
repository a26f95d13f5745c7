"""The programme that this vault belongs to: where it stands, its people, and the ways in and on."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.exchange_errors import KeyChangedError
from pss_desktop.domain.ids import PersonId, to_hex
from pss_desktop.files.atomic import read_bytes, write_atomically
from pss_desktop.presenters.desk import Desk, QuietScreen, Screen
from pss_desktop.presenters.runner import Priority
from pss_desktop.services.place import Place
from pss_desktop.services.preferences import SETTING
from pss_desktop.services.programme.programme import ROSTER, ROSTER_FILE_LIMIT
from pss_desktop.services.programme.programme_views import PersonRow, ProgrammeState, Standing
from pss_desktop.services.writing.changes import Change

PAIR = "pair"
ROTATE = "rotate"
REPAIR = "repair"


class Done(StrEnum):
    """What the page says after a deed."""

    TAKEN_OVER = "taken_over"
    HANDED_ON = "handed_on"
    LEFT = "left"
    ALONE = "alone"


@dataclass(frozen=True, slots=True)
class ProgrammeOverview:
    """Everything that the page shows."""

    state: ProgrammeState
    people: tuple[PersonRow, ...]
    wanted: bool = False
    """Whether Today reminds of it, in a vault that belongs to none."""


class ProgrammeView(Protocol):
    """The page."""

    def show_programme(self, overview: ProgrammeOverview) -> None: ...

    def show_done(self, done: Done) -> None: ...

    def show_key_changed(self) -> None:
        """A red stop; going on is offered to whoever asked the person."""

    def show_problem(self, problem: PssError) -> None: ...

    def ask_file(self, chosen: Callable[[Path], None]) -> None: ...

    def ask_new_file(self, name: str, chosen: Callable[[Path], None]) -> None: ...


class ProgrammePresenter(QuietScreen):
    """Reads again whenever the roster changed."""

    def __init__(self, desk: Desk, _: Place) -> None:
        self._desk = desk
        self._end = desk.workspace.changes.subscribe(self._changed)
        self._refused: Path | None = None
        self._view: ProgrammeView

    def attach(self, view: ProgrammeView) -> None:
        self._view = view
        self._load()

    def place(self) -> Place:
        return Place(Screen.PROGRAMME)

    def close(self) -> None:
        self._end()

    def back(self) -> None:
        self._desk.shell.back()

    def found(self) -> None:
        self._go(Screen.FOUND_PROGRAMME)

    def pair(self) -> None:
        self._go(Screen.FOUND_PROGRAMME, PAIR)

    def join(self) -> None:
        self._go(Screen.JOIN_PROGRAMME)

    def work_alone(self) -> None:
        """Today reminds no more; joining is as near as before."""
        book = self._desk.workspace.preferences

        def work() -> None:
            book.keep(replace(book.load(), wants_programme=False))

        self._write(work, Done.ALONE)

    def admit(self) -> None:
        self._go(Screen.ADMIT)

    def rotate(self) -> None:
        self._go(Screen.ROOT_KEYS, ROTATE)

    def proposal(self) -> None:
        self._go(Screen.PROGRAMME_PROPOSAL)

    def rules(self) -> None:
        self._go(Screen.PROGRAMME_RULES)

    def renew(self) -> None:
        self._go(Screen.PROGRAMME_RENEWAL)

    def repair(self) -> None:
        self._go(Screen.ROOT_KEYS, REPAIR)

    def open_person(self, person: PersonId) -> None:
        self._go(Screen.PROGRAMME_PERSON, to_hex(person))

    def take_over(self) -> None:
        """Read in a list of people that somebody brought."""
        self._view.ask_file(self._take_over)

    def keys_are_confirmed(self) -> None:
        """The person with another key was asked: take the same list over after all."""
        if self._refused is not None:
            self._take_over(self._refused, confirmed=True)

    def leave_programme(self) -> None:
        """Belong to none, once this one no longer trusts this computer; records stay as they are."""
        self._write(self._desk.workspace.membership.leave, Done.LEFT)

    def hand_on(self) -> None:
        """Write the list of people to a file."""
        self._view.ask_new_file("programme.pssroster", self._hand_on)

    def _go(self, screen: Screen, record: str = "") -> None:
        self._desk.shell.go(Place(screen, record=record))

    def _take_over(self, path: Path, *, confirmed: bool = False) -> None:
        membership = self._desk.workspace.membership
        self._refused = path

        def work() -> None:
            membership.accept(read_bytes(path, ROSTER_FILE_LIMIT), keys_confirmed=confirmed)

        self._write(work, Done.TAKEN_OVER)

    def _hand_on(self, path: Path) -> None:
        programme = self._desk.workspace.programme
        self._write(lambda: write_atomically(path, programme.export()), Done.HANDED_ON)

    def _write(self, work: Callable[[], None], done: Done) -> None:
        self._desk.runner.submit(
            work, done=lambda _: self._view.show_done(done), failed=self._failed, priority=Priority.WRITE
        )

    def _failed(self, problem: PssError) -> None:
        if isinstance(problem, KeyChangedError):
            self._view.show_key_changed()
        else:
            self._view.show_problem(problem)

    def _load(self) -> None:
        programme, preferences = self._desk.workspace.programme, self._desk.workspace.preferences

        def work() -> ProgrammeOverview:
            state = programme.state()
            if state.standing is Standing.ALONE:
                return ProgrammeOverview(state, (), wanted=preferences.load().wants_programme)
            return ProgrammeOverview(state, programme.people())

        self._desk.runner.submit(work, done=self._view.show_programme, failed=self._view.show_problem)

    def _changed(self, change: Change) -> None:
        if change.concerns(ROSTER, SETTING):
            self._load()
