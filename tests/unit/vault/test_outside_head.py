"""The head outside the database survives a torn write and fails loudly when it was tampered with."""

from pathlib import Path

import pytest

from pss_desktop.domain.errors import StorageFailedError, VaultDamagedError
from pss_desktop.journal.feeds import LocalHead
from pss_desktop.vault.journal.outside_head import OutsideHead

KEY = bytes(range(32))


def head(count: int) -> LocalHead:
    return LocalHead(count, count.to_bytes(32, "big"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "head-1"


@pytest.fixture
def outside(path: Path) -> OutsideHead:
    outside = OutsideHead(path, KEY)
    outside.create(head(5))
    return outside


def test_a_new_head_reads_back(path: Path, outside: OutsideHead) -> None:
    assert OutsideHead(path, KEY).read() == head(5)
    assert path.stat().st_mode & 0o777 == 0o600


def test_the_newest_of_many_writes_counts(path: Path, outside: OutsideHead) -> None:
    for count in range(6, 11):
        outside.write(head(count))
        assert OutsideHead(path, KEY).read() == head(count)


def test_writing_goes_on_after_reading_as_before(path: Path, outside: OutsideHead) -> None:
    outside.write(head(6))
    again = OutsideHead(path, KEY)
    again.read()
    again.write(head(7))
    third = OutsideHead(path, KEY)
    assert third.read() == head(7)


def test_every_torn_write_leaves_the_head_before(path: Path, outside: OutsideHead) -> None:
    outside.write(head(6))
    whole = path.read_bytes()
    outside.write(head(7))
    after = path.read_bytes()
    (start,) = {place for place in (0, 4096) if whole[place : place + 72] != after[place : place + 72]}
    for written in range(72):
        torn = whole[:start] + after[start : start + written] + whole[start + written :]
        path.write_bytes(torn)
        assert OutsideHead(path, KEY).read().count in {5, 6}
        assert OutsideHead(path, KEY).read().count == 6 or written > 0


def test_a_torn_write_never_touches_the_newest_place(path: Path, outside: OutsideHead) -> None:
    for count in range(6, 9):
        before = OutsideHead(path, KEY).read()
        whole = path.read_bytes()
        outside.write(head(count))
        after = path.read_bytes()
        (start,) = {place for place in (0, 4096) if whole[place : place + 72] != after[place : place + 72]}
        path.write_bytes(whole[:start] + bytes(72) + whole[start + 72 :])
        assert OutsideHead(path, KEY).read() == before
        path.write_bytes(after)


def test_every_flipped_byte_is_survived_by_one_place_and_found_in_both(
    path: Path, outside: OutsideHead
) -> None:
    whole = path.read_bytes()
    for position in range(72):
        for places in ((0,), (4096,)):
            path.write_bytes(_flipped(whole, *(place + position for place in places)))
            assert OutsideHead(path, KEY).read() == head(5)
        path.write_bytes(_flipped(whole, position, 4096 + position))
        with pytest.raises(VaultDamagedError, match="head"):
            OutsideHead(path, KEY).read()


@pytest.mark.parametrize("position", [0, 71, 72, 4095, 4096, 4167])
def test_a_file_that_is_not_whole_is_said_to_be_and_written_anew(
    path: Path, outside: OutsideHead, position: int
) -> None:
    path.write_bytes(_flipped(path.read_bytes(), position))
    spoiled = OutsideHead(path, KEY)
    spoiled.read()
    assert spoiled.spoiled
    spoiled.write(head(6))
    again = OutsideHead(path, KEY)
    assert again.read() == head(6)
    assert not again.spoiled


@pytest.mark.parametrize("content", [b"", b"short", bytes(4096 + 72)])
def test_what_is_no_head_is_damaged(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(VaultDamagedError):
        OutsideHead(path, KEY).read()


def test_a_missing_head_is_damaged(path: Path) -> None:
    with pytest.raises(VaultDamagedError):
        OutsideHead(path, KEY).read()


def test_another_key_opens_nothing(path: Path, outside: OutsideHead) -> None:
    with pytest.raises(VaultDamagedError):
        OutsideHead(path, bytes(32)).read()


def test_a_write_that_cannot_happen_says_so_and_keeps_the_head_before(
    path: Path, outside: OutsideHead
) -> None:
    aside = path.rename(path.with_name("aside"))
    with pytest.raises(StorageFailedError):
        outside.write(head(6))
    aside.rename(path)
    assert OutsideHead(path, KEY).read() == head(5)


def _flipped(content: bytes, *positions: int) -> bytes:
    changed = bytearray(content)
    for position in positions:
        changed[position] ^= 1
    return bytes(changed)
