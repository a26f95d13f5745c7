"""What differs between two versions of a plan: entries by id, the plan's own answers by name."""

from dataclasses import dataclass
from enum import StrEnum

from pss_desktop.domain.plan_entry import PlanEntry
from pss_desktop.domain.stepped_plan import SteppedPlan


class ChangeKind(StrEnum):
    """What happened to an entry."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class EntryChange:
    """One entry before and after; *fields* are those whose answers differ, ``unsafe`` among them."""

    kind: ChangeKind
    step: str
    before: PlanEntry | None
    after: PlanEntry | None
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AnswerChange:
    """An answer of the plan itself, before and after."""

    name: str
    before: object
    after: object


@dataclass(frozen=True, slots=True)
class PlanChanges:
    """All differences, in the order of the plan."""

    answers: tuple[AnswerChange, ...]
    entries: tuple[EntryChange, ...]

    @property
    def nothing(self) -> bool:
        return not self.answers and not self.entries


def plan_changes(before: SteppedPlan, after: SteppedPlan) -> PlanChanges:
    """What *after* says otherwise than *before*."""
    names = [field.name for field in after.shape.fields]
    return PlanChanges(
        answers=tuple(
            AnswerChange(name, before.values.get(name), after.values.get(name))
            for name in names
            if _differ(before.values.get(name), after.values.get(name))
        ),
        entries=tuple(
            change for step in after.shape.steps for change in _step_changes(before, after, step.name)
        ),
    )


def _step_changes(before: SteppedPlan, after: SteppedPlan, step: str) -> list[EntryChange]:
    old = {entry.id: entry for entry in before.of(step)}
    new = {entry.id: entry for entry in after.of(step)}
    moved = _moved([id_ for id_ in old if id_ in new], [id_ for id_ in new if id_ in old])
    found = []
    for id_, entry in new.items():
        was = old.get(id_)
        fields = _fields(was, entry) if was is not None else ()
        if was is None:
            found.append(EntryChange(ChangeKind.ADDED, step, None, entry))
        elif fields:
            found.append(EntryChange(ChangeKind.CHANGED, step, was, entry, fields))
        elif id_ in moved:
            found.append(EntryChange(ChangeKind.MOVED, step, was, entry))
    gone = [entry for id_, entry in old.items() if id_ not in new]
    return [*found, *(EntryChange(ChangeKind.REMOVED, step, entry, None) for entry in gone)]


def _moved(old: list[str], new: list[str]) -> frozenset[str]:
    """Those of both versions that stand in another place among each other now."""
    return frozenset(one for one, other in zip(new, old, strict=True) if one != other)


def _fields(before: PlanEntry, after: PlanEntry) -> tuple[str, ...]:
    names = dict.fromkeys((*before.values, *after.values))
    changed = [name for name in names if _differ(before.values.get(name), after.values.get(name))]
    if before.unsafe != after.unsafe:
        changed.append("unsafe")
    return tuple(changed)


def _differ(before: object, after: object) -> bool:
    """An answer that is not there is an empty one."""
    return _said(before) != _said(after)


def _said(answer: object) -> object:
    return None if answer in ("", ()) else answer
