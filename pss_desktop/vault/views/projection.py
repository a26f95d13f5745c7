"""Every list and screen reads rows that are computed from the journal: kept up, built again, compared."""

import json
from collections.abc import Sequence
from typing import Final, NamedTuple

from pss_desktop.domain.clock import Clock
from pss_desktop.domain.errors import VaultDamagedError
from pss_desktop.domain.ids import OpHash, PersonId, RecordId, ScopeId, single_record
from pss_desktop.domain.kinds import ERASE, KINDS
from pss_desktop.domain.payloads import list_of
from pss_desktop.domain.progress import Progress
from pss_desktop.journal.codec import decode_state
from pss_desktop.journal.merge.acts import Act, MergedState
from pss_desktop.journal.merge.add_only import is_standing, refused_by
from pss_desktop.journal.merge.erased import ErasureFacts, beginner_of
from pss_desktop.vault.database.connection import Connection, Row
from pss_desktop.vault.journal.store import JournalStore, StoredOperation
from pss_desktop.vault.slices import Slices
from pss_desktop.vault.vault_settings import VaultSettings
from pss_desktop.vault.views.case_news import NEWS_KINDS, CaseNews, News
from pss_desktop.vault.views.caseload import CLIENT, LISTED_KINDS, Caseload
from pss_desktop.vault.views.derived import PROJECTION_VERSION, Derived, Pace
from pss_desktop.vault.views.projected import ERASED, Projected, bare, closing_of, merged_of, project
from pss_desktop.vault.views.record_row import COLUMNS, EMPTY, ROW, WRITE, WRITE_BEGUN, RecordRow
from pss_desktop.vault.views.record_words import RecordWords
from pss_desktop.vault.views.search_index import SearchIndex

REBUILDING: Final = "rebuilding"
COMPARING: Final = "comparing"
_RECORDS_A_SLICE: Final = 256

_OF_KIND: Final = """SELECT record.state FROM record JOIN kind ON kind.id = record.kind
    WHERE record.scope = ? AND kind.name = ? AND record.state IS NOT NULL"""
_STATE_OF: Final = "SELECT state FROM record WHERE uid = ?"
_OWNER_OF: Final = """SELECT record.id FROM record JOIN kind ON kind.id = record.kind
    WHERE record.scope = ? AND kind.name = 'case_owner'"""
_OTHERS: Final = "SELECT id FROM record WHERE scope = ? AND id <> ? ORDER BY id"
_HIDDEN: Final = "SELECT id FROM scope WHERE uid IN (SELECT unhex(value) FROM json_each(?))"
_ALL_SCOPES: Final = "SELECT id FROM scope"
HIDDEN: Final = "exchange.hidden"
"""The setting that names the cases out of sight (exchange/hidden.py)."""
ERASERS: Final = "programme.erasers"
"""The setting that names whom the programme lets erase what others began (erasers.py)."""
ASKED_TOO_EARLY: Final = "programme.asked_too_early"
"""The setting that names erasures which came before their author was among those."""
STAY_IN_SIGHT: Final = frozenset({"consent", "disclosure", "withdrawal_receipt", "case_owner", "legal_hold"})
CASE_OWNER: Final = "case_owner"
LEGAL_HOLD: Final = "legal_hold"
WEIGHED: Final = ("consent", "risk_level", CASE_OWNER)
"""Of these kinds a case has one record each, in which an act that says to know another can undo it."""
SAYS_WHO_ERASES: Final = frozenset({CASE_OWNER, LEGAL_HOLD})


class Difference(NamedTuple):
    """A record whose row is not what the journal says; *columns* name where."""

    record: RecordId
    columns: tuple[str, ...]


class Projection:
    """Keeps `record` and what hangs on it in step with the journal, inside the caller's transaction."""

    def __init__(
        self,
        connection: Connection,
        journal: JournalStore,
        search: SearchIndex,
        clock: Clock,
        *,
        person: PersonId | None = None,
    ) -> None:
        """*person* is whose vault this is: a case that was theirs and is no more shows as handed over."""
        self._person = person
        self._connection = connection
        self._settings = VaultSettings(connection)
        self._journal = journal
        self._words = RecordWords(search, journal)
        self._clock = clock
        self._caseload = Caseload(connection)
        self._news = CaseNews(connection, journal)
        self._built = Derived(connection, "projection", version=PROJECTION_VERSION, start=0)
        self._hidden: frozenset[int] | None = None
        connection.on_rollback(self.forget_hidden)

    def begin(self, first: StoredOperation, scope: int) -> str | None:
        """Fill the row of a record whose *first* operation was just written; returns its status."""
        (status,) = self.begin_all([(first, scope)])
        return status

    def begin_all(self, firsts: Sequence[tuple[StoredOperation, int]]) -> list[str | None]:
        """The same for records that begin together, each with its scope."""
        written: list[tuple[RecordRow, Projected]] = []
        for first, scope in firsts:
            header = first.operation.header
            row = RecordRow(first.record_key, header.record, header.kind, scope, EMPTY)
            written.append((row, self._project(row, [first])))
        self._connection.run_many(WRITE_BEGUN, [self._written(*one) for one in written])
        for (first, _), (row, projected) in zip(firsts, written, strict=True):
            self._write_around(row, projected, [first], fresh=[first])
        for row in {_concerning(row): row for row, _ in written}.values():
            self._write_concerned(row)
        return [projected.status for _, projected in written]

    def update(self, record: int, fresh: Sequence[StoredOperation]) -> str | None:
        """Bring the row of *record* up to date after *fresh* operations were accepted; returns its status."""
        return self._write(self._row(record), self._journal.operations(record), fresh=fresh)

    def weigh(self, scope: ScopeId) -> bool:
        """A feed grew, and what acts claim to have seen may be here now: compute anew what hangs on that.

        Whether it is said otherwise now whose case it is.
        """
        handed = False
        for kind in WEIGHED:
            record = self._journal.record_key(single_record(scope, kind))
            operations = [] if record is None else self._journal.operations(record)
            if record is None or not _is_of_many(operations):
                continue
            row = self._row(record)
            self._write(row, operations, fresh=())
            if kind == CASE_OWNER and self._row(record).state != row.state:
                self._write_concerned(row)
                handed = True
        return handed

    def look_again(self, record: int, *, shown: bool) -> None:
        """Compute a row anew because its case went out of sight, or came back (*shown*)."""
        row = self._row(record)
        self._write(row, self._journal.operations(record), fresh=())
        if shown:
            self._write_concerned(row)

    def forget_hidden(self) -> None:
        """Which cases are out of sight is read again."""
        self._hidden = None

    def erasure_facts(self, scope: int) -> ErasureFacts:
        """Who owns the case of *scope* by its transfers, who else may erase, and whether a hold stands."""
        owners = (_state(row).get("owner") for row in self._connection.rows(_OF_KIND, (scope, CASE_OWNER)))
        owner = next((one for one in owners if isinstance(one, str)), None)
        holds = [_state(row) for row in self._connection.rows(_OF_KIND, (scope, LEGAL_HOLD))]
        return ErasureFacts(
            owner=None if owner is None else PersonId(bytes.fromhex(owner)),
            allowed=frozenset(map(PersonId, self._named(ERASERS))),
            too_early=frozenset(map(OpHash, self._named(ASKED_TOO_EARLY))),
            held=any(is_standing(hold) for hold in holds),
            refused=frozenset(hash_ for hold in holds for hash_ in refused_by(hold)),
        )

    def merged(self, record: int) -> MergedState | None:
        """What the acts on *record* amount to, with the values to decide between; None of a newer kind."""
        row, operations = self._row(record), self._journal.operations(record)
        kind = KINDS.get(row.kind)
        if kind is None or not operations:
            return None
        facts = self.erasure_facts(row.scope)._replace(beginner=self._case_beginner(row.scope))
        weighed = self._weighed(row.kind, operations)
        return merged_of(kind, weighed, facts, self._news_of(row, operations))

    def beginner(self, record: RecordId) -> PersonId | None:
        """Who began *record*; nobody while it has not come, or where two began it apart."""
        key = self._journal.record_key(record)
        operations = [] if key is None else self._journal.operations(key)
        return beginner_of([Act.of(stored.operation, stored.device) for stored in operations])

    def is_handed_over(self, case: ScopeId) -> bool:
        """Whether *case* was this person's, and is somebody else's now."""
        if self._person is None:
            return False
        found = self._connection.row(_STATE_OF, (single_record(case, CASE_OWNER),))
        if found is None or found[0] is None:
            return False
        state, me = _state(found), self._person.hex()
        return state.get("owner") != me and me in list_of(state.get("former"))

    def news(self, client: int) -> tuple[News, ...]:
        """What was written in a case apart from its closing, by the key of its client record."""
        return self._news_listed(self._row(client), self._journal.operations(client))

    def needs_rebuild(self) -> bool:
        """Whether another release computed the rows, or a rebuild was cut short."""
        return self._built.position() is not None

    def rebuild(self, *, anew: bool = False) -> Slices[None]:
        """Compute every row again in short transactions; goes on where it was stopped, unless *anew*."""
        if anew or self._built.is_outdated():
            with self._connection.transaction():
                self._built.restart()
        total = self._last_record()
        while (done := self._built.position()) is not None:
            with self._connection.transaction():
                done = self._rebuild_some(done)
                self._built.reach(done)
            yield Progress(total if done is None else done, total, REBUILDING)

    def compare(self) -> Slices[tuple[Difference, ...]]:
        """Compute every row again without writing, and tell which are not as the journal says."""
        total, done = self._last_record(), 0
        found: list[Difference] = []
        while True:
            keys = self._next_records(done)
            if not keys:
                return tuple(found)
            pace = Pace(self._clock)
            for key in keys:
                found += self._differences(key)
                done = key
                if pace.is_over():
                    break
            yield Progress(done, total, COMPARING)

    # Writing

    def _write(
        self, row: RecordRow, operations: Sequence[StoredOperation], *, fresh: Sequence[StoredOperation]
    ) -> str | None:
        projected = self._project(row, operations)
        self._connection.run(WRITE, self._written(row, projected))
        self._write_around(row, projected, operations, fresh=fresh)
        if fresh:
            self._write_concerned(row)
        return projected.status

    def _write_around(
        self,
        row: RecordRow,
        projected: Projected,
        operations: Sequence[StoredOperation],
        *,
        fresh: Sequence[StoredOperation],
    ) -> None:
        """What hangs on the row: decisions, words, the list of clients."""
        self._write_conflicts(row, projected)
        self._words.follow(row, projected, operations, fresh=fresh)
        if row.kind in LISTED_KINDS:
            self._caseload.refresh(row.scope, row.key)

    def _write_concerned(self, row: RecordRow) -> None:
        """What else is to be computed again: whether the case is closed, who may erase in it."""
        if row.kind in NEWS_KINDS:
            client = self._news.client_of(row.scope)
            if client is not None:
                self._write(self._row(client), self._journal.operations(client), fresh=())
        elif row.kind == CLIENT:
            for (key,) in self._connection.rows(_OWNER_OF, (row.scope,)):
                self._write(self._row(key), self._journal.operations(key), fresh=())
                self._write(self._row(row.key), self._journal.operations(row.key), fresh=())
        elif row.kind in SAYS_WHO_ERASES:
            for (key,) in self._connection.rows(_OTHERS, (row.scope, row.key)):
                self._write(self._row(key), self._journal.operations(key), fresh=())

    def _write_conflicts(self, row: RecordRow, projected: Projected) -> None:
        if projected.conflicts == row.conflicts:
            return
        self._connection.run("DELETE FROM decision WHERE record = ?", (row.key,))
        if projected.conflicts is not None:
            self._connection.run(
                "INSERT INTO decision (record, conflicts) VALUES (?, ?)", (row.key, projected.conflicts)
            )

    # Computing

    def _project(self, row: RecordRow, operations: Sequence[StoredOperation]) -> Projected:
        """An erasure that took place stays one, whatever is known later of owners and holds.

        Of a case whose client said no after it came here nothing is seen but the answers.
        """
        if row.kind not in STAY_IN_SIGHT and row.scope in self._out_of_sight():
            return bare(operations, status=ERASED)
        operations = self._weighed(row.kind, operations)
        if row.kind == CASE_OWNER:
            return project(row.kind, operations, ErasureFacts(beginner=self._case_beginner(row.scope)))
        news = self._news_of(row, operations)
        gone = row.kind == CLIENT and self.is_handed_over(ScopeId(row.record))
        if not any(_may_be_erased(stored) for stored in operations):
            return project(row.kind, operations, news=news, handed_over=gone)
        if self._connection.row("SELECT 1 FROM tombstone WHERE uid = ?", (row.record,)):
            return bare(operations, status=ERASED)
        return project(row.kind, operations, self.erasure_facts(row.scope), news, handed_over=gone)

    def _weighed(self, kind: str, operations: Sequence[StoredOperation]) -> Sequence[StoredOperation]:
        """A no, a raise, a yes to an offer is outrun by nobody who only says that they knew of it."""
        if kind not in WEIGHED or not _is_of_many(operations):
            return operations
        return [one._replace(seen=self._journal.surely_seen(one.operation)) for one in operations]

    def _out_of_sight(self) -> frozenset[int]:
        if self._hidden is None:
            found = self._connection.rows(_HIDDEN, (json.dumps(list(self._settings.get(HIDDEN) or ())),))
            if not found and self._connection.read_only and not self._settings.read():
                found = self._connection.rows(_ALL_SCOPES)  # whose no it was cannot be read
            self._hidden = frozenset(int(key) for (key,) in found)
        return self._hidden

    def _case_beginner(self, scope: int) -> PersonId | None:
        return self.beginner(RecordId(self._journal.keys.scope_uid(scope)))

    def _news_of(self, row: RecordRow, operations: Sequence[StoredOperation]) -> tuple[Act, ...]:
        return tuple(news.act for news in self._news_listed(row, operations))

    def _news_listed(self, row: RecordRow, operations: Sequence[StoredOperation]) -> tuple[News, ...]:
        closing = closing_of(operations) if row.kind == CLIENT else None
        return () if closing is None else self._news.apart_from(closing, row.scope)

    def _written(self, row: RecordRow, projected: Projected) -> tuple[object, ...]:
        return (*self._values(projected)[:-1], row.key)

    def _values(self, projected: Projected) -> tuple[object, ...]:
        author = None if projected.author is None else self._journal.keys.person(projected.author)
        return (
            projected.at,
            projected.op,
            projected.state,
            projected.status,
            projected.due,
            projected.risk,
            author,
            projected.title,
            projected.conflicts,
        )

    def _differences(self, record: int) -> list[Difference]:
        row = self._row(record)
        operations = self._journal.operations(record)
        computed = self._values(self._project(row, operations))
        named = zip(COLUMNS, row.values, computed, strict=True)
        columns = [column for column, stored, right in named if stored != right]
        if not operations:  # what is staged has an author, and nothing else yet
            columns = [column for column in columns if column != "author"]
        if row.kind in LISTED_KINDS and self._caseload.differs(row.scope, record):
            columns.append("client_list")
        return [Difference(row.record, tuple(columns))] if columns else []

    def _rebuild_some(self, done: int) -> int | None:
        """Compute the rows after record *done* for one slice; ``None`` when none is left."""
        keys = self._next_records(done)
        if not keys:
            return None
        pace = Pace(self._clock)
        for key in keys:
            row = self._row(key)
            self._write(row, self._journal.operations(key), fresh=())
            if row.kind in SAYS_WHO_ERASES:  # others were computed before this row was right
                self._write_concerned(row)
            done = key
            if pace.is_over():
                break
        return None if done == keys[-1] and len(keys) < _RECORDS_A_SLICE else done

    # Reading

    def _named(self, setting: str) -> list[bytes]:
        return [bytes.fromhex(one) for one in self._settings.get(setting) or ()]

    def _row(self, record: int) -> RecordRow:
        found = self._connection.row(ROW, (record,))
        if found is None:
            raise VaultDamagedError("database")
        uid, kind, scope, *values = found
        return RecordRow(record, RecordId(uid), kind, scope, tuple(values))

    def _next_records(self, done: int) -> list[int]:
        found = self._connection.rows(
            "SELECT id FROM record WHERE id > ? ORDER BY id LIMIT ?", (done, _RECORDS_A_SLICE)
        )
        return [int(key) for (key,) in found]

    def _last_record(self) -> int:
        return int(self._connection.scalar("SELECT coalesce(max(id), 0) FROM record"))


def _is_of_many(operations: Sequence[StoredOperation]) -> bool:
    return len({stored.operation.header.feed for stored in operations}) > 1


def _concerning(row: RecordRow) -> tuple[int, int | None]:
    """Of records that tell others of their scope the same, one is enough to tell it."""
    return row.scope, None if row.kind in NEWS_KINDS else row.key


def _may_be_erased(stored: StoredOperation) -> bool:
    return stored.operation.payload is None or stored.operation.header.act == ERASE


def _state(row: Row) -> dict[str, object]:
    return decode_state(row[0])
