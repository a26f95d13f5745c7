"""One received bundle: who sent it and what it would do, or why it was stopped; then the yes to it."""

from collections.abc import Callable
from pathlib import Path
from typing import Final, Protocol

from pss_desktop.domain.errors import CancelledError, PssError
from pss_desktop.domain.progress import Progress
from pss_desktop.presenters.desk import Desk, Job, QuietScreen, Screen
from pss_desktop.presenters.runner import Priority, Slices, Ticket
from pss_desktop.services.importing.views import BundlePreview, Imported, IncomingRow
from pss_desktop.services.place import Place

IMPORT_JOB: Final = "import"


class InboxBundleView(Protocol):
    """The page of one bundle."""

    def show_looking(self, row: IncomingRow) -> None: ...

    def show_preview(self, row: IncomingRow, preview: BundlePreview) -> None: ...

    def show_stopped(self, row: IncomingRow, problem: PssError, *, can_admit: bool) -> None:
        """It could not be proven, or not be taken in; *problem* says why."""

    def show_read_in(self, imported: Imported) -> None: ...

    def show_problem(self, problem: PssError) -> None: ...


class InboxBundlePresenter(QuietScreen):
    """Proves it anew each time it is opened: a newer roster may know now who signed."""

    def __init__(self, desk: Desk, place: Place) -> None:
        self._desk = desk
        self._key = int(place.record)
        self._row: IncomingRow | None = None
        self._looking: Ticket | None = None
        self._view: InboxBundleView

    def attach(self, view: InboxBundleView) -> None:
        self._view = view
        importing = self._desk.workspace.importing
        self._desk.runner.submit(
            lambda: importing.row(self._key), done=self._found, failed=self._desk.shell.lost
        )

    def place(self) -> Place:
        return Place(Screen.INBOX_BUNDLE, record=str(self._key))

    def close(self) -> None:
        if self._looking is not None:
            self._looking.cancel()

    def look(self) -> None:
        """Prove it, once more if it was proven before."""
        if self._row is not None:
            self._view.show_looking(self._row)
        importing = self._desk.workspace.importing
        self._looking = self._desk.runner.submit_slices(
            lambda: importing.look(self._key),
            done=self._looked,
            failed=self._stopped,
            progress=quietly,
        )

    def read_in(self) -> None:
        """Let it count: all of it, or nothing. What erases very much waits among the decisions."""
        job = Job(IMPORT_JOB, self._apply, done=self._view.show_read_in, failed=self._not_read_in)
        self._desk.shell.start_job(job)

    def throw_away(self) -> None:
        """Remove the file; the same bytes may come again."""
        importing = self._desk.workspace.importing
        self._desk.runner.submit(
            lambda: importing.discard(self._key),
            done=lambda _: self.open_inbox(),
            failed=self._view.show_problem,
            priority=Priority.WRITE,
        )

    def keep(self) -> None:
        """Leave it where it is."""
        self.open_inbox()

    def open_inbox(self) -> None:
        self._desk.shell.go(Place(Screen.INBOX))

    def open_exchange(self) -> None:
        self._desk.shell.go(Place(Screen.EXCHANGE))

    def open_decisions(self) -> None:
        self._desk.shell.go(Place(Screen.DECISIONS))

    def admit(self) -> None:
        """Somebody new is let in by words that are read aloud."""
        self._desk.shell.go(Place(Screen.ADMIT))

    def _apply(self) -> Slices[Imported]:
        importing = self._desk.workspace.importing
        imported = yield from importing.apply(self._key)
        yield from importing.retry()
        return imported

    def _found(self, row: IncomingRow) -> None:
        self._row = row
        self.look()

    def _looked(self, preview: BundlePreview) -> None:
        self._looking = None
        if self._row is not None:
            self._view.show_preview(self._row, preview)

    def _stopped(self, problem: PssError) -> None:
        self._looking = None
        if self._row is not None and not isinstance(problem, CancelledError):
            self._view.show_stopped(self._row, problem, can_admit=self._desk.shell.can_open(Screen.ADMIT))

    def _not_read_in(self, problem: PssError) -> None:
        if not isinstance(problem, CancelledError):
            self._view.show_problem(problem)


def quietly(_: Progress) -> None:
    """For work that shows by itself that it goes on."""


def take_file(desk: Desk, path: Path, failed: Callable[[PssError], None]) -> None:
    """Keep the bundle in a file that was pointed at, and look at it."""
    importing = desk.workspace.importing
    desk.runner.submit(
        lambda: importing.receive_file(path),
        done=lambda key: desk.shell.go(Place(Screen.INBOX_BUNDLE, record=str(key))),
        failed=failed,
        priority=Priority.WRITE,
    )
