"""What there is to send: every feed that may leave, what it is about, and which cases somebody was sent."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from pss_desktop.domain.ids import DeviceId, FeedId, OpHash, PersonId, RecordId, ScopeId
from pss_desktop.journal.codec import decode_header
from pss_desktop.vault.database.connection import Connection

_FEEDS: Final = """SELECT feed.uid, device.uid, scope.uid, scope.type, feed.accepted_seq, feed.hash
    FROM feed JOIN scope ON scope.id = feed.scope JOIN device ON device.id = feed.device
    WHERE feed.accepted_seq > 0 AND scope.type <> 'self' """
_AFTER: Final = """SELECT count(DISTINCT op.record) FROM feed JOIN op ON op.feed = feed.id
    JOIN kind ON kind.id = op.kind
    WHERE feed.uid = ? AND op.seq > ? AND op.seq <= feed.accepted_seq AND op.payload IS NOT NULL
    AND kind.name NOT IN (SELECT value FROM json_each(?))"""
_HEADS: Final = """SELECT feed.uid, coalesce(feed_head.signature, feed.signed_head)
    FROM feed JOIN device ON device.id = feed.device
    LEFT JOIN feed_head ON feed_head.feed = feed.id AND feed_head.seq = feed.accepted_seq
    WHERE lower(hex(device.uid)) IN (SELECT value FROM json_each(?))
    AND (feed_head.signature IS NOT NULL OR feed.signed_seq = feed.accepted_seq)"""
_OF_KIND: Final = "SELECT record.uid FROM record JOIN kind ON kind.id = record.kind WHERE kind.name = ?"
_FIRSTS: Final = """SELECT record.uid, op.header FROM json_each(?) AS asked
    JOIN record ON record.uid = unhex(asked.value)
    JOIN op ON op.id = (SELECT min(id) FROM op WHERE op.record = record.id)"""
_COUNT: Final = """SELECT count(*) FROM record JOIN kind ON kind.id = record.kind
    WHERE kind.name = ? AND record.status IS NOT 'erased'"""


@dataclass(frozen=True, slots=True)
class OwnFeed:
    """A feed that is here, how far it counts, and what it is about; feeds about oneself are none of these."""

    feed: FeedId
    device: DeviceId
    scope: ScopeId
    scope_type: str
    accepted: int
    hash: OpHash


class Outlook:
    """Reads only."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def feeds(self, scope: ScopeId | None = None) -> tuple[OwnFeed, ...]:
        """Feeds in the order of their scopes: of everything, or of one scope."""
        return self._feeds("AND (?1 IS NULL OR scope.uid = ?1) ORDER BY scope.id, feed.id", scope)

    def latest(self) -> tuple[OwnFeed, ...]:
        """All feeds, those that grew last before the others."""
        return self._feeds("ORDER BY feed.last DESC, feed.id")

    def newest_heads(self, devices: Iterable[DeviceId]) -> Mapping[FeedId, bytes]:
        """By feed of one of *devices*, its own signature over how far it counts here, where one is kept."""
        asked = json.dumps([device.hex() for device in devices])
        found = self._connection.rows(_HEADS, (asked,))
        return {FeedId(feed): head for feed, head in found if head is not None}

    def sent(self, person: PersonId) -> frozenset[ScopeId]:
        """Everything of which *person* was ever sent something."""
        found = self._connection.rows("SELECT scope FROM sent_to WHERE person = ?", (person,))
        return frozenset(ScopeId(scope) for (scope,) in found)

    def beginners(self, records: Iterable[RecordId]) -> Mapping[RecordId, PersonId]:
        """Who wrote the first operation of each of *records* that is here."""
        asked = json.dumps([record.hex() for record in records])
        found = self._connection.rows(_FIRSTS, (asked,))
        return {RecordId(uid): decode_header(header).author for uid, header in found}

    def records_of(self, kind: str) -> frozenset[RecordId]:
        """The records of *kind* that are here, whatever became of them."""
        return frozenset(RecordId(uid) for (uid,) in self._connection.rows(_OF_KIND, (kind,)))

    def counted(self, kind: str) -> int:
        """How many records of *kind* are here."""
        return int(self._connection.scalar(_COUNT, (kind,)))

    def records_after(self, feed: FeedId, seq: int, *, without: Sequence[str]) -> int:
        """How many records *feed* wrote about behind number *seq*, but for those of the kinds *without*."""
        found = self._connection.scalar(_AFTER, (feed, seq, json.dumps(list(without))))
        return int(found)

    def _feeds(self, which: str, *values: object) -> tuple[OwnFeed, ...]:
        return tuple(
            OwnFeed(FeedId(feed), DeviceId(device), ScopeId(about), type_, accepted, OpHash(hash_))
            for feed, device, about, type_, accepted, hash_ in self._connection.rows(_FEEDS + which, values)
        )
