"""Reads what waits for somebody in whichever case: due, at risk, in a state, to be decided."""

import json
from collections.abc import Collection, Iterator
from datetime import datetime
from typing import Final

from pss_desktop.domain.clock import to_ms
from pss_desktop.domain.ids import RecordId
from pss_desktop.vault.database.connection import Connection, Values
from pss_desktop.vault.journal.keys import JournalKeys
from pss_desktop.vault.views.records import A_SCREEN, COLUMNS, JOINED, RECORD, StoredRecord, stored_record

_LAST_KEY: Final = 2**62

# For lists of hundreds: the columns alone, so that no content is read and decoded.
_BARE: Final = """SELECT record.id, record.uid, kind.name, scope.uid, record.at, NULL, NULL, record.status,
        record.due, record.risk, NULL, record.title
    FROM record JOIN kind ON kind.id = record.kind JOIN scope ON scope.id = record.scope """
# What is left out is known by two indexes, so that its rows, many and far apart, are never read.
_DUE: Final = " ".join(
    (
        _BARE,
        "WHERE record.due <= ? AND (record.due, record.id) > (?, ?)",
        "AND record.id NOT IN (SELECT id FROM record WHERE kind IS ?)",
        "ORDER BY record.due, record.id LIMIT ?",
    )
)
# The plus keeps SQLite from walking all records of the kind, and sorting them, before the first is known.
_DUE_IN_CASES: Final = " ".join(
    (
        _BARE,
        "CROSS JOIN client_list ON client_list.scope = record.scope",
        "WHERE record.due BETWEEN ? AND ? AND +record.kind = ?",
        "AND client_list.status IN (SELECT value FROM json_each(?)) ORDER BY record.due, record.id",
    )
)
_AT_RISK: Final = (
    _BARE
    + """WHERE record.risk IN ('high', 'imminent') AND kind.name = ?
    ORDER BY record.risk = 'imminent' DESC, record.at DESC LIMIT ?"""
)
_IN_STATES: Final = " ".join(
    (
        RECORD,
        "WHERE record.kind = ? AND record.status IN (SELECT value FROM json_each(?))",
        "ORDER BY record.at, record.id LIMIT ?",
    )
)
_NAMES_IN_STATES: Final = """SELECT record.uid FROM record
    WHERE record.kind = ? AND record.status IN (SELECT value FROM json_each(?)) ORDER BY record.at"""
_TO_DECIDE: Final = (
    COLUMNS
    + "FROM decision CROSS JOIN record ON record.id = decision.record "
    + JOINED
    + "ORDER BY decision.record LIMIT ?"
)
_CONFLICTS: Final = "SELECT conflicts FROM decision WHERE record = ?"


class Outstanding:
    """Each list is read in the order in which an index holds it, and no further than it is asked for."""

    def __init__(self, connection: Connection, keys: JournalKeys) -> None:
        self._connection = connection
        self._keys = keys

    def due(
        self, before: datetime, *, besides: str = "", after: StoredRecord | None = None, count: int
    ) -> tuple[StoredRecord, ...]:
        """What is due by *before*, the longest overdue first, without the kind *besides*.

        *after* is the last one of the page before.
        """
        place = (-_LAST_KEY, 0) if after is None or after.due is None else (to_ms(after.due), after.key)
        left_out = self._keys.known_kind(besides)
        return self._list(_DUE, (to_ms(before), *place, left_out, count))

    def due_in_cases(
        self, kind: str, span: tuple[datetime, datetime], statuses: Collection[str]
    ) -> Iterator[StoredRecord]:
        """Records of one kind that are due within *span*, the longest overdue first, each read once asked.

        Only of clients whose case has one of *statuses*.
        """
        first, last = map(to_ms, span)
        values = (first, last, self._keys.known_kind(kind), json.dumps(sorted(statuses)))
        return map(stored_record, self._connection.each(_DUE_IN_CASES, values, at_once=A_SCREEN))

    def at_risk(self, kind: str, *, count: int) -> tuple[StoredRecord, ...]:
        """Records of one kind that say high or imminent risk, the most urgent first, without content."""
        return self._list(_AT_RISK, (kind, count))

    def in_states(self, kind: str, states: Collection[str], *, count: int) -> tuple[StoredRecord, ...]:
        """Records of one kind whose status is one of *states*, the oldest first."""
        kind_key = self._keys.known_kind(kind)
        return self._list(_IN_STATES, (kind_key, json.dumps(sorted(states)), count))

    def names_in_states(self, kind: str, states: Collection[str]) -> tuple[RecordId, ...]:
        """Which records of one kind have a status of *states*, the oldest first; nothing else is read."""
        values = (self._keys.known_kind(kind), json.dumps(sorted(states)))
        return tuple(RecordId(uid) for (uid,) in self._connection.rows(_NAMES_IN_STATES, values))

    def to_decide(self, *, count: int) -> tuple[StoredRecord, ...]:
        """Records about which two people wrote apart what only a person can bring together."""
        return self._list(_TO_DECIDE, (count,))

    def conflicts(self, record: int) -> tuple[tuple[str, str], ...]:
        """What is to decide about a record, by its key: kinds of conflict with what each is about."""
        found = self._connection.row(_CONFLICTS, (record,))
        listed = [] if found is None else json.loads(found[0])
        return tuple((one["kind"], one["subject"]) for one in listed)

    def _list(self, sql: str, values: Values) -> tuple[StoredRecord, ...]:
        return tuple(stored_record(row) for row in self._connection.rows(sql, values))
