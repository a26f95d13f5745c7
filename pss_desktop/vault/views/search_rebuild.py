"""Builds the search index again from the journal, in slices, while the vault is in use."""

from typing import Final

from pss_desktop.domain.clock import Clock
from pss_desktop.domain.progress import Progress
from pss_desktop.journal.codec import decode_payload
from pss_desktop.vault.database.connection import Connection, Row
from pss_desktop.vault.slices import Slices
from pss_desktop.vault.views.derived import Pace
from pss_desktop.vault.views.projected import ERASED, is_searchable, never_changes
from pss_desktop.vault.views.search_index import SearchIndex
from pss_desktop.vault.views.search_query import searchable_words

INDEXING: Final = "indexing"
_ROWS_A_SLICE: Final = 64

_STATES: Final = """SELECT -record.id, kind.name, record.state FROM record
    JOIN kind ON kind.id = record.kind
    WHERE record.state IS NOT NULL AND -record.id > ? ORDER BY -record.id LIMIT ?"""
_OPERATIONS: Final = """SELECT op.id, kind.name, op.payload, record.status FROM op
    JOIN kind ON kind.id = op.kind JOIN record ON record.id = op.record JOIN feed ON feed.id = op.feed
    LEFT JOIN arrival ON arrival.feed = op.feed
    WHERE op.id > ? AND op.seq <= coalesce(arrival.projected, feed.accepted_seq) ORDER BY op.id LIMIT ?"""


class SearchRebuild:
    """The builder: records with a state first, whose rows have numbers under zero, then operations."""

    def __init__(self, connection: Connection, search: SearchIndex, clock: Clock) -> None:
        self._connection = connection
        self._search = search
        self._clock = clock

    def is_needed(self) -> bool:
        """Whether other rules of folding filled the index, or a rebuild was cut short."""
        return self._search.built.position() is not None

    def restart(self) -> None:
        """Empty the index; until :meth:`rebuild` comes to a row, nothing of it goes in or out."""
        with self._connection.transaction():
            self._search.clear()
            self._search.built.restart()

    def rebuild(self) -> Slices[None]:
        """Fill the index; goes on where it was stopped."""
        built = self._search.built
        if built.is_outdated():
            self.restart()
        total = int(self._connection.scalar("SELECT count FROM journal_head"))
        while (done := built.position()) is not None:
            with self._connection.transaction():
                upto = self._put_some(done)
                built.reach(upto)
            yield Progress(total if upto is None else max(upto, 0), total, INDEXING)

    def _put_some(self, done: int) -> int | None:
        """Index the rows after *done* for one slice; ``None`` when no row is left."""
        rows = self._connection.rows(_STATES if done < 0 else _OPERATIONS, (done, _ROWS_A_SLICE))
        upto = self._put(rows, done)
        if len(rows) == _ROWS_A_SLICE or (rows and upto != rows[-1][0]):
            return upto
        return 0 if done < 0 else None

    def _put(self, rows: list[Row], done: int) -> int:
        pace = Pace(self._clock)
        for row, kind, content, *status in rows:
            if content is not None and _is_indexed(row, kind, status):
                encoded = content if isinstance(content, bytes) else content.encode()
                self._search.put(row, searchable_words(decode_payload(encoded)))
            done = row
            if pace.is_over():
                break
        return done


def _is_indexed(row: int, kind: str, status: list[str | None]) -> bool:
    if row < 0:
        return is_searchable(kind)
    return is_searchable(kind) and never_changes(kind) and status != [ERASED]
