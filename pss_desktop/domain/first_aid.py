"""First aid for the soul in two minutes: look, listen, link, each by ticks and a few words.

The record becomes a signed session note of the format 'first contact', so that it stands where notes stand.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.fields import Field, FieldKind, check_fields
from pss_desktop.domain.payloads import list_of, text_of


class Look(StrEnum):
    """What is seen at first."""

    SAFE_HERE = "safe_here"
    NOT_SAFE = "not_safe"
    HURT = "hurt"
    URGENT_NEEDS = "urgent_needs"
    VERY_DISTRESSED = "very_distressed"
    ALONE = "alone"
    CHILD = "child"
    NEEDS_CARE = "needs_care"


class Listen(StrEnum):
    """What the person asks for or worries about."""

    FAMILY = "family"
    SAFETY = "safety"
    SHELTER = "shelter"
    FOOD_WATER = "food_water"
    HEALTH = "health"
    LOSS = "loss"
    NEWS = "news"
    WANTS_QUIET = "wants_quiet"


class Link(StrEnum):
    """What the person was linked with."""

    LOVED_ONES = "loved_ones"
    SERVICES = "services"
    INFORMATION = "information"
    COPING = "coping"
    HEALTH_CARE = "health_care"
    PROTECTION = "protection"
    COME_BACK = "come_back"


TICKS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {"look": tuple(Look), "listen": tuple(Listen), "link": tuple(Link)}
)
"""The parts in their order, each with what can be ticked."""

FIRST_AID_FIELDS: Final = (
    Field("when", FieldKind.INSTANT, required=True),
    *(
        field
        for part, ticks in TICKS.items()
        for field in (
            Field(f"{part}_ticks", FieldKind.MANY, choices=ticks),
            Field(part, FieldKind.LONG_TEXT, max_length=5_000, searchable=True),
        )
    ),
    Field("action", FieldKind.LONG_TEXT, max_length=5_000, searchable=True),
)


def first_aid_problems(content: Mapping[str, object]) -> tuple[FieldProblem, ...]:
    """What keeps a record from being signed: each part wants a tick or a word."""
    problems = list(
        check_fields(FIRST_AID_FIELDS, {one.name: content.get(one.name) for one in FIRST_AID_FIELDS})
    )
    for part in TICKS:
        if not list_of(content.get(f"{part}_ticks")) and not text_of(content.get(part)).strip():
            problems.append(FieldProblem(part, "required"))
    return tuple(problems)


def as_note(content: Mapping[str, object], names: Mapping[str, str]) -> dict[str, object]:
    """The form of a session note that says the same; *names* are the words of the ticks."""
    note: dict[str, object] = {"when": content.get("when"), "format": "first_contact"}
    for part, ticks in TICKS.items():
        chosen = list_of(content.get(f"{part}_ticks"))
        lines = [f"- {names.get(tick, tick)}" for tick in ticks if tick in chosen]
        words = text_of(content.get(part)).strip()
        note[part] = "\n".join([*lines, *([words] if words else [])])
    action = text_of(content.get("action")).strip()
    return note | ({"action": action} if action else {})
