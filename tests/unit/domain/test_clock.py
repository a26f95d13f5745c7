"""Time: instants as payloads write them, and a hybrid clock that never runs backwards."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.clock import (
    AHEAD_LIMIT_MS,
    DRAG_LIMIT_MS,
    MAX_COUNTER,
    MAX_ERA,
    MAX_MS,
    MAX_REMOTE_ERA,
    START,
    Hlc,
    HybridClock,
    from_iso,
    from_ms,
    to_iso,
    to_ms,
)
from pss_desktop.domain.errors import ClockAheadError
from tests.fakes import NOON, FakeClock

readings = st.builds(Hlc, st.integers(0, MAX_ERA), st.integers(0, MAX_MS), st.integers(0, MAX_COUNTER))
instants = st.datetimes(datetime(2, 1, 1), datetime(9998, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001


@given(instants)
def test_an_instant_comes_back_to_the_millisecond(instant: datetime) -> None:
    written = to_iso(instant)
    assert len(written) == 24
    assert from_iso(written) == from_ms(to_ms(instant))
    assert timedelta(0) <= instant - from_iso(written) < timedelta(milliseconds=1)


def test_an_instant_is_written_in_utc() -> None:
    east = datetime(2026, 11, 22, 5, 55, 0, 123999, tzinfo=timezone(timedelta(hours=2)))
    assert to_iso(east) == "2026-11-22T03:55:00.123Z"


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-22",
        "2026-11-22T03:55:00.123",
        "2026-11-22T03:55:00.123+00:00",
        "20261122T035500.123Z",
        "noon",
        "0001-01-01T00:00:00.000Z",
        "9999-12-31T23:59:59.999Z",
    ],
)
def test_an_instant_in_another_form_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        from_iso(text)


def test_an_instant_needs_a_zone() -> None:
    with pytest.raises(ValueError, match="zone"):
        to_ms(datetime(2026, 11, 22))  # noqa: DTZ001 - that is the point


@pytest.mark.parametrize("ms", [-(10**18), 10**18, MAX_MS])
def test_a_wild_number_is_still_an_instant(ms: int) -> None:
    assert 1 <= from_ms(ms).year <= 9999


@given(readings, readings)
def test_packed_readings_sort_as_readings_do(one: Hlc, other: Hlc) -> None:
    assert Hlc.unpack(one.pack()) == one
    assert (one.pack() < other.pack()) == (one < other)
    assert len(one.pack()) == 10
    assert one.instant.year >= 1970


def test_a_reading_is_packed_as_the_format_says() -> None:
    assert Hlc(1, 2, 3).pack().hex() == "0001" + "000000000002" + "0003"


@pytest.mark.parametrize(
    "fields", [(-1, 0, 0), (MAX_ERA + 1, 0, 0), (0, MAX_MS + 1, 0), (0, 0, MAX_COUNTER + 1)]
)
def test_a_reading_outside_its_fields_is_refused(fields: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="outside"):
        Hlc(*fields)


def test_a_packed_reading_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="10 bytes"):
        Hlc.unpack(bytes(9))


@given(st.lists(st.integers(-5000, 5000), max_size=30))
def test_a_clock_never_runs_backwards(steps: list[int]) -> None:
    machine = FakeClock()
    clock = HybridClock(machine)
    before = clock.tick()
    for step in steps:
        machine.advance(milliseconds=step)
        after = clock.tick()
        assert after > before
        before = after


def test_while_time_stands_still_the_counter_goes_on_and_then_carries() -> None:
    now = to_ms(NOON)
    clock = HybridClock(FakeClock(), Hlc(0, now, MAX_COUNTER - 1))
    assert clock.tick() == Hlc(0, now, MAX_COUNTER)
    assert clock.tick() == Hlc(0, now + 1, 0)


def test_a_clock_a_day_ahead_asks_what_day_it_is() -> None:
    now = to_ms(NOON)
    HybridClock(FakeClock(), Hlc(0, now + AHEAD_LIMIT_MS, 0)).tick()
    with pytest.raises(ClockAheadError):
        HybridClock(FakeClock(), Hlc(0, now + AHEAD_LIMIT_MS + 1, 0)).tick()


def test_a_repair_starts_an_era_that_sorts_after_the_old() -> None:
    ahead = Hlc(0, to_ms(NOON) + 10 * AHEAD_LIMIT_MS, 5)
    clock = HybridClock(FakeClock(), ahead)
    repaired = clock.repair()
    assert repaired == Hlc(1, to_ms(NOON), 0)
    assert repaired > ahead
    assert clock.tick() > repaired


def test_the_last_era_can_be_repaired_without_a_crash() -> None:
    assert HybridClock(FakeClock(), Hlc(MAX_ERA, 0, 0)).repair().era == MAX_ERA


def test_a_peer_pulls_the_clock_an_hour_and_no_further() -> None:
    now = to_ms(NOON)
    clock = HybridClock(FakeClock())
    clock.observe(Hlc(0, now + 1000, 7))
    assert clock.last == Hlc(0, now + 1000, 7)
    assert clock.tick() == Hlc(0, now + 1000, 8)
    clock.observe(Hlc(0, MAX_MS, 7))
    assert clock.last == Hlc(0, now + DRAG_LIMIT_MS, 0)
    clock.tick()


def test_a_slower_peer_changes_nothing() -> None:
    clock = HybridClock(FakeClock())
    mine = clock.tick()
    clock.observe(START)
    assert clock.last == mine


def test_a_peers_repaired_era_is_taken_over_but_cannot_use_up_all_eras() -> None:
    clock = HybridClock(FakeClock())
    clock.observe(Hlc(3, 0, 0))
    assert clock.tick() == Hlc(3, to_ms(NOON), 0)
    clock.observe(Hlc(MAX_REMOTE_ERA + 1, 0, 0))
    assert clock.last.era == 3


@pytest.mark.parametrize("years", [-70, -25, 30, 5000])
def test_a_machine_set_wildly_wrong_crashes_nothing(years: int) -> None:
    machine = FakeClock()
    clock = HybridClock(machine)
    before = clock.tick()
    machine.set(NOON.replace(year=NOON.year + years))
    if years < 0:
        with pytest.raises(ClockAheadError):
            clock.tick()
        assert clock.repair() > before
    assert clock.tick() > before
    machine.set(NOON)
    if years > 0:
        with pytest.raises(ClockAheadError):
            clock.tick()
        clock.repair()
    assert clock.tick() > before
