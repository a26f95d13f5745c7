"""Reads records for screens: one, a page of a case, the newest of all. Never by OFFSET."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Final, NamedTuple

from pss_desktop.domain.case_stage import Written
from pss_desktop.domain.clock import Hlc, from_ms, to_ms
from pss_desktop.domain.errors import RecordNotFoundError
from pss_desktop.domain.ids import OpHash, PersonId, RecordId, ScopeId
from pss_desktop.journal.codec import decode_payload, decode_state
from pss_desktop.vault.database.connection import Connection, Row, Values
from pss_desktop.vault.journal.store import JournalStore

_NOTHING: Final[Mapping[str, object]] = MappingProxyType({})
_LAST_KEY: Final = 2**62
A_SCREEN: Final = 100
"""About as many rows as a screen shows: of what is read in order, more may never be asked for."""

COLUMNS: Final = """SELECT record.id, record.uid, kind.name, scope.uid, record.at, record.state,
        op.payload, record.status, record.due, record.risk, person.uid, record.title """
JOINED: Final = """JOIN kind ON kind.id = record.kind JOIN scope ON scope.id = record.scope
    LEFT JOIN op ON op.id = record.op LEFT JOIN person ON person.id = record.author """
RECORD: Final = COLUMNS + "FROM record " + JOINED
# What came from others and does not count yet has a row without a time: no list shows it.
_ONE: Final = RECORD + "WHERE record.uid = ? AND record.at <> 0"
_BY_KEY: Final = RECORD + "WHERE record.id = ?"
_CONTENTS: Final = """SELECT record.uid, coalesce(record.state, op.payload) FROM json_each(?) AS asked
    JOIN record ON record.uid = unhex(asked.value) LEFT JOIN op ON op.id = record.op WHERE record.at <> 0"""
_SHOWN: Final = "AND coalesce(record.status, '') NOT IN ('erased', 'withheld') AND record.at <> 0"
_ONWARDS: Final = "AND (record.at, record.id) < (?, ?) ORDER BY record.at DESC, record.id DESC LIMIT ?"
# The plus keeps SQLite from walking all records of the kind instead of those of the scope.
_PAGE: Final = " ".join((RECORD, "WHERE record.scope = ? AND +record.kind = ?", _SHOWN, _ONWARDS))
_NEWEST: Final = " ".join((RECORD, "WHERE record.kind = ?", _SHOWN, _ONWARDS))
# The names come from the registry of kinds, never from anything that was typed.
_NAMED: Final = "kind.name IN (SELECT value FROM json_each(?))"
_STORY: Final = " ".join(
    (
        RECORD,
        "WHERE record.scope = ? AND",
        _NAMED,
        _SHOWN,
        _ONWARDS,
    )
)
_MARKS: Final = """SELECT kind.name, record.at, record.status, record.title
    FROM record JOIN kind ON kind.id = record.kind
    WHERE record.scope = ? AND record.at >= ? AND kind.name IN (SELECT value FROM json_each(?))
    AND coalesce(record.status, '') NOT IN ('erased', 'withheld') ORDER BY record.at"""
_WRITTEN: Final = """SELECT kind.name, count(*), min(record.at), max(record.at)
    FROM record JOIN kind ON kind.id = record.kind
    WHERE record.scope = ? AND record.at > 0
        AND coalesce(record.status, '') NOT IN ('erased', 'withheld', 'entered_in_error')
    GROUP BY kind.name"""
_COUNT_IN: Final = """SELECT count(*) FROM record
    WHERE scope = ? AND +kind = ? AND coalesce(status, '') NOT IN ('erased', 'withheld') AND at <> 0"""
# The plus keeps SQLite from walking all records of a kind instead of what is due of the scope.
_NEXT_DUE: Final = """WITH of_day (kind) AS
        (SELECT id FROM kind WHERE name IN (SELECT value FROM json_each(?2))),
        left_out (id) AS
        (SELECT record.id FROM json_each(?5) AS one JOIN record ON record.uid = unhex(one.value))
    SELECT scope.uid, record.uid, kind.name, record.at, record.due, record.title FROM json_each(?1) AS asked
    JOIN scope ON scope.uid = unhex(asked.value)
    JOIN record ON record.id IN (
        (SELECT one.id FROM record AS one WHERE one.scope = scope.id AND one.due >= ?3
            AND +one.kind IN of_day AND +one.id NOT IN left_out ORDER BY one.due LIMIT 1),
        (SELECT one.id FROM record AS one WHERE one.scope = scope.id AND one.due >= ?4
            AND +one.kind NOT IN of_day AND +one.id NOT IN left_out ORDER BY one.due LIMIT 1))
    JOIN kind ON kind.id = record.kind"""


class Due(NamedTuple):
    """When a *record* of a *kind* is due, and when it *happened* itself."""

    record: RecordId
    kind: str
    happened: datetime
    at: datetime
    title: str


class StoredRecord(NamedTuple):
    """A record as it is now. *content* is its merged state, or the signed content that never changes."""

    key: int
    id: RecordId
    kind: str
    scope: ScopeId
    at: datetime
    content: Mapping[str, object]
    status: str
    due: datetime | None
    risk: str
    author: PersonId | None
    title: str


class StoredAct(NamedTuple):
    """One act on a record: who did what, when by their clock. *payload* is None when erased or withheld."""

    hash: OpHash
    act: str
    author: PersonId
    hlc: Hlc
    payload: Mapping[str, object] | None


class PlaceInTime(NamedTuple):
    """Where a page of records ends."""

    at: datetime
    record: RecordId


class Mark(NamedTuple):
    """That something was there, without its content: enough to draw it."""

    kind: str
    at: datetime
    status: str
    title: str


class Records:
    """Reads the projection. Each page begins where the last one ended, at the cost of one index lookup."""

    def __init__(self, connection: Connection, journal: JournalStore) -> None:
        self._connection = connection
        self._journal = journal

    def get(self, record: RecordId) -> StoredRecord:
        """The record. Raises RecordNotFoundError; one that was erased is still there, without content."""
        return self._one(_ONE, record)

    def by_key(self, key: int) -> StoredRecord:
        """The record of an integer key. Raises RecordNotFoundError."""
        return self._one(_BY_KEY, key)

    def contents(self, records: Iterable[RecordId]) -> Mapping[RecordId, Mapping[str, object]]:
        """What stands in each of *records*, of those that are here and not erased; read at once."""
        asked = json.dumps([record.hex() for record in records])
        found = self._connection.rows(_CONTENTS, (asked,))
        return {RecordId(uid): decode_state(content) for uid, content in found if content is not None}

    def acts(self, record: RecordId) -> tuple[StoredAct, ...]:
        """Everything that was done to a record, in this vault's own order. Raises RecordNotFoundError."""
        key = self._journal.record_key(record)
        if key is None:
            raise RecordNotFoundError
        found = (stored.operation for stored in self._journal.operations(key))
        return tuple(
            StoredAct(
                one.hash,
                one.header.act,
                one.header.author,
                one.header.hlc,
                None if one.payload is None else decode_payload(one.payload),
            )
            for one in found
        )

    def page(
        self, scope: ScopeId, kind: str, *, after: PlaceInTime | None = None, count: int
    ) -> tuple[StoredRecord, ...]:
        """Records of one kind in one scope, newest first."""
        keys = self._journal.keys
        scope_key, kind_key = keys.known_scope(scope), keys.known_kind(kind)
        return self._list(_PAGE, (scope_key, kind_key, *self._place(after), count))

    def every(self, scope: ScopeId, kind: str) -> Iterator[StoredRecord]:
        """All records of one kind in one scope, newest first, a page read when it is asked for."""
        after: PlaceInTime | None = None
        while found := self.page(scope, kind, after=after, count=A_SCREEN):
            yield from found
            after = PlaceInTime(found[-1].at, found[-1].id)

    def newest(self, kind: str, *, after: PlaceInTime | None = None, count: int) -> tuple[StoredRecord, ...]:
        """Records of one kind in all scopes, newest first."""
        kind_key = self._journal.keys.known_kind(kind)
        return self._list(_NEWEST, (kind_key, *self._place(after), count))

    def story(
        self, scope: ScopeId, kinds: Collection[str], *, after: PlaceInTime | None = None, count: int
    ) -> tuple[StoredRecord, ...]:
        """Records of several kinds in one scope, newest first."""
        scope_key = self._journal.keys.known_scope(scope)
        return self._list(_STORY, (scope_key, json.dumps(sorted(kinds)), *self._place(after), count))

    def marks(self, scope: ScopeId, kinds: Collection[str], *, since: datetime) -> tuple[Mark, ...]:
        """What there is of several kinds in one scope since then, the oldest first."""
        scope_key = self._journal.keys.known_scope(scope)
        found = self._connection.rows(_MARKS, (scope_key, to_ms(since), json.dumps(sorted(kinds))))
        return tuple(Mark(kind, from_ms(at), status or "", title or "") for kind, at, status, title in found)

    def next_due(
        self,
        scopes: Iterable[ScopeId],
        by_day: Collection[str],
        *,
        today: datetime,
        now: datetime,
        besides: Iterable[RecordId] = (),
    ) -> Mapping[ScopeId, Sequence[Due]]:
        """What is due next in each scope: of the kinds *by_day* from *today*, of all others from *now*.

        That is one or two things a scope, *besides* which more may be due; one of which nothing is due is
        not named.
        """
        asked = (json.dumps([scope.hex() for scope in scopes]), json.dumps(sorted(by_day)))
        left_out = json.dumps([record.hex() for record in besides])
        found: dict[ScopeId, list[Due]] = {}
        values = (*asked, to_ms(today), to_ms(now), left_out)
        for scope, record, kind, at, due, title in self._connection.rows(_NEXT_DUE, values):
            one = Due(RecordId(record), kind, from_ms(at), from_ms(due), title or "")
            found.setdefault(ScopeId(scope), []).append(one)
        return found

    def written(self, scope: ScopeId) -> Mapping[str, Written]:
        """By kind, how much of it there is in *scope*, without what was erased or entered in error."""
        key = self._journal.keys.known_scope(scope)
        rows = self._connection.rows(_WRITTEN, (key,))
        return {kind: Written(count, from_ms(first), from_ms(last)) for kind, count, first, last in rows}

    def count(self, kind: str) -> int:
        """How many records of *kind* there are."""
        kind_key = self._journal.keys.known_kind(kind)
        return int(
            self._connection.scalar("SELECT count(*) FROM record WHERE kind = ? AND at <> 0", (kind_key,))
        )

    def count_in(self, scope: ScopeId, kind: str) -> int:
        """How many records of *kind* there are in *scope*, without the erased."""
        keys = self._journal.keys
        values = (keys.known_scope(scope), keys.known_kind(kind))
        return int(self._connection.scalar(_COUNT_IN, values))

    def _place(self, after: PlaceInTime | None) -> tuple[int, int]:
        if after is None:
            return (_LAST_KEY, _LAST_KEY)
        return (to_ms(after.at), self._journal.record_key(after.record) or 0)

    def _one(self, sql: str, name: bytes | int) -> StoredRecord:
        found = self._connection.row(sql, (name,))
        if found is None:
            raise RecordNotFoundError
        return stored_record(found)

    def _list(self, sql: str, values: Values) -> tuple[StoredRecord, ...]:
        return tuple(stored_record(row) for row in self._connection.rows(sql, values))


def stored_record(row: Row) -> StoredRecord:
    """The record of a row of COLUMNS."""
    key, uid, kind, scope, at, state, payload, status, due, risk, author, title = row
    content = state if state is not None else payload
    return StoredRecord(
        key=key,
        id=RecordId(uid),
        kind=kind,
        scope=ScopeId(scope),
        at=from_ms(at),
        content=_NOTHING if content is None else decode_state(content),
        status=status or "",
        due=None if due is None else from_ms(due),
        risk=risk or "",
        author=None if author is None else PersonId(author),
        title=title or "",
    )
