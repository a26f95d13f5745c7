"""Where a case stands, and the moves between: on hold and on again, closed with its reason, reopened.

Each move is one ``set`` of the client record; the record's acts are the history of the case.
"""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NamedTuple, Self

from pss_desktop.domain.dates import PartialDate
from pss_desktop.domain.errors import CaseMoveError, FieldProblem
from pss_desktop.domain.fields import Field, FieldKind, as_date, as_number, check_fields
from pss_desktop.domain.ids import PersonId
from pss_desktop.domain.payloads import from_payload, text_of, to_payload


class CaseState(StrEnum):
    """Where a case stands; Open also after reopening."""

    OPEN = "open"
    ON_HOLD = "on_hold"
    CLOSED = "closed"
    HANDED_OVER = "handed_over"


class CaseMove(StrEnum):
    """What somebody did with a case."""

    HOLD = "hold"
    RESUME = "resume"
    CLOSE = "close"
    REOPEN = "reopen"


class ClosureReason(StrEnum):
    """Why a case ends: agreed, no access any more, lost, or death."""

    END_OF_CARE = "end_of_care"
    SINGLE_CONSULTATION = "single_consultation"
    MOVED = "moved"
    REFERRED = "referred"
    SERVICE_LEFT = "service_left"
    TRANSPORT = "transport"
    DETAINED = "detained"
    UNTRACEABLE = "untraceable"
    DISSATISFIED = "dissatisfied"
    DECEASED_OR_MISSING = "deceased_or_missing"


class GoalOutcome(StrEnum):
    """What became of a goal when the case closed."""

    ACHIEVED = "achieved"
    NO_CHANGE = "no_change"
    CHALLENGES = "challenges"


GOALS: Final = 3
_MOVES: Final[Mapping[str, Mapping[CaseMove, CaseState]]] = MappingProxyType(
    {
        CaseState.OPEN: {CaseMove.CLOSE: CaseState.CLOSED, CaseMove.HOLD: CaseState.ON_HOLD},
        CaseState.ON_HOLD: {CaseMove.RESUME: CaseState.OPEN, CaseMove.CLOSE: CaseState.CLOSED},
        CaseState.CLOSED: {CaseMove.REOPEN: CaseState.OPEN},
    }
)

_ON: Final = Field("case_on", FieldKind.DATE, required=True, minimum=1900)
_WHY: Final = Field("case_words", FieldKind.LONG_TEXT, required=True, max_length=2000, searchable=True)
_WORDS: Final = Field("case_words", FieldKind.LONG_TEXT, max_length=2000, searchable=True)
_GOAL_FIELDS: Final = tuple(
    field
    for number in range(1, GOALS + 1)
    for field in (
        Field(f"case_goal_{number}", FieldKind.TEXT, searchable=True),
        Field(f"case_outcome_{number}", FieldKind.CHOICE, choices=tuple(GoalOutcome)),
    )
)
_CLOSING_FIELDS: Final = (
    _ON,
    Field("case_reason", FieldKind.CHOICE, required=True, choices=tuple(ClosureReason)),
    _WORDS,
    Field("case_scores", FieldKind.LONG_TEXT, max_length=2000, searchable=True),
    *_GOAL_FIELDS,
)
MOVE_FIELDS: Final[Mapping[CaseMove, tuple[Field, ...]]] = MappingProxyType(
    {
        CaseMove.HOLD: (_ON, _WHY),
        CaseMove.RESUME: (_ON, _WORDS),
        CaseMove.CLOSE: _CLOSING_FIELDS,
        CaseMove.REOPEN: (_ON, _WHY),
    }
)
_STATE: Final = Field("case_state", FieldKind.CHOICE, choices=tuple(CaseState))
_MOVE: Final = Field("case_move", FieldKind.CHOICE, choices=tuple(CaseMove))
_SESSIONS: Final = Field("case_sessions", FieldKind.NUMBER, whole=True, minimum=0)
CASE_FIELDS: Final = (_STATE, _MOVE, _SESSIONS, *_CLOSING_FIELDS)


def moves_from(state: str) -> tuple[CaseMove, ...]:
    """What may be done with a case in *state*; one that was handed over is moved by its new owner."""
    return tuple(_MOVES.get(state, {}))


def move_problems(move: CaseMove, answers: Mapping[str, object]) -> tuple[FieldProblem, ...]:
    """What is wrong with the answers to a move's questions: also an outcome of no goal."""
    problems = check_fields(MOVE_FIELDS[move], answers)
    empty = [
        FieldProblem(f"case_goal_{number}", "required")
        for number in range(1, GOALS + 1)
        if answers.get(f"case_outcome_{number}") and not str(answers.get(f"case_goal_{number}") or "").strip()
    ]
    return (*problems, *(empty if move is CaseMove.CLOSE else ()))


def move_payload(
    move: CaseMove, answers: Mapping[str, object], *, state: str, sessions: int
) -> dict[str, object]:
    """The ``set`` that does *move* in a case that is in *state*; what former moves said is cleared.

    *sessions* is how many signed notes there were. Raises CaseMoveError where the move is not possible.
    """
    target = _MOVES.get(state, {}).get(move)
    if target is None:
        raise CaseMoveError
    own = {field.name for field in MOVE_FIELDS[move]}
    values: dict[str, object] = {
        field.name: answers.get(field.name) if field.name in own else None for field in CASE_FIELDS
    }
    values |= {"case_state": target, "case_move": move, "case_sessions": sessions}
    return to_payload(CASE_FIELDS, values)


class Goal(NamedTuple):
    """A goal in the client's words, and what became of it (may be empty)."""

    words: str
    outcome: str


class CaseStep(NamedTuple):
    """One line of a case's history: who did what, when it held and when it was written."""

    move: CaseMove
    on: PartialDate | None
    written_at: datetime
    author: PersonId
    words: str = ""
    reason: str = ""
    scores: str = ""
    goals: tuple[Goal, ...] = ()
    sessions: int | None = None

    @classmethod
    def from_payload(
        cls, payload: Mapping[str, object] | None, *, at: datetime, author: PersonId
    ) -> Self | None:
        """Read one act of the client record; None where it moved nothing, or says so no longer."""
        if payload is None or text_of(payload.get("case_move")) not in tuple(CaseMove):
            return None
        known = from_payload(CASE_FIELDS, payload)
        sessions = as_number(known["case_sessions"])
        return cls(
            CaseMove(text_of(known["case_move"])),
            as_date(known["case_on"]),
            at,
            author,
            words=text_of(known["case_words"]),
            reason=text_of(known["case_reason"]),
            scores=text_of(known["case_scores"]),
            goals=_goals(known),
            sessions=None if sessions is None else int(sessions),
        )


def _goals(known: Mapping[str, object]) -> tuple[Goal, ...]:
    goals = (
        Goal(text_of(known[f"case_goal_{number}"]), text_of(known[f"case_outcome_{number}"]))
        for number in range(1, GOALS + 1)
    )
    return tuple(goal for goal in goals if goal.words)
