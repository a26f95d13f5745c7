"""The wording that is read out with a client: our own words, in their language, in numbered versions."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Self

from pss_desktop.domain.consent import Purpose
from pss_desktop.domain.consent_form import Element
from pss_desktop.domain.payloads import text_of


@dataclass(frozen=True, slots=True)
class Spoken:
    """A short title, and the sentences to read out."""

    title: str
    words: str


@dataclass(frozen=True, slots=True)
class Wording:
    """One version in one language, issued on a day; it never changes, a better one gets the next number."""

    language: str
    version: int
    issued: date
    rtl: bool
    opening: Spoken
    purposes: Mapping[str, Spoken]
    explained: Mapping[str, Spoken]

    @classmethod
    def from_json(cls, value: object) -> Self:
        """Read a file of ``resources/consent``. Raises ValueError where anything is missing."""
        if not isinstance(value, Mapping):
            raise ValueError("a wording has names")  # noqa: TRY004 - one error for one cause
        version = value.get("version")
        if not isinstance(version, int) or version < 1:
            raise ValueError("a wording has a number")
        return cls(
            language=text_of(value.get("language")),
            version=version,
            issued=date.fromisoformat(text_of(value.get("issued"))),
            rtl=value.get("direction") == "rtl",
            opening=_spoken(value.get("opening")),
            purposes=_all_of([purpose.value for purpose in Purpose], value.get("purposes")),
            explained=_all_of([element.value for element in Element], value.get("explained")),
        )

    @property
    def key(self) -> str:
        """As a consent names it: ``ar-1``."""
        return f"{self.language}-{self.version}"


def _all_of(names: list[str], value: object) -> Mapping[str, Spoken]:
    found = value if isinstance(value, Mapping) else {}
    return MappingProxyType({name: _spoken(found.get(name)) for name in names})


def _spoken(value: object) -> Spoken:
    found = value if isinstance(value, Mapping) else {}
    spoken = Spoken(text_of(found.get("title")), text_of(found.get("words")))
    if not spoken.title or not spoken.words:
        raise ValueError("a wording says something to each point")
    return spoken
