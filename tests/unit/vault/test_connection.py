"""The keyed connection: its settings, its errors, its transactions, and who may interrupt it."""

import os
import resource
import signal
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from pss_desktop.domain.errors import (
    CancelledError,
    DiskFullError,
    NotWritableError,
    ReadOnlyVaultError,
    StorageFailedError,
    UnsuitableLibraryError,
    VaultDamagedError,
    VaultInUseError,
    VaultMissingError,
)
from pss_desktop.vault.database.connection import Connection, native_versions, open_connection
from tests.unit.vault.shelf import KEY, decrypted_file

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


@pytest.fixture
def table(database: Path) -> Iterator[Connection]:
    """A database with one table of our own."""
    connection = open_connection(database, KEY, create=True)
    connection.run("CREATE TABLE leaf (id INTEGER PRIMARY KEY, word TEXT UNIQUE)")
    yield connection
    connection.close()


@pytest.mark.parametrize(
    "setting, value",
    [
        ("cipher_log_level", "NONE"),
        ("locking_mode", "exclusive"),
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("fullfsync", 1),
        ("checkpoint_fullfsync", 1),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("temp_store", 2),
        ("mmap_size", 0),
        ("recursive_triggers", 1),
        ("cipher_page_size", "4096"),
        ("cipher_kdf_algorithm", "PBKDF2_HMAC_SHA512"),
        ("cipher_hmac_algorithm", "HMAC_SHA512"),
    ],
)
def test_every_setting_reads_back(table: Connection, setting: str, value: object) -> None:
    assert table.scalar(f"PRAGMA {setting}") == value


def test_there_is_no_shared_memory_file(table: Connection, database: Path) -> None:
    table.run("INSERT INTO leaf (word) VALUES ('fig')")
    assert sorted(path.name for path in database.parent.glob("vault*")) == ["vault-1.db", "vault-1.db-wal"]


def test_the_key_is_taken_raw_and_not_stretched_like_a_passphrase(table: Connection, database: Path) -> None:
    table.run("INSERT INTO leaf (word) VALUES ('unmistakable')")
    table.checkpoint()
    assert b"unmistakable" in decrypted_file(database)
    assert b"unmistakable" not in database.read_bytes()


def test_files_are_private_under_any_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        connection = open_connection(tmp_path / "open.db", KEY, create=True)
        connection.run("CREATE TABLE leaf (id INTEGER PRIMARY KEY)")
        modes = {path.name: path.stat().st_mode & 0o777 for path in tmp_path.glob("open.db*")}
        connection.close()
    finally:
        os.umask(before)
    assert modes == {"open.db": 0o600, "open.db-wal": 0o600}


def test_a_key_of_another_length_is_refused(database: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        open_connection(database, b"short", create=True)


def test_a_missing_file_is_not_made_by_opening_it(database: Path) -> None:
    with pytest.raises(VaultMissingError):
        open_connection(database, KEY)
    assert not database.exists()


def test_a_wrong_key_is_told_as_damage(table: Connection, database: Path) -> None:
    table.close()
    with pytest.raises(VaultDamagedError):
        open_connection(database, bytes(32))


def test_a_second_connection_is_refused(table: Connection, database: Path) -> None:
    table.run("INSERT INTO leaf (word) VALUES ('fig')")
    with pytest.raises(VaultInUseError):
        open_connection(database, KEY)


def test_one_flipped_bit_is_found_when_its_page_is_read(table: Connection, database: Path) -> None:
    with table.transaction():
        table.run_many("INSERT INTO leaf (word) VALUES (?)", [(f"{n:0300}",) for n in range(200)])
    table.close()
    content = bytearray(database.read_bytes())
    content[9 * 4096 + 77] ^= 1
    database.write_bytes(content)
    damaged = open_connection(database, KEY)
    with pytest.raises(VaultDamagedError):
        damaged.rows("SELECT sum(length(word)) FROM leaf NOT INDEXED")
    damaged.close()


@pytest.fixture
def damaged(table: Connection, database: Path) -> Iterator[Connection]:
    """Two more tables of many pages each; in the one of figs no page but the first verifies."""
    for tree in ("fig", "olive"):
        table.run(f"CREATE TABLE {tree} (word TEXT)")
        table.run_many(f"INSERT INTO {tree} VALUES (?)", [(f"{n:0300}",) for n in range(50)])
    (fig, olive), *_ = table.rows("""SELECT fig.rootpage, olive.rootpage FROM sqlite_master AS fig
        JOIN sqlite_master AS olive ON olive.name = 'olive' WHERE fig.name = 'fig'""")
    assert fig < olive
    table.close()
    content = bytearray(database.read_bytes())
    content[(fig - 1) * 4096 + 77] ^= 1
    database.write_bytes(content)
    connection = open_connection(database, KEY)
    yield connection
    connection.close()


def test_one_bad_page_takes_nothing_with_it_but_what_lies_there(damaged: Connection) -> None:
    for _ in range(3):
        with pytest.raises(VaultDamagedError):
            damaged.rows("SELECT sum(length(word)) FROM fig")
        assert damaged.scalar("SELECT sum(length(word)) FROM olive") == 50 * 300
        damaged.run("INSERT INTO leaf (word) VALUES (?)", (os.urandom(4).hex(),))
    assert damaged.scalar("SELECT count(*) FROM leaf") == 3
    assert damaged.scalar("PRAGMA locking_mode") == "exclusive"
    assert damaged.scalar("PRAGMA journal_mode") == "wal"


def write_around(damaged: Connection) -> None:
    with damaged.transaction():
        damaged.run("INSERT INTO leaf (word) VALUES ('lost')")
        with suppress(VaultDamagedError):
            damaged.rows("SELECT sum(length(word)) FROM fig")
        with suppress(VaultDamagedError):
            damaged.run("INSERT INTO leaf (word) VALUES ('also lost')")
        assert damaged.in_transaction


def test_a_transaction_that_met_a_bad_page_leaves_nothing_even_when_the_error_is_swallowed(
    damaged: Connection,
) -> None:
    damaged.run("INSERT INTO leaf (word) VALUES ('before')")
    forgotten: list[str] = []
    damaged.on_rollback(lambda: forgotten.append("cache"))
    with pytest.raises(VaultDamagedError):
        write_around(damaged)
    assert not damaged.in_transaction
    assert forgotten == ["cache"]
    assert damaged.rows("SELECT word FROM leaf") == [("before",)]


def test_rows_that_were_half_fetched_end_when_damage_was_met_meanwhile(damaged: Connection) -> None:
    olives = damaged.each("SELECT word FROM olive", at_once=1)
    next(olives)
    with pytest.raises(VaultDamagedError):
        damaged.rows("SELECT sum(length(word)) FROM fig")
    assert damaged.scalar("SELECT count(*) FROM olive") == 50
    with pytest.raises(VaultDamagedError):
        next(olives)


def test_a_copy_during_which_damage_was_met_fails(damaged: Connection, tmp_path: Path) -> None:
    target = open_connection(tmp_path / "copy.db", KEY, create=True)
    met: list[int] = []

    def told(left: int, total: int) -> None:
        if not met:
            met.append(left)
            for tree in ("fig", "olive"):  # the connection is not made anew under the copy
                with pytest.raises(VaultDamagedError):
                    damaged.rows(f"SELECT sum(length(word)) FROM {tree}")

    with pytest.raises(VaultDamagedError):
        damaged.copy_to(target, pages=1, told=told)
    target.close()
    assert damaged.scalar("SELECT count(*) FROM olive") == 50


def test_its_mark_tells_of_what_was_written_also_when_it_was_opened_anew(damaged: Connection) -> None:
    before = damaged.mark
    with pytest.raises(VaultDamagedError):
        damaged.rows("SELECT sum(length(word)) FROM fig")
    assert damaged.mark == before
    damaged.run("UPDATE olive SET word = 'x'")
    written = damaged.mark
    assert written != before
    with pytest.raises(VaultDamagedError):
        damaged.rows("SELECT sum(length(word)) FROM fig")
    assert damaged.mark == written


def test_a_file_that_cannot_be_opened_anew_is_tried_again_at_the_next_statement(
    damaged: Connection, database: Path
) -> None:
    with pytest.raises(VaultDamagedError):
        damaged.rows("SELECT sum(length(word)) FROM fig")
    away = database.rename(database.with_suffix(".away"))
    for _ in range(2):
        with pytest.raises(StorageFailedError):
            damaged.run("INSERT INTO leaf (word) VALUES ('lost')")
        assert not damaged.in_transaction
    away.rename(database)
    damaged.run("INSERT INTO leaf (word) VALUES ('kept')")
    assert damaged.rows("SELECT word FROM leaf") == [("kept",)]


def test_a_full_disk_has_its_own_error_and_leaves_the_old_rows(table: Connection) -> None:
    table.run("INSERT INTO leaf (word) VALUES ('fig')")
    table.rows(f"PRAGMA max_page_count = {table.scalar('PRAGMA page_count')}")
    with pytest.raises(DiskFullError), table.transaction():
        table.run("INSERT INTO leaf (word) VALUES (?)", ("x" * 100_000,))
    assert table.rows("SELECT word FROM leaf") == [("fig",)]
    assert not table.in_transaction


@contextmanager
def no_file_may_grow_past(size: int) -> Iterator[None]:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)


def test_a_write_that_fails_is_told_by_the_systems_name_and_the_next_one_works(table: Connection) -> None:
    with no_file_may_grow_past(20_000), pytest.raises(StorageFailedError) as told:
        table.run("INSERT INTO leaf (word) VALUES (?)", ("x" * 100_000,))
    assert told.value.errno_name.startswith("SQLITE_IOERR")
    assert table.run("INSERT INTO leaf (word) VALUES (?)", ("x" * 100_000,)) == 1


def test_a_file_that_cannot_be_made_is_told_as_a_storage_error(tmp_path: Path) -> None:
    with pytest.raises(StorageFailedError):
        open_connection(tmp_path / "no-such-folder" / "vault.db", KEY, create=True)


def test_a_read_only_vault_says_so_when_written_to(table: Connection, database: Path) -> None:
    table.close()
    before = database.read_bytes()
    reader = open_connection(database, KEY, read_only=True)
    assert reader.read_only
    assert reader.rows("SELECT * FROM leaf") == []
    with pytest.raises(ReadOnlyVaultError):
        reader.run("INSERT INTO leaf (word) VALUES ('fig')")
    reader.close()
    assert database.read_bytes() == before


def test_a_disk_that_refuses_writing_is_another_error_than_a_read_only_vault(table: Connection) -> None:
    table.run("PRAGMA query_only = ON")
    with pytest.raises(NotWritableError):
        table.run("INSERT INTO leaf (word) VALUES ('fig')")


@pytest.mark.parametrize("write", ["run", "insert", "rows", "row"])
def test_what_only_a_bug_can_cause_stays_what_it_is(table: Connection, write: str) -> None:
    table.run("INSERT INTO leaf (word) VALUES ('fig')")
    with pytest.raises(dbapi2.IntegrityError):
        getattr(table, write)("INSERT INTO leaf (word) VALUES ('fig')")


def test_many_rows_are_refused_with_the_first_that_is_wrong(table: Connection) -> None:
    with pytest.raises(dbapi2.IntegrityError):
        table.run_many("INSERT INTO leaf (word) VALUES (?)", [("fig",), ("fig",)])


def test_a_row_that_must_be_there_and_is_not_is_damage(table: Connection) -> None:
    with pytest.raises(VaultDamagedError):
        table.scalar("SELECT word FROM leaf")


def test_bytes_and_nothing_are_stored_as_they_are(table: Connection) -> None:
    found = table.row("SELECT ?1, typeof(?1), ?2, typeof(?2), ?3", (b"a\0b", None, b""))
    assert found == (b"a\0b", "blob", None, "null", b"")


def test_rows_come_by_the_thousand(table: Connection) -> None:
    with table.transaction():
        table.run_many("INSERT INTO leaf (word) VALUES (?)", [(str(n),) for n in range(2500)])
    assert sum(1 for _ in table.each("SELECT id FROM leaf")) == 2500


def test_reading_by_the_thousand_tells_errors_in_our_words(table: Connection) -> None:
    table.close()
    with pytest.raises(dbapi2.ProgrammingError):
        next(table.each("SELECT id FROM leaf"))


# Transactions


def test_a_transaction_keeps_all_or_nothing(table: Connection) -> None:
    def write_half() -> None:
        with table.transaction():
            table.run("INSERT INTO leaf (word) VALUES ('fig')")
            raise KeyError

    with pytest.raises(KeyError):
        write_half()
    with table.transaction():
        table.run("INSERT INTO leaf (word) VALUES ('olive')")
    assert table.rows("SELECT word FROM leaf") == [("olive",)]


def test_a_transaction_inside_another_is_a_part_of_it(table: Connection) -> None:
    def write_half() -> None:
        with table.transaction():
            with table.transaction():
                table.run("INSERT INTO leaf (word) VALUES ('fig')")
            raise KeyError

    with pytest.raises(KeyError):
        write_half()
    assert table.rows("SELECT word FROM leaf") == []


def test_a_part_that_failed_takes_the_whole_with_it_even_when_its_error_is_swallowed(
    table: Connection,
) -> None:
    def write() -> None:
        with table.transaction():
            table.run("INSERT INTO leaf (word) VALUES ('fig')")
            with pytest.raises(KeyError), table.transaction():
                raise KeyError

    with pytest.raises(RuntimeError, match="swallowed"):
        write()
    assert table.rows("SELECT word FROM leaf") == []
    with table.transaction():
        table.run("INSERT INTO leaf (word) VALUES ('olive')")


def test_its_mark_stays_the_same_until_something_is_written(table: Connection) -> None:
    before = table.mark
    with table.transaction():
        table.rows("SELECT * FROM leaf")
    assert table.mark == before

    table.run("INSERT INTO leaf (word) VALUES ('fern')")
    written = table.mark
    assert written != before
    table.run("UPDATE leaf SET word = 'reed'")
    assert table.mark not in (before, written)


def test_what_was_written_and_taken_back_changes_its_mark(table: Connection) -> None:
    inside: list[object] = []

    def write_and_fail() -> None:
        with table.transaction():
            table.run("INSERT INTO leaf (word) VALUES ('fern')")
            inside.append(table.mark)
            raise KeyError

    with pytest.raises(KeyError):
        write_and_fail()

    assert table.mark not in inside


def test_another_connection_has_another_mark(table: Connection, database: Path) -> None:
    before = table.mark
    table.close()
    again = open_connection(database, KEY)

    assert again.mark != before
    again.close()


def test_caches_hear_of_a_rollback_and_only_of_that(table: Connection) -> None:
    heard: list[str] = []
    table.on_rollback(lambda: heard.append("rollback"))
    with table.transaction():
        table.run("INSERT INTO leaf (word) VALUES ('fig')")
    assert heard == []
    with pytest.raises(KeyError), table.transaction():
        raise KeyError
    assert heard == ["rollback"]


# Interrupting


def interrupt_until_done(table: Connection, done: threading.Event) -> None:
    while not done.wait(0.005):
        table.interrupt()


def test_a_reader_is_interrupted_from_another_thread(table: Connection) -> None:
    done = threading.Event()
    other = threading.Thread(target=interrupt_until_done, args=(table, done))
    other.start()
    with pytest.raises(CancelledError), table.interruptible():
        table.rows(ENDLESS)
    done.set()
    other.join()
    assert table.scalar("SELECT 1") == 1


def test_a_save_is_never_interrupted(table: Connection) -> None:
    done = threading.Event()
    other = threading.Thread(target=interrupt_until_done, args=(table, done))
    other.start()
    with table.transaction():
        table.run_many("INSERT INTO leaf (word) VALUES (?)", [(str(n),) for n in range(30_000)])
    done.set()
    other.join()
    assert table.scalar("SELECT count(*) FROM leaf") == 30_000


# Native libraries


def test_the_native_libraries_are_named() -> None:
    found = native_versions()
    assert tuple(int(part) for part in found.sqlite.split(".")) >= (3, 51, 3)
    assert found.sqlcipher.startswith("4.")
    assert found.provider


def test_an_old_sqlite_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dbapi2, "sqlite_version", "3.51.2")
    with pytest.raises(UnsuitableLibraryError) as told:
        native_versions()
    assert (told.value.library, told.value.found, told.value.needed) == ("SQLite", "3.51.2", "3.51.3")


def test_an_sqlite_without_a_cipher_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dbapi2, "connect", sqlite3.connect)
    with pytest.raises(UnsuitableLibraryError):
        native_versions()
