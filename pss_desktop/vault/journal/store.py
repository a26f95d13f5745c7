"""The journal inside the database: operations in the order in which this vault took them in, feed by feed."""

from collections.abc import Iterable, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

from pss_desktop.domain.clock import Hlc
from pss_desktop.domain.errors import MalformedOperationError, RecordNotFoundError
from pss_desktop.domain.ids import DeviceId, FeedId, OpHash, RecordId, ScopeId
from pss_desktop.journal.feeds import LocalHead
from pss_desktop.journal.operation import FeedPlace, Header, Operation
from pss_desktop.journal.stubs import StubRun
from pss_desktop.journal.versions import Seen, VersionVector
from pss_desktop.vault.database.connection import Connection, Row
from pss_desktop.vault.journal.batch import ADD_OPERATION, ADD_RECORD, JournalBatch
from pss_desktop.vault.journal.feed_states import FeedState, FeedStates, Scope
from pss_desktop.vault.journal.kept_head import readable_head, readable_hlc
from pss_desktop.vault.journal.keys import JournalKeys

# The hash is NULL where the operation itself stayed with its device.
_NAMED: Final = """SELECT op.hash FROM feed LEFT JOIN op ON op.feed = feed.id AND op.seq = ?1
    WHERE feed.uid = ?2 AND feed.accepted_seq >= ?1"""
_OPERATIONS: Final = """SELECT op.id, op.record, device.uid, op.header, op.salt, op.payload
    FROM op JOIN feed ON feed.id = op.feed JOIN device ON device.id = feed.device
    WHERE op.record = ? AND op.seq <= feed.accepted_seq ORDER BY op.id"""
_NOT_IN_VIEWS: Final = """SELECT op.id FROM op JOIN arrival ON arrival.feed = op.feed
    WHERE op.record = ? AND op.seq > arrival.projected"""


class StoredOperation(NamedTuple):
    """An operation of the journal; *key* is also its number in this vault's own order.

    *seen* is what its writer had surely seen, where that is asked, in place of what the writer says.
    """

    key: int
    record_key: int
    device: DeviceId
    operation: Operation
    seen: VersionVector | None = None


class Appended(NamedTuple):
    """Where an operation went: its key, its record's and scope's, and whether that record is new here."""

    key: int
    record_key: int
    scope_key: int
    new_record: bool


class JournalStore:
    """Adds operations and reads them back. Writers call it inside a transaction of their own."""

    def __init__(self, connection: Connection) -> None:
        self.keys: Final = JournalKeys(connection)
        self.states: Final = FeedStates(connection, self.keys)
        self._connection = connection
        self._head: LocalHead | None = None
        connection.on_rollback(self._forget)

    # Reading

    def local_head(self) -> LocalHead:
        """Count and chain over everything that this vault holds."""
        if self._head is None:
            self._head = readable_head(self._connection)
        return self._head

    def continues(self, outside: LocalHead) -> bool:
        """Whether the journal holds all that *outside* vouches for, and perhaps more after it."""
        head = self.local_head()
        if head.count < outside.count:
            return False
        for (op_hash,) in self._connection.each(
            "SELECT hash FROM op WHERE id > ? ORDER BY id", (outside.count,)
        ):
            outside = outside.extend(op_hash)
        return outside == head

    def last_hlc(self) -> Hlc:
        """The newest reading of this device's hybrid clock."""
        return readable_hlc(self._connection)

    def feeds(self, scope: ScopeId | None = None) -> tuple[FeedState, ...]:
        """All feeds, or those of one scope, the one written last before the others."""
        return self.states.all() if scope is None else self.states.about(scope)

    def state(self, feed: FeedId) -> FeedState | None:
        """How *feed* stands; ``None`` where nothing of it is here."""
        return self.states.get(feed)

    def operations(self, record_key: int) -> list[StoredOperation]:
        """The accepted operations of a record, as the clocks order them: the same in every vault."""
        found = [_stored(row) for row in self._connection.rows(_OPERATIONS, (record_key,))]
        return found if len(found) < 2 else sorted(found, key=_by_the_clock)

    def surely_seen(self, operation: Operation) -> VersionVector:
        """What is true of its version vector: a number that is not here yet, or another hash, says nothing.

        Else somebody could claim to have seen what is still to be written, and outrun it.
        """
        entries = operation.header.deps.entries
        true = {feed: seen for feed, seen in entries.items() if self._is_here(feed, seen)}
        return operation.header.deps if len(true) == len(entries) else VersionVector(MappingProxyType(true))

    def _is_here(self, feed: FeedId, seen: Seen) -> bool:
        found = self._connection.row(_NAMED, (seen.seq, feed))
        return found is not None and (found[0] is None or found[0][: len(seen.hash8)] == seen.hash8)

    def not_in_views(self, record_key: int) -> set[int]:
        """Operations of a record that count already and are not taken into the views yet (arrivals)."""
        found = self._connection.rows(_NOT_IN_VIEWS, (record_key,))
        return {int(key) for (key,) in found}

    def record_key(self, record: RecordId) -> int | None:
        """The key of a record that the journal has operations of."""
        found = self._connection.row("SELECT id FROM record WHERE uid = ?", (record,))
        return None if found is None else int(found[0])

    # Writing

    def append(self, operation: Operation, *, device: DeviceId, scope: Scope) -> Appended:
        """Add an operation of this device, which counts at once and moves its clock.

        Raises MalformedOperationError unless it goes on its feed, RecordNotFoundError for an erased record.
        """
        if self._is_erased(operation.header.record):
            raise RecordNotFoundError
        state = self._own_state(operation, device, scope)
        appended = self._add(operation, state)
        self._keep_own_head(operation.header.hlc)
        self._count(operation, state, appended.key)
        return appended

    def append_first(
        self, records: Sequence[RecordId], acts: Iterable[tuple[Operation, Scope]], *, device: DeviceId
    ) -> list[tuple[StoredOperation, int]]:
        """The same with the first act on each of *records*, which are new; each with the key of its scope.

        An act is taken when the one before counts, so that it can stand on that. Raises as :meth:`append`,
        and MalformedOperationError where a record is here already.
        """
        batch = JournalBatch(self._connection, self.keys, records)
        batch.require_new()
        if len(set(records)) < len(records):
            raise MalformedOperationError("record")
        appended: list[tuple[StoredOperation, int]] = []
        for operation, scope in acts:
            state = self._own_state(operation, device, scope)
            head = self._head = self.local_head().extend(operation.hash)
            record = batch.add(operation, number=head.count, feed=state.key, scope=state.scope_key)
            self._count(operation, state, head.count)
            appended.append((StoredOperation(head.count, record, device, operation), state.scope_key))
        batch.write()
        if appended:
            last, _ = appended[-1]
            self._keep_own_head(last.operation.header.hlc)
        return appended

    def stage(self, items: Iterable[Operation | StubRun], *, device: DeviceId, scope: Scope) -> FeedState:
        """Add what was verified behind what is accepted, where nothing reads it until :meth:`accept`."""
        items = tuple(items)
        state = self.states.begin(device, scope)
        place, head = self._staging_place(state), self.local_head()
        operations = [item for item in items if isinstance(item, Operation)]
        batch = JournalBatch(self._connection, self.keys, (one.header.record for one in operations))
        for item in items:
            if isinstance(item, StubRun):
                place = self._add_stubs(item, place, state)
                continue
            _check_place(item, place)
            head = head.extend(item.hash)
            batch.add(item, number=head.count, feed=state.key, scope=state.scope_key)
            place = item.next_place
        batch.write()
        state, self._head = state._replace(seq=place.seq - 1), head
        self._connection.run("UPDATE journal_head SET count = ?, chain = ?", (head.count, head.chain))
        self.states.store(state)
        return state

    def accept(self, feed: FeedId, upto: int) -> None:
        """Let staged operations count up to number *upto*; the views learn of them later (arrivals).

        Raises MalformedOperationError("accept") for what is not staged, or counts already beyond that.
        """
        state = self.state(feed)
        if state is None or not state.accepted <= upto <= state.seq:
            raise MalformedOperationError("accept")
        if upto > state.accepted:
            self.states.accept(state, upto, self._hash_at(state, upto))

    def fill(self, operation: Operation, state: FeedState) -> StoredOperation:
        """Put an operation where there was a stub, or a payload where it was withheld; it counts at once."""
        operation = self._without_erased_payload(operation)
        found = self._connection.row(
            "SELECT id, record, payload FROM op WHERE feed = ? AND seq = ?",
            (state.key, operation.header.seq),
        )
        if found is None:
            added = self._add(operation, state)
            head = self.local_head()
            self._connection.run("UPDATE journal_head SET count = ?, chain = ?", (head.count, head.chain))
            return StoredOperation(added.key, added.record_key, state.device, operation)
        key, record, payload = found
        if payload is None and operation.payload is not None:
            self._connection.run(
                "UPDATE op SET salt = ?, payload = ? WHERE id = ?", (operation.salt, operation.payload, key)
            )
        return StoredOperation(key, record, state.device, operation)

    def keep_hlc(self, hlc: Hlc) -> None:
        """Keep the newest reading of the hybrid clock."""
        self._connection.run("UPDATE journal_head SET hlc = ?", (hlc.pack(),))

    def _own_state(self, operation: Operation, device: DeviceId, scope: Scope) -> FeedState:
        """The feed that *operation* goes on. Raises MalformedOperationError where it does not."""
        state = self.states.begin(device, scope)
        if state.seq != state.accepted:
            raise MalformedOperationError("staged")
        _check_place(operation, FeedPlace(state.feed, state.seq + 1, state.hash))
        return state

    def _count(self, operation: Operation, state: FeedState, key: int) -> None:
        seq = operation.header.seq
        self.states.count(state._replace(seq=seq, accepted=seq, hash=operation.hash), last=key)

    def _keep_own_head(self, hlc: Hlc) -> None:
        head = self.local_head()
        self._connection.run(
            "UPDATE journal_head SET count = ?, chain = ?, hlc = ?", (head.count, head.chain, hlc.pack())
        )

    def _add(self, operation: Operation, state: FeedState) -> Appended:
        kind = self.keys.kind(operation.header.kind)
        record, new_record = self._record_for(operation.header, kind, state)
        head = self.local_head().extend(operation.hash)
        self._connection.run(
            ADD_OPERATION,
            (
                head.count,
                state.key,
                operation.header.seq,
                record,
                kind,
                operation.hash,
                operation.header_bytes,
                operation.salt,
                operation.payload,
            ),
        )
        self._head = head
        return Appended(head.count, record, state.scope_key, new_record)

    def _is_erased(self, record: RecordId) -> bool:
        return self._connection.row("SELECT 1 FROM tombstone WHERE uid = ?", (record,)) is not None

    def _without_erased_payload(self, operation: Operation) -> Operation:
        """A tombstone may have come before what it erases; then only the header is taken in."""
        erased_by_another = "SELECT 1 FROM tombstone WHERE uid = ? AND hash <> ?"
        if self._connection.row(erased_by_another, (operation.header.record, operation.hash)) is None:
            return operation
        return Operation(operation.header_bytes, None, None)

    def _record_for(self, header: Header, kind: int, state: FeedState) -> tuple[int, bool]:
        """The record's key, and whether it was made now. A record never changes its kind or its scope."""
        found = self._connection.row("SELECT id, kind, scope FROM record WHERE uid = ?", (header.record,))
        if found is None:
            author = self.keys.person(header.author)
            values = (None, header.record, kind, state.scope_key, author)
            return self._connection.insert(ADD_RECORD, values), True
        if (found[1], found[2]) != (kind, state.scope_key):
            raise MalformedOperationError("record")
        return int(found[0]), False

    def _staging_place(self, state: FeedState) -> FeedPlace:
        if state.seq == 0:
            return FeedPlace(state.feed)
        return FeedPlace(state.feed, state.seq + 1, self._hash_at(state, state.seq))

    def _hash_at(self, state: FeedState, seq: int) -> OpHash:
        """The hash of an operation that is here, or of the last of a stub run."""
        found = self._connection.row(
            "SELECT hash FROM op WHERE feed = ?1 AND seq = ?2"
            " UNION ALL SELECT hash FROM stub_run WHERE feed = ?1 AND last = ?2",
            (state.key, seq),
        )
        if found is None:
            raise MalformedOperationError("accept")
        return OpHash(found[0])

    def _add_stubs(self, run: StubRun, place: FeedPlace, state: FeedState) -> FeedPlace:
        if run.first != place.seq:
            raise MalformedOperationError("chain")
        self._connection.run(
            "INSERT INTO stub_run (feed, first, last, hash) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (state.key, run.first, run.last, run.last_hash),
        )
        return run.next_place(state.feed)

    def _forget(self) -> None:
        self._head = None


def _check_place(operation: Operation, place: FeedPlace) -> None:
    header = operation.header
    if (header.feed, header.seq, header.prev) != (place.feed, place.seq, place.prev):
        raise MalformedOperationError("chain")


def _by_the_clock(stored: StoredOperation) -> tuple[Hlc, bytes, bytes]:
    return stored.operation.header.hlc, stored.device, stored.operation.hash


def _stored(row: Row) -> StoredOperation:
    key, record_key, device, header, salt, payload = row
    return StoredOperation(key, record_key, DeviceId(device), Operation(header, salt, payload))
