"""A wrong passphrase costs a pause that grows, survives a restart, and never ends in a wipe."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from pss_desktop.vault.entrance.attempts import LONGEST_PAUSE, Attempts, BackupAttempts, pause_after
from tests.fakes import NOON, FakeClock


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def attempts(tmp_path: Path, clock: FakeClock) -> Attempts:
    return Attempts(tmp_path / "attempts", clock)


def test_two_slips_are_free_and_then_the_pause_doubles_up_to_a_minute() -> None:
    assert [pause_after(wrong) for wrong in range(10)] == [0, 0, 0, 1, 2, 4, 8, 16, 32, 60]
    assert pause_after(10_000) == LONGEST_PAUSE


def test_each_wrong_try_is_told_how_long_the_next_one_waits(attempts: Attempts) -> None:
    assert [attempts.count_wrong() for _ in range(5)] == [0, 0, 1, 2, 4]


def test_the_pause_runs_down_and_outlives_a_restart(tmp_path: Path, clock: FakeClock) -> None:
    before = Attempts(tmp_path / "attempts", clock)
    for _ in range(5):
        before.count_wrong()
    clock.advance(seconds=1.5)
    assert Attempts(tmp_path / "attempts", clock).seconds_left() == 3
    clock.advance(seconds=2.5)
    assert Attempts(tmp_path / "attempts", clock).seconds_left() == 0


def test_a_good_try_starts_the_count_anew(attempts: Attempts) -> None:
    for _ in range(6):
        attempts.count_wrong()
    attempts.forget()
    assert attempts.seconds_left() == 0
    assert attempts.count_wrong() == 0


def test_a_clock_set_back_locks_nobody_out(attempts: Attempts, clock: FakeClock) -> None:
    for _ in range(9):
        attempts.count_wrong()
    clock.set(NOON - timedelta(days=9000))
    assert attempts.seconds_left() == 0


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff", b'{"wrong": "x", "last_ms": 1}'])
def test_a_count_that_cannot_be_read_counts_as_none(
    tmp_path: Path, attempts: Attempts, content: bytes
) -> None:
    (tmp_path / "attempts").write_bytes(content)
    assert attempts.seconds_left() == 0
    assert attempts.count_wrong() == 0


@pytest.mark.parametrize("content", [b'{"wrong": 1e400, "last_ms": 0}', b"[" * 4000, b"\xff", b"[]", b""])
def test_a_file_that_makes_no_sense_counts_as_no_try(
    tmp_path: Path, attempts: Attempts, content: bytes
) -> None:
    (tmp_path / "attempts").write_bytes(content)
    assert attempts.seconds_left() == 0
    assert attempts.count_wrong() == 0


def test_each_vaults_backups_have_a_count_of_their_own_that_only_their_own_opening_ends(
    tmp_path: Path, clock: FakeClock
) -> None:
    fig, olive = (BackupAttempts(tmp_path / "attempts", clock, whose=name) for name in (b"fig", b"olive"))
    for _ in range(5):
        fig.count_wrong()
    assert (fig.seconds_left(), olive.seconds_left()) == (4, 0)
    olive.count_wrong()
    olive.forget()
    assert fig.seconds_left() == 4
    fig.forget()
    fig.forget()
    assert fig.seconds_left() == 0
    assert not (tmp_path / "attempts").exists()


def test_the_counts_of_backups_stay_few_and_the_newest_are_kept(tmp_path: Path, clock: FakeClock) -> None:
    for number in range(200):
        clock.advance(seconds=1)
        BackupAttempts(tmp_path / "attempts", clock, whose=bytes([number]) * 32).count_wrong()
    kept = json.loads((tmp_path / "attempts").read_bytes())
    assert len(kept) == 64
    assert (bytes([199]) * 32).hex() in kept
    assert (bytes([10]) * 32).hex() not in kept


@pytest.mark.parametrize(
    "content",
    [b"", b"[1]", b"\xff", b'{"666967": 1}', b'{"666967": {"wrong": "x", "last_ms": 1}}', b'{"a": {}}'],
)
def test_counts_of_backups_that_cannot_be_read_count_as_none(
    tmp_path: Path, clock: FakeClock, content: bytes
) -> None:
    (tmp_path / "attempts").write_bytes(content)
    fig = BackupAttempts(tmp_path / "attempts", clock, whose=b"fig")
    assert fig.seconds_left() == 0
    assert [fig.count_wrong() for _ in range(3)] == [0, 0, 1]
