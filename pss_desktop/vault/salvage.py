"""Makes the database anew of the journal and whatever else is no view, where other pages are damaged.

Every row is read again by its own table and by no index. What cannot be read of the log is said in it; the
journal's head is counted from the operations, and must hold what the head outside vouches for. Then its lists
and its index are computed, for by them a legal hold or a client's no counts, and the new file is read whole
before it takes the place of the old one, in one step.
"""

from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2

from pss_desktop.domain.errors import HistoryLostError, MalformedOperationError, VaultDamagedError
from pss_desktop.domain.progress import Progress
from pss_desktop.files.atomic import fsync_file
from pss_desktop.files.removal import remove_file
from pss_desktop.journal.feeds import LocalHead
from pss_desktop.journal.operation import Operation
from pss_desktop.vault.aside import aside
from pss_desktop.vault.audit import LOST, AuditLog
from pss_desktop.vault.copy_check import CHECKING_PAGES, check_copy
from pss_desktop.vault.database.connection import Connection, Row, open_connection
from pss_desktop.vault.journal.kept_head import counted_head, kept_head, newest_hlc
from pss_desktop.vault.journal.outside_head import OutsideHead
from pss_desktop.vault.journal.store import JournalStore
from pss_desktop.vault.keys.device_key import DeviceKeys
from pss_desktop.vault.keys.identity import PERSON_SETTING, identity_of
from pss_desktop.vault.keys.keyed_vault import KeyedVault
from pss_desktop.vault.live_database import LiveDatabase
from pss_desktop.vault.lost_parts import entries_of
from pss_desktop.vault.migrations import check_version
from pss_desktop.vault.schema import SCHEMA_VERSION, create_schema, kept_tables
from pss_desktop.vault.slices import Slices, finish
from pss_desktop.vault.storage import Storage
from pss_desktop.vault.vault_settings import VaultSettings

SALVAGED: Final = ".part-salvaged"
"""What a crash leaves of it is cleared away at the next opening, as every .part- file is."""
SALVAGING: Final = "salvaging"

_ROWS_A_SLICE: Final = 250
_PATIENCE: Final = 3
"""So often it is begun again because something was written meanwhile; then once without letting go."""
_COLUMNS: Final = "SELECT name FROM pragma_table_info(?) ORDER BY cid"
_OPERATIONS: Final = "SELECT id, record, kind, feed, header FROM op WHERE id > ? ORDER BY id LIMIT ?"
_RECORD: Final = """INSERT INTO record (id, uid, kind, scope)
    VALUES (?, ?, ?, (SELECT scope FROM feed WHERE id = ?)) ON CONFLICT DO NOTHING"""
_HEAD: Final = "UPDATE journal_head SET count = ?, chain = ?, hlc = ?"
_ENTRY: Final = "INSERT INTO audit (id, at, act, object, hash) VALUES (?, ?, ?, ?, ?)"
# How many rows there ever were is kept apart from them, so that one which is missing is seen. SQLite has a
# row of it only where one of them was written.
_UNCOUNTED: Final = "DELETE FROM sqlite_sequence WHERE name = 'audit'"
_COUNTED: Final = "INSERT INTO sqlite_sequence (name, seq) VALUES ('audit', ?)"


def salvage(keyed: KeyedVault, live: LiveDatabase) -> Slices[int]:
    """Replace the damaged database, which is kept beside; it stays usable between the slices, where it was.

    Returns how many entries of its log are gone. Raises VaultDamagedError where more is damaged than can be
    made anew, HistoryLostError where less is there than the head outside vouches for, or a StorageError; then
    the file stays.
    """
    path = keyed.folder.path / SALVAGED
    keyed.machine.need_room(path.parent, live.size)
    try:
        lost = yield from copy_anew(keyed, live.connection, path)
        live.replace_by(path, kept=keyed.folder.damaged(keyed.epoch))
    finally:
        remove_file(path)
    return lost


def copy_anew(keyed: KeyedVault, source: Connection, path: Path) -> Slices[int]:
    """Make a sound copy at *path* of what reads of *source*, which others may use between the slices.

    Returns and raises as :func:`salvage` does; then whoever asked removes what is at *path*.
    """
    for _ in range(_PATIENCE):
        before = source.mark
        lost = yield from _copy(keyed, source, path)
        if source.mark == before:
            break
    else:
        lost = finish(_copy(keyed, source, path))
    if lost is None:
        raise VaultDamagedError("database")
    return lost


def _copy(keyed: KeyedVault, source: Connection, path: Path) -> Slices[int | None]:
    """Make one copy. None where it does not verify, or does not hold what the vault holds now."""
    key = keyed.keys.database
    remove_file(path)
    target = open_connection(path, key, create=True)
    try:
        # A half copy is thrown away; it is made durable once, when it is whole.
        target.script(("PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF", "PRAGMA foreign_keys = OFF"))
        create_schema(target)
        lost = yield from _fill(keyed, source, target)
        yield from _views_of(keyed, target).rebuild(anew=True)
        if target.rows("PRAGMA foreign_key_check") or not _holds_all(keyed, source, target):
            return None
    except dbapi2.IntegrityError:  # rows that no vault writes, or that were written between two slices
        return None
    finally:
        target.close()
    found = yield from aside(lambda: check_copy(path, key, signatures=True), what=CHECKING_PAGES)
    fsync_file(path)
    return None if found.problems else lost


def _holds_all(keyed: KeyedVault, source: Connection, target: Connection) -> bool:
    """Whether *target* holds what the head's row says, where that reads.

    Raises HistoryLostError where it does not go on after the head outside: an older file, or one whose
    -wal is damaged, must not take the place of what more may be read from.
    """
    journal = JournalStore(target)
    expected = OutsideHead(keyed.folder.head(keyed.epoch), keyed.keys.head_mac).read()
    if not journal.continues(expected):
        raise HistoryLostError(expected.count, journal.local_head().count)
    try:
        return journal.local_head() == kept_head(source)
    except VaultDamagedError:
        return True


def _views_of(keyed: KeyedVault, target: Connection) -> Storage:
    """The device does not count here: views are computed, and nothing is written in its name."""
    person = VaultSettings(target).get(PERSON_SETTING)
    identity = identity_of(person, DeviceKeys.generate())
    return Storage(target, identity=identity, clock=keyed.machine.clock, ids=keyed.machine.ids)


def _fill(keyed: KeyedVault, source: Connection, target: Connection) -> Slices[int]:
    if check_version(source) != SCHEMA_VERSION:  # a backup is brought to the present one as it is restored
        raise VaultDamagedError("schema")
    if not VaultSettings(source).read():  # they go with the tables and the journal: older ones would not
        raise VaultDamagedError("settings")
    with target.transaction():
        for name, by_rowid in kept_tables(target):
            if name != "audit":
                yield from _copied(source, target, name, by_rowid=by_rowid)
        entries, counted, gone = entries_of(source)
        target.run_many(_ENTRY, entries)
        target.run(_UNCOUNTED)
        target.run(_COUNTED, (counted,))
        log = AuditLog(target, keyed.machine.clock)
        for gap in gone:
            log.append(LOST, gap.pack())
        log.append("vault.salvaged")
        target.run_many(_HEAD, [_head(source)])
        yield from _with_records(target)
        target.run("DELETE FROM derived")
    return sum(gap.number for gap in gone)


def _head(source: Connection) -> Row:
    try:
        found = source.row("SELECT count, chain, hlc FROM journal_head")
    except VaultDamagedError:
        found = None
    if found is not None:
        return found
    head: LocalHead = counted_head(source)
    return head.count, head.chain, newest_hlc(source).pack()


def _copied(source: Connection, target: Connection, name: str, *, by_rowid: bool) -> Slices[None]:
    """All rows of one table, as they are; such without row numbers are small and come at once.

    No name here comes from anywhere but our own schema.
    """
    columns = [str(column) for (column,) in target.rows(_COLUMNS, (name,))]
    listed, marks = ", ".join(columns), ", ".join("?" * len(columns))
    insert = f"INSERT INTO {name} ({listed}) VALUES ({marks})"  # noqa: S608
    if not by_rowid:
        target.run_many(insert, source.rows(f"SELECT {listed} FROM {name} NOT INDEXED"))  # noqa: S608
        return
    some = f"SELECT rowid, {listed} FROM {name} NOT INDEXED WHERE rowid > ? ORDER BY rowid LIMIT ?"  # noqa: S608
    last = source.scalar(f"SELECT coalesce(max(rowid), 0) FROM {name} NOT INDEXED")  # noqa: S608
    done = 0
    while done < last and (rows := source.rows(some, (done, _ROWS_A_SLICE))):
        target.run_many(insert, [row[1:] for row in rows])
        done = rows[-1][0]
        yield Progress(min(done, last), last, SALVAGING)


def _with_records(target: Connection) -> Slices[None]:
    """Each record by its first operation; what else a row of it says is a view."""
    done = 0
    while rows := target.rows(_OPERATIONS, (done, _ROWS_A_SLICE)):
        target.run_many(_RECORD, map(_record, rows))
        done = rows[-1][0]
        yield Progress(done, done + len(rows), SALVAGING)


def _record(row: Row) -> Row:
    _number, record, kind, feed, header = row
    try:
        return record, Operation(header, None, None).header.record, kind, feed
    except MalformedOperationError as problem:
        raise VaultDamagedError("journal") from problem
