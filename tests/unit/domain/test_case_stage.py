"""How far a case has come, read off its records."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.case_stage import Progress, Stage, Written, stages_of
from tests.fakes import NOON

ONE = Written(1, NOON, NOON)
LATER = Written(1, NOON + timedelta(days=7), NOON + timedelta(days=7))
kinds = st.sets(st.sampled_from(["risk_screen", "risk_level", "safety_plan", "session_note", "contact"]))


def now_of(state: str, **written: Written) -> Stage:
    (stage,) = [stage for stage, progress in stages_of(state, written) if progress is Progress.NOW]
    return stage


@pytest.mark.parametrize(
    "written, stage",
    [
        ({}, Stage.INTAKE),
        ({"contact": ONE, "session_note": ONE}, Stage.INTAKE),
        ({"risk_level": ONE}, Stage.ASSESSMENT),
        ({"risk_screen": ONE, "safety_plan": ONE}, Stage.PLAN),
        ({"safety_plan": LATER, "session_note": ONE}, Stage.PLAN),
        ({"safety_plan": ONE, "session_note": LATER}, Stage.SUPPORT),
        ({"session_note": Written(3, NOON, NOON)}, Stage.SUPPORT),
    ],
)
def test_the_furthest_stage_is_the_present_one(written: dict[str, Written], stage: Stage) -> None:
    assert now_of("open", **written) is stage


def test_a_closed_case_is_at_its_end() -> None:
    assert now_of("closed", risk_level=ONE) is Stage.CLOSURE


def test_a_stage_without_records_is_left_out_and_not_done() -> None:
    found = dict(stages_of("open", {"safety_plan": ONE}))
    assert found[Stage.INTAKE] is Progress.DONE
    assert found[Stage.ASSESSMENT] is Progress.LEFT_OUT
    assert found[Stage.PLAN] is Progress.NOW
    assert found[Stage.SUPPORT] is Progress.TO_COME


@given(kinds, st.sampled_from(["open", "on_hold", "closed", "handed_over"]))
def test_there_is_always_just_one_present_stage(written: set[str], state: str) -> None:
    found = stages_of(state, dict.fromkeys(written, ONE))
    assert [stage for stage, _ in found] == list(Stage)
    assert [progress for _, progress in found].count(Progress.NOW) == 1
