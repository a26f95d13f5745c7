"""A plan as its page, its editor and its print show it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from pss_desktop.domain.ids import ClientId, OpHash, PersonId
from pss_desktop.domain.plan_entry import PlanEntry
from pss_desktop.domain.stepped_plan import SteppedPlan

P = TypeVar("P", bound=SteppedPlan)


@dataclass(frozen=True, slots=True)
class PlanVersion(Generic[P]):
    """One saved version. *mine*: it was signed under the name of this vault's person."""

    hash: OpHash
    plan: P
    author: PersonId
    mine: bool
    at: datetime
    parents: tuple[OpHash, ...]


@dataclass(frozen=True, slots=True)
class EmergencyPlan(Generic[P]):
    """What to use while several versions wait to be merged.

    *struck* are ids of entries that one version removed; *withheld* are about somebody unsafe.
    """

    plan: P
    struck: frozenset[str]
    withheld: tuple[PlanEntry, ...]


@dataclass(frozen=True, slots=True)
class PlanOverview(Generic[P]):
    """A client's plan now: its heads, the greatest rank first; none before the first was signed.

    *unsafe* are marks of people whom any head, or another record, calls unsafe.
    """

    client: ClientId
    heads: tuple[PlanVersion[P], ...]
    emergency: EmergencyPlan[P] | None
    unsafe: frozenset[str]
    draft_at: datetime | None

    @property
    def several(self) -> bool:
        """Whether versions wait for a person who brings them together."""
        return len(self.heads) > 1

    @property
    def current(self) -> P | None:
        """The plan to read: the only head, or what all heads amount to; None where there is none."""
        if self.emergency is not None:
            return self.emergency.plan.marked(self.unsafe)
        return self.heads[0].plan.marked(self.unsafe) if self.heads else None

    @property
    def active(self) -> bool:
        """Whether there is a plan that was not ended."""
        return any(not head.plan.ended for head in self.heads)


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody who is known already and may be put into a plan.

    *kind* is the kind of entry that they become; a number to call may have a *role* instead of a name.
    """

    name: str
    relation: str
    phone: str
    kind: str = "person"
    hours: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True)
class PlanWork:
    """What the editor needs: where to start from, who may be offered, who may not.

    *number* is what the version will have; *several* how many versions it brings together.
    """

    content: Mapping[str, object]
    number: int
    several: int
    unsafe: frozenset[str]
    offered: tuple[KnownPerson, ...]
