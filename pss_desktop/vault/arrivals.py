"""Takes what began to count into the views, slice by slice; a kill leaves a place to go on from.

A feed is pending from the transaction that accepted its operations until every row and word of theirs stands
in the views. What others erased goes in the same step in which its row says so.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from pss_desktop.domain.clock import Clock
from pss_desktop.domain.errors import VaultDamagedError
from pss_desktop.domain.ids import FeedId, OpHash, ScopeId
from pss_desktop.domain.kinds import ERASE
from pss_desktop.domain.progress import Progress
from pss_desktop.journal.operation import Operation
from pss_desktop.vault.database.connection import Connection
from pss_desktop.vault.erase_records import RecordErasure
from pss_desktop.vault.journal.feed_states import FeedState
from pss_desktop.vault.journal.store import JournalStore, StoredOperation
from pss_desktop.vault.slices import Slices
from pss_desktop.vault.vault_settings import VaultSettings
from pss_desktop.vault.views.derived import Pace
from pss_desktop.vault.views.projected import ERASED, never_changes
from pss_desktop.vault.views.projection import SAYS_WHO_ERASES, Projection
from pss_desktop.vault.views.search_index import SearchIndex

TAKING_IN: Final = "taking_in"
BACKUPS_OWED: Final = "backups_owed"
"""The setting that says that older backups still hold words which others erased."""

_A_STEP: Final = 128
_STEP_BYTES: Final = 256 * 1024
"""As much as 128 notes of 300 words; after each step a slice may end, however long the notes are."""
_NOTHING: Final[Mapping[OpHash, Operation]] = MappingProxyType({})
# Where nobody waits. Each transaction writes the same pages again, and each gathering leaves the index a
# piece to be joined with others later, so both are longer here than elsewhere. Whoever comes waits for the
# words of one gathering to be put in, and for the transaction to be written.
_SLICE_SECONDS: Final = 1.0
_GATHERING_SECONDS: Final = 0.1
_LEFT: Final = """SELECT coalesce(sum(feed.accepted_seq - arrival.projected), 0) FROM arrival
    JOIN feed ON feed.id = arrival.feed"""
_NEXT: Final = """SELECT feed.uid, arrival.projected, arrival.late FROM arrival
    JOIN feed ON feed.id = arrival.feed ORDER BY arrival.feed LIMIT 1"""
# Of most records that come there is one operation, and nothing was known of them before but its author.
_OPERATIONS: Final = """SELECT op.id, op.record, op.hash, op.payload IS NOT NULL, record.at = 0
        AND record.author IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM op AS other WHERE other.record = op.record AND other.id <> op.id)
    FROM op JOIN record ON record.id = op.record
    WHERE op.feed = ? AND op.seq > ? AND op.seq <= ? ORDER BY op.seq LIMIT ?"""
_CONTENT: Final = "SELECT header, salt, payload FROM op WHERE id = ?"
_WAITING: Final = "SELECT seq, header, salt, payload FROM waiting WHERE feed = ? ORDER BY seq LIMIT ?"


@dataclass(frozen=True, slots=True)
class _Pending:
    """A feed that is in the views up to *projected*; *late* operations of it wait for their place."""

    state: FeedState
    projected: int
    late: bool


class Arrivals:
    """The feeds whose accepted operations are not all in the views yet."""

    def __init__(
        self,
        connection: Connection,
        journal: JournalStore,
        projection: Projection,
        erasure: RecordErasure,
        *,
        search: SearchIndex,
        clock: Clock,
    ) -> None:
        self._connection = connection
        self._journal = journal
        self._projection = projection
        self._erasure = erasure
        self._search = search
        self._clock = clock
        self._settings = VaultSettings(connection)

    def wait_for_place(self, feed: FeedId, operations: Iterable[Operation]) -> None:
        """Keep operations that fill holes; :meth:`expect` lets them count. In the caller's transaction."""
        self._connection.run_many(
            "INSERT INTO waiting (feed, seq, header, salt, payload) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (feed, seq) DO UPDATE SET salt = coalesce(excluded.salt, salt),"
            " payload = coalesce(excluded.payload, payload) WHERE header = excluded.header",
            [(feed, one.header.seq, one.header_bytes, one.salt, one.payload) for one in operations],
        )

    def expect(self, state: FeedState, *, late: bool) -> None:
        """The feed of *state* counts further from now: the views follow. In the caller's transaction."""
        self._connection.run(
            "INSERT INTO arrival (feed, projected, late) VALUES (?, ?, ?)"
            " ON CONFLICT (feed) DO UPDATE SET late = max(late, excluded.late)",
            (state.key, state.accepted, late),
        )

    def is_pending(self) -> bool:
        """Whether the views lag behind the journal."""
        return self._connection.row("SELECT 1 FROM arrival") is not None

    def take_in(self, known: Mapping[OpHash, Operation] = _NOTHING) -> Slices[frozenset[ScopeId]]:
        """Bring the views up to date; returns the scopes in which others erased something.

        What is *known* already need not be read again.
        """
        total, erased = self._left(), frozenset[ScopeId]()
        while (pending := self._next()) is not None:
            with self._connection.transaction():
                erased |= self._take_some(pending, known)
            left = self._left()
            total = max(total, left)
            yield Progress(total - left, total, TAKING_IN)
        return erased

    def _take_some(self, pending: _Pending | None, known: Mapping[OpHash, Operation]) -> frozenset[ScopeId]:
        """One slice: gathering after gathering, of one feed each."""
        pace = Pace(self._clock, _SLICE_SECONDS)
        erased = frozenset[ScopeId]()
        while pending is not None:
            with self._search.together():
                touched = self._gather(pending, known)
            erased |= self._carry_out_erasures(pending.state.scope, touched)
            pending = None if pace.is_over() else self._next()
        return erased

    def _gather(self, pending: _Pending, known: Mapping[OpHash, Operation]) -> "_Touched":
        pace = Pace(self._clock, _GATHERING_SECONDS)
        touched = _Touched()
        while True:
            step = self._fill_some(pending) if pending.late else self._read_some(pending, known)
            self._project(step, pending.state, touched)
            if step.after is None:
                touched.erased |= self._projection.weigh(pending.state.scope)
                self._connection.run("DELETE FROM arrival WHERE feed = ?", (pending.state.key,))
                break
            pending = step.after
            self._connection.run(
                "UPDATE arrival SET projected = ?, late = ? WHERE feed = ?",
                (pending.projected, pending.late, pending.state.key),
            )
            if pace.is_over():
                break
        return touched

    def _fill_some(self, pending: _Pending) -> "_Step":
        """Put some late operations where they belong; those that are projected later anyway are not told."""
        state = pending.state
        rows = self._connection.rows(_WAITING, (state.feed, _A_STEP))
        due = rows[: _one_step([Operation(*content) for _, *content in rows])]
        filled = [self._journal.fill(Operation(*content), state) for _, *content in due]
        self._connection.run_many(
            "DELETE FROM waiting WHERE feed = ? AND seq = ?", [(state.feed, seq) for seq, *_ in due]
        )
        told = [one for one in filled if one.operation.header.seq <= pending.projected]
        return _Step(told, _Pending(state, pending.projected, late=bool(rows)))

    def _read_some(self, pending: _Pending, known: Mapping[OpHash, Operation]) -> "_Step":
        state = pending.state
        rows = self._connection.rows(_OPERATIONS, (state.key, pending.projected, state.accepted, _A_STEP))
        found = [
            StoredOperation(key, record, state.device, self._operation(key, known.get(hash_), whole=whole))
            for key, record, hash_, whole, _ in rows
        ]
        if not found:
            return _Step([], None)
        due = found[: _one_step([one.operation for one in found])]
        new = frozenset(key for key, *_, is_new in rows if is_new)
        return _Step(due, _Pending(state, due[-1].operation.header.seq, late=False), new)

    def _operation(self, key: int, known: Operation | None, *, whole: bool) -> Operation:
        """The operation *key*; as it is *known*, unless its payload went or came (*whole*) meanwhile."""
        if known is not None and whole == (known.payload is not None):
            return known
        found = self._connection.row(_CONTENT, (key,))
        if found is None:
            raise VaultDamagedError("database")
        return Operation(*found)

    def _project(self, step: "_Step", state: FeedState, touched: "_Touched") -> None:
        by_record: dict[int, list[StoredOperation]] = {}
        for stored in step.operations:
            by_record.setdefault(stored.record_key, []).append(stored)
        begun = [one for one in step.operations if one.key in step.new and _stands_alone(one)]
        touched.erased |= ERASED in self._projection.begin_all([(one, state.scope_key) for one in begun])
        for first in begun:
            del by_record[first.record_key]
        for record, fresh in by_record.items():
            status = self._projection.update(record, fresh)
            touched.erased |= status == ERASED or fresh[0].operation.header.kind in SAYS_WHO_ERASES
        touched.erased |= any(one.operation.header.act == ERASE for one in step.operations)

    def _carry_out_erasures(self, scope: ScopeId, touched: "_Touched") -> frozenset[ScopeId]:
        if not touched.erased or not self._erasure.carry_out(scope):
            return frozenset()
        self._settings.put(BACKUPS_OWED, value=True)
        return frozenset({scope})

    def _next(self) -> _Pending | None:
        found = self._connection.row(_NEXT)
        if found is None:
            return None
        state = self._journal.state(FeedId(found[0]))
        return None if state is None else _Pending(state, found[1], bool(found[2]))

    def _left(self) -> int:
        return int(self._connection.scalar(_LEFT))


def _stands_alone(first: StoredOperation) -> bool:
    """Nothing but its own words depends on such a record, so no other's can have come before."""
    return never_changes(first.operation.header.kind)


def _one_step(operations: list[Operation]) -> int:
    """How many of *operations* go into the views together: one at least, and no more than are soon done.

    What may erase other records goes alone: the index is told exactly what it held until then.
    """
    size = 0
    for number, operation in enumerate(operations):
        size += len(operation.payload or b"")
        alone = operation.header.act == ERASE or operation.header.kind in SAYS_WHO_ERASES
        if alone or size > _STEP_BYTES:
            return max(number, 1)
    return len(operations)


@dataclass(frozen=True, slots=True)
class _Step:
    """Operations to take into the views, and what is pending after them; None when nothing is.

    *new*: the keys of those that are all that there is of their records.
    """

    operations: list[StoredOperation]
    after: _Pending | None
    new: frozenset[int] = frozenset()


@dataclass(slots=True)
class _Touched:
    """Whether something may have been erased in this slice."""

    erased: bool = False
