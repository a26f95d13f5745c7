"""Operations that go into the journal together: what each needs to know is asked once for all of them."""

import json
from collections.abc import Iterable
from typing import Final

from pss_desktop.domain.errors import MalformedOperationError, RecordNotFoundError
from pss_desktop.domain.ids import RecordId
from pss_desktop.journal.operation import Header, Operation
from pss_desktop.vault.database.connection import Connection
from pss_desktop.vault.journal.keys import JournalKeys

ADD_OPERATION: Final = """INSERT INTO op (id, feed, seq, record, kind, hash, header, salt, payload)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"""
ADD_RECORD: Final = "INSERT INTO record (id, uid, kind, scope, author) VALUES (?, ?, ?, ?, ?)"
_RECORDS: Final = """SELECT record.uid, record.id, record.kind, record.scope FROM json_each(?) AS asked
    JOIN record ON record.uid = unhex(asked.value)"""
_ERASED: Final = """SELECT DISTINCT tombstone.uid FROM json_each(?) AS asked
    JOIN tombstone ON tombstone.uid = unhex(asked.value)"""
_LAST_RECORD: Final = "SELECT coalesce(max(id), 0) FROM record"

_Place = tuple[int, int, int]


class JournalBatch:
    """Made for operations on *records*, inside a transaction; nothing is written before :meth:`write`."""

    def __init__(self, connection: Connection, keys: JournalKeys, records: Iterable[RecordId]) -> None:
        asked = json.dumps(sorted({record.hex() for record in records}))
        self._connection = connection
        self._keys = keys
        self._places: dict[RecordId, _Place] = {
            RecordId(uid): (key, kind, scope) for uid, key, kind, scope in connection.rows(_RECORDS, (asked,))
        }
        self._erased = {uid for (uid,) in connection.rows(_ERASED, (asked,))}
        self._last_record = int(connection.scalar(_LAST_RECORD))
        self._records: list[tuple[object, ...]] = []
        self._operations: list[tuple[object, ...]] = []

    def require_new(self) -> None:
        """Raises RecordNotFoundError where one was erased, MalformedOperationError where one is here."""
        if self._erased:
            raise RecordNotFoundError
        if self._places:
            raise MalformedOperationError("record")

    def add(self, operation: Operation, *, number: int, feed: int, scope: int) -> int:
        """Take in *operation* as the journal's *number*; the record's key. Of an erased one only the header.

        Raises MalformedOperationError where it would move its record to another kind or scope.
        """
        header = operation.header
        kind = self._keys.kind(header.kind)
        record = self._record(header, kind, scope)
        salt, payload = operation.salt, operation.payload
        if header.record in self._erased:
            salt = payload = None
        row = (
            number,
            feed,
            header.seq,
            record,
            kind,
            operation.hash,
            operation.header_bytes,
            salt,
            payload,
        )
        self._operations.append(row)
        return record

    def write(self) -> None:
        """Write all of them."""
        self._connection.run_many(ADD_RECORD, self._records)
        self._connection.run_many(ADD_OPERATION, self._operations)

    def _record(self, header: Header, kind: int, scope: int) -> int:
        uid = header.record
        found = self._places.get(uid)
        if found is None:
            self._last_record += 1
            found = self._places[uid] = (self._last_record, kind, scope)
            author = self._keys.person(header.author)
            self._records.append((self._last_record, uid, kind, scope, author))
        if found[1:] != (kind, scope):
            raise MalformedOperationError("record")
        return found[0]
