"""Received bundles: each is proven as soon as the list is seen, and nothing of it is read in before a yes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Protocol

from pss_desktop.domain.errors import CancelledError, PssError
from pss_desktop.presenters.desk import Desk, QuietScreen, Screen
from pss_desktop.presenters.exchange.inbox_bundle import quietly, take_file
from pss_desktop.presenters.runner import Priority, Ticket
from pss_desktop.services.importing.views import AlarmRow, BundlePreview, Imported, IncomingRow
from pss_desktop.services.place import Place
from pss_desktop.services.writing.changes import Change
from pss_desktop.vault.exchange.incoming import IncomingState

_HERE: Final = Place(Screen.INBOX)
_EARLIER: Final = 10
ROSTER: Final = "roster"
SHOWN: Final = ("bundle", ROSTER)


@dataclass(frozen=True, slots=True)
class InboxState:
    """*waiting* in the order in which they came; *seen* are those that were proven, by their key.

    *asking* are the keys of the alarms that wait among the decisions.
    """

    waiting: tuple[IncomingRow, ...]
    earlier: tuple[IncomingRow, ...]
    alarms: tuple[AlarmRow, ...]
    in_programme: bool
    seen: Mapping[int, BundlePreview] = field(default_factory=dict)
    asking: frozenset[int] = frozenset()


class InboxView(Protocol):
    """The list."""

    def show_inbox(self, state: InboxState) -> None: ...

    def show_problem(self, problem: PssError) -> None: ...


class InboxPresenter(QuietScreen):
    """Loads the list, proves what is new one after the other, and opens what is pressed."""

    def __init__(self, desk: Desk, _: Place = _HERE) -> None:
        self._desk = desk
        self._end = desk.workspace.changes.subscribe(self._changed)
        self._seen: dict[int, BundlePreview] = {}
        self._tried: set[int] = set()
        self._looking: Ticket | None = None
        self._busy = False
        self._retry_due = True
        self._view: InboxView

    def attach(self, view: InboxView) -> None:
        self._view = view
        self._load()

    def place(self) -> Place:
        return Place(Screen.INBOX)

    def close(self) -> None:
        self._end()
        if self._looking is not None:
            self._looking.cancel()

    def open(self, row: IncomingRow) -> None:
        """Look at one of them."""
        self._desk.shell.go(Place(Screen.INBOX_BUNDLE, record=str(row.key)))

    def take_file(self, path: Path) -> None:
        """Keep the bundle in a file that was pointed at, and look at it."""
        take_file(self._desk, path, self._view.show_problem)

    def alarm_seen(self, alarm: AlarmRow) -> None:
        """The person has read it."""
        importing = self._desk.workspace.importing
        self._desk.runner.submit(
            lambda: importing.alarm_seen(alarm.key),
            done=lambda _: None,
            failed=self._view.show_problem,
            priority=Priority.WRITE,
        )

    def open_decisions(self) -> None:
        """An alarm that asks is answered there."""
        self._desk.shell.go(Place(Screen.DECISIONS))

    def open_exchange(self) -> None:
        self._desk.shell.go(Place(Screen.EXCHANGE))

    def _load(self) -> None:
        self._desk.runner.submit(self._read, done=self._loaded, failed=self._view.show_problem)

    def _read(self) -> InboxState:
        workspace = self._desk.workspace
        return InboxState(
            waiting=workspace.importing.pending(),
            earlier=workspace.importing.earlier(_EARLIER),
            alarms=tuple(one for one in workspace.importing.alarms() if not one.seen),
            in_programme=workspace.programme.roster() is not None,
            seen=dict(self._seen),
            asking=workspace.decisions.exchange.asking(),
        )

    def _loaded(self, state: InboxState) -> None:
        self._view.show_inbox(state)
        if not state.in_programme or self._busy:
            return
        if self._retry_due:
            self._retry()
        else:
            self._look_at_next(state)

    def _retry(self) -> None:
        """A newer roster may know by now who signed what was held back."""
        self._retry_due = False
        self._busy = True
        self._looking = self._desk.runner.submit_slices(
            self._desk.workspace.importing.retry,
            done=self._retried,
            failed=self._not_proven,
            progress=quietly,
        )

    def _look_at_next(self, state: InboxState) -> None:
        due = (
            one.key
            for one in state.waiting
            if one.state is IncomingState.ARRIVED and one.key not in self._tried
        )
        key = next(due, None)
        if key is None:
            return
        self._tried.add(key)
        self._busy = True
        self._looking = self._desk.runner.submit_slices(
            lambda: self._desk.workspace.importing.look(key),
            done=self._looked,
            failed=self._not_proven,
            progress=quietly,
        )

    def _retried(self, _: tuple[Imported, ...]) -> None:
        self._tried = set(self._seen)
        self._busy = False
        self._load()

    def _looked(self, preview: BundlePreview) -> None:
        self._seen[preview.key] = preview
        self._busy = False
        self._load()

    def _not_proven(self, problem: PssError) -> None:
        """The row itself says why, once the list is read anew."""
        self._busy = False
        if not isinstance(problem, CancelledError):
            self._load()

    def _changed(self, change: Change) -> None:
        self._retry_due |= change.concerns(ROSTER)
        if change.concerns(*SHOWN):
            self._load()
