"""What other computers said about records of one kind, in the order in which this vault took it in."""

from dataclasses import dataclass
from typing import Final

from pss_desktop.domain.ids import DeviceId, RecordId
from pss_desktop.vault.database.connection import Connection

# The plus keeps SQLite from walking every operation after the place instead of those of the few records.
_HEARD: Final = """SELECT record.uid, max(op.id)
    FROM kind JOIN record ON record.kind = kind.id
    JOIN op ON op.record = record.id AND +op.id > ?2
    JOIN feed ON feed.id = op.feed JOIN device ON device.id = feed.device
    WHERE kind.name = ?1 AND op.seq <= feed.accepted_seq AND device.uid <> ?3
    AND record.status IS NOT 'erased'
    GROUP BY record.id ORDER BY max(op.id) DESC"""


@dataclass(frozen=True, slots=True)
class Heard:
    """A record that others wrote to; *upto* is the newest of those operations, in this vault's own order."""

    record: RecordId
    upto: int


def heard_of(connection: Connection, kind: str, *, after: int, me: DeviceId) -> tuple[Heard, ...]:
    """Records of *kind* to which devices other than *me* wrote after the place *after*, the newest first."""
    return tuple(Heard(RecordId(uid), upto) for uid, upto in connection.rows(_HEARD, (kind, after, me)))
