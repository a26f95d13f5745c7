"""How every service writes: one transaction, the head outside it for what bears a name, then the news."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from pss_desktop.domain.errors import NotAllowedError
from pss_desktop.services.seat import Seat
from pss_desktop.services.writing.changes import Change, Changes
from pss_desktop.vault.journal_writer import Entry, JournalWriter


class Deeds:
    """Writes to one open vault and tells whoever shows what changed."""

    def __init__(self, seat: Seat, changes: Changes) -> None:
        self._seat = seat
        self._changes = changes
        self._owed: Change | None = None
        self._watchers: list[Callable[[Change], None]] = []
        self._may: Callable[[Entry], None] = _anything

    def watch(self, watcher: Callable[[Change], None]) -> None:
        """Tell *watcher* of each deed as soon as it is committed, on this thread and before anybody else."""
        self._watchers.append(watcher)

    def guard_by(self, may: Callable[[Entry], None]) -> None:
        """Ask *may* before each act; what it raises keeps the whole deed from being done."""
        self._may = may

    def require(self, entry: Entry) -> None:
        """Raises what will keep *entry* from being written, before somebody has typed it."""
        self._may(entry)

    def allows(self, entry: Entry) -> bool:
        """Whether *entry* is this person's to write."""
        try:
            self._may(entry)
        except NotAllowedError:
            return False
        return True

    @contextmanager
    def deed(self, change: Change, *, signed: bool = False) -> Iterator[JournalWriter]:
        """All of it or nothing, then *change* is told.

        A *signed* act is done only when the journal's head is outside the database too. Where that fails the
        act stands and is told, the StorageError is raised, and :meth:`owes` knows of it until it is settled.
        """
        with self.part() as writer:
            yield writer
        try:
            if signed:
                self._owed = change
                self.settle()
        finally:
            self._tell(change)

    @contextmanager
    def part(self) -> Iterator[JournalWriter]:
        """A part of a deed whose own transaction is open: whoever does that tells it once it is through."""
        with self._seat.storage.connection.transaction():
            writer = self._seat.storage.writer
            writer.may = self._may
            yield writer

    def owes(self, change: Change) -> bool:
        """Whether this very deed is committed and only the head outside is missing."""
        return self._owed is change

    def settle(self) -> None:
        """Write the head that is owed. Raises a StorageError."""
        self._seat.vault.keep_head()
        self._owed = None

    def tell(self, change: Change) -> None:
        """Tell of something that was written already."""
        self._tell(change)

    def _tell(self, change: Change) -> None:
        for watcher in self._watchers:
            watcher(change)
        self._changes.publish(change)


def _anything(_: Entry) -> None:
    """In a vault of one person everything is theirs to do."""
