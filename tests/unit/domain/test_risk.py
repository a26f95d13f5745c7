"""Levels of risk: their order, what an act says, and what lists show."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.kinds import LOWER, RAISE
from pss_desktop.domain.risk import (
    RiskAct,
    RiskLevel,
    RiskMove,
    highest,
    level_of,
    lowers,
    set_anew,
    summarise_risk,
)
from pss_desktop.domain.summary import Summary
from pss_desktop.journal.merge.highest import LEVELS
from tests.builders import AUTHOR
from tests.fakes import NOON

some_levels = st.lists(st.sampled_from(RiskLevel))


def an_act(**changes: object) -> RiskAct:
    known: dict[str, object] = {
        "move": RiskMove.RAISE,
        "level": RiskLevel.HIGH,
        "reason": "Spoke of a plan by the river.",
        "at": NOON,
        "author": AUTHOR,
        "source": "risk_screen",
    }
    return RiskAct(**(known | changes))  # type: ignore[arg-type]


def test_the_levels_stand_in_one_order_here_and_in_the_merge() -> None:
    assert tuple(RiskLevel) == LEVELS
    assert [level.height for level in RiskLevel] == [0, 1, 2, 3, 4]
    assert {RiskMove.RAISE.value, RiskMove.LOWER.value} == {RAISE, LOWER}


@given(some_levels)
def test_the_highest_level_is_never_below_any_other(levels: list[RiskLevel]) -> None:
    assert all(not lowers(level, highest(levels)) for level in levels)
    assert highest(levels) in (*levels, RiskLevel.NONE)


def test_only_going_down_lowers() -> None:
    assert lowers(RiskLevel.HIGH, RiskLevel.MEDIUM)
    assert not lowers(RiskLevel.HIGH, RiskLevel.HIGH)
    assert not lowers(RiskLevel.NONE, RiskLevel.LOW)


def test_a_level_of_a_newer_version_counts_as_the_highest() -> None:
    assert level_of("a level of later") is RiskLevel.IMMINENT
    assert level_of(3) is RiskLevel.IMMINENT
    assert level_of("") is level_of(None) is RiskLevel.NONE


@pytest.mark.parametrize("source", ["", "risk_screen"])
def test_an_act_comes_back_as_it_was_written(source: str) -> None:
    act = an_act(source=source)
    payload = act.to_payload()
    assert RiskAct.from_payload("raise", AUTHOR, payload) == act
    assert payload["text"] == {"reason": "Spoke of a plan by the river."}


def test_what_is_no_act_is_refused() -> None:
    with pytest.raises(ValueError, match="time"):
        RiskAct.from_payload("raise", AUTHOR, {"level": "high"})


@pytest.mark.parametrize("level", [None, "", 3, ["high"], True])
def test_a_level_that_is_no_word_is_not_taken_for_none_known(level: object) -> None:
    with pytest.raises(ValueError, match="word"):
        RiskAct.from_payload("raise", AUTHOR, {**an_act().to_payload(), "level": level})
    assert summarise_risk({**an_act().to_payload(), "level": level}).risk == RiskLevel.IMMINENT


def test_an_act_without_words_still_reads() -> None:
    act = RiskAct.from_payload("lower", AUTHOR, {"level": "low", "at": an_act().to_payload()["at"]})
    assert (act.reason, act.level, act.move) == ("", RiskLevel.LOW, RiskMove.LOWER)


@pytest.mark.parametrize(
    ("acts", "told"),
    [
        ([("raise", "high"), ("lower", "low")], [False, False]),
        ([("raise", 3), ("lower", "low"), ("lower", "none")], [False, True, False]),
        ([("raise", ""), ("raise", "imminent"), ("lower", "low")], [False, False, True]),
        ([("raise", "high"), ("lower", None), ("lower", "high")], [False, False, True]),
        ([("raise", "of later"), ("lower", "low")], [False, False]),
    ],
)
def test_what_takes_the_place_of_a_level_that_cannot_be_read_was_set_anew(
    acts: list[tuple[str, object]], told: list[bool]
) -> None:
    assert set_anew([(act, {"level": level}) for act, level in acts]) == told


def test_lists_show_the_level_and_since_when() -> None:
    state = an_act(at=NOON + timedelta(days=1)).to_payload()
    assert summarise_risk(state) == Summary(risk="high", at=NOON + timedelta(days=1))
    assert summarise_risk({}) == Summary()
