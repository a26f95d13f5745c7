"""Keeps the search index in step with records: words go in as they come, and out before they go."""

from collections.abc import Iterator, Sequence

from pss_desktop.journal.codec import decode_state
from pss_desktop.vault.journal.store import JournalStore, StoredOperation
from pss_desktop.vault.views.projected import ERASED, Projected, is_searchable, never_changes
from pss_desktop.vault.views.record_row import RecordRow
from pss_desktop.vault.views.search_index import SearchIndex
from pss_desktop.vault.views.search_query import searchable_words


class RecordWords:
    """The index forgets only what it is told exactly, so it is told before any payload goes."""

    def __init__(self, search: SearchIndex, journal: JournalStore) -> None:
        self._search = search
        self._journal = journal

    def follow(
        self,
        row: RecordRow,
        projected: Projected,
        operations: Sequence[StoredOperation],
        *,
        fresh: Sequence[StoredOperation],
    ) -> None:
        """What stood in *row* becomes *projected*, by all its *operations*, of which *fresh* just came."""
        if not is_searchable(row.kind):
            return
        if never_changes(row.kind):
            self._follow_operations(row, projected, operations, fresh)
            return
        before = _words(row.state) if row.state else ""
        after = _words(projected.state) if projected.state else ""
        if before != after:
            self._search.remove(-row.key, before)
            self._search.insert(-row.key, after)

    def _follow_operations(
        self,
        row: RecordRow,
        projected: Projected,
        operations: Sequence[StoredOperation],
        fresh: Sequence[StoredOperation],
    ) -> None:
        """Where an erasure turns out not to count, as when a hold comes in behind it, all words come back."""
        was_gone, is_gone = row.status == ERASED, projected.status == ERASED
        if not (was_gone or is_gone):
            self._insert(fresh)
        if was_gone == is_gone:
            return
        new, later = {stored.key for stored in fresh}, self._journal.not_in_views(row.key)
        if was_gone:
            self._insert([stored for stored in operations if stored.key not in later - new])
            return
        for key, words in _worded([stored for stored in operations if stored.key not in later | new]):
            self._search.remove(key, words)

    def _insert(self, operations: Sequence[StoredOperation]) -> None:
        for key, words in _worded(operations):
            self._search.insert(key, words)


def _worded(operations: Sequence[StoredOperation]) -> Iterator[tuple[int, str]]:
    """The words of those that have any left, by the operation's key."""
    for stored in operations:
        if stored.operation.payload is not None:
            yield stored.key, _words(stored.operation.payload)


def _words(content: str | bytes) -> str:
    return searchable_words(decode_state(content))
