"""How far a view of the journal is built: which release's rules it follows, and where a rebuild stands."""

from typing import Final

from pss_desktop.domain.clock import Clock
from pss_desktop.domain.folding import FOLD_VERSION
from pss_desktop.domain.turns import is_awaited
from pss_desktop.vault.database.connection import Connection

# Raised whenever a release computes other rows from the same journal; the open vault then builds them again.
PROJECTION_VERSION: Final = 6
# How the index is made of folded words; the other half of its version is how words are folded.
_INDEX_VERSION: Final = 1
SEARCH_VERSION: Final = _INDEX_VERSION * 1000 + FOLD_VERSION
_NEVER_BUILT: Final = 0
_SLICE_SECONDS: Final = 0.02  # half of what a slice may last, for machines that are slower than they seem


class Pace:
    """Tells when a slice of long work has lasted long enough."""

    def __init__(self, clock: Clock, seconds: float = _SLICE_SECONDS) -> None:
        self._clock = clock
        self._end = clock.monotonic() + seconds

    def is_over(self) -> bool:
        """Whether it is time to let others have a turn: somebody waits for it, or may soon."""
        return is_awaited() or self._clock.monotonic() >= self._end


class Derived:
    """The state of one view, by its *name*; *start* is the position before its first row."""

    def __init__(self, connection: Connection, name: str, *, version: int, start: int) -> None:
        self._connection = connection
        self._name = name
        self._version = version
        self._start = start
        self._known: tuple[int, int | None] | None = None
        connection.on_rollback(self._forget)

    def is_outdated(self) -> bool:
        """Whether the view was begun by other rules than this release's."""
        return self._read()[0] != self._version

    def position(self) -> int | None:
        """Up to where the view is built; ``None`` when it is whole."""
        version, upto = self._read()
        return upto if version == self._version else self._start

    def reach(self, upto: int | None) -> None:
        """Say that the view is built up to there, or with ``None`` that it is whole."""
        self._connection.run(
            "INSERT INTO derived (name, version, upto) VALUES (?, ?, ?)"
            " ON CONFLICT (name) DO UPDATE SET version = excluded.version, upto = excluded.upto",
            (self._name, self._version, upto),
        )
        self._known = (self._version, upto)

    def restart(self) -> None:
        """Say that the view must be built from its beginning."""
        self.reach(self._start)

    def _read(self) -> tuple[int, int | None]:
        if self._known is None:
            found = self._connection.row("SELECT version, upto FROM derived WHERE name = ?", (self._name,))
            self._known = (_NEVER_BUILT, None) if found is None else (found[0], found[1])
        return self._known

    def _forget(self) -> None:
        self._known = None
