"""Each system's own call takes bytes through to the drive; where a drive has it not, the common one does."""

import os

import pytest

from pss_desktop.files.durable import make_durable


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


def test_a_drive_that_cannot_go_further_gets_what_it_can(synced: list[int]) -> None:
    def refused(_number: int) -> None:
        raise OSError(45, "not supported")

    make_durable(7, full_sync=refused)
    assert synced == [7]
