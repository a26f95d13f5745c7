"""What somebody agreed once to send to a person again and again; whatever lies outside waits for a look."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final, Self

from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.fields import as_instant
from pss_desktop.domain.ids import PersonId, from_hex
from pss_desktop.domain.kinds import OperationClass
from pss_desktop.domain.payloads import list_of, text_of

_NEVER: Final = frozenset({OperationClass.PRIVATE.value})


class Outside(StrEnum):
    """Why a bundle does not go alone."""

    NO_RULE = "no_rule"
    NEW_AUDIENCE = "new_audience"
    NEW_CLASS = "new_class"
    OVERRIDDEN = "overridden"
    HOLDS_A_NAME = "holds_a_name"


@dataclass(frozen=True, slots=True)
class Leaving:
    """One thing of a bundle as a rule looks at it. *names*: a text in it holds a known name of the client."""

    audience: str
    op_class: str
    overridden: bool = False
    names: bool = False


@dataclass(frozen=True, slots=True)
class StandingRule:
    """To whom, as what (each pair an audience and a class), and since when somebody looked at it."""

    person: PersonId
    covers: frozenset[tuple[str, str]]
    since: datetime

    @classmethod
    def confirmed(cls, person: PersonId, leaving: Iterable[Leaving], at: datetime) -> Self:
        """The rule that looking at *leaving* makes. An override is for one deed and makes none."""
        pairs = {(one.audience, one.op_class) for one in leaving if not one.overridden}
        return cls(person, frozenset(pair for pair in pairs if pair[1] not in _NEVER), at)

    @classmethod
    def from_stored(cls, value: Mapping[str, object]) -> Self:
        """Read what :meth:`to_stored` wrote. Raises ValueError."""
        since = as_instant(value.get("since"))
        if since is None:
            raise ValueError("a rule has a beginning")
        words = [word.partition(":") for word in list_of(value.get("covers"))]
        pairs = frozenset((audience, op_class) for audience, _, op_class in words if op_class not in _NEVER)
        return cls(PersonId(from_hex(text_of(value.get("person")))), pairs, since)

    def to_stored(self) -> dict[str, object]:
        """As the vault keeps it."""
        covers = sorted(f"{audience}:{op_class}" for audience, op_class in self.covers)
        return {"person": self.person.hex(), "covers": covers, "since": to_iso(self.since)}

    def widened(self, leaving: Iterable[Leaving], at: datetime) -> Self:
        """The rule after somebody looked at more."""
        more = type(self).confirmed(self.person, leaving, at)
        return replace(self, covers=self.covers | more.covers, since=at)

    def ruled(self, audience: str) -> frozenset[str]:
        """The classes that this rule opens towards *audience*, where the audience has such."""
        return frozenset(op_class for one, op_class in self.covers if one == audience)


def outside(rule: StandingRule | None, leaving: Iterable[Leaving]) -> frozenset[Outside]:
    """Why *leaving* waits for a person; nothing where the rule covers all of it."""
    reasons = {Outside.NO_RULE} if rule is None else set[Outside]()
    for one in leaving:
        known = frozenset[str]() if rule is None else rule.ruled(one.audience)
        reasons |= set(_cautions(one, known))
        if rule is not None and one.op_class not in known:
            reasons.add(Outside.NEW_CLASS if known else Outside.NEW_AUDIENCE)
    return frozenset(reasons)


def _cautions(one: Leaving, known: frozenset[str]) -> Iterable[Outside]:
    """What waits whatever was agreed to before."""
    if one.overridden:
        yield Outside.OVERRIDDEN
    if one.names and OperationClass.IDENTIFYING not in known:
        yield Outside.HOLDS_A_NAME
