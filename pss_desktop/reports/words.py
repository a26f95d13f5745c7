"""The words of documents, in the client's language: apart from the language that the window speaks.

A language is one file of ``resources/documents``. A word that it does not have yet is said in English.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from string import Formatter
from typing import Final

from pss_desktop.domain.dates import PartialDate, Precision
from pss_desktop.reports.direction import Direction, isolated

SOURCE: Final = "en"

_ASCII: Final = "0123456789"


@dataclass(frozen=True, slots=True)
class Words:
    """How one language speaks on paper."""

    language: str
    direction: Direction
    digits: str
    months: tuple[str, ...]
    patterns: Mapping[str, str]
    said: Mapping[str, str]

    def __call__(self, key: str, **facts: str) -> str:
        """The sentence called *key*, each fact in its own direction. Raises KeyError for an unknown one."""
        sentence = self.said[key]
        places = {name for _, name, _, _ in Formatter().parse(sentence) if name}
        return sentence.format(**{name: isolated(facts.get(name, "")) for name in places})

    def code(self, group: str, value: str) -> str:
        """The word of a coded answer; one of a later version keeps its own."""
        return self.said.get(f"{group}.{value}", value) if value else ""

    def number(self, number: int) -> str:
        """In the digits of this language's readers."""
        return str(number).translate(str.maketrans(_ASCII, self.digits))

    def day(self, day: date | PartialDate) -> str:
        """A day, or as much of it as is known."""
        if isinstance(day, date):
            day = PartialDate.of_day(day)
        parts = [int(part) for part in day.iso.split("-")]
        facts = {"year": self.number(parts[0])}
        if len(parts) > 1:
            facts["month"] = self.months[parts[1] - 1]
        if day.precision is Precision.DAY:
            return self.patterns["day"].format(**facts, day=self.number(parts[2]))
        return self.patterns["month"].format(**facts) if len(parts) > 1 else facts["year"]

    def moment(self, at: datetime) -> str:
        """A day with the time of day, as *at* itself says it: give it in the reader's time zone."""
        time = f"{at:%H:%M}".translate(str.maketrans(_ASCII, self.digits))
        return self.patterns["moment"].format(day=self.day(at.date()), time=time)

    def listed(self, parts: list[str]) -> str:
        """One after the other."""
        return self.patterns["list"].join(part for part in parts if part)


class DocumentWords:
    """The languages in *folder*, read when they are first needed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read: dict[str, Words] = {}

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """English first, the others by their codes."""
        found = {path.stem for path in self._folder.glob("*.json")}
        return (SOURCE, *sorted(found - {SOURCE}))

    def of(self, language: str) -> Words:
        """The words of *language*, or English."""
        known = language if language in self.languages else SOURCE
        if known not in self._read:
            self._read[known] = self._load(known)
        return self._read[known]

    def best(self, *wanted: str) -> str:
        """The first of *wanted* that there are words for."""
        plain = (one.replace("-", "_").partition("_")[0] for one in wanted)
        return next((one for one in plain if one in self.languages), SOURCE)

    def _load(self, language: str) -> Words:
        file = json.loads((self._folder / f"{language}.json").read_text(encoding="utf-8"))
        spoken = file["words"] if language == SOURCE else {**self.of(SOURCE).said, **file["words"]}
        return Words(
            language=language,
            direction=Direction(file["direction"]),
            digits=file["digits"],
            months=tuple(file["months"]),
            patterns={name: file[name] for name in ("day", "month", "moment", "list")},
            said=spoken,
        )
