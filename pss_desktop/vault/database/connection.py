"""The one keyed connection to a vault's database: settings in their order, errors in our own words."""

import os
import threading
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple, NoReturn

from sqlcipher3 import dbapi2

from pss_desktop.domain.errors import (
    UnsuitableLibraryError,
    VaultDamagedError,
    VaultInUseError,
    VaultMissingError,
)
from pss_desktop.files.errors import storage_error
from pss_desktop.files.mounts import is_read_only
from pss_desktop.vault.database.sqlite_errors import our_errors, refuse
from pss_desktop.vault.database.wal_file import close_as_it_lies

Row = tuple[Any, ...]
Values = Sequence[object]

KEY_BYTES: Final = 32
OLDEST_SQLITE: Final = (3, 51, 3)  # older ones can lose a WAL that is reset while it is read
ROWS_A_FETCH: Final = 1000
_STATEMENTS_KEPT: Final = 256
_CACHE_KIB: Final = 32 * 1024

# The order matters: exclusive before WAL, else SQLite makes a -shm file that other programs can read.
_EXCLUSIVE: Final = "PRAGMA locking_mode = EXCLUSIVE"
_WAL: Final = "PRAGMA journal_mode = WAL"
_SETTINGS: Final = (
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",  # on macOS alone: its fsync leaves the bytes in the drive's own memory
    "PRAGMA checkpoint_fullfsync = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA mmap_size = 0",
    "PRAGMA recursive_triggers = ON",  # else INSERT OR REPLACE would pass the trigger that refuses DELETE
    f"PRAGMA cache_size = -{_CACHE_KIB}",
)

# Without an adapter the module asks each value how it would be stored, and bytes and None, which do not know,
# take 2 us to say so: more than all else that is done for them.
dbapi2.register_adapter(bytes, bytes)
dbapi2.register_adapter(type(None), lambda nothing: nothing)


class NativeVersions(NamedTuple):
    """The native libraries that a vault is trusted to."""

    sqlite: str
    sqlcipher: str
    provider: str


def native_versions() -> NativeVersions:
    """Name the native libraries. Raises UnsuitableLibraryError where one is too old or no SQLCipher."""
    sqlite = str(dbapi2.sqlite_version)
    if tuple(int(part) for part in sqlite.split(".")) < OLDEST_SQLITE:
        raise UnsuitableLibraryError("SQLite", sqlite, ".".join(str(part) for part in OLDEST_SQLITE))
    raw = dbapi2.connect(":memory:")
    try:
        raw.execute("PRAGMA key = 'any'")  # only a keyed connection names its provider
        cipher = raw.execute("PRAGMA cipher_version").fetchone()
        provider = raw.execute("PRAGMA cipher_provider").fetchone()
    finally:
        raw.close()
    if not cipher or not provider:
        raise UnsuitableLibraryError("SQLCipher", "", "4")
    return NativeVersions(sqlite, str(cipher[0]), str(provider[0]))


_trusted_versions: Final = cache(native_versions)


def open_connection(path: Path, key: bytes, *, read_only: bool = False, create: bool = False) -> "Connection":
    """Open the database at *path* with the raw 32-byte *key* and prove that the key fits.

    Raises VaultMissingError, VaultInUseError, VaultDamagedError (which a wrong key also looks like),
    UnsuitableLibraryError, or a StorageError.
    """
    if len(key) != KEY_BYTES:
        raise ValueError("the database key has 32 bytes")
    _trusted_versions()
    if create:
        _create_private_file(path)
    elif not path.is_file():
        raise VaultMissingError
    return Connection(path, lambda: _connected(path, key, read_only=read_only), read_only=read_only)


def _connected(path: Path, key: bytes, *, read_only: bool) -> Any:
    with our_errors(read_only=read_only):
        raw = dbapi2.connect(
            f"{path.absolute().as_uri()}?{_how(path, read_only=read_only)}",
            uri=True,
            timeout=0,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=_STATEMENTS_KEPT,
        )
        try:
            _apply_settings(raw, key, read_only=read_only)
        except BaseException:
            close_as_it_lies(raw, path)
            raise
    return raw


def _how(path: Path, *, read_only: bool) -> str:
    """SQLite locks whatever it opens, which a disk that is mounted read-only refuses; nothing changes there.

    The -wal file is not read then.
    """
    return "mode=ro&immutable=1" if read_only and is_read_only(path) else "mode=rw"


def _create_private_file(path: Path) -> None:
    """Make the file ourselves: SQLite would choose its mode by the umask alone."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        return
    except OSError as cause:
        raise storage_error(cause) from cause


def _apply_settings(raw: Any, key: bytes, *, read_only: bool) -> None:
    raw.execute("PRAGMA cipher_log_level = NONE")  # before the key: the log would name the file and its pages
    # As text: the same key given as bytes would silently be taken for a passphrase and stretched.
    raw.set_key(f"x'{key.hex()}'")
    raw.execute(_EXCLUSIVE)
    if not read_only:  # setting the mode of a copy that lies there without one would write to it
        raw.execute(_WAL).fetchall()
    for setting in _SETTINGS:
        raw.execute(setting).fetchall()
    if read_only:
        raw.execute("PRAGMA query_only = ON")
    raw.execute("SELECT count(*) FROM sqlite_master").fetchall()


class Connection:
    """Statements in, rows or typed errors out; one thread at a time, except for :meth:`interrupt`.

    SQLCipher refuses every page after one that does not verify, and every write. So after damage was met
    the next statement opens the database anew, and what does not lie on that page is served. What was being
    written is lost whole: a transaction in which damage was met never commits.
    """

    def __init__(self, path: Path, connect: Callable[[], Any], *, read_only: bool = False) -> None:
        self._path = path
        self._connect = connect
        self._raw = connect()
        self._read_only = read_only
        self._spent = False
        self._changes_before = 0
        self._within = False
        self._copying = False
        self._doomed = False
        self._undo: list[Callable[[], None]] = []
        self._rollbacks = 0
        self._interruptible = False
        self._interrupt_lock = threading.Lock()

    @property
    def read_only(self) -> bool:
        """Whether every write is refused."""
        return self._read_only

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""
        return self._within or (not self._spent and bool(self._raw.in_transaction))

    @property
    def mark(self) -> object:
        """Stands for the contents: as long as it stays equal, nothing was written here or taken back."""
        changes = self._ready().total_changes + self._changes_before
        return self, changes, self._rollbacks

    def run(self, sql: str, values: Values = ()) -> int:
        """Execute one statement and tell how many rows it changed."""
        try:
            return int(self._ready().execute(sql, values).rowcount)
        except dbapi2.Error as cause:
            self._refuse(cause)

    def insert(self, sql: str, values: Values = ()) -> int:
        """Execute one INSERT and return the new row's id."""
        try:
            return int(self._ready().execute(sql, values).lastrowid)
        except dbapi2.Error as cause:
            self._refuse(cause)

    def run_many(self, sql: str, rows: Iterable[Values]) -> None:
        """Execute one statement for each of *rows*."""
        try:
            self._ready().executemany(sql, rows)
        except dbapi2.Error as cause:
            self._refuse(cause)

    def script(self, statements: Iterable[str]) -> None:
        """Execute whole statements, one after the other."""
        for statement in statements:
            self.run(statement)

    def row(self, sql: str, values: Values = ()) -> Row | None:
        """The first row, or ``None`` where there is none."""
        try:
            found: Row | None = self._ready().execute(sql, values).fetchone()
        except dbapi2.Error as cause:
            self._refuse(cause)
        return found

    def rows(self, sql: str, values: Values = ()) -> list[Row]:
        """All rows at once; for answers that are known to be small."""
        try:
            found: list[Row] = self._ready().execute(sql, values).fetchall()
        except dbapi2.Error as cause:
            self._refuse(cause)
        return found

    def each(self, sql: str, values: Values = (), *, at_once: int = ROWS_A_FETCH) -> Iterator[Row]:
        """All rows, fetched so many *at_once*; never keep it open across a slice of long work.

        Raises VaultDamagedError where the database was opened anew, for others, in the midst of it.
        """
        raw = self._ready()
        try:
            cursor = raw.execute(sql, values)
            while found := cursor.fetchmany(at_once):
                yield from found
                if self._spent or raw is not self._raw:  # others met damage meanwhile
                    raise VaultDamagedError("database")
        except dbapi2.Error as cause:
            self._refuse(cause)

    def scalar(self, sql: str, values: Values = ()) -> Any:
        """The first column of the first row. Raises VaultDamagedError where a row must be and is not."""
        found = self.row(sql, values)
        if found is None:
            raise VaultDamagedError("database")
        return found[0]

    def on_rollback(self, forget: Callable[[], None]) -> None:
        """Call *forget* after each rollback, so that no cache outlives the rows it was read from."""
        self._undo.append(forget)

    @contextmanager
    def interruptible(self) -> Iterator[None]:
        """Allow :meth:`interrupt` to stop what runs inside; a save outside is never hit by it."""
        with self._interrupt_lock:
            self._interruptible = True
        try:
            yield
        finally:
            with self._interrupt_lock:
                self._interruptible = False

    def interrupt(self) -> None:
        """Stop the running reader, from any thread: it raises CancelledError. Writers are left alone."""
        with self._interrupt_lock:
            if self._interruptible:
                self._raw.interrupt()

    def wal_frames(self) -> int:
        """How many pages count of those in the -wal file: SQLite stops at the last commit that is whole."""
        _, counted, _ = self.rows("PRAGMA wal_checkpoint(NOOP)")[0]  # which moves none
        return int(counted)

    def checkpoint(self) -> None:
        """Move everything from the -wal file into the database and empty it."""
        self.rows("PRAGMA wal_checkpoint(TRUNCATE)")

    def copy_to(self, target: "Connection", *, pages: int, told: Callable[[int, int], None]) -> None:
        """Copy the whole database by the backup API, *pages* a step; *told* hears (left, total) in pages.

        Raises VaultDamagedError where a page does not verify: the copy is then worth nothing.
        """

        def tell(_status: int, left: int, total: int) -> None:
            told(left, total)

        source = self._ready()
        self._copying = True
        try:
            source.backup(target._raw, pages=pages, progress=tell, sleep=0)
        except dbapi2.Error as cause:
            self._refuse(cause)
        finally:
            self._copying = False
        if self._spent:  # pages after the one that does not verify were copied as zeros
            raise VaultDamagedError("database")

    def give_way(self, change: Callable[[], None]) -> None:
        """Let go of the file while *change* puts another in its place; the next statement opens that.

        Raises VaultInUseError where somebody is in the midst of using it.
        """
        raw = self._ready()
        if self.in_transaction or self._copying:
            raise VaultInUseError
        self._spend()
        self._rollbacks += 1
        try:
            with self._interrupt_lock:
                raw.close()
            change()
        except dbapi2.Error as cause:
            self._refuse(cause)
        finally:
            self._forget()

    def close(self, *, as_it_lies: bool = False) -> None:
        """Close it; the last thing SQLite does is to empty the -wal file into the database.

        *as_it_lies*, and where only reading was asked for, it leaves both as they are: a -wal that is damaged
        in its midst holds more than SQLite reads of it.
        """
        try:
            self._let_go(as_it_lies=as_it_lies or self._read_only)
        except dbapi2.Error as cause:
            self._refuse(cause)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All of it or nothing; inside another transaction it becomes a part of that one.

        Raises RuntimeError, and takes all back, where a part failed and somebody swallowed its error.
        """
        if self.in_transaction:
            yield from self._joined()
            return
        self.run("BEGIN IMMEDIATE")
        self._within = True
        try:
            yield
            if self._doomed:
                raise RuntimeError("a part of this transaction failed and its error was swallowed")
            self.run("COMMIT")
        except BaseException:
            self._roll_back()
            raise
        finally:
            self._within = self._doomed = False

    def _joined(self) -> Generator[None, None, None]:
        try:
            yield
        except BaseException:
            self._doomed = True
            raise

    def _roll_back(self) -> None:
        self._rollbacks += 1
        try:
            if self._raw.in_transaction and not self._spent:  # else opening it anew takes it back
                self.run("ROLLBACK")
        finally:
            self._forget()

    def _forget(self) -> None:
        for forget in self._undo:
            forget()

    def _ready(self) -> Any:
        """The connection below, made anew where damage spent it and nobody is in the midst of using it."""
        if self._spent:
            if self._within or self._copying:
                raise VaultDamagedError("database")
            with self._interrupt_lock:
                self._let_go(as_it_lies=self._read_only)
                self._raw = self._connect()
            self._spent = False
        return self._raw

    def _let_go(self, *, as_it_lies: bool) -> None:
        if as_it_lies:
            close_as_it_lies(self._raw, self._path)
        else:
            self._raw.close()

    def _refuse(self, cause: Exception) -> NoReturn:
        try:
            refuse(cause, read_only=self._read_only)
        except VaultDamagedError:
            self._spend()
            raise

    def _spend(self) -> None:
        if not self._spent:
            self._spent = True
            self._changes_before += self._raw.total_changes
