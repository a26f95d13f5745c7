"""What a counselor did in a session, as codes of this program, in groups; a note names any number of them."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class TechniqueGroup(StrEnum):
    """The groups, in the order of the list."""

    RELATIONSHIP = "relationship"
    CALMING = "calming"
    THOUGHTS_AND_FEELINGS = "thoughts_and_feelings"
    DOING = "doing"
    PEOPLE = "people"
    SAFETY = "safety"
    INFORMATION = "information"
    EXPRESSIVE = "expressive"


TECHNIQUES: Final[Mapping[TechniqueGroup, tuple[str, ...]]] = MappingProxyType(
    {
        TechniqueGroup.RELATIONSHIP: (
            "supportive_listening",
            "validating",
            "strengths_named",
            "grief_support",
        ),
        TechniqueGroup.CALMING: (
            "breathing",
            "muscle_relaxation",
            "grounding",
            "mindfulness",
            "sleep_routine",
        ),
        TechniqueGroup.THOUGHTS_AND_FEELINGS: (
            "naming_feelings",
            "looking_at_thoughts",
            "managing_anger",
            "facing_fears_in_steps",
            "working_with_memories",
        ),
        TechniqueGroup.DOING: ("problem_solving", "activity_planning", "goal_setting", "skills_practice"),
        TechniqueGroup.PEOPLE: (
            "strengthening_supports",
            "communication_skills",
            "couple_or_family_work",
            "parenting_support",
            "mediation",
        ),
        TechniqueGroup.SAFETY: ("safety_planning", "risk_assessment", "stabilising"),
        TechniqueGroup.INFORMATION: (
            "psychoeducation",
            "motivation",
            "medicine_support",
            "practical_help",
            "referral_made",
        ),
        TechniqueGroup.EXPRESSIVE: ("drawing_or_art", "play", "movement", "storytelling", "faith_and_ritual"),
    }
)

ALL_TECHNIQUES: Final = tuple(code for codes in TECHNIQUES.values() for code in codes)
