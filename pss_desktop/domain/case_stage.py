"""How far the work with a client has come, as five stages; read off the records, never typed.

The rule: the case is always past its first contact (Intake). Somebody has looked into it (Assessment) once
there is a risk screen, a level of risk or a scored assessment. There is a Plan once there is any version of a
plan. It is Support once a session was written after that plan, or three sessions without one. It is Closure
once the case is closed. The present stage is the furthest of these; stages before it that have nothing of
their own show as left out, so that nobody takes them for done.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from pss_desktop.domain.case import CaseState

SESSIONS_WITHOUT_A_PLAN: Final = 3
_ASSESSED: Final = ("risk_screen", "risk_level", "assessment")
_PLANNED: Final = ("safety_plan", "protection_plan", "support_plan")
_SESSION: Final = "session_note"


class Stage(StrEnum):
    """The stages, in their order."""

    INTAKE = "intake"
    ASSESSMENT = "assessment"
    PLAN = "plan"
    SUPPORT = "support"
    CLOSURE = "closure"


class Progress(StrEnum):
    """How a stage stands."""

    DONE = "done"
    NOW = "now"
    LEFT_OUT = "left_out"
    TO_COME = "to_come"


@dataclass(frozen=True, slots=True)
class Written:
    """What there is of one kind in a case: how many records, the first and the last."""

    count: int
    first: datetime
    last: datetime


def stages_of(case_state: str, written: Mapping[str, Written]) -> tuple[tuple[Stage, Progress], ...]:
    """Each stage with how it stands, by the rule above."""
    reached = {
        Stage.INTAKE: True,
        Stage.ASSESSMENT: any(kind in written for kind in _ASSESSED),
        Stage.PLAN: any(kind in written for kind in _PLANNED),
        Stage.SUPPORT: _is_support(written),
        Stage.CLOSURE: case_state == CaseState.CLOSED,
    }
    order = tuple(Stage)
    now = max(place for place, stage in enumerate(order) if reached[stage])
    return tuple((stage, _progress(place, now, done=reached[stage])) for place, stage in enumerate(order))


def _progress(place: int, now: int, *, done: bool) -> Progress:
    if place == now:
        return Progress.NOW
    if place > now:
        return Progress.TO_COME
    return Progress.DONE if done else Progress.LEFT_OUT


def _is_support(written: Mapping[str, Written]) -> bool:
    sessions = written.get(_SESSION)
    if sessions is None:
        return False
    plans = [written[kind].first for kind in _PLANNED if kind in written]
    return sessions.last > min(plans) if plans else sessions.count >= SESSIONS_WITHOUT_A_PLAN
