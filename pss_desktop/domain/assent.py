"""Who decides at which age: a table that a programme can replace, for ages differ from country to country."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, NamedTuple, Self

from pss_desktop.domain.dates import PartialDate

MAX_AGE: Final = 120


class ChildPart(StrEnum):
    """What a person of an age has to say to their own consent."""

    NOTHING = "nothing"
    ASSENT = "assent"
    CONSENT = "consent"


class AgeRow(NamedTuple):
    """From *since* years on: the person's own part; whether a caregiver or another trusted adult decides.

    *alone*: the person may decide without an adult, weighed by their maturity, which is written down.
    """

    since: int
    child: ChildPart
    adult_decides: bool
    alone: bool

    @property
    def is_of_age(self) -> bool:
        """Whether nobody else has a part in it."""
        return self.child is ChildPart.CONSENT and not self.adult_decides


@dataclass(frozen=True, slots=True)
class AgeTable:
    """Rows by age, beginning at birth. Raises ValueError for a table that leaves an age without a row."""

    rows: tuple[AgeRow, ...]

    def __post_init__(self) -> None:
        ages = [row.since for row in self.rows]
        if not ages or ages[0] != 0 or ages != sorted(set(ages)) or ages[-1] > MAX_AGE:
            raise ValueError("an age table begins at birth and goes up")
        if not self.rows[-1].is_of_age:
            raise ValueError("an age table ends with those who decide for themselves")

    @classmethod
    def from_setting(cls, value: object) -> Self:
        """Read a programme's own table. Raises ValueError for anything else."""
        if not isinstance(value, Sequence) or isinstance(value, str):
            raise ValueError("an age table is a list")  # noqa: TRY004 - one error for one cause
        return cls(tuple(_row(one) for one in value))

    def to_setting(self) -> list[dict[str, object]]:
        """As a vault setting keeps it."""
        return [
            {
                "since": row.since,
                "child": row.child.value,
                "adult_decides": row.adult_decides,
                "alone": row.alone,
            }
            for row in self.rows
        ]

    def row_of(self, birth: PartialDate | None, on: date) -> AgeRow:
        """The row of somebody born on *birth*; of possible ages the youngest; an unknown one is of age."""
        if birth is None:
            return self.rows[-1]
        age = birth.age_on(on).least
        return next(row for row in reversed(self.rows) if row.since <= age)


def _row(value: object) -> AgeRow:
    if not isinstance(value, dict):
        raise ValueError("a row of an age table has names")  # noqa: TRY004 - one error for one cause
    since, adult, alone = value.get("since"), value.get("adult_decides"), value.get("alone")
    if isinstance(since, bool) or not isinstance(since, int):
        raise ValueError("an age is a whole number")  # noqa: TRY004 - one error for one cause
    if not isinstance(adult, bool) or not isinstance(alone, bool):
        raise ValueError("who decides is yes or no")  # noqa: TRY004 - one error for one cause
    return AgeRow(since, ChildPart(str(value.get("child"))), adult, alone)


# The usual practice of child protection work; a programme puts its country's own ages in its place.
USUAL_AGES: Final = AgeTable(
    (
        AgeRow(0, ChildPart.NOTHING, adult_decides=True, alone=False),
        AgeRow(6, ChildPart.ASSENT, adult_decides=True, alone=False),
        AgeRow(12, ChildPart.ASSENT, adult_decides=True, alone=True),
        AgeRow(15, ChildPart.CONSENT, adult_decides=True, alone=True),
        AgeRow(18, ChildPart.CONSENT, adult_decides=False, alone=True),
    )
)
