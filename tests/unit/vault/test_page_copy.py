"""The copy of an open database, page by page."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from pss_desktop.domain.errors import StorageError
from pss_desktop.vault.backups.page_copy import copy_database
from pss_desktop.vault.database.connection import Connection, open_connection
from pss_desktop.vault.slices import finish

KEY = bytes(range(32))
OTHER_KEY = bytes(range(1, 33))


@pytest.fixture
def source(tmp_path: Path) -> Iterator[Connection]:
    connection = open_connection(tmp_path / "source.db", KEY, create=True)
    connection.run("CREATE TABLE page (id INTEGER PRIMARY KEY, filling BLOB)")
    with connection.transaction():
        connection.run_many("INSERT INTO page VALUES (?, zeroblob(3800))", [(3 * n,) for n in range(900)])
    yield connection
    connection.close()


def pages_in(path: Path, key: bytes) -> list[int]:
    connection = open_connection(path, key)
    try:
        return [number for (number,) in connection.rows("SELECT id FROM page ORDER BY id")]
    finally:
        connection.close()


def test_a_copy_under_another_key_holds_the_same_rows(tmp_path: Path, source: Connection) -> None:
    finish(copy_database(source, tmp_path / "copy.db", OTHER_KEY))
    assert pages_in(tmp_path / "copy.db", OTHER_KEY) == [3 * n for n in range(900)]
    assert (tmp_path / "copy.db").stat().st_mode & 0o777 == 0o600


def test_what_is_written_between_two_slices_is_in_the_copy(tmp_path: Path, source: Connection) -> None:
    copying = copy_database(source, tmp_path / "copy.db", KEY)
    next(copying)
    with source.transaction():
        source.run("INSERT INTO page VALUES (1, zeroblob(10))")
    source.checkpoint()
    finish(copying)
    assert 1 in pages_in(tmp_path / "copy.db", KEY)


def test_progress_grows_up_to_the_whole(tmp_path: Path, source: Connection) -> None:
    told = list(copy_database(source, tmp_path / "copy.db", KEY))
    assert len(told) > 3
    assert [one.done for one in told] == sorted(one.done for one in told)
    assert told[-1].done == told[-1].total


def test_a_copy_that_is_given_up_leaves_no_thread_and_a_source_that_works(
    tmp_path: Path, source: Connection
) -> None:
    copying = copy_database(source, tmp_path / "copy.db", KEY)
    next(copying)
    copying.close()
    assert threading.active_count() == 1
    assert source.scalar("SELECT count(*) FROM page") == 900


def test_a_target_that_cannot_be_made_is_told_as_an_error_of_the_disk(
    tmp_path: Path, source: Connection
) -> None:
    with pytest.raises(StorageError):
        finish(copy_database(source, tmp_path / "nowhere" / "copy.db", KEY))
