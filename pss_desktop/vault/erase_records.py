"""Takes the words of records away for good: out of the index, the row and the journal's payloads.

Headers stay, so that the chain still verifies. The order matters: the index forgets only what it is told
exactly, so it is told before the payload goes. Whoever calls checkpoints afterwards: until then the -wal file
holds the old pages.
"""

from dataclasses import dataclass
from typing import Final

from pss_desktop.domain.errors import LegalHoldError, NotAllowedError, RecordNotFoundError
from pss_desktop.domain.ids import OpHash, PersonId, RecordId, ScopeId
from pss_desktop.domain.kinds import ERASE, KINDS, ScopeType
from pss_desktop.domain.progress import Progress
from pss_desktop.journal.codec import decode_header
from pss_desktop.vault.database.connection import Connection, Row
from pss_desktop.vault.drafts import Drafts
from pss_desktop.vault.journal_writer import Entry, JournalWriter
from pss_desktop.vault.slices import Slices
from pss_desktop.vault.vault_settings import VaultSettings
from pss_desktop.vault.views.projected import ERASED
from pss_desktop.vault.views.projection import Projection

ERASING: Final = "erasing"
BEGUN: Final = "erasures_begun"
"""The setting that names the cases whose erasure a lock or a crash may have cut short."""

_RECORD: Final = """SELECT record.id, record.uid, kind.name, scope.id, scope.uid, scope.type, record.status
    FROM record JOIN kind ON kind.id = record.kind JOIN scope ON scope.id = record.scope """
_OF_SCOPE: Final = _RECORD + "WHERE scope.uid = ? ORDER BY record.id"
_ONE: Final = _RECORD + "WHERE record.uid = ?"
_BRANCHES: Final = """SELECT fork.id, fork.header FROM fork JOIN feed ON feed.id = fork.feed
    JOIN scope ON scope.id = feed.scope WHERE scope.uid = ? AND fork.payload IS NOT NULL"""


@dataclass(frozen=True, slots=True)
class _Tombstone:
    key: int
    hash: OpHash
    by: PersonId


class RecordErasure:
    """Erases in the name of the person whose vault this is."""

    def __init__(
        self,
        connection: Connection,
        writer: JournalWriter,
        projection: Projection,
        drafts: Drafts,
        *,
        person: PersonId,
        settings: VaultSettings,
    ) -> None:
        self._connection = connection
        self._writer = writer
        self._journal = writer.journal
        self._projection = projection
        self._drafts = drafts
        self._person = person
        self._settings = settings

    def erase(self, record: RecordId) -> None:
        """Erase one record; done before, nothing happens.

        Raises RecordNotFoundError, LegalHoldError, NotAllowedError for another's record, UnknownKindError for
        a kind that is never erased.
        """
        found = self._connection.row(_ONE, (record,))
        if found is None:
            raise RecordNotFoundError
        if found[-1] != ERASED:
            self._erase(found)

    def erase_scope(self, scope: ScopeId) -> Slices[int]:
        """Erase everything of a case that can be; returns how many records.

        Cut short, it is remembered as begun until :meth:`finished`. What somebody writes about the case
        meanwhile goes too. Raises LegalHoldError before anything is gone.
        """
        self._refuse_when_held(self._connection.rows(_OF_SCOPE, (scope,)))
        self._remember((*self.begun(), scope))
        erased = 0
        while due := self._due(scope):
            for done, row in enumerate(due, start=1):
                self._erase(row)
                yield Progress(done, len(due), ERASING)
            erased += len(due)
        self._take_branches(scope)
        return erased

    def begun(self) -> tuple[ScopeId, ...]:
        """The cases whose erasure was begun and, as far as is known, not finished."""
        return tuple(ScopeId(bytes.fromhex(scope)) for scope in self._settings.get(BEGUN) or ())

    def finished(self, scope: ScopeId) -> None:
        """Nothing of *scope* is left, here or in the backups on this machine."""
        self._remember(tuple(one for one in self.begun() if one != scope))

    def _remember(self, scopes: tuple[ScopeId, ...]) -> None:
        if scopes:
            self._settings.put(BEGUN, [scope.hex() for scope in dict.fromkeys(scopes)])
        else:
            self._settings.remove(BEGUN)

    def _due(self, scope: ScopeId) -> list[Row]:
        """What is left to erase of *scope*; its drafts go at once."""
        self._drafts.discard_all(RecordId(scope))
        found = self._connection.rows(_OF_SCOPE, (scope,))
        return [row for row in found if row[-1] != ERASED and _can_be_erased(row[2])]

    def _refuse_when_held(self, rows: list[Row]) -> None:
        if rows and self._projection.erasure_facts(rows[0][3]).held:
            raise LegalHoldError

    def _erase(self, row: Row) -> None:
        _key, uid, kind, _scope_key, scope, scope_type, _status = row
        self._refuse_when_held([row])
        entry = Entry(kind, ERASE, RecordId(uid), ScopeId(scope), {}, scope_type=ScopeType(scope_type))
        with self._connection.transaction():
            written = self._writer.write(entry)
            if written.status != ERASED:
                raise NotAllowedError
            self._take_words(
                written.record_key, RecordId(uid), _Tombstone(written.key, written.hash, self._person)
            )
            self._take_branches(ScopeId(scope), RecordId(uid))

    def carry_out(self, scope: ScopeId) -> int:
        """Take the words of what others erased in *scope* and what waited for a hold; how many records.

        Their rows say already that they are erased. Called within the caller's transaction.
        """
        found = self._connection.rows(_OF_SCOPE, (scope,))
        waiting = [row for row in found if row[-1] == ERASED and not self._has_tombstone(row[1])]
        carried = 0
        for key, uid, *_ in waiting:
            tombstone = self._tombstone_of(key)
            if tombstone is not None:
                self._take_words(key, RecordId(uid), tombstone)
                self._take_branches(scope, RecordId(uid))
                carried += 1
        return carried

    def _tombstone_of(self, record: int) -> _Tombstone | None:
        """The erasure of a record that the journal holds, whoever signed it."""
        for stored in self._journal.operations(record):
            header = stored.operation.header
            if header.act == ERASE and header.person_signed:
                return _Tombstone(stored.key, stored.operation.hash, header.author)
        return None

    def _has_tombstone(self, uid: bytes) -> bool:
        return self._connection.row("SELECT 1 FROM tombstone WHERE uid = ?", (uid,)) is not None

    def _take_words(self, record: int, uid: RecordId, tombstone: _Tombstone) -> None:
        """The index was told by the row of the record, so the payloads may go."""
        self._connection.run(
            "UPDATE op SET salt = NULL, payload = NULL WHERE record = ? AND id <> ?", (record, tombstone.key)
        )
        self._connection.run(
            "INSERT INTO tombstone (uid, by, hash) VALUES (?, ?, ?)", (uid, tombstone.by, tombstone.hash)
        )

    def _take_branches(self, scope: ScopeId, record: RecordId | None = None) -> None:
        """The words of another history that a device signed, of *record*, or of all that can be erased."""
        for key, content in self._connection.rows(_BRANCHES, (scope,)):
            header = decode_header(content)
            if _can_be_erased(header.kind) if record is None else header.record == record:
                self._connection.run("UPDATE fork SET salt = NULL, payload = NULL WHERE id = ?", (key,))


def _can_be_erased(kind: str) -> bool:
    return kind in KINDS and KINDS[kind].knows(ERASE)
