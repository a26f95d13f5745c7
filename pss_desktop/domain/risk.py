"""The level of risk of a client: raised by anybody at any time, lowered only by who has seen the raise."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Final, NamedTuple, Self

from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.fields import Field, FieldKind, as_instant
from pss_desktop.domain.ids import PersonId
from pss_desktop.domain.payloads import TEXT, text_of
from pss_desktop.domain.summary import Summary


class RiskLevel(StrEnum):
    """The five levels; 'none' says that somebody looked and knows of none."""

    NONE = "none"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    IMMINENT = "imminent"

    @property
    def height(self) -> int:
        """How high it stands among the levels, from 0."""
        return tuple(RiskLevel).index(self)


class RiskMove(StrEnum):
    """What an act does to the level, by the name of the act. Setting the same level again is a raise."""

    RAISE = "raise"
    LOWER = "lower"


class RiskSource(StrEnum):
    """The kind of record because of which a level was set; '' stands for a person's own judgement."""

    RISK_SCREEN = "risk_screen"
    CRISIS_EVENT = "crisis_event"
    SESSION_NOTE = "session_note"


JUDGED_IN_A_NOTE: Final = "as judged in a session note"
"""The reason that a note gives; in the person's language the screens say it."""

UNREADABLE: Final = "?"
"""In place of a level that is no word."""

RISK_FIELDS: Final = (
    Field("level", FieldKind.CHOICE, required=True, choices=tuple(RiskLevel)),
    Field("reason", FieldKind.LONG_TEXT, required=True, max_length=5_000, searchable=True),
)


class RiskAct(NamedTuple):
    """One change of the level: who set it to what, when and why.

    *anew*: it took the place of a level that could not be read, see :func:`set_anew`.
    """

    move: RiskMove
    level: RiskLevel
    reason: str
    at: datetime
    author: PersonId
    source: str = ""
    anew: bool = False

    @classmethod
    def from_payload(cls, act: str, author: PersonId, payload: Mapping[str, object]) -> Self:
        """Read an act of the journal. Raises ValueError for what is none."""
        at, words = as_instant(payload.get("at")), payload.get(TEXT)
        if at is None:
            raise ValueError("a level of risk needs the time when it was set")
        if not text_of(payload.get("level")):
            raise ValueError("a level of risk is a word")
        reason = text_of(words.get("reason")) if isinstance(words, Mapping) else ""
        level = level_of(payload.get("level"))
        return cls(RiskMove(act), level, reason, at, author, text_of(payload.get("source")))

    def to_payload(self) -> dict[str, object]:
        """As the journal keeps it."""
        payload: dict[str, object] = {
            TEXT: {"reason": self.reason},
            "level": self.level.value,
            "at": to_iso(self.at),
        }
        return payload | ({"source": self.source} if self.source else {})


def level_of(value: object) -> RiskLevel:
    """The level that a record names. One that this version doesn't know counts as the highest; '' as none."""
    if not value:
        return RiskLevel.NONE
    known = tuple(RiskLevel)
    return RiskLevel(value) if isinstance(value, str) and value in known else RiskLevel.IMMINENT


def set_anew(acts: Iterable[tuple[str, Mapping[str, object]]]) -> list[bool]:
    """Whether each of the *acts*, the oldest first, by its name and payload, took the place of a level that
    is no word. No raise does that, and nobody can say whether the risk went down.
    """
    told, unreadable = [], False
    for act, payload in acts:
        reads, lower = bool(text_of(payload.get("level"))), act == RiskMove.LOWER
        told.append(unreadable and reads and lower)
        unreadable = not reads or (unreadable and not lower)
    return told


def highest(levels: Iterable[RiskLevel]) -> RiskLevel:
    """The highest of *levels*; NONE of no levels at all."""
    return max(levels, key=lambda level: level.height, default=RiskLevel.NONE)


def lowers(before: RiskLevel, after: RiskLevel) -> bool:
    """Whether going from *before* to *after* asks for the act that lowers."""
    return after.height < before.height


def summarise_risk(state: Mapping[str, object]) -> Summary:
    """Lists show a client's risk by its level, and since when it stands. What was set and is no word counts
    as the highest, as a word of a newer version does.
    """
    if "level" not in state:
        return Summary()
    level = level_of(text_of(state["level"]) or UNREADABLE)
    return Summary(risk=level.value, at=as_instant(state.get("at")))
