"""One search over everything: clients by code, name and phone; notes by their words."""

from dataclasses import dataclass
from datetime import datetime

from pss_desktop.domain.ids import ClientId, RecordId
from pss_desktop.services.clients import ClientRow


@dataclass(frozen=True, slots=True)
class SnippetPart:
    """A run of a note's own words; *found* when it is what was searched for."""

    text: str
    found: bool


@dataclass(frozen=True, slots=True)
class NoteHit:
    """A signed note whose words match, with a few words around the match."""

    note: RecordId
    client: ClientId
    code: str
    name: str
    at: datetime
    snippet: tuple[SnippetPart, ...]


@dataclass(frozen=True, slots=True)
class Hits:
    """What a search found, newest notes first; *more* when there are further notes ('500+')."""

    clients: tuple[ClientRow, ...]
    notes: tuple[NoteHit, ...]
    more: bool


class Finder:
    """Searches the open vault."""

    def search(self, text: str, *, notes: int = 50) -> Hits:
        """Look *text* up. Words of fewer than 3 letters match whole, longer ones also as a beginning."""
        raise NotImplementedError
