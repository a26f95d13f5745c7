"""Needs your decision: everything that waits for a person, each line with the screen that settles it."""

from typing import Final, Protocol

from pss_desktop.domain.errors import PssError
from pss_desktop.presenters.decisions.answer import Rows, place_of
from pss_desktop.presenters.desk import Desk, QuietScreen, Screen
from pss_desktop.services.decisions.decision_views import AskRow, DecisionRow
from pss_desktop.services.place import Place
from pss_desktop.services.writing.changes import Change

_HERE: Final = Place(Screen.DECISIONS)


class DecisionsView(Protocol):
    """The list."""

    def show_decisions(self, rows: Rows) -> None: ...

    def show_problem(self, problem: PssError) -> None: ...


class DecisionsPresenter(QuietScreen):
    """Loads the list; it is short, and merged again each time."""

    def __init__(self, desk: Desk, _: Place = _HERE) -> None:
        self._desk = desk
        self._end = desk.workspace.changes.subscribe(self._changed)
        self._view: DecisionsView

    def attach(self, view: DecisionsView) -> None:
        self._view = view
        self._load()

    def place(self) -> Place:
        return Place(Screen.DECISIONS)

    def close(self) -> None:
        self._end()

    def open(self, row: DecisionRow | AskRow) -> None:
        """Go where it is settled."""
        self._desk.shell.go(place_of(row))

    def open_today(self) -> None:
        self._desk.shell.go(Place(Screen.TODAY))

    def _load(self) -> None:
        self._desk.runner.submit(
            self._desk.workspace.decisions.all,
            done=self._view.show_decisions,
            failed=self._view.show_problem,
        )

    def _changed(self, _: Change) -> None:
        self._load()
