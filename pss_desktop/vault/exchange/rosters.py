"""Every roster that this vault accepted, as the exact bytes that the roots signed."""

from dataclasses import dataclass
from datetime import datetime

from pss_desktop.domain.clock import from_ms, to_ms
from pss_desktop.vault.database.connection import Connection, Row


@dataclass(frozen=True, slots=True)
class StoredRoster:
    """One version; its *content* was verified before it was kept, and is verified again when it is read."""

    programme: bytes
    version: int
    hash: bytes
    content: bytes
    at: datetime


class Rosters:
    """Versions stay. Writers call it inside a transaction of their own."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, roster: StoredRoster) -> None:
        """Keep a verified roster; a second time does nothing."""
        self._connection.run(
            "INSERT INTO roster (programme, version, hash, content, at) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT DO NOTHING",
            (roster.programme, roster.version, roster.hash, roster.content, to_ms(roster.at)),
        )

    def versions(self, programme: bytes) -> tuple[StoredRoster, ...]:
        """Every version of *programme*, the oldest first."""
        return tuple(
            _roster(row)
            for row in self._connection.rows(
                "SELECT programme, version, hash, content, at FROM roster WHERE programme = ?"
                " ORDER BY version, hash",
                (programme,),
            )
        )


def _roster(row: Row) -> StoredRoster:
    programme, version, hash_, content, at = row
    return StoredRoster(programme, version, hash_, content, from_ms(at))
