"""What needs a person's decision as its screens show it: who wrote what, when, and on which device."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from pss_desktop.domain.decision import Question
from pss_desktop.domain.fields import Field
from pss_desktop.domain.ids import ClientId, DeviceId, OpHash, PersonId, RecordId, to_hex


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """One line of the list; *count* is how many differences wait there, *at* when the newest was written."""

    question: Question
    kind: str
    record: RecordId
    client: ClientId
    code: str
    name: str
    count: int
    at: datetime

    @property
    def subject(self) -> str:
        """What names it beside its question."""
        return to_hex(self.record)


@dataclass(frozen=True, slots=True)
class AskRow:
    """One line about the exchange with others: *key* is the bundle's, or the alarm's; *who* it is about."""

    question: Question
    key: int
    who: str
    at: datetime

    @property
    def subject(self) -> str:
        """What names it beside its question."""
        return str(self.key)


@dataclass(frozen=True, slots=True)
class BranchLine:
    """One act of a history, as its computer signed it."""

    kind: str
    payload: Mapping[str, object]
    at: datetime


@dataclass(frozen=True, slots=True)
class Branch:
    """What one of two histories says where they part: how much, and the beginning of it."""

    count: int
    lines: tuple[BranchLine, ...]


@dataclass(frozen=True, slots=True)
class Forked:
    """A case, or what else, of which there are two histories: *ours* counts here, *theirs* is kept aside."""

    code: str
    name: str
    ours: Branch
    theirs: Branch


@dataclass(frozen=True, slots=True)
class ForkDetail:
    """A computer whose key signed two histories. *person* is None where no list of people knows it."""

    key: int
    device: DeviceId
    person: PersonId | None
    who: str
    at: datetime
    parts: tuple[Forked, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """One of the values to decide between, and the act that brought it.

    *shows* is the one that counts meanwhile; *here*: it was written on this device. *about* is the kind of
    record that *payload* belongs to, which is another one where a note speaks against a closing.
    """

    op: OpHash
    record: RecordId
    about: str
    act: str
    value: object
    payload: Mapping[str, object]
    author: PersonId
    who: str
    mine: bool
    device: DeviceId
    here: bool
    at: datetime
    shows: bool


@dataclass(frozen=True, slots=True)
class Point:
    """One difference: what it is about (a field's path, a purpose), and its sides, the shown one first.

    *field* is what a third value would be typed into; None where there can be none.
    """

    subject: str
    sides: tuple[Side, ...]
    field: Field | None = None


@dataclass(frozen=True, slots=True)
class DecisionDetail:
    """A decision with all that its screen needs. *offered* are the answers that can be chosen; *content* is
    what the record says now.
    """

    question: Question
    kind: str
    record: RecordId
    client: ClientId
    code: str
    name: str
    points: tuple[Point, ...]
    offered: tuple[str, ...]
    content: Mapping[str, object]
