"""Full-text search over everything that was written: notes by their words, records by what they say now.

The index holds folded words; their originals stay in the journal, where the view ``searchable`` finds them.
What goes into the index for a row must be told again, to the letter, when the row goes out of it: SQLite then
also takes the words out of the file (``secure-delete``, which works for this kind of table only).
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Final, NamedTuple

from pss_desktop.domain.clock import from_ms
from pss_desktop.domain.ids import RecordId, ScopeId
from pss_desktop.journal.codec import decode_state
from pss_desktop.vault.database.connection import Connection, Row
from pss_desktop.vault.views.derived import SEARCH_VERSION, Derived
from pss_desktop.vault.views.search_query import (
    PREFIX_FROM,
    PREFIXES_INDEXED,
    IndexedWords,
    Query,
    any_of,
    beginning,
    quoted,
    searchable_words,
)

NEWEST: Final = 500
_TERMS_AT_MOST: Final = 256
_BEFORE_ALL: Final = "0"  # no letter, number or mark sorts before it
_AFTER_ALL: Final = "\U0010ffff"

_ADD: Final = "INSERT INTO search (rowid, words) VALUES (?, ?)"
_ADD_RUNS: Final = "INSERT INTO search_part (rowid, words) VALUES (?, ?)"
_DROP: Final = "INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)"
_DROP_RUNS: Final = "INSERT INTO search_part (search_part, rowid, words) VALUES ('delete', ?, ?)"
_TERMS: Final = "SELECT term FROM search_terms WHERE term >= ? AND term < ? LIMIT ?"
_RUN_TERMS: Final = "SELECT term FROM search_part_terms WHERE term >= ? AND term < ? LIMIT ?"

# The newest first, and no more than asked for: the index then reads no more of a common word than that.
_BY_WORDS: Final = """SELECT rowid FROM search WHERE search MATCH ?1
    AND rowid > ?3 AND rowid < ?4 ORDER BY rowid DESC LIMIT ?5"""
_BY_RUNS: Final = """SELECT rowid FROM search_part WHERE search_part MATCH ?2
    AND rowid > ?3 AND rowid < ?4 ORDER BY rowid DESC LIMIT ?5"""
_BY_BOTH: Final = """SELECT rowid FROM search WHERE search MATCH ?1
    AND rowid IN (SELECT rowid FROM search_part WHERE search_part MATCH ?2)
    AND rowid > ?3 AND rowid < ?4 ORDER BY rowid DESC LIMIT ?5"""
_HITS: Final = """SELECT op.id, record.uid, kind.name, scope.uid, record.at
    FROM json_each(?) AS hit CROSS JOIN op ON op.id = hit.value
    JOIN record ON record.id = op.record JOIN kind ON kind.id = record.kind
    JOIN scope ON scope.id = record.scope"""
_RECORD_HITS: Final = """SELECT -record.id, record.uid, kind.name, scope.uid, record.at
    FROM json_each(?) AS hit CROSS JOIN record ON record.id = -hit.value
    JOIN kind ON kind.id = record.kind JOIN scope ON scope.id = record.scope"""
FAR: Final = 2**62


class Hit(NamedTuple):
    """A record that was found. *row* names the words in which: of an operation, or of a record's state."""

    row: int
    record: RecordId
    kind: str
    scope: ScopeId
    at: datetime


class Found(NamedTuple):
    """Hits, newest first; *more* when older ones were not looked at ('500+')."""

    hits: tuple[Hit, ...]
    more: bool


NOTHING_FOUND: Final = Found((), more=False)


class SearchIndex:
    """Rows are named by the operation's key, or by minus the record's key where the record has a state.

    While the index is built again it covers the rows up to some number. What is written beyond is left to the
    builder, who comes there.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.built: Final = Derived(connection, "search", version=SEARCH_VERSION, start=-FAR)
        self._later: dict[int, str] | None = None

    @contextmanager
    def together(self) -> Iterator[None]:
        """Put operations into the index at the end of this block, in the order of their rows.

        FTS5 lets go of what it gathered before almost every write to another table, which makes many records
        in one transaction several times slower. Nothing may be searched for within. Rows of records with a
        state go in and out at once: gathered together with others, secure-delete loses some of those.
        """
        self._later = {}
        try:
            yield
            self._put(sorted(self._later.items()))
        finally:
            self._later = None

    def insert(self, row: int, words: str) -> None:
        """Make *words* findable."""
        if not self._covers(row):
            return
        if self._later is not None and row > 0:
            self._later[row] = words
        else:
            self.put(row, words)

    def put(self, row: int, words: str) -> None:
        """Put *words* into the index, wherever its builder stands."""
        self._put([(row, words)])

    def remove(self, row: int, words: str) -> None:
        """Take *words* out, which must be those that were put in; call it before the payload goes."""
        if not self._covers(row):
            return
        if self._later is not None and self._later.pop(row, None) is not None:
            return
        indexed = IndexedWords.of(words)
        if indexed.spaced:
            self._connection.run(_DROP, (row, indexed.spaced))
        if indexed.runs:
            self._connection.run(_DROP_RUNS, (row, indexed.runs))

    def clear(self) -> None:
        """Empty the index, to build it again."""
        self._connection.run("INSERT INTO search (search) VALUES ('delete-all')")
        self._connection.run("INSERT INTO search_part (search_part) VALUES ('delete-all')")

    def find(self, typed: str, *, limit: int = NEWEST) -> Found:
        """What was signed with these words in it: of the newest *limit* rows, each record once, by date.

        Raises CancelledError when :meth:`interrupt` came.
        """
        rows, more = self._rows(Query.of(typed), after=0, before=FAR, limit=limit)
        return Found(self._hits(_HITS, rows), more)

    def find_records(self, typed: str, *, limit: int = NEWEST) -> Found:
        """Records whose present state has these words in it, such as a client's name or address."""
        rows, more = self._rows(Query.of(typed), after=-FAR, before=0, limit=limit)
        return Found(self._hits(_RECORD_HITS, rows), more)

    def interrupt(self) -> None:
        """Stop a running search, from any thread: there is a new key to look for."""
        self._connection.interrupt()

    def words(self, hit: Hit) -> str:
        """The original words in which *hit* was found; empty when they were erased meanwhile."""
        if hit.row < 0:
            found = self._connection.row("SELECT state FROM record WHERE id = ?", (-hit.row,))
        else:
            found = self._connection.row("SELECT payload FROM op WHERE id = ?", (hit.row,))
        content = found[0] if found else None
        if content is None:
            return ""
        return searchable_words(decode_state(content))

    def _put(self, rows: Sequence[tuple[int, str]]) -> None:
        indexed = [(row, IndexedWords.of(words)) for row, words in rows]
        self._connection.run_many(_ADD, [(row, one.spaced) for row, one in indexed if one.spaced])
        self._connection.run_many(_ADD_RUNS, [(row, one.runs) for row, one in indexed if one.runs])

    def _covers(self, row: int) -> bool:
        upto = self.built.position()
        return upto is None or row <= upto

    def _hits(self, sql: str, rows: Sequence[int]) -> tuple[Hit, ...]:
        found = self._connection.rows(sql, (f"[{','.join(map(str, rows))}]",))
        newest: dict[bytes, Hit] = {}
        for row in found:
            newest.setdefault(row[1], _hit(row))
        return tuple(sorted(newest.values(), key=lambda hit: (hit.at, hit.row), reverse=True))

    def _rows(self, query: Query, *, after: int, before: int, limit: int) -> tuple[list[int], bool]:
        if not query:
            return [], False
        with self._connection.interruptible():
            words = self._words_expression(query.words)
            runs = self._runs_expression(query.runs)
            if runs is None:
                return [], False
            found = self._connection.rows(_statement(words, runs), (words, runs, after, before, limit + 1))
        rows = [int(row) for (row,) in found]
        return rows[:limit], len(rows) > limit

    def _words_expression(self, words: Sequence[str]) -> str:
        """Every word must be there, whole or as a beginning."""
        return " AND ".join(self._word(word) for word in words)

    def _word(self, word: str) -> str:
        """The word whole where it is short, else also what begins with it.

        Beginnings of some lengths have an index of their own, which is walked from the newest row on like a
        word's. Longer ones are named by the words that begin so, each with such a walk. The index's own way
        for them gathers every row before the first; it is left for beginnings of very many words.
        """
        if len(word) < PREFIX_FROM:
            return quoted(word)
        if len(word) in PREFIXES_INDEXED:
            return beginning(word)
        # Not asked for the word itself: the list of terms reads every row of each term that it names.
        longer = self._terms(_TERMS, word + _BEFORE_ALL, word + _AFTER_ALL)
        return beginning(word) if len(longer) > _TERMS_AT_MOST else any_of([word, *longer])

    def _runs_expression(self, runs: Sequence[str]) -> str | None:
        parts: list[str] = []
        for run in runs:
            part = quoted(run) if len(run) >= PREFIX_FROM else self._beginning(run)
            if part is None:
                return None
            parts.append(part)
        return " AND ".join(parts)

    def _beginning(self, start: str) -> str | None:
        """Any of the terms that begin with *start*; ``None`` when there is none."""
        terms = self._terms(_RUN_TERMS, start, start + _AFTER_ALL)
        if not terms:
            return None
        return beginning(start) if len(terms) > _TERMS_AT_MOST else any_of(terms)

    def _terms(self, sql: str, first: str, end: str) -> list[str]:
        return [term for (term,) in self._connection.rows(sql, (first, end, _TERMS_AT_MOST + 1))]


def _statement(words: str, runs: str) -> str:
    if not runs:
        return _BY_WORDS
    return _BY_BOTH if words else _BY_RUNS


def _hit(row: Row) -> Hit:
    key, record, kind, scope, at = row
    return Hit(key, RecordId(record), kind, ScopeId(scope), from_ms(at))
