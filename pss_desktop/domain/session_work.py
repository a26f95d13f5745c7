"""What a session worked on and led to: its setting, techniques, risk, goals, homework, and the next date."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Final, NamedTuple, Self

from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.fields import Field, FieldKind, as_instant
from pss_desktop.domain.payloads import list_of, text_of
from pss_desktop.domain.risk import RiskLevel
from pss_desktop.domain.techniques import ALL_TECHNIQUES

GOALS: Final = 3


class Setting(StrEnum):
    """The kind of service in which they met; the place itself is another question."""

    OWN_FACILITY = "own_facility"
    OTHER_FACILITY = "other_facility"
    HOSPITAL_WARD = "hospital_ward"
    SAFE_SPACE = "safe_space"
    COLLECTIVE_SITE = "collective_site"
    HOLDING_CENTRE = "holding_centre"
    SCHOOL = "school"
    COMMUNITY = "community"
    OTHER = "other"


class ServiceLevel(StrEnum):
    """The layer of support, from what everybody needs to what few need."""

    BASIC_SERVICES = "basic_services"
    COMMUNITY_SUPPORT = "community_support"
    FOCUSED_SUPPORT = "focused_support"
    SPECIALISED = "specialised"


class Interpreting(StrEnum):
    """Whether somebody interpreted."""

    NOT_NEEDED = "not_needed"
    IN_PERSON = "in_person"
    BY_PHONE = "by_phone"
    FAMILY = "family"
    MISSING = "missing"


class Evolution(StrEnum):
    """How the client is since the last session."""

    IMPROVED = "improved"
    NO_CHANGE = "no_change"
    MIXED = "mixed"
    WORSE = "worse"


class Progress(StrEnum):
    """How a goal stands."""

    IMPROVEMENT = "improvement"
    NO_CHANGE = "no_change"
    CHALLENGES = "challenges"


def goal_field(number: int) -> str:
    """The field of the words of a goal, counted from 1."""
    return f"goal_{number}"


def progress_field(number: int) -> str:
    """The field that says how that goal stands."""
    return f"progress_{number}"


SETTING_FIELDS: Final = (
    Field("setting", FieldKind.CHOICE, choices=tuple(Setting)),
    Field("service_level", FieldKind.CHOICE, choices=tuple(ServiceLevel)),
    Field("interpreting", FieldKind.CHOICE, choices=tuple(Interpreting)),
)
SIDE_FIELDS: Final = (
    Field("evolution", FieldKind.CHOICE, choices=tuple(Evolution)),
    Field("risk", FieldKind.CHOICE, choices=tuple(RiskLevel)),
    *(
        field
        for number in range(1, GOALS + 1)
        for field in (
            Field(goal_field(number), FieldKind.TEXT, searchable=True),
            Field(progress_field(number), FieldKind.CHOICE, choices=tuple(Progress)),
        )
    ),
)
CLOSING_FIELDS: Final = (
    Field("techniques", FieldKind.MANY, choices=ALL_TECHNIQUES, max_length=len(ALL_TECHNIQUES)),
    Field("homework", FieldKind.LONG_TEXT, max_length=5_000, searchable=True),
    Field("until_next", FieldKind.LONG_TEXT, max_length=5_000, searchable=True),
    Field("next_when", FieldKind.INSTANT),
)
WORK_FIELDS: Final = (*SETTING_FIELDS, *SIDE_FIELDS, *CLOSING_FIELDS)
WORK_WORDS: Final = tuple(field.name for field in WORK_FIELDS if field.searchable)


class GoalTouched(NamedTuple):
    """A goal in the client's words, and how it stands; *progress* is '' where nobody said."""

    words: str
    progress: str = ""


class SessionWork(NamedTuple):
    """All of it may be empty: a note from before these questions has none."""

    setting: str = ""
    service_level: str = ""
    interpreting: str = ""
    evolution: str = ""
    risk: str = ""
    goals: tuple[GoalTouched, ...] = ()
    techniques: tuple[str, ...] = ()
    homework: str = ""
    until_next: str = ""
    next_when: datetime | None = None

    @classmethod
    def read(cls, facts: Mapping[str, object], words: Mapping[str, object]) -> Self:
        """Of a form's answers, or of a payload and its words."""
        goals = (
            GoalTouched(
                text_of(words.get(goal_field(number))).strip(), text_of(facts.get(progress_field(number)))
            )
            for number in range(1, GOALS + 1)
        )
        return cls(
            setting=text_of(facts.get("setting")),
            service_level=text_of(facts.get("service_level")),
            interpreting=text_of(facts.get("interpreting")),
            evolution=text_of(facts.get("evolution")),
            risk=text_of(facts.get("risk")),
            goals=tuple(goal for goal in goals if goal.words),
            techniques=list_of(facts.get("techniques")),
            homework=text_of(words.get("homework")).strip(),
            until_next=text_of(words.get("until_next")).strip(),
            next_when=as_instant(facts.get("next_when")),
        )

    def answers(self) -> dict[str, object]:
        """By field, as a form shows them."""
        goals: dict[str, object] = {}
        for number, goal in enumerate(self.goals[:GOALS], start=1):
            goals[goal_field(number)] = goal.words
            goals[progress_field(number)] = goal.progress
        return {
            "setting": self.setting,
            "service_level": self.service_level,
            "interpreting": self.interpreting,
            "evolution": self.evolution,
            "risk": self.risk,
            **goals,
            "techniques": self.techniques,
            "homework": self.homework,
            "until_next": self.until_next,
            "next_when": self.next_when,
        }


def work_problems(content: Mapping[str, object]) -> tuple[FieldProblem, ...]:
    """What no field says by itself: a rated goal needs its words, the next date comes after the session."""
    problems = [
        FieldProblem(goal_field(number), "required")
        for number in range(1, GOALS + 1)
        if content.get(progress_field(number)) and not text_of(content.get(goal_field(number))).strip()
    ]
    when, next_when = as_instant(content.get("when")), as_instant(content.get("next_when"))
    if when is not None and next_when is not None and next_when <= when:
        problems.append(FieldProblem("next_when", "not_after_session"))
    return tuple(problems)
