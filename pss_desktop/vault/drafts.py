"""Unsigned work: one draft for each form and client, saved while it is typed, never overwritten blindly."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Final, NamedTuple

from pss_desktop.domain.clock import Clock, from_ms, to_ms
from pss_desktop.domain.errors import StaleDraftError
from pss_desktop.domain.ids import ClientId
from pss_desktop.vault.database.connection import Connection, Row

_NOBODY: Final = b""  # a form about a client who is not added yet
_OPEN: Final = """SELECT form, client, revision, begun_at, saved_at, content FROM draft
    WHERE form = ? AND client = ?"""
_LIST: Final = """SELECT form, client, revision, begun_at, saved_at, content FROM draft
    WHERE form = ? ORDER BY begun_at, rowid"""
_BEGIN: Final = """INSERT INTO draft (form, client, revision, begun_at, saved_at, content)
    VALUES (?, ?, 1, ?, ?, ?) ON CONFLICT DO NOTHING"""
_SAVE: Final = """UPDATE draft SET revision = revision + 1, saved_at = ?, content = ?
    WHERE form = ? AND client = ? AND revision = ?"""
_DISCARD: Final = "DELETE FROM draft WHERE form = ? AND client = ? AND revision = ?"


class StoredDraft(NamedTuple):
    """A draft as it lies in the vault; *client* is None for a client who is not added yet."""

    form: str
    client: ClientId | None
    revision: int
    begun_at: datetime
    saved_at: datetime
    content: Mapping[str, object]


class SavedDraft(NamedTuple):
    """The revision to name at the next save, and when this one was kept."""

    revision: int
    saved_at: datetime


class Drafts:
    """The drafts of one vault. Each save is one statement, so it costs little more than a bare commit."""

    def __init__(self, connection: Connection, clock: Clock) -> None:
        self._connection = connection
        self._clock = clock

    def save(
        self, form: str, client: ClientId | None, content: Mapping[str, object], *, revision: int
    ) -> SavedDraft:
        """Keep *content*; *revision* is the one last read or saved, 0 where there was none.

        Raises StaleDraftError where another save came between; what that one kept is untouched.
        """
        now = self._clock.now()
        text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
        if not self._write(form, client or _NOBODY, text, revision=revision, now=to_ms(now)):
            raise StaleDraftError
        return SavedDraft(revision + 1, from_ms(to_ms(now)))

    def open(self, form: str, client: ClientId | None) -> StoredDraft | None:
        """The draft of this form and client."""
        found = self._connection.row(_OPEN, (form, client or _NOBODY))
        return None if found is None else _draft(found)

    def discard(self, form: str, client: ClientId | None, *, revision: int) -> None:
        """Forget the draft; none is fine. Raises StaleDraftError where it was saved since *revision*."""
        key = (form, client or _NOBODY)
        gone = self._connection.run(_DISCARD, (*key, revision))
        if not gone and self._connection.row("SELECT 1 FROM draft WHERE form = ? AND client = ?", key):
            raise StaleDraftError

    def discard_all(self, client: ClientId) -> None:
        """Forget every draft about *client*, as part of erasing them."""
        self._connection.run("DELETE FROM draft WHERE client = ?", (client,))

    def list(self, form: str) -> tuple[StoredDraft, ...]:
        """Every draft of *form*, the one begun first before the others."""
        return tuple(_draft(row) for row in self._connection.rows(_LIST, (form,)))

    def clients_with(self, form: str) -> frozenset[ClientId]:
        """Whose draft of *form* waits, for the badge in lists."""
        found = self._connection.rows("SELECT client FROM draft WHERE form = ?", (form,))
        return frozenset(ClientId(client) for (client,) in found if client)

    def _write(self, form: str, client: bytes, content: str, *, revision: int, now: int) -> int:
        if revision == 0:
            return self._connection.run(_BEGIN, (form, client, now, now, content))
        return self._connection.run(_SAVE, (now, content, form, client, revision))


def _draft(row: Row) -> StoredDraft:
    form, client, revision, begun_at, saved_at, content = row
    return StoredDraft(
        form,
        ClientId(client) if client else None,
        revision,
        from_ms(begun_at),
        from_ms(saved_at),
        json.loads(content),
    )
