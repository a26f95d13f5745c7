"""What every copy says about itself: that it is one, when it was made, and by whom."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from pss_desktop.reports.words import Words

NAME: Final = "name"
"""The part that puts the client's name beside the code; nobody's name is on paper unless it is chosen."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """*at* is in the reader's time zone; *by* is the person who makes the copy."""

    at: datetime
    by: str

    def words(self, words: Words) -> str:
        """The line for the foot of every sheet."""
        copied = words("foot.printed", moment=words.moment(self.at), who=self.by)
        return f"{copied} {words('foot.confidential')}"


@dataclass(frozen=True, slots=True)
class About:
    """Whose paper it is: always a code, the name only where it was chosen."""

    code: str
    name: str

    def rows(self, words: Words, parts: frozenset[str]) -> tuple[tuple[str, str], ...]:
        """As the first facts of a document."""
        named = ((words("summary.name"), self.name),) if NAME in parts and self.name else ()
        return ((words("note.code"), self.code), *named)
