"""The one way to write: an act becomes a signed operation, a row of the projection, words in the index."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final, NamedTuple

from pss_desktop.domain.clock import Hlc, HybridClock
from pss_desktop.domain.errors import CaseHandedOverError
from pss_desktop.domain.ids import IdMaker, OpHash, RecordId, ScopeId
from pss_desktop.domain.kinds import REPAIR, WITHDRAW, OperationClass, ScopeType, kind
from pss_desktop.journal.codec import encode_payload
from pss_desktop.journal.hashing import SALT_LENGTH
from pss_desktop.journal.operation import Operation, Writing, seal_operation
from pss_desktop.vault.database.connection import Connection
from pss_desktop.vault.journal.feed_states import Scope
from pss_desktop.vault.journal.store import Appended, JournalStore, StoredOperation
from pss_desktop.vault.keys.identity import Identity
from pss_desktop.vault.views.projection import Projection

CLOCK_REPAIR: Final = "clock_repair"
_STILL_WRITTEN: Final = frozenset({"case_owner", "disclosure", "withdrawal_receipt"})
"""What is still written about a case that was handed over; a client's no is taken down anywhere."""
_TOGETHER: Final = 200
"""So many scopes are remembered at once."""


class Entry(NamedTuple):
    """An act to write. Class and scope type are the kind's usual ones where they are not said."""

    kind: str
    act: str
    record: RecordId
    scope: ScopeId
    payload: Mapping[str, object]
    op_class: OperationClass | None = None
    scope_type: ScopeType | None = None


class Written(NamedTuple):
    """What an act became; *status* is the record's afterwards."""

    record: RecordId
    hash: OpHash
    hlc: Hlc
    record_key: int
    key: int
    status: str | None


class JournalWriter:
    """Writes in the name of one person on one device. Several writes make one deed inside one transaction."""

    def __init__(
        self,
        connection: Connection,
        store: JournalStore,
        projection: Projection,
        *,
        identity: Identity,
        clock: HybridClock,
        random_bytes: Callable[[int], bytes],
    ) -> None:
        self._connection = connection
        self.journal: Final = store
        self._projection = projection
        self._identity = identity
        self._device = identity.device
        self._clock = clock
        self._random_bytes = random_bytes
        self.may: Callable[[Entry], None] | None = None
        """Asked before each act; it raises where the act is not this person's to do."""

    def write(self, entry: Entry) -> Written:
        """Write *entry*, signed by the person where the kind asks for it.

        Raises UnknownKindError for what may not be written, ClockAheadError while the clock needs a person,
        MalformedOperationError for a payload past its limits.
        """
        return self._write(entry, self._clock.tick())

    def begin(self, entries: Sequence[Entry]) -> None:
        """Write *entries*, each the first act on a record that is new, as if one after the other.

        Raises as :meth:`write` does, and MalformedOperationError where a record is here already.
        """
        for at in range(0, len(entries), _TOGETHER):
            self._begin(entries[at : at + _TOGETHER])

    def repair_clock(self, ids: IdMaker) -> Written:
        """Start a new era of the clock, by an act that the person signs."""
        entry = Entry(CLOCK_REPAIR, REPAIR, RecordId(ids.new()), ScopeId(self._identity.person), {})
        return self._write(entry, self._clock.repair())

    def observe(self, remote: Hlc) -> None:
        """Take note of a peer's clock, which pulls ours no more than an hour past the system's."""
        self._clock.observe(remote)
        self.journal.keep_hlc(self._clock.last)

    def _begin(self, entries: Sequence[Entry]) -> None:
        writings = [self._writing(entry) for entry in entries]
        with self._connection.transaction():
            self.journal.states.meet([scope.id for _, scope in writings])
            acts = ((self._sealed(*one, self._clock.tick()), one[1]) for one in writings)
            records = [entry.record for entry in entries]
            self._projection.begin_all(self.journal.append_first(records, acts, device=self._device))

    def _write(self, entry: Entry, hlc: Hlc) -> Written:
        writing, scope = self._writing(entry)
        with self._connection.transaction():
            operation = self._sealed(writing, scope, hlc)
            appended = self.journal.append(operation, device=self._device, scope=scope)
            status = self._project(operation, appended)
        return Written(entry.record, operation.hash, hlc, appended.record_key, appended.key, status)

    def _writing(self, entry: Entry) -> tuple[Writing, Scope]:
        """What *entry* is to become, and what it is about. Raises where it may not be written."""
        rules = kind(entry.kind)
        spec = rules.act(entry.act)
        op_class = entry.op_class or spec.op_class or rules.op_class
        scope = Scope(entry.scope, entry.scope_type or rules.scope)
        self._refuse_handed_over(entry)
        if self.may is not None:
            self.may(entry)
        writing = Writing(
            kind=entry.kind,
            act=entry.act,
            op_class=op_class.value,
            author=self._identity.person,
            record=entry.record,
            payload=encode_payload(entry.payload),
        )
        return writing, scope

    def _sealed(self, writing: Writing, scope: Scope, hlc: Hlc) -> Operation:
        return seal_operation(
            writing,
            self.journal.states.place(self._device, scope.id),
            hlc=hlc,
            deps=self.journal.states.versions(scope.id),
            salt=self._random_bytes(SALT_LENGTH),
            signer=self._identity.person_key,
        )

    def _refuse_handed_over(self, entry: Entry) -> None:
        """A case that belongs to somebody else by now is only read: the one place that all writing passes."""
        if entry.kind in _STILL_WRITTEN or entry.act == WITHDRAW:
            return
        if self._projection.is_handed_over(entry.scope):
            raise CaseHandedOverError

    def _project(self, operation: Operation, appended: Appended) -> str | None:
        stored = StoredOperation(appended.key, appended.record_key, self._device, operation)
        if appended.new_record:
            return self._projection.begin(stored, appended.scope_key)
        return self._projection.update(appended.record_key, [stored])
