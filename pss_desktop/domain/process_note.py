"""Private notes: a counselor's own reflections, apart from the record; nobody else ever reads them."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Self

from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.errors import InvalidFieldsError
from pss_desktop.domain.fields import Field, FieldKind, as_instant, check_fields
from pss_desktop.domain.ids import ID_LENGTH, ClientId, PersonId, ScopeId
from pss_desktop.domain.payloads import text_of

PROCESS_NOTE_FIELDS: Final = (Field("words", FieldKind.LONG_TEXT, required=True),)


def private_scope(person: PersonId, client: ClientId) -> ScopeId:
    """Where *person* keeps private notes about *client*: a scope that names neither of them."""
    return ScopeId(hashlib.sha256(b"pss/private-scope/v1" + person + client).digest()[:ID_LENGTH])


@dataclass(frozen=True, slots=True)
class Reflection:
    """What lies inside the seal of one private note."""

    words: str
    at: datetime

    @classmethod
    def of(cls, words: str, at: datetime) -> Self:
        """Raises InvalidFieldsError for words that can't be kept."""
        problems = check_fields(PROCESS_NOTE_FIELDS, {"words": words})
        if problems:
            raise InvalidFieldsError(problems)
        return cls(words.strip(), at)

    @classmethod
    def from_content(cls, content: Mapping[str, object]) -> Self:
        """Raises ValueError for what is none."""
        at = as_instant(content.get("at"))
        if at is None:
            raise ValueError("a private note needs a time")
        return cls(text_of(content.get("words")), at)

    def to_content(self) -> dict[str, object]:
        """What is sealed."""
        return {"words": self.words, "at": to_iso(self.at)}
