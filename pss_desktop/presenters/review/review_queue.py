"""The review queue: what waits for a supervisor, and drawing a share of what nobody sent."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.ids import to_hex
from pss_desktop.presenters.desk import Desk, QuietScreen, Screen
from pss_desktop.services.place import Place
from pss_desktop.services.review.review_views import Draw, QueueRow
from pss_desktop.services.writing.changes import Change

SHOWN_KINDS = ("review", "session_note", "client", "risk_level", "roster")
SHARES = (5, 10, 20, 50)
PERIODS = (30, 90, 365)
"""In days, as the screen offers them."""

_SEED = 8


@dataclass(frozen=True, slots=True)
class QueueState:
    """What waits; *supervises* nobody as long as the roster links nobody."""

    rows: tuple[QueueRow, ...]
    supervises: int


class ReviewQueueView(Protocol):
    """The queue's page."""

    def show_queue(self, state: QueueState) -> None: ...

    def show_drawn(self, draw: Draw) -> None:
        """Say what was drawn, among how many, and by which seed."""

    def show_problem(self, problem: PssError) -> None: ...

    def select_note(self, note: str) -> None:
        """Put the keyboard on the note with this hex id."""


class ReviewQueuePresenter(QuietScreen):
    """Each line leads to its note."""

    def __init__(self, desk: Desk, start: Place) -> None:
        self._desk = desk
        self._selected = start.record
        self._end = desk.workspace.changes.subscribe(self._changed)
        self._view: ReviewQueueView

    def attach(self, view: ReviewQueueView) -> None:
        self._view = view
        self._load(self._loaded)

    def place(self) -> Place:
        return Place(Screen.REVIEW, record=self._selected)

    def close(self) -> None:
        self._end()

    def open_note(self, row: QueueRow) -> None:
        self._selected = to_hex(row.note)
        self._desk.shell.go(Place(Screen.REVIEW_NOTE, to_hex(row.client), to_hex(row.note)))

    def open_supervision(self) -> None:
        self._desk.shell.go(Place(Screen.SUPERVISION))

    def draw(self, percent: int, days: int) -> None:
        """Draw a share of the notes of the last *days* that are in no review."""
        workspace = self._desk.workspace

        def work() -> Draw:
            storage = workspace.seat.storage
            since = storage.clock.now() - timedelta(days=days)
            seed = storage.ids.new().hex()[-_SEED:]
            return workspace.review.queue.draw(seed=seed, percent=percent, since=since, origin=self)

        self._desk.runner.submit(work, done=self._drawn, failed=self._view.show_problem)

    def _drawn(self, draw: Draw) -> None:
        self._load(self._view.show_queue)
        self._view.show_drawn(draw)

    def _load(self, done: Callable[[QueueState], None]) -> None:
        review = self._desk.workspace.review

        def work() -> QueueState:
            return QueueState(review.queue.waiting(), len(review.supervising.supervisees()))

        self._desk.runner.submit(work, done=done, failed=self._view.show_problem)

    def _loaded(self, state: QueueState) -> None:
        self._view.show_queue(state)
        if self._selected:
            self._view.select_note(self._selected)

    def _changed(self, change: Change) -> None:
        if change.origin is not self and change.concerns(*SHOWN_KINDS):
            self._load(self._view.show_queue)
