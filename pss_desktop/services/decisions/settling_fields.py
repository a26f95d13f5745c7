"""Settling fields that two people set apart: one of the values, or a third one."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from pss_desktop.domain.appointment import APPOINTMENT_FIELDS
from pss_desktop.domain.case import CASE_FIELDS
from pss_desktop.domain.client_fields import CLIENT_FIELDS, IDENTITY_FIELDS
from pss_desktop.domain.decision import OWN, OWN_VALUE, picks_of
from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.fields import Field, check_fields
from pss_desktop.domain.ids import to_hex
from pss_desktop.domain.kinds import SET
from pss_desktop.domain.payloads import TEXT, to_payload
from pss_desktop.domain.task import TASK_FIELDS
from pss_desktop.services.decisions.decision_views import DecisionDetail, Point, Side
from pss_desktop.services.decisions.settlement import Settlement

CASE_POINT: Final = "case_state"
"""Where a case stands is one difference, with all that was said of the move."""

_IN_TEXT: Final = f"{TEXT}."
_FIELDS: Final[Mapping[str, tuple[Field, ...]]] = MappingProxyType(
    {
        "client": CLIENT_FIELDS,
        "client_identity": IDENTITY_FIELDS,
        "appointment": APPOINTMENT_FIELDS,
        "task": TASK_FIELDS,
    }
)
_CASE_PATHS: Final = frozenset(
    f"{_IN_TEXT}{field.name}" if field.searchable else field.name for field in CASE_FIELDS
)


def field_of(kind: str, path: str) -> Field | None:
    """The field of a form behind *path*; None where only the values that are there can be chosen."""
    name = path.removeprefix(_IN_TEXT)
    return next((field for field in _FIELDS.get(kind, ()) if field.name == name), None)


def joined_points(points: tuple[Point, ...]) -> tuple[Point, ...]:
    """What was said of a move of the case is decided together with it."""
    moves = [point for point in points if point.subject in _CASE_PATHS]
    others = tuple(point for point in points if point.subject not in _CASE_PATHS)
    if not moves:
        return others
    first = next((point for point in moves if point.subject == CASE_POINT), moves[0])
    return (Point(CASE_POINT, first.sides), *others)


def own_problems(detail: DecisionDetail, content: Mapping[str, object]) -> tuple[FieldProblem, ...]:
    """What is wrong with values that were typed instead of either."""
    problems: list[FieldProblem] = []
    for path, pick in picks_of(content).items():
        field = field_of(detail.kind, path)
        if pick == OWN and field is not None:
            found = check_fields((field,), {field.name: content.get(OWN_VALUE + path)})
            problems += [FieldProblem(OWN_VALUE + path, one.code, one.facts) for one in found]
    return tuple(problems)


def settle_fields(settlement: Settlement) -> None:
    """One act that sets every field in question, by somebody who has seen all the values."""
    picks, payload = picks_of(settlement.content), dict[str, object]()
    words: dict[str, object] = {}
    for point in settlement.detail.points:
        for path, value in _chosen(settlement, point, picks[point.subject]).items():
            if path.startswith(_IN_TEXT):
                words[path.removeprefix(_IN_TEXT)] = value
            else:
                payload[path] = value
    settlement.write(SET, {**payload, TEXT: words} if words else payload)


def _chosen(settlement: Settlement, point: Point, pick: str) -> dict[str, object]:
    """By path, what is set."""
    field = field_of(settlement.detail.kind, point.subject)
    if pick == OWN and field is not None:
        typed = to_payload((field,), {field.name: settlement.content.get(OWN_VALUE + point.subject)})
        return _flat(typed)
    side = next((side for side in point.sides if to_hex(side.op) == pick), point.sides[0])
    if point.subject == CASE_POINT:
        return _move_of(side)
    return {point.subject: side.value}


def _move_of(side: Side) -> dict[str, object]:
    said = _flat(side.payload)
    return {path: said.get(path) for path in _CASE_PATHS}


def _flat(payload: Mapping[str, object]) -> dict[str, object]:
    flat = {name: value for name, value in payload.items() if name != TEXT}
    words = payload.get(TEXT)
    said = words if isinstance(words, Mapping) else {}
    return {**flat, **{_IN_TEXT + name: value for name, value in said.items()}}
