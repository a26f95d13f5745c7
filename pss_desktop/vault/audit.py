"""The audit log: who opened, showed, exported or changed what; each entry seals the one before it."""

import re
from collections.abc import Generator
from dataclasses import dataclass
from datetime import datetime
from typing import Final, NamedTuple

from pss_desktop.crypto.digest import sha256
from pss_desktop.domain.clock import Clock, from_ms, to_ms
from pss_desktop.domain.errors import VaultDamagedError
from pss_desktop.domain.progress import Progress
from pss_desktop.vault.database.connection import Connection

LOST: Final = "audit.lost"
"""The act whose object says which entries before it are gone: they lay on a page that did not verify."""

_TAG: Final = b"pss/audit/v1"
_START: Final = bytes(32)
_NO_OBJECT: Final = bytes(16)
_WORD: Final = re.compile(r"[a-z][a-z0-9_.]{0,47}")
_ROWS_A_SLICE: Final = 2000


class AuditEntry(NamedTuple):
    """One line: an act's stable word and the id of its object, never words that somebody wrote."""

    number: int
    at: datetime
    act: str
    object_id: bytes | None


@dataclass(frozen=True, slots=True)
class AuditHead:
    """How many entries there are, and the hash that seals them all."""

    count: int
    hash: bytes


class LostEntries(NamedTuple):
    """The numbers of the first and the last entry that are gone."""

    first: int
    last: int

    @property
    def number(self) -> int:
        """How many."""
        return self.last - self.first + 1

    def pack(self) -> bytes:
        """As the object of an entry."""
        return self.first.to_bytes(8, "big") + self.last.to_bytes(8, "big")

    @classmethod
    def unpack(cls, packed: bytes) -> "LostEntries":
        """Read what :meth:`pack` wrote: two numbers u64, big-endian."""
        return cls(int.from_bytes(packed[:8], "big"), int.from_bytes(packed[8:], "big"))


class AuditLog:
    """Entries are added at the end and never change; triggers of the schema refuse anything else."""

    def __init__(self, connection: Connection, clock: Clock) -> None:
        self._connection = connection
        self._clock = clock

    def append(self, act: str, object_id: bytes | None = None) -> AuditEntry:
        """Note that *act* was done to *object_id*. Raises ValueError for an act that is not a stable word."""
        if not _WORD.fullmatch(act):
            raise ValueError("an audited act is one stable word")
        at = to_ms(self._clock.now())
        with self._connection.transaction():
            head = self.head()
            counted = self._counted()
            # A gap tells the check that an old page was put back: entries are gone, or their count is.
            number = max(head.count, counted) + 1 + (head.count > counted)
            self._connection.run(
                "INSERT INTO audit (id, at, act, object, hash) VALUES (?, ?, ?, ?, ?)",
                (number, at, act, object_id, _link(head.hash, number, at, act, object_id)),
            )
        return AuditEntry(number, from_ms(at), act, object_id)

    def head(self) -> AuditHead:
        """The newest entry's seal, which covers all before it."""
        found = self._connection.row("SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1")
        return AuditHead(0, _START) if found is None else AuditHead(*found)

    def ends(self) -> bool:
        """Whether its newest entry and their number can be read."""
        try:
            self.head(), self._counted()
        except VaultDamagedError:
            return False
        return True

    def page(self, before: int | None, count: int) -> tuple[AuditEntry, ...]:
        """Up to *count* entries with numbers under *before*, the newest first."""
        found = self._connection.rows(
            "SELECT id, at, act, object FROM audit WHERE ?1 IS NULL OR id < ?1 ORDER BY id DESC LIMIT ?2",
            (before, count),
        )
        return tuple(AuditEntry(number, from_ms(at), act, object_) for number, at, act, object_ in found)

    def verify(self) -> Generator[Progress, None, bool]:
        """Compute every seal again, in slices; returns whether all fit and no entry is missing.

        Where a later entry says that some are gone, the seal of the one after them is taken as it stands.
        """
        total = self.head().count
        if total != self._counted():
            return False
        seal, done, lost = _START, 0, self._lost()
        while done < total:
            found = self._connection.rows(
                "SELECT id, at, act, object, hash FROM audit WHERE id > ? ORDER BY id LIMIT ?",
                (done, _ROWS_A_SLICE),
            )
            for number, at, act, object_id, stored in found:
                if lost.get(done + 1) == number - 1:
                    seal, done = stored, number
                    continue
                done += 1
                seal = _link(seal, done, at, act, object_id)
                if number != done or seal != stored:
                    return False
            yield Progress(done, total, "audit")
        return True

    def _lost(self) -> dict[int, int]:
        """The last number of those that are said to be gone, by the first; only a later entry can say so."""
        said = self._connection.rows(
            "SELECT id, object FROM audit WHERE act = ? AND object IS NOT NULL ORDER BY id", (LOST,)
        )
        gaps = ((number, LostEntries.unpack(packed)) for number, packed in said)
        return {gap.first: gap.last for number, gap in gaps if gap.last < number}

    def _counted(self) -> int:
        """How many entries there should be, as SQLite counts them apart from the entries themselves."""
        found = self._connection.row("SELECT seq FROM sqlite_sequence WHERE name = 'audit'")
        return 0 if found is None else int(found[0])


def _link(seal: bytes, number: int, at: int, act: str, object_id: bytes | None) -> bytes:
    return sha256(
        _TAG,
        seal,
        number.to_bytes(8, "big"),
        at.to_bytes(8, "big", signed=True),
        bytes([object_id is not None]),
        object_id or _NO_OBJECT,
        act.encode(),
    )
