"""The protection plan: what somebody does who is in danger from others. Never mixed with the safety plan."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Final

from pss_desktop.domain.fields import Field, FieldKind
from pss_desktop.domain.plan_entry import PlanShape, PlanStep
from pss_desktop.domain.safety_plan import Asked
from pss_desktop.domain.stepped_plan import SteppedPlan
from pss_desktop.domain.unsafe_people import person_marks


class Part(StrEnum):
    """The parts of the plan, in the order of a conversation about it."""

    DANGERS = "dangers"
    SIGNS = "signs"
    ESCALATION = "escalation"
    PLACES = "places"
    PEOPLE = "people"
    PREPARED = "prepared"
    DEPENDANTS = "dependants"
    CONTACT = "contact"

    @property
    def number(self) -> int:
        """1 to 8."""
        return tuple(Part).index(self) + 1


class PartKind(StrEnum):
    """What an entry is about."""

    DANGER = "danger"
    LINE = "line"
    PLACE = "place"
    PERSON = "person"
    THING = "thing"


class Developed(StrEnum):
    """Whether the plan was made together with the person whom it protects."""

    TOGETHER = "together"
    PARTLY = "partly"
    WITHOUT = "without"


class Ready(StrEnum):
    """Whether a thing was prepared already."""

    YES = "yes"
    NOT_YET = "not_yet"


def _words(name: str, *, required: bool = False, limit: int = 500) -> Field:
    return Field(name, FieldKind.TEXT, required=required, max_length=limit, searchable=True)


_LINE: Final = (_words("words", required=True),)
DANGER_FIELDS: Final = (_words("words", required=True), _words("where"))
PLACE_FIELDS: Final = (_words("words", required=True), _words("address"), Field("phone", FieldKind.PHONE))
PERSON_FIELDS: Final = (
    _words("name", required=True, limit=200),
    _words("relation"),
    Field("phone", FieldKind.PHONE),
    Field("asked", FieldKind.CHOICE, choices=tuple(Asked)),
    Field("asked_on", FieldKind.DATE, minimum=2000),
    _words("knows"),
)
THING_FIELDS: Final = (
    _words("words", required=True),
    Field("ready", FieldKind.CHOICE, choices=tuple(Ready)),
    _words("kept_at"),
)
PLAN_FIELDS: Final = (
    Field("main_concern", FieldKind.LONG_TEXT, max_length=2_000, searchable=True),
    _words("code_word", limit=100),
    Field("developed", FieldKind.CHOICE, choices=tuple(Developed)),
    Field("review_on", FieldKind.DATE, minimum=2000),
)
PARTS: Final = (
    PlanStep(Part.DANGERS, {PartKind.DANGER: DANGER_FIELDS}),
    PlanStep(Part.SIGNS, {PartKind.LINE: _LINE}),
    PlanStep(Part.ESCALATION, {PartKind.LINE: _LINE}),
    PlanStep(Part.PLACES, {PartKind.PLACE: PLACE_FIELDS}),
    PlanStep(Part.PEOPLE, {PartKind.PERSON: PERSON_FIELDS}),
    PlanStep(Part.PREPARED, {PartKind.THING: THING_FIELDS}),
    PlanStep(Part.DEPENDANTS, {PartKind.LINE: _LINE}),
    PlanStep(Part.CONTACT, {PartKind.LINE: _LINE}),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtectionPlan(SteppedPlan):
    """A version of the protection plan."""

    shape: ClassVar[PlanShape] = PlanShape(PARTS, PLAN_FIELDS)

    @property
    def dangerous_marks(self) -> frozenset[str]:
        """By what those whom the plan names as dangerous are known again: nobody's helpers."""
        named = (person_marks(name=entry.text("words")) for entry in self.of(Part.DANGERS))
        return frozenset().union(*named)
