"""A standing rule covers what somebody looked at, and nothing beside it."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.ids import PersonId
from pss_desktop.domain.kinds import OperationClass
from pss_desktop.domain.sharing import Audience
from pss_desktop.domain.standing_rule import Leaving, Outside, StandingRule, outside
from tests.fakes import NOON

AMINA = PersonId(b"amina...........")
NOTE = Leaving("supervisor", "clinical")
RULE = StandingRule.confirmed(AMINA, [NOTE], NOON)


def test_what_was_looked_at_goes_alone_from_then_on() -> None:
    assert outside(RULE, [NOTE, NOTE]) == frozenset()


@pytest.mark.parametrize(
    ("leaving", "reason"),
    [
        (Leaving("supervisor", "administrative"), Outside.NEW_CLASS),
        (Leaving("own_device", "clinical"), Outside.NEW_AUDIENCE),
        (Leaving("supervisor", "clinical", overridden=True), Outside.OVERRIDDEN),
        (Leaving("supervisor", "clinical", names=True), Outside.HOLDS_A_NAME),
    ],
)
def test_what_is_outside_waits_for_a_look(leaving: Leaving, reason: Outside) -> None:
    assert outside(RULE, [NOTE, leaving]) == {reason}


def test_without_a_rule_everything_waits() -> None:
    assert outside(None, []) == {Outside.NO_RULE}


def test_somebody_who_may_read_names_may_read_them_in_notes() -> None:
    rule = RULE.widened([Leaving("supervisor", "identifying")], NOON)

    assert outside(rule, [Leaving("supervisor", "clinical", names=True)]) == frozenset()


def test_an_override_makes_no_rule() -> None:
    rule = StandingRule.confirmed(AMINA, [Leaving("supervisor", "clinical", overridden=True)], NOON)

    assert rule.covers == frozenset()


_leaving = st.builds(
    Leaving,
    st.sampled_from([one.value for one in Audience]),
    st.sampled_from([one.value for one in OperationClass]),
    st.booleans(),
    st.booleans(),
)


@given(st.lists(_leaving, max_size=6), st.lists(_leaving, max_size=3))
def test_a_rule_is_kept_word_for_word_and_never_covers_what_is_private(
    first: list[Leaving], more: list[Leaving]
) -> None:
    rule = StandingRule.confirmed(AMINA, first, NOON).widened(more, NOON + timedelta(days=1))

    assert StandingRule.from_stored(rule.to_stored()) == rule
    assert outside(rule, [Leaving("own_device", "private")])
    assert all(op_class != "private" for _, op_class in rule.covers)


@pytest.mark.parametrize("stored", [{}, {"since": "yesterday"}, {"since": "2026-11-22T03:55:00.123Z"}])
def test_what_is_no_rule_is_refused(stored: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r".*"):
        StandingRule.from_stored(stored)
