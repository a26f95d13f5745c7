"""The people and the words that the practice vault is made of; plants and places, in several scripts."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Self

LANGUAGES: Final = ("en", "ar")


@dataclass(frozen=True, slots=True)
class SamplePerson:
    """Somebody who does not exist."""

    name: str
    preferred: str
    born: int
    pronoun: str
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Samples:
    """Who there is, and what is said, in one language."""

    people: Sequence[SamplePerson]
    words: Mapping[str, Any]
    drawing: Path

    @classmethod
    def load(cls, folder: Path, language: str) -> Self:
        """Read them from the program's resources; English for a language that has none."""
        known = language if language in LANGUAGES else LANGUAGES[0]
        people = json.loads((folder / "people.json").read_text(encoding="utf-8"))["people"]
        words = json.loads((folder / f"words_{known}.json").read_text(encoding="utf-8"))
        return cls(tuple(_person(one) for one in people), words, folder / "drawing.png")

    def text(self, slot: str) -> str:
        """The one sentence of *slot*."""
        return str(self.words[slot])

    def say(self, slot: str, number: int) -> str:
        """One of the sentences of *slot*; the same number says the same."""
        said = self.words[slot]
        return str(said[number % len(said)])

    def row(self, slot: str, number: int = 0) -> tuple[str, ...]:
        """One of the rows of *slot*, or the only one."""
        rows = self.words[slot]
        row = rows[number % len(rows)] if isinstance(rows[0], list) else rows
        return tuple(map(str, row))


def _person(read: Mapping[str, Any]) -> SamplePerson:
    return SamplePerson(
        name=str(read["name"]),
        preferred=str(read["preferred"]),
        born=int(read["born"]),
        pronoun=str(read["pronoun"]),
        languages=tuple(map(str, read["languages"])),
    )
