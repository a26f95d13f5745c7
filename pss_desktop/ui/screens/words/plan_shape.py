"""What a plan's screens must be told about the plan: the names of its steps and of their entries."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StepWords:
    """The title of a step and what to ask at it."""

    title: str
    prompt: str


@dataclass(frozen=True, slots=True)
class KindWords:
    """One entry of its kind, what its first field is called, and its icon."""

    one: str
    label: str
    icon: str


@dataclass(frozen=True, slots=True)
class PlanWords:
    """*whole* names what is asked of the plan itself; *first_field* is the answer shown below the steps."""

    title: str
    heading: str
    whole: str
    whole_prompt: str
    whole_icon: str
    first_field: str
    none: str
    begin: str
    steps: Mapping[str, StepWords]
    kinds: Mapping[str, KindWords]
    apart: str = ""
    """A sentence that keeps this plan from being taken for another."""
