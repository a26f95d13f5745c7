"""Ids: unique, in an order that follows time, written in lower-case hex."""

import hashlib
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.clock import to_ms
from pss_desktop.domain.ids import PersonId, UuidMaker, case_begun_by, did_begin, from_hex, to_hex
from pss_desktop.domain.kinds import ScopeType
from pss_desktop.domain.scopes import type_by_id
from tests.fakes import NOON, CountingBytes, FakeClock


@given(st.lists(st.integers(-100_000, 100_000), max_size=30))
def test_each_id_sorts_after_the_one_before_whatever_the_clock_does(steps: list[int]) -> None:
    machine = FakeClock()
    ids = UuidMaker(machine, CountingBytes())
    made = [ids.new()]
    for step in steps:
        machine.advance(milliseconds=step)
        made.append(ids.new())
    assert made == sorted(set(made))
    assert all(uuid.UUID(bytes=one).version == 7 for one in made)
    assert all(uuid.UUID(bytes=one).variant == uuid.RFC_4122 for one in made)


def test_an_id_begins_with_the_time() -> None:
    made = UuidMaker(FakeClock(), CountingBytes()).new()
    assert int.from_bytes(made[:6], "big") == to_ms(NOON)


def test_when_chance_runs_out_within_a_millisecond_the_time_goes_on() -> None:
    ids = UuidMaker(FakeClock(), lambda length: b"\xff" * length)
    first, second = ids.new(), ids.new()
    assert second > first
    assert int.from_bytes(second[:6], "big") == to_ms(NOON) + 1
    assert uuid.UUID(bytes=second).version == 7


def test_before_1970_ids_are_still_made() -> None:
    ids = UuidMaker(FakeClock(NOON.replace(year=1950)), CountingBytes())
    assert ids.new() < ids.new()


def test_an_id_comes_back_from_hex() -> None:
    made = bytes(range(16))
    assert from_hex(to_hex(made)) == made
    assert from_hex("ab" * 32, length=32) == b"\xab" * 32


@pytest.mark.parametrize("text", ["AB" * 16, "ab" * 15, "ab " * 16, "zz" * 16, ""])
def test_an_id_in_another_form_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        from_hex(text)


def test_a_case_says_who_began_it_and_nobody_else_has_its_mark() -> None:
    ids = UuidMaker(FakeClock(), CountingBytes())
    hazel, alder = PersonId(b"h" * 16), PersonId(b"a" * 16)
    cases = [case_begun_by(hazel, ids.new()) for _ in range(200)]
    assert len(set(cases)) == 200
    assert all(did_begin(hazel, one) and not did_begin(alder, one) for one in cases)
    assert all(type_by_id(one) is ScopeType.CASE for one in cases)
    assert all(int.from_bytes(one[:6], "big") == to_ms(NOON) for one in cases)


def test_a_case_is_begun_as_the_format_says() -> None:
    """Worked out by hand from docs/VAULT_FORMAT.md."""
    case, person = case_begun_by(PersonId(b"p" * 16), bytes(range(16))), b"p" * 16
    assert case[9:] == hashlib.sha256(b"pss/case/v1" + person + case[:9]).digest()[:7]
