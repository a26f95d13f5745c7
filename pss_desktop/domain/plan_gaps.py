"""What a plan still lacks while it is written: hints for the two people at the table, never gates."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Final

from pss_desktop.domain.plan_entry import PlanEntry
from pss_desktop.domain.protection_plan import Developed, Part, ProtectionPlan, Ready
from pss_desktop.domain.safety_plan import Agreement, Asked, SafetyPlan, Step, asked_of, phones_of
from pss_desktop.domain.stepped_plan import SteppedPlan, start_of
from pss_desktop.domain.unsafe_people import person_marks

WANTED: Final[Mapping[str, int]] = MappingProxyType(
    {
        Step.WARNING_SIGNS: 3,
        Step.COPING: 3,
        Step.DISTRACTION: 2,
        Step.HELP: 2,
        Step.PROFESSIONALS: 2,
        Step.SURROUNDINGS: 1,
    }
)
"""How many entries make a step strong; fewer is a hint."""

UNLIKELY: Final = 4
"""Up to here something is rather not used, so what stands in its way wants an answer."""


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing to look at. *step* is empty for the plan as a whole; *entry* is the line it is about."""

    code: str
    step: str = ""
    entry: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)


def safety_gaps(plan: SafetyPlan, unsafe: frozenset[str], today: date) -> tuple[Gap, ...]:
    """What a safety plan lacks. *unsafe* are marks of people whom other records call unsafe."""
    marks = unsafe | plan.unsafe_marks
    found: list[Gap] = []
    for step in Step:
        found += _step_gaps(plan, step)
        for entry in plan.of(step):
            found += _entry_gaps(entry, marks, today)
    if not any(entry.text("after_hours") for entry in plan.helpful(Step.PROFESSIONALS)):
        found.append(Gap("no_night_contact", Step.PROFESSIONALS))
    return (*found, *_whole_gaps(plan, today, ("living_for", "kept")))


def protection_gaps(plan: ProtectionPlan, unsafe: frozenset[str], today: date) -> tuple[Gap, ...]:
    """What a protection plan lacks. *unsafe* as for a safety plan."""
    marks = unsafe | plan.unsafe_marks | plan.dangerous_marks
    found: list[Gap] = []
    for part in Part:
        if not plan.of(part):
            found.append(Gap("empty", part))
        for entry in plan.of(part):
            found += _protection_entry_gaps(entry, marks)
    if plan.text("developed") != Developed.TOGETHER:
        found.append(Gap("not_together"))
    return (*found, *_whole_gaps(plan, today, ("main_concern", "code_word")))


def _whole_gaps(plan: SteppedPlan, today: date, names: tuple[str, ...]) -> Iterator[Gap]:
    for name in names:
        if not plan.text(name):
            yield Gap(f"no_{name}")
    review = start_of(plan.review_on)
    if review is None:
        yield Gap("no_review")
    elif review.date() < today:
        yield Gap("review_late", facts={"day": plan.review_on})


def _step_gaps(plan: SafetyPlan, step: Step) -> Iterator[Gap]:
    count = len(plan.helpful(step))
    if not count:
        yield Gap("empty", step)
    elif count < WANTED[step]:
        yield Gap("few", step, facts={"wanted": WANTED[step], "found": count})


def _entry_gaps(entry: PlanEntry, marks: frozenset[str], today: date) -> Iterator[Gap]:
    """A line about somebody unsafe has one hint at most: that they are."""
    if not marks.isdisjoint(entry.marks):
        if not entry.unsafe:
            yield _about(entry, "unsafe_elsewhere")
        return
    if entry.step == Step.HELP:
        yield from _helper_gaps(entry)
    if entry.step == Step.PROFESSIONALS and not phones_of(entry):
        yield _about(entry, "no_phone")
    if entry.step == Step.SURROUNDINGS:
        yield from _means_gaps(entry, marks, today)
    if entry.likelihood is not None and entry.likelihood <= UNLIKELY and not entry.text("fix"):
        yield _about(entry, "unlikely")


def _helper_gaps(entry: PlanEntry) -> Iterator[Gap]:
    asked = asked_of(entry)
    if asked is Asked.DECLINED:
        yield _about(entry, "said_no")
    elif asked is not Asked.AGREED:
        yield _about(entry, "not_asked")
    if not entry.phone:
        yield _about(entry, "no_phone")


def _means_gaps(entry: PlanEntry, marks: frozenset[str], today: date) -> Iterator[Gap]:
    if entry.text("agreed") == Agreement.NO:
        if not entry.text("declined"):
            yield _about(entry, "no_reason")
        return
    helper = entry.text("helper")
    if not marks.isdisjoint(person_marks(name=helper)):
        yield _about(entry, "helper_unsafe", name=helper)
    if entry.done:
        return
    due = start_of(entry.day("due"))
    if due is not None and due.date() < today:
        yield _about(entry, "means_late", day=entry.day("due"))
    elif not helper or due is None:
        yield _about(entry, "means_open")
    else:
        yield _about(entry, "means_not_confirmed")


def _protection_entry_gaps(entry: PlanEntry, dangerous: frozenset[str]) -> Iterator[Gap]:
    if entry.step == Part.PEOPLE:
        if not dangerous.isdisjoint(entry.marks):
            if not entry.unsafe:
                yield _about(entry, "unsafe_elsewhere")
            return
        yield from _helper_gaps(entry)
    if entry.step == Part.PREPARED and entry.text("ready") != Ready.YES:
        yield _about(entry, "not_ready")


def _about(entry: PlanEntry, code: str, **facts: object) -> Gap:
    return Gap(code, entry.step, entry.id, {"name": entry.title, **facts})
