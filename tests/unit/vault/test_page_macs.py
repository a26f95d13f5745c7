"""Every page of a database file verifies, or the file is damaged."""

import errno
import io
from pathlib import Path

import pytest

from pss_desktop.domain.errors import StorageFailedError, VaultDamagedError
from pss_desktop.vault.database.connection import open_connection
from pss_desktop.vault.page_macs import PAGE_SIZE, check_page_macs, has_whole_pages
from pss_desktop.vault.slices import finish

KEY = bytes(range(32))


class Failing(io.FileIO):
    """A database of which only the first page reads; the read after that ends in an error."""

    def __init__(self, path: Path, error: int) -> None:
        super().__init__(path)
        self._error = error

    def read(self, size: int | None = -1, /) -> bytes:
        if size == PAGE_SIZE:
            return super().read(size)
        raise OSError(self._error, "")


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("database") / "vault-1.db"
    connection = open_connection(path, KEY, create=True)
    connection.run("CREATE TABLE page (id INTEGER PRIMARY KEY, filling BLOB)")
    with connection.transaction():
        connection.run_many("INSERT INTO page VALUES (?, randomblob(9000))", [(n,) for n in range(15)])
    connection.close()
    return path


def check(path: Path, key: bytes = KEY) -> None:
    with path.open("rb") as file:
        finish(check_page_macs(file, key))


def test_a_sound_file_verifies_and_progress_reaches_the_end(database: Path) -> None:
    with database.open("rb") as file:
        told = list(check_page_macs(file, KEY))
    assert told[-1].done == told[-1].total == database.stat().st_size // PAGE_SIZE


def test_one_flipped_bit_in_any_page_is_found(database: Path, tmp_path: Path) -> None:
    content = database.read_bytes()
    for page in range(len(content) // PAGE_SIZE):
        for place in (0, 17, 2000, 4016, 4095):
            changed = bytearray(content)
            changed[page * PAGE_SIZE + place] ^= 1
            (tmp_path / "changed.db").write_bytes(changed)
            with pytest.raises(VaultDamagedError, match="database"):
                check(tmp_path / "changed.db")


def test_a_page_that_the_disk_does_not_give_back_is_found_too(database: Path) -> None:
    with Failing(database, errno.EIO) as file, pytest.raises(VaultDamagedError, match="database"):
        finish(check_page_macs(file, KEY))


def test_what_else_keeps_a_file_from_being_read_is_the_disks_matter(database: Path) -> None:
    with Failing(database, errno.ENODEV) as file, pytest.raises(StorageFailedError, match="ENODEV"):
        finish(check_page_macs(file, KEY))


def test_sqlcipher_itself_finds_the_same_page(database: Path, tmp_path: Path) -> None:
    changed = bytearray(database.read_bytes())
    changed[5 * PAGE_SIZE + 99] ^= 1
    path = tmp_path / "changed.db"
    path.write_bytes(changed)
    connection = open_connection(path, KEY)
    assert connection.rows("PRAGMA cipher_integrity_check") == [("HMAC verification failed for page 6",)]
    connection.close()
    with pytest.raises(VaultDamagedError):
        check(path)


def test_two_pages_that_change_places_are_found(database: Path, tmp_path: Path) -> None:
    content = database.read_bytes()
    pages = [content[start : start + PAGE_SIZE] for start in range(0, len(content), PAGE_SIZE)]
    pages[3], pages[4] = pages[4], pages[3]
    (tmp_path / "changed.db").write_bytes(b"".join(pages))
    with pytest.raises(VaultDamagedError):
        check(tmp_path / "changed.db")


@pytest.mark.parametrize("cut", [1, 512, 4095])
def test_a_torn_last_page_is_found(database: Path, tmp_path: Path, cut: int) -> None:
    (tmp_path / "torn.db").write_bytes(database.read_bytes()[:-cut])
    assert not has_whole_pages(tmp_path / "torn.db")
    with pytest.raises(VaultDamagedError):
        check(tmp_path / "torn.db")


def test_an_empty_file_and_another_key_do_not_verify(database: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.db").touch()
    with pytest.raises(VaultDamagedError):
        check(tmp_path / "empty.db")
    with pytest.raises(VaultDamagedError):
        check(database, bytes(32))


def test_a_hole_that_sqlite_left_is_no_damage(database: Path, tmp_path: Path) -> None:
    (tmp_path / "hole.db").write_bytes(database.read_bytes() + bytes(PAGE_SIZE))
    check(tmp_path / "hole.db")
