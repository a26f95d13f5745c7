"""A plan of named steps with entries in each: the form that safety plan and protection plan share."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import ClassVar, Final, Self

from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.dates import PartialDate, Precision
from pss_desktop.domain.errors import FieldProblem, InvalidFieldsError
from pss_desktop.domain.fields import (
    Field,
    FieldKind,
    as_date,
    as_instant,
    as_number,
    check_fields,
    require_valid,
)
from pss_desktop.domain.payloads import TEXT, from_payload, text_of, to_payload, without_empty
from pss_desktop.domain.plan_entry import (
    PlanEntry,
    PlanShape,
    as_typed,
    entry_problems,
    kept_entry,
    read_values,
    typed_entry,
    written_entry,
)
from pss_desktop.domain.summary import Summary
from pss_desktop.domain.unsafe_people import person_marks

MOST_ENTRIES: Final = 100


class PlanDeed(StrEnum):
    """What a version of a plan was saved for."""

    WRITTEN = "written"
    STILL_RIGHT = "still_right"
    COPY_GIVEN = "copy_given"
    MERGED = "merged"
    ENDED = "ended"


class CopyForm(StrEnum):
    """What somebody was given of a plan."""

    PAPER = "paper"
    CARD = "card"
    PICTURE = "picture"


class CopyFor(StrEnum):
    """Who was given a copy."""

    CLIENT = "client"
    CAREGIVER = "caregiver"
    HELPER = "helper"
    PROFESSIONAL = "professional"


class EndReason(StrEnum):
    """Why a plan is not in use any more."""

    NOT_NEEDED = "not_needed"
    CLIENT_WISH = "client_wish"
    CASE_CLOSED = "case_closed"
    ANOTHER_PLAN = "another_plan"


COPY_FIELDS: Final = (
    Field("to", FieldKind.CHOICE, required=True, choices=tuple(CopyFor)),
    Field("form", FieldKind.CHOICE, required=True, choices=tuple(CopyForm)),
    Field("on", FieldKind.DATE, required=True, minimum=2000),
)


@dataclass(frozen=True, slots=True)
class PlanCopy:
    """A copy that left: to whom, in which form, on which day."""

    to: CopyFor
    form: CopyForm
    on: PartialDate

    @classmethod
    def from_payload(cls, payload: object) -> Self | None:
        """Read what :meth:`to_payload` wrote; None for what is no copy."""
        if not isinstance(payload, Mapping):
            return None
        on, form, to = as_date(payload.get("on")), text_of(payload.get("form")), text_of(payload.get("to"))
        if on is None or form not in tuple(CopyForm) or to not in tuple(CopyFor):
            return None
        return cls(CopyFor(to), CopyForm(form), on)

    @classmethod
    def of_form(cls, answers: Mapping[str, object]) -> Self:
        """A copy of a form's answers, by COPY_FIELDS. Raises InvalidFieldsError."""
        require_valid(COPY_FIELDS, answers)
        found = cls.from_payload(to_payload(COPY_FIELDS, answers))
        if found is None:
            raise InvalidFieldsError((FieldProblem("on", "required"),))
        return found

    def to_payload(self) -> dict[str, object]:
        """As the journal keeps it."""
        return {"to": self.to.value, "form": self.form.value, "on": self.on.to_payload()}


@dataclass(frozen=True, slots=True, kw_only=True)
class SteppedPlan:
    """A version of a plan. *number* counts the versions in which its words changed."""

    shape: ClassVar[PlanShape]

    entries: tuple[PlanEntry, ...] = ()
    values: Mapping[str, object] = field(default_factory=dict)
    copies: tuple[PlanCopy, ...] = ()
    deed: PlanDeed = PlanDeed.WRITTEN
    number: int = 1
    made_at: datetime | None = None
    reviewed_at: datetime | None = None
    ended_at: datetime | None = None
    ended_why: str = ""

    @classmethod
    def from_form(cls, content: Mapping[str, object]) -> Self:
        """A plan of a draft's answers. Raises InvalidFieldsError."""
        problems = plan_problems(cls.shape, content)
        if problems:
            raise InvalidFieldsError(problems)
        return cls.as_written(content)

    @classmethod
    def as_written(cls, content: Mapping[str, object]) -> Self:
        """A plan of a draft's answers, right or wrong; what can't be read is left out."""
        entries = (typed_entry(cls.shape, one) for one in _listed(content))
        values = {one.name: content.get(one.name) for one in cls.shape.fields}
        return cls(
            entries=_in_order(cls.shape, [entry for entry in entries if entry is not None]),
            values=read_values(cls.shape.fields, values),
        )

    @classmethod
    def from_state(cls, state: Mapping[str, object]) -> Self:
        """Read what :meth:`to_payload` wrote; what is missing or of a later version is left out."""
        words = state.get(TEXT)
        text: Mapping[str, object] = words if isinstance(words, Mapping) else {}
        entries = (kept_entry(cls.shape, one, text) for one in _listed(state))
        copies = state.get("copies")
        found = (PlanCopy.from_payload(one) for one in (copies if isinstance(copies, list) else []))
        deed, number = text_of(state.get("deed")), as_number(state.get("number"))
        return cls(
            entries=_in_order(cls.shape, [entry for entry in entries if entry is not None]),
            values=from_payload(cls.shape.fields, state),
            copies=tuple(copy for copy in found if copy is not None),
            deed=PlanDeed(deed) if deed in tuple(PlanDeed) else PlanDeed.WRITTEN,
            number=1 if number is None else max(int(number), 1),
            made_at=as_instant(state.get("made_at")),
            reviewed_at=as_instant(state.get("reviewed_at")),
            ended_at=as_instant(state.get("ended_at")),
            ended_why=text_of(state.get("ended_why")),
        )

    @classmethod
    def joined(cls, plans: Sequence[Self], entries: Sequence[PlanEntry]) -> Self:
        """What several versions amount to, with these *entries*: every wording, the earliest review."""
        reviews = [plan.review_on for plan in plans if plan.review_on is not None]
        values: dict[str, object] = {}
        for one in cls.shape.fields:
            said = dict.fromkeys(plan.text(one.name) for plan in plans if plan.text(one.name))
            many = one.kind in (FieldKind.TEXT, FieldKind.LONG_TEXT)
            values[one.name] = " / ".join(said) if many else next(iter(said), "")
        return cls(
            entries=_in_order(cls.shape, entries),
            values={**values, "review_on": min(reviews, key=start_of_day, default=None)},
            copies=tuple(dict.fromkeys(copy for plan in plans for copy in plan.copies)),
            deed=PlanDeed.MERGED,
            number=max((plan.number for plan in plans), default=1),
            made_at=max((plan.made_at for plan in plans if plan.made_at), default=None),
            reviewed_at=min((plan.reviewed_at for plan in plans if plan.reviewed_at), default=None),
            ended_at=None,
        )

    def marked(self, unsafe: frozenset[str]) -> Self:
        """The same plan, where whoever is among the marks *unsafe* is unsafe here too and helps nobody."""
        return replace(self, entries=tuple(_marked(entry, unsafe) for entry in self.entries))

    def to_payload(self) -> dict[str, object]:
        """As the journal keeps it: words of all entries in ``text``, by the entry's id and field."""
        payload = without_empty(to_payload(self.shape.fields, self.values))
        kept = payload.pop(TEXT, {})
        words: dict[str, object] = dict(kept) if isinstance(kept, Mapping) else {}
        entries = []
        for entry in self.entries:
            line, said = written_entry(self.shape, entry)
            entries.append(line)
            words |= said
        payload |= {"entries": entries, "deed": self.deed.value, "number": self.number}
        times = {"made_at": self.made_at, "reviewed_at": self.reviewed_at, "ended_at": self.ended_at}
        payload |= {name: to_iso(at) for name, at in times.items() if at is not None}
        if self.ended_why:
            payload["ended_why"] = str(self.ended_why)
        if self.copies:
            payload["copies"] = [copy.to_payload() for copy in self.copies]
        return {TEXT: words, **payload}

    def to_form(self) -> dict[str, object]:
        """The answers to begin a next version from."""
        values = {name: as_typed(value) for name, value in self.values.items() if value not in (None, "", ())}
        return {**values, "entries": [entry.to_form() for entry in self.entries]}

    def of(self, step: str) -> tuple[PlanEntry, ...]:
        """The entries of a step, also those about somebody unsafe."""
        return tuple(entry for entry in self.entries if entry.step == step)

    def helpful(self, step: str) -> tuple[PlanEntry, ...]:
        """The entries of a step that may be shown as help: nobody unsafe."""
        marks = self.unsafe_marks
        return tuple(entry for entry in self.of(step) if marks.isdisjoint(entry.marks))

    def text(self, name: str) -> str:
        """An answer of the plan itself, in words."""
        return text_of(self.values.get(name))

    @property
    def review_on(self) -> PartialDate | None:
        """When to look at it again."""
        return as_date(self.values.get("review_on"))

    @property
    def unsafe_marks(self) -> frozenset[str]:
        """By what everybody who is marked unsafe here is known again."""
        return frozenset().union(*(entry.marks for entry in self.entries if entry.unsafe))

    @property
    def ended(self) -> bool:
        return self.ended_at is not None

    def looked_at(self, at: datetime, review_on: PartialDate | None) -> Self:
        """The same plan, found still right at *at*."""
        values = {**self.values, "review_on": review_on}
        return replace(self, deed=PlanDeed.STILL_RIGHT, reviewed_at=at, values=MappingProxyType(values))

    def with_copy(self, copy: PlanCopy) -> Self:
        """The same plan, one copy of which was given."""
        return replace(self, deed=PlanDeed.COPY_GIVEN, copies=(*self.copies, copy))

    def ending(self, at: datetime, why: EndReason) -> Self:
        """The same plan, not in use any more."""
        return replace(self, deed=PlanDeed.ENDED, ended_at=at, ended_why=why.value)


def _marked(entry: PlanEntry, unsafe: frozenset[str]) -> PlanEntry:
    values = entry.values
    if not unsafe.isdisjoint(person_marks(name=entry.text("helper"))):
        values = MappingProxyType({**values, "helper": ""})
    return replace(entry, values=values, unsafe=entry.unsafe or not unsafe.isdisjoint(entry.marks))


def plan_problems(shape: PlanShape, content: Mapping[str, object]) -> tuple[FieldProblem, ...]:
    """What keeps a draft from being signed; a problem's field is ``entry.field`` or the plan's own field."""
    values = {one.name: content.get(one.name) for one in shape.fields}
    found = list(check_fields(shape.fields, values))
    listed = _listed(content)
    for one in listed:
        found += entry_problems(shape, one)
    if not listed:
        found.append(FieldProblem("entries", "required"))
    if len(listed) > MOST_ENTRIES:
        found.append(FieldProblem("entries", "too_many", {"limit": MOST_ENTRIES, "found": len(listed)}))
    return tuple(found)


def start_of(day: PartialDate | None) -> datetime | None:
    """The first instant of a date, for lists of what is due; None for no date."""
    return None if day is None else start_of_day(day)


def start_of_day(day: PartialDate) -> datetime:
    """The first instant of a date that is known at least in part."""
    rest = {Precision.MONTH: "-01", Precision.DAY: ""}.get(day.precision, "-01-01")
    return datetime.combine(date.fromisoformat(day.iso + rest), datetime.min.time(), UTC)


def summarise_plan(state: Mapping[str, object]) -> Summary:
    """Lists show a plan as active, ended, or several versions that are not all ended; due is its review."""
    versions = state.get("versions")
    if isinstance(versions, Mapping):
        heads = [_one_version(one) for one in versions.values() if isinstance(one, Mapping)]
        dues = [head.due for head in heads if head.due is not None]
        made = [head.at for head in heads if head.at is not None]
        status = "several" if any(head.status == "active" for head in heads) else "ended"
        return Summary(status=status, due=min(dues, default=None), at=max(made, default=None))
    return _one_version(state)


def _one_version(state: Mapping[str, object]) -> Summary:
    ended = as_instant(state.get("ended_at")) is not None
    due = None if ended else start_of(as_date(state.get("review_on")))
    return Summary(status="ended" if ended else "active", due=due, at=as_instant(state.get("made_at")))


def _listed(content: Mapping[str, object]) -> list[Mapping[str, object]]:
    entries = content.get("entries")
    return [one for one in (entries if isinstance(entries, list | tuple) else []) if isinstance(one, Mapping)]


def _in_order(shape: PlanShape, entries: Sequence[PlanEntry]) -> tuple[PlanEntry, ...]:
    """By the order of the steps, which is part of the plan; within a step as they were put."""
    return tuple(entry for step in shape.steps for entry in entries if entry.step == step.name)
