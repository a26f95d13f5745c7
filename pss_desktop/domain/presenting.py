"""Why a client comes: situations and life events as coded tags, the weightiest three of each in order."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.fields import Field, FieldKind
from pss_desktop.domain.payloads import list_of

MOST_RANKED: Final = 3


class Situation(StrEnum):
    """What weighs on somebody now."""

    STRESS = "stress"
    ANXIETY = "anxiety"
    LOW_MOOD = "low_mood"
    TRAUMA = "trauma"
    GRIEF = "grief"
    ACUTE_DISTRESS = "acute_distress"
    BODILY_COMPLAINTS = "bodily_complaints"
    LOW_SELF_ESTEEM = "low_self_esteem"
    ISOLATION = "isolation"
    RELATIONSHIP = "relationship"
    VIOLENCE_AT_HOME = "violence_at_home"
    ILLNESS = "illness"
    CARING = "caring"
    SUBSTANCES = "substances"
    CHILD_IN_CONFLICT = "child_in_conflict"
    BEHAVIOUR = "behaviour"
    DEVELOPMENT = "development"
    MEMORY = "memory"
    MENTAL_ILLNESS = "mental_illness"
    UNUSUAL_EXPERIENCES = "unusual_experiences"
    MEANING = "meaning"
    DISCRIMINATION = "discrimination"
    DISPLACEMENT = "displacement"
    PRACTICAL_NEEDS = "practical_needs"
    OTHER = "other"


class LifeEvent(StrEnum):
    """What happened to somebody."""

    OWN_ILLNESS = "own_illness"
    FAMILY_ILLNESS = "family_illness"
    ACCIDENT = "accident"
    PREGNANCY_LOSS = "pregnancy_loss"
    ARMED_CONFLICT = "armed_conflict"
    DETENTION_TORTURE = "detention_torture"
    DOMESTIC_VIOLENCE = "domestic_violence"
    SEXUAL_VIOLENCE = "sexual_violence"
    THREATS = "threats"
    DEATH_OF_CLOSE_PERSON = "death_of_close_person"
    MISSING_PERSON = "missing_person"
    SEPARATION = "separation"
    FORCED_TO_FLEE = "forced_to_flee"
    LOSS_OF_LIVELIHOOD = "loss_of_livelihood"
    FLOOD = "flood"
    EARTHQUAKE = "earthquake"
    STORM = "storm"
    OTHER_DISASTER = "other_disaster"
    OTHER = "other"


class HowLong(StrEnum):
    """How long the weightiest situation has lasted, or ago the weightiest event is."""

    DAYS = "days"
    WEEK = "week"
    WEEKS = "weeks"
    MONTHS = "months"
    YEAR = "year"
    YEARS = "years"


PRESENTING_FIELDS: Final = (
    Field("own_words", FieldKind.LONG_TEXT, max_length=2000, searchable=True),
    Field("situations", FieldKind.MANY, max_length=len(Situation), choices=tuple(Situation)),
    Field("top_situations", FieldKind.MANY, max_length=MOST_RANKED, choices=tuple(Situation), ranked=True),
    Field("situation_for", FieldKind.CHOICE, choices=tuple(HowLong)),
    Field("events", FieldKind.MANY, max_length=len(LifeEvent), choices=tuple(LifeEvent)),
    Field("top_events", FieldKind.MANY, max_length=MOST_RANKED, choices=tuple(LifeEvent), ranked=True),
    Field("event_since", FieldKind.CHOICE, choices=tuple(HowLong)),
)
RANKED: Final[Mapping[str, str]] = MappingProxyType({"top_situations": "situations", "top_events": "events"})
"""Which field puts the tags of which other one in order."""


def ranking_problems(values: Mapping[str, object]) -> tuple[FieldProblem, ...]:
    """What is ranked must be among the tags."""
    return tuple(
        FieldProblem(ranking, "not_ticked")
        for ranking, tags in RANKED.items()
        if not set(list_of(values.get(ranking))) <= set(list_of(values.get(tags)))
    )
