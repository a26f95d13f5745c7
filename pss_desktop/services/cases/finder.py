"""One search over everything: clients by code, name and phone; what was written by its words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from pss_desktop.domain.client import CaseState
from pss_desktop.domain.ids import ClientId, RecordId
from pss_desktop.services.clients.client_views import ClientFilter, ClientRow, client_of, identity_of
from pss_desktop.services.clients.clients import Clients
from pss_desktop.services.seat import Seat
from pss_desktop.services.sessions.notes import SESSION_NOTE
from pss_desktop.vault.views.search_index import Hit
from pss_desktop.vault.views.snippet import SnippetPart, snippet

__all__ = ["Finder", "Hits", "NoteHit", "RecordHit", "SnippetPart"]

_CLIENTS_SHOWN: Final = 20
_RECORDS_SHOWN: Final = 20
OPENED: Final = frozenset({"safety_plan", "protection_plan", "crisis_event", "risk_screen", "file", "task"})
"""Kinds that have a page to open, besides notes."""

_ON_LISTS: Final = frozenset(CaseState)


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
class RecordHit:
    """Another record whose words match, by its kind: a plan, a crisis, a screened risk, a file, a task."""

    kind: str
    record: RecordId
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
    records: tuple[RecordHit, ...] = ()


@dataclass(frozen=True, slots=True)
class _Person:
    code: str
    name: str


class Finder:
    """Searches the open vault; clients in the bin and their notes are not found."""

    def __init__(self, seat: Seat, clients: Clients) -> None:
        self._seat = seat
        self._clients = clients

    def search(self, text: str, *, notes: int = 50) -> Hits:
        """Look *text* up. Words of fewer than 3 letters match whole, longer ones also as a beginning.

        Raises CancelledError when :meth:`interrupt` came.
        """
        if not text.strip():
            return Hits((), (), more=False)
        clients = self._clients.page(ClientFilter(text), None, _CLIENTS_SHOWN).rows
        found = self._seat.storage.search.find(text)
        people: dict[ClientId, _Person | None] = {}
        shown: list[NoteHit] = []
        more = found.more
        for hit in found.hits:
            if hit.kind != SESSION_NOTE:
                continue
            if len(shown) == notes:
                more = True
                break
            person = self._person(RecordId(hit.scope), people)
            if person is not None:
                shown.append(self._note(hit, person, text))
        others = [*found.hits, *self._seat.storage.search.find_records(text).hits]
        return Hits(clients, tuple(shown), more, self._records(others, people, text))

    def interrupt(self) -> None:
        """Stop a running search, from any thread: there is a new key to look for."""
        self._seat.storage.search.interrupt()

    def _person(self, client: ClientId, known: dict[ClientId, _Person | None]) -> _Person | None:
        """Who a note is about; None for somebody who is in the bin or erased."""
        if client not in known:
            listed = self._seat.storage.clients.get(client)
            record = listed.client if listed else None
            shown = listed is not None and record is not None and record.status in _ON_LISTS
            known[client] = (
                _Person(client_of(listed).code, identity_of(listed).shown_name) if listed and shown else None
            )
        return known[client]

    def _note(self, hit: Hit, person: _Person, text: str) -> NoteHit:
        words = self._seat.storage.search.words(hit)
        client = RecordId(hit.scope)
        return NoteHit(hit.record, client, person.code, person.name, hit.at, snippet(words, text))

    def _records(
        self, hits: Sequence[Hit], people: dict[ClientId, _Person | None], text: str
    ) -> tuple[RecordHit, ...]:
        """The newest of the kinds that have a page."""
        found: list[RecordHit] = []
        for hit in sorted((one for one in hits if one.kind in OPENED), key=lambda one: one.at, reverse=True):
            person = self._person(RecordId(hit.scope), people)
            if person is not None:
                found.append(self._record(hit, person, text))
            if len(found) == _RECORDS_SHOWN:
                break
        return tuple(found)

    def _record(self, hit: Hit, person: _Person, text: str) -> RecordHit:
        words = snippet(self._seat.storage.search.words(hit), text)
        return RecordHit(hit.kind, hit.record, RecordId(hit.scope), person.code, person.name, hit.at, words)
