"""A task: what somebody promised to do for a client, by when, until it is done or dropped."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final, Self

from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.dates import PartialDate, Precision, due_of, first_day
from pss_desktop.domain.errors import FieldProblem, InvalidFieldsError
from pss_desktop.domain.fields import Field, FieldKind, as_date, as_instant, check_fields
from pss_desktop.domain.ids import ClientId, RecordId
from pss_desktop.domain.payloads import TEXT, from_payload, text_of, to_payload, without_empty
from pss_desktop.domain.summary import Summary

TASK_FIELDS: Final = (
    Field("words", FieldKind.TEXT, required=True, max_length=200, searchable=True),
    Field("due", FieldKind.DATE, required=True, minimum=2000),
)


_DAY_NEEDED: Final = FieldProblem("due", "day_needed")


class TaskStatus(StrEnum):
    """Where a task stands."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Task:
    """One promise. *due* is a day; *ended_at* is None while it is open."""

    id: RecordId
    client: ClientId
    words: str
    due: date | None
    status: TaskStatus = TaskStatus.OPEN
    ended_at: datetime | None = None

    @classmethod
    def from_state(cls, id_: RecordId, client: ClientId, state: Mapping[str, object]) -> Self:
        """Read the merged state of a ``task`` record."""
        known = from_payload(TASK_FIELDS, state)
        due = known["due"]
        return cls(
            id_,
            client,
            text_of(known["words"]),
            first_day(due) if isinstance(due, PartialDate) else None,
            _status(state),
            as_instant(state.get("ended_at")),
        )


def task_problems(content: Mapping[str, object]) -> InvalidFieldsError | None:
    """What is wrong with a form's answers; a task is due on a day, not in a year."""
    asked = {field.name: content.get(field.name) for field in TASK_FIELDS}
    problems = list(check_fields(TASK_FIELDS, asked))
    due = as_date(asked["due"])
    if due is not None and due.precision is not Precision.DAY:
        problems.append(_DAY_NEEDED)
    return InvalidFieldsError(tuple(problems)) if problems else None


def task_payload(content: Mapping[str, object]) -> dict[str, object]:
    """The ``set`` that makes or changes a task. Raises InvalidFieldsError."""
    wrong = task_problems(content)
    if wrong is not None:
        raise wrong
    asked = {field.name: content.get(field.name) for field in TASK_FIELDS}
    return {**without_empty(to_payload(TASK_FIELDS, asked)), "status": TaskStatus.OPEN.value}


def ending_payload(status: TaskStatus, at: datetime) -> dict[str, object]:
    """The ``set`` that ends a task, or opens it again."""
    ended = None if status is TaskStatus.OPEN else to_iso(at)
    return {"status": status.value, "ended_at": ended}


def summarise_task(state: Mapping[str, object]) -> Summary:
    """Lists show an open task by the day it is due, a finished one by when it ended."""
    status, due = _status(state), as_date(state.get("due"))
    words = state.get(TEXT)
    return Summary(
        status=status.value,
        due=due_of(due) if status is TaskStatus.OPEN else None,
        title=text_of(words.get("words")) if isinstance(words, Mapping) else "",
        at=as_instant(state.get("ended_at")),
    )


def _status(state: Mapping[str, object]) -> TaskStatus:
    word = text_of(state.get("status"))
    return TaskStatus(word) if word in tuple(TaskStatus) else TaskStatus.OPEN
