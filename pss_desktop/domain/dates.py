"""Dates that people know only in part: a day, a month, a year, or about a year."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import Self


class Precision(StrEnum):
    """How much of a date is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    ABOUT = "about"


_LENGTHS = {Precision.DAY: 10, Precision.MONTH: 7, Precision.YEAR: 4, Precision.ABOUT: 4}


@dataclass(frozen=True, slots=True)
class AgeRange:
    """Whole years between which an age lies; *about* when even the birth year is a guess."""

    least: int
    most: int
    about: bool


@dataclass(frozen=True, slots=True)
class PartialDate:
    """An ISO date cut to what is known: ``1988-04-12``, ``1988-04``, ``1988``; 'about' has a year only.

    Raises ValueError when the calendar has no such date.
    """

    iso: str
    precision: Precision

    def __post_init__(self) -> None:
        object.__setattr__(self, "precision", Precision(self.precision))
        if not self.iso.isascii() or len(self.iso) != _LENGTHS[self.precision]:
            raise ValueError("the date does not fit its precision")
        self._bounds()

    @classmethod
    def of_day(cls, day: date) -> Self:
        """A date known to the day."""
        return cls(day.isoformat(), Precision.DAY)

    @classmethod
    def from_age(cls, years: int, on: date) -> Self:
        """The birth year of somebody who says on a day how old they are."""
        return cls(f"{on.year - years:04d}", Precision.ABOUT)

    @classmethod
    def from_payload(cls, value: object) -> Self:
        """Read what :meth:`to_payload` wrote. Raises ValueError for anything else."""
        if not isinstance(value, dict):
            raise ValueError("a date is written with its precision")  # noqa: TRY004 - one error for one cause
        return cls(str(value.get("iso", "")), Precision(str(value.get("precision"))))

    def to_payload(self) -> dict[str, str]:
        """As JSON payloads write it."""
        return {"iso": self.iso, "precision": self.precision.value}

    @property
    def year(self) -> int:
        """The year, which is always known or guessed."""
        return int(self.iso[:4])

    def age_on(self, day: date) -> AgeRange:
        """The age on *day* of somebody born on this date; never below zero."""
        first, last = self._bounds()
        return AgeRange(
            least=max(_whole_years(last, day), 0),
            most=max(_whole_years(first, day), 0),
            about=self.precision is Precision.ABOUT,
        )

    def _bounds(self) -> tuple[date, date]:
        """The first and last day that this date may mean."""
        if self.precision is Precision.DAY:
            day = date.fromisoformat(self.iso)
            return day, day
        if self.precision is Precision.MONTH:
            first = date.fromisoformat(f"{self.iso}-01")
            return first, first.replace(day=monthrange(first.year, first.month)[1])
        return date.fromisoformat(f"{self.iso}-01-01"), date.fromisoformat(f"{self.iso}-12-31")


def first_day(known: PartialDate) -> date:
    """The first day that *known* may mean."""
    return date.fromisoformat((known.iso + "-01-01")[:10])


def last_day(known: PartialDate) -> date:
    """The last day that *known* may mean."""
    return known._bounds()[1]


def birthday(born: date, years: int) -> date:
    """The day on which somebody born on *born* is so many years old; 1 March for those of 29 February."""
    try:
        return born.replace(year=born.year + years)
    except ValueError:
        return date(born.year + years, 3, 1)


def due_of(known: PartialDate | None) -> datetime | None:
    """How the due column of lists keeps a day."""
    return None if known is None else stamp_of(first_day(known))


def day_of(text: str) -> date | None:
    """The day that *text* names as 2026-11-22; None where it names none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def stamp_of(day: date) -> datetime:
    """What stands for a day wherever one is: its first moment in UTC."""
    return datetime.combine(day, time(), UTC)


def _whole_years(born: date, on: date) -> int:
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))
