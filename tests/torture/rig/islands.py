"""Devices that only reach each other by messages which are lost, doubled, late and out of order."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from pss_desktop.domain.ids import ClientId, RecordId, ScopeId, single_record
from pss_desktop.journal.codec import decode_payload
from pss_desktop.journal.operation import Operation
from pss_desktop.vault.feed_intake import ComingFeed
from pss_desktop.vault.journal_check import check_journal
from pss_desktop.vault.slices import finish
from pss_desktop.vault.storage import Storage
from pss_desktop.vault.views.search_check import unfindable_rows
from tests.fakes import FakeClock
from tests.unit.vault.exchange.passing import Keep, a_shelf, coming, everything, know, take
from tests.unit.vault.shelf import Shelf

LEVELS: Final = ("none", "low", "medium", "high", "imminent")
_ROWS: Final = """SELECT record.uid, kind.name, record.at, op.hash, record.state, record.status, record.due,
        record.risk, person.uid, record.title, decision.conflicts
    FROM record JOIN kind ON kind.id = record.kind LEFT JOIN op ON op.id = record.op
    LEFT JOIN person ON person.id = record.author LEFT JOIN decision ON decision.record = record.id
    ORDER BY record.uid"""
_OPERATIONS: Final = """SELECT feed.uid, op.seq, op.hash, op.salt, op.payload FROM op
    JOIN feed ON feed.id = op.feed WHERE op.seq <= feed.accepted_seq ORDER BY feed.uid, op.seq"""
_PAYLOADS: Final = """SELECT record.uid, op.payload FROM op JOIN record ON record.id = op.record
    JOIN feed ON feed.id = op.feed WHERE op.seq <= feed.accepted_seq AND op.payload IS NOT NULL"""

Message = tuple[ComingFeed, ...]


@dataclass(slots=True)
class Island:
    """One person's device. A restored backup goes on as a new device of the same person."""

    folder: Path
    name: str
    shelf: Shelf
    inbox: list[Message] = field(default_factory=list)
    backup: Path | None = None
    lives: int = 1

    @property
    def storage(self) -> Storage:
        return self.shelf.storage

    @property
    def clients(self) -> list[ClientId]:
        scopes = self.storage.connection.rows(
            "SELECT scope.uid FROM client_list JOIN scope ON scope.id = client_list.scope ORDER BY scope.uid"
        )
        return [ClientId(RecordId(uid)) for (uid,) in scopes]

    def notes(self, client: ClientId) -> list[RecordId]:
        page = self.storage.records.page(ScopeId(client), "session_note", count=50)
        return [one.id for one in page]

    def move_clock(self, hours: int) -> None:
        self.shelf.clock.advance(hours=hours)

    def back_up(self) -> None:
        """Put a copy of the database aside."""
        self.storage.connection.checkpoint()
        self.backup = self.folder / f"{self.name}.backup"
        shutil.copyfile(self._path, self.backup)

    def restore(self) -> None:
        """Go on from the copy, as a new device: whatever was not sent since is gone."""
        if self.backup is None:
            return
        self.storage.connection.close()
        self.lives += 1
        shutil.copyfile(self.backup, self._path)
        clock = self.shelf.clock
        self.shelf = a_shelf(self.folder, self._device, clock, person=self.name, first_id=self.lives << 32)

    def message(self, keep: Keep = everything, *, headers: bool = False) -> Message:
        """All that this island may tell, as it is now; what it may not, as runs or as bare *headers*."""
        return tuple(
            coming(self.storage, state.feed, keep=keep, headers=headers)
            for state in self.storage.journal.feeds()
            if state.accepted
        )

    def hear(self, message: Message) -> None:
        """Take a message in; its own feeds are nothing new to this island."""
        own = self.storage.identity.device
        take(self.storage, [feed for feed in message if feed.device != own])

    @property
    def _device(self) -> str:
        return self.name if self.lives == 1 else f"{self.name}{self.lives}"

    @property
    def _path(self) -> Path:
        return self.folder / f"{self._device}.db"


def an_island(folder: Path, name: str) -> Island:
    """An empty vault of somebody new."""
    folder.mkdir()
    return Island(folder, name, a_shelf(folder, name, FakeClock()))


def introduce(islands: list[Island]) -> None:
    """Everybody knows everybody's keys."""
    for one in islands:
        for other in islands:
            know(one.storage, other.storage)


def settle(islands: list[Island]) -> None:
    """Everything reaches everybody."""
    introduce(islands)
    for _ in range(2):
        for one in islands:
            for other in islands:
                if one is not other:
                    other.hear(one.message())


def digest(island: Island) -> tuple[object, ...]:
    """What a vault holds and shows, without what only says in which order it came."""
    connection = island.storage.connection
    return (connection.rows(_OPERATIONS), connection.rows(_ROWS), sorted(_found(island)))


def assert_sound(island: Island) -> None:
    """Chains, signatures, views and search hold."""
    connection = island.storage.connection
    assert finish(check_journal(connection, signatures=True)).problems == frozenset()
    assert finish(island.storage.projection.compare()) == ()
    assert finish(unfindable_rows(connection)) == 0


def words_of(island: Island) -> dict[str, bytes]:
    """Every text that is in the journal, with the record that it belongs to."""
    found = island.storage.connection.rows(_PAYLOADS)
    return {text: record for record, payload in found for text in _texts(payload)}


def erased_in(island: Island) -> set[bytes]:
    """The records that are erased."""
    return {uid for (uid,) in island.storage.connection.rows("SELECT uid FROM tombstone")}


def withholding(kinds: frozenset[str]) -> Keep:
    """Everything but operations of *kinds*."""

    def keep(operation: Operation) -> bool:
        return operation.header.kind not in kinds

    return keep


def risk_record(client: ClientId) -> RecordId:
    return single_record(ScopeId(client), "risk_level")


def _texts(payload: bytes) -> Iterator[str]:
    text = decode_payload(payload).get("text")
    if isinstance(text, dict):
        yield from (value for value in text.values() if isinstance(value, str))


def _found(island: Island) -> set[bytes]:
    return {hit.record for hit in island.storage.search.find("heron").hits}
