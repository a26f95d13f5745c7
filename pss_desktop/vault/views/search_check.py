"""Asks the index for every row that it should hold, by the row's own first and last words."""

from typing import Final

from pss_desktop.domain.progress import Progress
from pss_desktop.journal.codec import decode_state
from pss_desktop.vault.database.connection import Connection
from pss_desktop.vault.slices import Slices
from pss_desktop.vault.views.projected import ERASED, is_searchable, never_changes
from pss_desktop.vault.views.search_query import PREFIX_FROM, IndexedWords, Query, quoted, searchable_words

CHECKING_SEARCH: Final = "checking_search"

_ROWS_A_SLICE: Final = 250
_STATES: Final = """SELECT record.id, -record.id, kind.name, record.state, '' FROM record
    JOIN kind ON kind.id = record.kind
    WHERE record.state IS NOT NULL AND record.id > ? ORDER BY record.id LIMIT ?"""
_OPERATIONS: Final = """SELECT op.id, op.id, kind.name, op.payload, coalesce(record.status, '') FROM op
    JOIN kind ON kind.id = op.kind JOIN record ON record.id = op.record JOIN feed ON feed.id = op.feed
    WHERE op.payload IS NOT NULL AND op.seq <= feed.accepted_seq AND op.id > ? ORDER BY op.id LIMIT ?"""
_BY_WORD: Final = "SELECT 1 FROM search WHERE search MATCH ? AND rowid = ?"
_BY_RUN: Final = "SELECT 1 FROM search_part WHERE search_part MATCH ? AND rowid = ?"


def unfindable_rows(connection: Connection) -> Slices[int]:
    """How many rows cannot be found by their words; the index must be whole, not half built."""
    lost = 0
    lost += yield from _lost(connection, _STATES, stands_still=False)
    lost += yield from _lost(connection, _OPERATIONS, stands_still=True)
    return lost


def _lost(connection: Connection, query: str, *, stands_still: bool) -> Slices[int]:
    """Of records with a state, or of operations whose content never changes."""
    lost, done = 0, 0
    while rows := connection.rows(query, (done, _ROWS_A_SLICE)):
        for number, row, kind, content, status in rows:
            done = number
            indexed = is_searchable(kind) and never_changes(kind) == stands_still and status != ERASED
            if indexed and not _is_found(connection, row, searchable_words(decode_state(content))):
                lost += 1
        yield Progress(done, done + len(rows), CHECKING_SEARCH)
    return lost


def _is_found(connection: Connection, row: int, words: str) -> bool:
    asked = [(_BY_WORD, word) for word in _ends(Query.of(words).words)]
    runs = tuple(run for run in Query.of(IndexedWords.of(words).runs).runs if len(run) >= PREFIX_FROM)
    asked += [(_BY_RUN, run) for run in _ends(runs)]
    return all(connection.row(sql, (quoted(term), row)) is not None for sql, term in asked)


def _ends(terms: tuple[str, ...]) -> tuple[str, ...]:
    return terms if len(terms) < 2 else (terms[0], terms[-1])
