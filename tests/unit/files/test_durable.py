"""Each system's own call takes bytes through to the drive; where a drive has it not, the common one does."""

import errno
import os

import pytest

from pss_desktop.files.durable import FullSync, make_durable


@pytest.fixture
def synced(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    numbers: list[int] = []
    monkeypatch.setattr(os, "fsync", numbers.append)
    return numbers


def test_a_system_whose_fsync_does_it_is_asked_for_no_more(synced: list[int]) -> None:
    make_durable(7, full_sync=None)
    assert synced == [7]


def test_a_system_that_goes_further_is_asked_for_that(synced: list[int]) -> None:
    through: list[int] = []
    make_durable(7, full_sync=through.append)
    assert (through, synced) == ([7], [])


def failing(number: int) -> FullSync:
    def refused(_number: int) -> None:
        raise OSError(number, os.strerror(number))

    return refused


@pytest.mark.parametrize("number", [errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOTTY, errno.EINVAL])
def test_a_drive_that_cannot_go_further_gets_what_it_can(synced: list[int], number: int) -> None:
    make_durable(7, full_sync=failing(number))
    assert synced == [7]


@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC])
def test_what_did_not_get_through_is_no_success(synced: list[int], number: int) -> None:
    with pytest.raises(OSError, match=os.strerror(number)) as raised:
        make_durable(7, full_sync=failing(number))
    assert (raised.value.errno, synced) == (number, [])
