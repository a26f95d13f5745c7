"""The safety plan: six steps in an order that is the help itself, and one thing worth living for.

From what the client can do alone, to other people, to professionals (Stanley and Brown 2012).
Words and form are our own.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Final

from pss_desktop.domain.fields import Field, FieldKind
from pss_desktop.domain.plan_entry import PlanEntry, PlanShape, PlanStep
from pss_desktop.domain.stepped_plan import SteppedPlan


class Step(StrEnum):
    """The steps, in the order in which they are tried."""

    WARNING_SIGNS = "warning_signs"
    COPING = "coping"
    DISTRACTION = "distraction"
    HELP = "help"
    PROFESSIONALS = "professionals"
    SURROUNDINGS = "surroundings"

    @property
    def number(self) -> int:
        """1 to 6, as it stands on the paper."""
        return tuple(Step).index(self) + 1


class EntryKind(StrEnum):
    """What an entry is about."""

    SIGN = "sign"
    COPING = "coping"
    PERSON = "person"
    PLACE = "place"
    SERVICE = "service"
    MEANS = "means"


class SignKind(StrEnum):
    """What kind of sign warns that a crisis builds."""

    THOUGHT = "thought"
    IMAGE = "image"
    MOOD = "mood"
    BEHAVIOUR = "behaviour"
    BODY = "body"
    SITUATION = "situation"


class Asked(StrEnum):
    """Whether somebody knows that they stand in the plan."""

    AGREED = "agreed"
    NOT_YET = "not_yet"
    DECLINED = "declined"


class MeansClass(StrEnum):
    """What could be used in a crisis, in the classes in which it is made safe."""

    MEDICINE = "medicine"
    PESTICIDE = "pesticide"
    FIREARM = "firearm"
    SHARP = "sharp"
    LIGATURE = "ligature"
    HEIGHT_WATER = "height_water"
    FUEL = "fuel"
    OTHER = "other"


class Access(StrEnum):
    """Whether it is within reach."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Agreement(StrEnum):
    """Whether the client wants an action. It is voluntary and for a time."""

    YES = "yes"
    NO = "no"


def _words(name: str, *, required: bool = False, limit: int = 500) -> Field:
    return Field(name, FieldKind.TEXT, required=required, max_length=limit, searchable=True)


_LIKELIHOOD: Final = Field("likelihood", FieldKind.NUMBER, minimum=0, maximum=10, whole=True)
_USE: Final = (_LIKELIHOOD, _words("obstacle"), _words("fix"))
_NAME: Final = _words("name", required=True, limit=200)
_PHONE: Final = Field("phone", FieldKind.PHONE)
_ASKED: Final = Field("asked", FieldKind.CHOICE, choices=tuple(Asked))
_ASKED_ON: Final = Field("asked_on", FieldKind.DATE, minimum=2000)

SIGN_FIELDS: Final = (
    _words("words", required=True),
    Field("sign", FieldKind.CHOICE, choices=tuple(SignKind)),
)
COPING_FIELDS: Final = (_words("words", required=True), *_USE)
COMPANY_FIELDS: Final = (_NAME, _words("relation"), _PHONE, *_USE)
PLACE_FIELDS: Final = (_words("words", required=True), *_USE)
HELPER_FIELDS: Final = (_NAME, _words("relation"), _PHONE, _ASKED, _ASKED_ON, _words("say"), *_USE)
SERVICE_FIELDS: Final = (
    _NAME,
    _words("relation"),
    _PHONE,
    _words("hours"),
    Field("after_hours", FieldKind.PHONE),
    _words("address"),
    *_USE,
)
MEANS_FIELDS: Final = (
    _words("words", required=True),
    Field("means", FieldKind.CHOICE, choices=tuple(MeansClass)),
    Field("access", FieldKind.CHOICE, choices=tuple(Access)),
    Field("agreed", FieldKind.CHOICE, choices=tuple(Agreement)),
    _words("declined"),
    _words("helper", limit=200),
    Field("due", FieldKind.DATE, minimum=2000),
    Field("done_on", FieldKind.DATE, minimum=2000),
    _words("done_by", limit=200),
)
PLAN_FIELDS: Final = (
    Field("living_for", FieldKind.LONG_TEXT, max_length=2_000, searchable=True),
    _words("kept"),
    Field("review_on", FieldKind.DATE, minimum=2000),
)
STEPS: Final = (
    PlanStep(Step.WARNING_SIGNS, {EntryKind.SIGN: SIGN_FIELDS}),
    PlanStep(Step.COPING, {EntryKind.COPING: COPING_FIELDS}),
    PlanStep(Step.DISTRACTION, {EntryKind.PERSON: COMPANY_FIELDS, EntryKind.PLACE: PLACE_FIELDS}),
    PlanStep(Step.HELP, {EntryKind.PERSON: HELPER_FIELDS}),
    PlanStep(Step.PROFESSIONALS, {EntryKind.SERVICE: SERVICE_FIELDS}),
    PlanStep(Step.SURROUNDINGS, {EntryKind.MEANS: MEANS_FIELDS}),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyPlan(SteppedPlan):
    """A version of the safety plan, in the client's own words."""

    shape: ClassVar[PlanShape] = PlanShape(STEPS, PLAN_FIELDS)

    @property
    def living_for(self) -> str:
        """The one thing that is worth living for."""
        return self.text("living_for")

    @property
    def kept(self) -> str:
        """Where the client keeps the plan."""
        return self.text("kept")

    @property
    def phones(self) -> tuple[str, ...]:
        """Every number to dial, in the order of the steps: what must stand on the paper."""
        numbers = (number for step in Step for entry in self.helpful(step) for number in phones_of(entry))
        return tuple(numbers)


def phones_of(entry: PlanEntry) -> tuple[str, ...]:
    """The numbers of an entry: the usual one, then the one after hours."""
    return tuple(number for number in (entry.phone, entry.text("after_hours")) if number)


def asked_of(entry: PlanEntry) -> Asked | None:
    """Whether this person knows; None while nobody said."""
    found = entry.text("asked")
    return Asked(found) if found in tuple(Asked) else None
