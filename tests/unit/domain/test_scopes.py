"""What a scope is shows in its id."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.ids import PersonId, ScopeId, UuidMaker
from pss_desktop.domain.kinds import ScopeType
from pss_desktop.domain.scopes import scope_id, supervision_scope, type_by_id
from tests.fakes import CountingBytes, FakeClock

MADE = [ScopeType.GROUP, ScopeType.DIRECTORY, ScopeType.PROGRAMME]


@given(digest=st.binary(min_size=32, max_size=32), type_=st.sampled_from(MADE))
def test_every_scope_that_is_no_case_says_what_it_is(digest: bytes, type_: ScopeType) -> None:
    made = scope_id(type_, digest)
    assert (type_by_id(made), len(made)) == (type_, 16)


def test_a_case_bears_the_id_of_a_record() -> None:
    ids = UuidMaker(FakeClock(), CountingBytes())
    assert {type_by_id(ScopeId(ids.new())) for _ in range(300)} == {ScopeType.CASE}


@pytest.mark.parametrize("type_", [ScopeType.CASE, ScopeType.SELF])
def test_no_hash_becomes_a_case_or_something_about_oneself(type_: ScopeType) -> None:
    with pytest.raises(KeyError):
        scope_id(type_, bytes(32))


@pytest.mark.parametrize("version, variant", [(0x84, 0x80), (0x80, 0x80), (0x90, 0x80), (0x70, 0x00)])
def test_another_id_says_nothing(version: int, variant: int) -> None:
    assert type_by_id(ScopeId(bytes(6) + bytes([version, 0, variant]) + bytes(7))) is None


def test_each_two_people_have_a_scope_of_their_own() -> None:
    amina, noor, reed = PersonId(b"a" * 16), PersonId(b"n" * 16), PersonId(b"r" * 16)
    scopes = {supervision_scope(*two) for two in ((amina, noor), (noor, amina), (amina, reed))}
    assert len(scopes) == 3
    assert {type_by_id(one) for one in scopes} == {ScopeType.PROGRAMME}
