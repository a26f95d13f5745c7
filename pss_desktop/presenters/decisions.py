"""Needs your decision: everything that two people wrote apart, each line with the screen that settles it."""

from typing import Final, Protocol

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.ids import to_hex
from pss_desktop.presenters.desk import Desk, QuietScreen, Screen
from pss_desktop.services.changes import Change
from pss_desktop.services.decision_views import DecisionRow
from pss_desktop.services.place import Place

_HERE: Final = Place(Screen.DECISIONS)


class DecisionsView(Protocol):
    """The list."""

    def show_decisions(self, rows: tuple[DecisionRow, ...]) -> None: ...

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

    def open(self, row: DecisionRow) -> None:
        """Go where it is settled."""
        self._desk.shell.go(place_of(row))

    def open_today(self) -> None:
        self._desk.shell.go(Place(Screen.TODAY))

    def _load(self) -> None:
        self._desk.runner.submit(
            self._desk.workspace.decisions.waiting,
            done=self._view.show_decisions,
            failed=self._view.show_problem,
        )

    def _changed(self, _: Change) -> None:
        self._load()


def place_of(row: DecisionRow) -> Place:
    """The screen of one decision."""
    return Place(Screen.DECISION, to_hex(row.client), f"{row.question}/{to_hex(row.record)}")
