"""Why a client comes: situations and life events as coded tags, the weightiest three of each in order."""

from collections.abc import Collection, Iterable, Mapping, Sequence
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


class SituationFamily(StrEnum):
    """Where the weightiest situation is counted."""

    PSYCHOSOMATIC = "psychosomatic"
    DEPRESSION = "depression"
    ANXIETY = "anxiety"
    TRAUMA = "trauma"
    PSYCHOSIS = "psychosis"
    NEUROCOGNITIVE = "neurocognitive"
    BEHAVIOUR = "behaviour"
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


class EventFamily(StrEnum):
    """Where the weightiest event is counted."""

    MEDICAL = "medical"
    VIOLENCE = "violence"
    LOSS = "loss"
    DISASTER = "disaster"
    OTHER = "other"


class HowLong(StrEnum):
    """How long the weightiest situation has lasted, or ago the weightiest event is."""

    DAYS = "days"
    WEEK = "week"
    WEEKS = "weeks"
    MONTHS = "months"
    YEAR = "year"
    YEARS = "years"


_SITUATION_FAMILIES: Final[Mapping[str, SituationFamily]] = MappingProxyType(
    {
        Situation.BODILY_COMPLAINTS: SituationFamily.PSYCHOSOMATIC,
        Situation.LOW_MOOD: SituationFamily.DEPRESSION,
        Situation.GRIEF: SituationFamily.DEPRESSION,
        Situation.LOW_SELF_ESTEEM: SituationFamily.DEPRESSION,
        Situation.STRESS: SituationFamily.ANXIETY,
        Situation.ANXIETY: SituationFamily.ANXIETY,
        Situation.TRAUMA: SituationFamily.TRAUMA,
        Situation.ACUTE_DISTRESS: SituationFamily.TRAUMA,
        Situation.CHILD_IN_CONFLICT: SituationFamily.TRAUMA,
        Situation.MENTAL_ILLNESS: SituationFamily.PSYCHOSIS,
        Situation.UNUSUAL_EXPERIENCES: SituationFamily.PSYCHOSIS,
        Situation.MEMORY: SituationFamily.NEUROCOGNITIVE,
        Situation.DEVELOPMENT: SituationFamily.NEUROCOGNITIVE,
        Situation.BEHAVIOUR: SituationFamily.BEHAVIOUR,
        Situation.SUBSTANCES: SituationFamily.BEHAVIOUR,
    }
)
_EVENT_FAMILIES: Final[Mapping[str, EventFamily]] = MappingProxyType(
    {
        LifeEvent.OWN_ILLNESS: EventFamily.MEDICAL,
        LifeEvent.FAMILY_ILLNESS: EventFamily.MEDICAL,
        LifeEvent.ACCIDENT: EventFamily.MEDICAL,
        LifeEvent.PREGNANCY_LOSS: EventFamily.MEDICAL,
        LifeEvent.ARMED_CONFLICT: EventFamily.VIOLENCE,
        LifeEvent.DETENTION_TORTURE: EventFamily.VIOLENCE,
        LifeEvent.DOMESTIC_VIOLENCE: EventFamily.VIOLENCE,
        LifeEvent.SEXUAL_VIOLENCE: EventFamily.VIOLENCE,
        LifeEvent.THREATS: EventFamily.VIOLENCE,
        LifeEvent.DEATH_OF_CLOSE_PERSON: EventFamily.LOSS,
        LifeEvent.MISSING_PERSON: EventFamily.LOSS,
        LifeEvent.SEPARATION: EventFamily.LOSS,
        LifeEvent.FORCED_TO_FLEE: EventFamily.LOSS,
        LifeEvent.LOSS_OF_LIVELIHOOD: EventFamily.LOSS,
        LifeEvent.FLOOD: EventFamily.DISASTER,
        LifeEvent.EARTHQUAKE: EventFamily.DISASTER,
        LifeEvent.STORM: EventFamily.DISASTER,
        LifeEvent.OTHER_DISASTER: EventFamily.DISASTER,
    }
)

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


def in_rank_order(tags: Collection[str], ranking: Sequence[str]) -> tuple[str, ...]:
    """All *tags*, those of the *ranking* first."""
    first = [tag for tag in ranking if tag in tags]
    return (*first, *(tag for tag in tags if tag not in first))


def situation_family(ranking: Iterable[str]) -> SituationFamily | None:
    """The family of the weightiest situation; None where none is ranked."""
    first = next(iter(ranking), None)
    return None if first is None else _SITUATION_FAMILIES.get(first, SituationFamily.OTHER)


def event_family(ranking: Iterable[str]) -> EventFamily | None:
    """The family of the weightiest event; None where none is ranked."""
    first = next(iter(ranking), None)
    return None if first is None else _EVENT_FAMILIES.get(first, EventFamily.OTHER)
