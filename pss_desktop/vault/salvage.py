"""Makes the database anew of the journal and whatever else is no view, where only pages of views are damaged.

Every row is read again by its own table and by no index. Then its lists and its index are computed, for by
them a legal hold or a client's no counts, and the new file is read whole before it takes the place of the old
one, in one step.
"""

from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2

from pss_desktop.domain.errors import MalformedOperationError, VaultDamagedError
from pss_desktop.domain.progress import Progress
from pss_desktop.files.atomic import fsync_file
from pss_desktop.files.removal import remove_file
from pss_desktop.journal.operation import Operation
from pss_desktop.vault.aside import aside
from pss_desktop.vault.connection import Connection, Row, open_connection
from pss_desktop.vault.copy_check import CHECKING_PAGES, check_copy
from pss_desktop.vault.open_vault import OpenVault
from pss_desktop.vault.schema import create_schema, kept_tables
from pss_desktop.vault.slices import Slices, finish
from pss_desktop.vault.storage import Storage

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
# How many rows there ever were is kept apart from them, so that one which is missing is seen.
_COUNTED: Final = "UPDATE sqlite_sequence SET seq = ?2 WHERE name = ?1"


def salvage(vault: OpenVault) -> Slices[None]:
    """Replace the damaged database; the vault stays open, and usable between the slices.

    Raises VaultDamagedError where more than views is damaged, or a StorageError; then the file stays.
    """
    path, source = vault.folder.path / SALVAGED, vault.live.connection
    vault.machine.need_room(path.parent, vault.live.size)
    try:
        for _ in range(_PATIENCE):
            before = source.mark
            whole = yield from _copy(vault, path)
            if source.mark == before:
                break
        else:
            whole = finish(_copy(vault, path))
        if not whole:
            raise VaultDamagedError("database")
        vault.live.replace_by(path)
    finally:
        remove_file(path)


def _copy(vault: OpenVault, path: Path) -> Slices[bool]:
    """Make one copy, and say whether it verifies and holds what the vault holds now."""
    key = vault.keyed.keys.database
    remove_file(path)
    target = open_connection(path, key, create=True)
    try:
        # A half copy is thrown away; it is made durable once, when it is whole.
        target.script(("PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF", "PRAGMA foreign_keys = OFF"))
        create_schema(target)
        yield from _fill(vault.live.connection, target)
        yield from _views_of(vault, target).rebuild(anew=True)
        if target.rows("PRAGMA foreign_key_check"):
            return False
    except dbapi2.IntegrityError:  # rows that no vault writes, or that were written between two slices
        return False
    finally:
        target.close()
    found = yield from aside(lambda: check_copy(path, key, signatures=True), what=CHECKING_PAGES)
    fsync_file(path)
    return not found.problems and found.head == vault.storage.journal.local_head()


def _views_of(vault: OpenVault, target: Connection) -> Storage:
    machine = vault.machine
    return Storage(target, identity=vault.identity, clock=machine.clock, ids=machine.ids)


def _fill(source: Connection, target: Connection) -> Slices[None]:
    with target.transaction():
        for name, by_rowid in kept_tables(target):
            yield from _copied(source, target, name, by_rowid=by_rowid)
        target.run_many(_HEAD, source.rows("SELECT count, chain, hlc FROM journal_head"))
        target.run_many(_COUNTED, source.rows("SELECT name, seq FROM sqlite_sequence"))
        yield from _with_records(target)
        target.run("DELETE FROM derived")


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
