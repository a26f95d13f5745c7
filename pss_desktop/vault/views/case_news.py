"""What was written about a case by somebody who did not know that it was closed, nor the closing of them."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from pss_desktop.domain.ids import DeviceId
from pss_desktop.domain.kinds import (
    ADDENDUM,
    AMENDMENT,
    ENTERED_IN_ERROR,
    LATE_ENTRY,
    MERGE,
    RAISE,
    SIGN,
    VERSION,
)
from pss_desktop.journal.merge.acts import Act
from pss_desktop.journal.operation import Operation
from pss_desktop.vault.database.connection import Connection, Row
from pss_desktop.vault.journal.store import JournalStore

NEWS_KINDS: Final = frozenset(
    {
        "session_note",
        "crisis_event",
        "risk_screen",
        "risk_level",
        "safety_plan",
        "protection_plan",
        "support_plan",
        "assessment",
    }
)
"""Kinds that say that there is still work with the client."""

_NEWS_ACTS: Final = frozenset({SIGN, ADDENDUM, AMENDMENT, LATE_ENTRY, VERSION, MERGE, RAISE})
_FEEDS: Final = """SELECT feed.id, feed.uid, device.uid FROM feed JOIN device ON device.id = feed.device
    WHERE feed.scope = ? AND feed.uid IS NOT ?"""
_AFTER: Final = """SELECT op.record, kind.name, op.header, op.salt, op.payload
    FROM op JOIN feed ON feed.id = op.feed JOIN kind ON kind.id = op.kind
    WHERE op.feed = ? AND op.seq > ? AND op.seq <= feed.accepted_seq AND op.payload IS NOT NULL"""
# A case that is closed may have become open by a new act, or closed again when that was taken back.
_CLIENT_TO_LOOK_AT: Final = """SELECT record.id FROM scope JOIN record ON record.uid = scope.uid
    LEFT JOIN decision ON decision.record = record.id
    WHERE scope.id = ? AND (record.status IS NOT 'open' OR decision.record IS NOT NULL)"""


class News(NamedTuple):
    """An act of the case, on which record of which kind."""

    record: int
    kind: str
    act: Act


class CaseNews:
    """Reads the journal of a case beyond what its closing had seen; of one device there is nothing."""

    def __init__(self, connection: Connection, journal: JournalStore) -> None:
        self._connection = connection
        self._journal = journal

    def apart_from(self, closing: Act, scope: int) -> tuple[News, ...]:
        """Signed clinical acts of *scope* that *closing* did not know and that did not know it."""
        return tuple(
            news
            for news in self._after(closing, scope)
            if not news.act.deps.covers(closing.feed, closing.seq) and not self._is_in_error(news.record)
        )

    def client_of(self, scope: int) -> int | None:
        """The key of the client record to compute again after news in *scope*; None where it can't matter."""
        found = self._connection.row(_CLIENT_TO_LOOK_AT, (scope,))
        return None if found is None else int(found[0])

    def _after(self, closing: Act, scope: int) -> Iterator[News]:
        for key, feed, device in self._connection.rows(_FEEDS, (scope, closing.feed)):
            seen = closing.deps.entries.get(feed)
            for row in self._connection.rows(_AFTER, (key, 0 if seen is None else seen.seq)):
                news = _news(row, DeviceId(device))
                if news is not None:
                    yield news

    def _is_in_error(self, record: int) -> bool:
        return any(
            stored.operation.header.act == ENTERED_IN_ERROR for stored in self._journal.operations(record)
        )


def _news(row: Row, device: DeviceId) -> News | None:
    record, kind, header, salt, payload = row
    if kind not in NEWS_KINDS:
        return None
    operation = Operation(header, salt, payload)
    if operation.header.act not in _NEWS_ACTS:
        return None
    return News(int(record), kind, Act.of(operation, device))
