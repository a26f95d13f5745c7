"""Bundles that came in and are not done with: to be looked at, held back, or waiting for what is missing.

Their files hold ciphertext only: in the inbox, or in the quarantine where something was wrong with them.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final

from pss_desktop.domain.clock import from_ms, to_ms
from pss_desktop.domain.errors import RecordNotFoundError
from pss_desktop.domain.ids import DeviceId, FeedId
from pss_desktop.vault.database.connection import Connection, Row


class IncomingState(StrEnum):
    """Where a bundle is."""

    ARRIVED = "arrived"
    """In the inbox, not applied yet."""
    WAITING = "waiting"
    """Parts of it wait for earlier data that was asked for."""
    TO_DECIDE = "to_decide"
    """A person is asked before all of it counts."""
    UNKNOWN_SIGNER = "unknown_signer"
    """Held back until a newer roster knows who signed."""
    QUARANTINED = "quarantined"
    """Not what it should be; held back for good."""
    APPLIED = "applied"
    """Taken in; its file is gone."""
    DISCARDED = "discarded"
    """A person threw it away; its file is gone."""


TO_READ: Final = frozenset(
    {
        IncomingState.ARRIVED,
        IncomingState.WAITING,
        IncomingState.TO_DECIDE,
        IncomingState.UNKNOWN_SIGNER,
    }
)
"""What may still be taken in."""
PENDING: Final = TO_READ | {IncomingState.QUARANTINED}
BY_HAND: Final = "file"
"""The source of a bundle that a person brought; of any other it is the key of a mailbox."""
ASKED: Final = "to_decide"
"""Why a bundle is :attr:`IncomingState.TO_DECIDE`: nobody answered yet."""
AGREED: Final = "agreed"
REFUSED: Final = "refused"
"""Somebody answered, and it is to be taken in by that."""

_AFTER_LOSS: Final = "after_loss/"

_COLUMNS: Final = """SELECT id, digest, file, size, source, state, reason, peer, bundle, kind, roster,
    arrived_at, changed_at FROM incoming """


_NO_LONGER_WAITING: Final = """SELECT incoming.id FROM incoming
    JOIN feed ON feed.uid = unhex(substr(incoming.reason, 1, 32))
    WHERE incoming.state = ? AND feed.accepted_seq >= CAST(substr(incoming.reason, 34) AS INTEGER)
    ORDER BY incoming.id"""
_PART_CAME: Final = """SELECT waits.id FROM incoming AS waits
    JOIN received ON received.peer = waits.peer AND waits.reason LIKE '%/%/' || received.seq
    JOIN incoming AS part ON part.bundle = received.bundle AND part.state = ?
    WHERE waits.state = ? ORDER BY waits.id"""
_TRIED_WITH_LESS: Final = "SELECT id FROM incoming WHERE state = ? AND roster < ? ORDER BY id"


@dataclass(frozen=True, slots=True)
class NewIncoming:
    """A file that came in: the digest of its bytes, its name in the inbox, and where it came from."""

    digest: bytes
    file: str
    size: int
    source: str = ""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A bundle that came in. *reason* is the code of the error that holds it back, with its part.

    *peer*, *bundle* and *kind* are known once it was opened; *roster* is the version that it was tried with.
    """

    key: int
    digest: bytes
    file: str
    size: int
    source: str
    state: IncomingState
    reason: str
    peer: DeviceId | None
    bundle: bytes | None
    kind: str
    roster: int
    arrived_at: datetime
    changed_at: datetime

    @property
    def after_loss(self) -> int:
        """Of what was taken in, so many entries count for nothing: their devices are no longer trusted."""
        number = self.reason.removeprefix(_AFTER_LOSS) if self.state is IncomingState.APPLIED else ""
        return int(number) if number.isdigit() else 0

    def known_as(self, peer: DeviceId, bundle: bytes, kind: str) -> "Incoming":
        """With what opening it told."""
        return replace(self, peer=peer, bundle=bundle, kind=kind)


def left_out_after_loss(entries: int) -> str:
    """The reason that stays with a bundle of which so many *entries* do not count; empty for none."""
    return f"{_AFTER_LOSS}{entries}" if entries else ""


def waits_for(feed: FeedId, seq: int, part: int | None) -> str:
    """The reason of a bundle that waits until *feed* counts up to *seq*, or until *part* was taken in.

    That is the number of an earlier part of the same case among its sender's bundles.
    """
    return f"{feed.hex()}/{seq}" + ("" if part is None else f"/{part}")


class IncomingBundles:
    """The queue inwards. Writers call it inside a transaction of their own."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, new: NewIncoming, *, at: datetime) -> Incoming:
        """Take a file in; one with the same bytes that came before is given back as it stands."""
        found = self.by_digest(new.digest)
        if found is not None:
            return found
        key = self._connection.insert(
            "INSERT INTO incoming (digest, file, size, source, state, reason, kind, roster, arrived_at,"
            " changed_at) VALUES (?, ?, ?, ?, ?, '', '', 0, ?, ?)",
            (
                new.digest,
                new.file,
                new.size,
                new.source,
                IncomingState.ARRIVED.value,
                to_ms(at),
                to_ms(at),
            ),
        )
        return self.get(key)

    def come_again(self, key: int, new: NewIncoming, *, at: datetime) -> Incoming:
        """The same bytes came once more after they were done with: they are looked at once more."""
        self._connection.run(
            "UPDATE incoming SET state = ?, reason = '', file = ?, source = ?, changed_at = ? WHERE id = ?",
            (IncomingState.ARRIVED.value, new.file, new.source, to_ms(at), key),
        )
        return self.get(key)

    def opened(self, incoming: Incoming, *, roster: int, at: datetime) -> None:
        """Keep who sent it and what it is, as opening it told."""
        self._connection.run(
            "UPDATE incoming SET peer = ?, bundle = ?, kind = ?, roster = ?, changed_at = ? WHERE id = ?",
            (incoming.peer, incoming.bundle, incoming.kind, roster, to_ms(at), incoming.key),
        )

    def move(
        self, key: int, state: IncomingState, *, at: datetime, reason: str = "", roster: int = 0
    ) -> None:
        """Say where it is now; *reason* is a code, never prose."""
        self._connection.run(
            "UPDATE incoming SET state = ?, reason = ?, roster = max(roster, ?), changed_at = ? WHERE id = ?",
            (state.value, reason, roster, to_ms(at), key),
        )

    def get(self, key: int) -> Incoming:
        """The bundle. Raises RecordNotFoundError."""
        found = self._connection.row(_COLUMNS + "WHERE id = ?", (key,))
        if found is None:
            raise RecordNotFoundError
        return _incoming(found)

    def by_digest(self, digest: bytes) -> Incoming | None:
        """The bundle whose file has this digest; ``None`` where none came."""
        found = self._connection.row(_COLUMNS + "WHERE digest = ?", (digest,))
        return None if found is None else _incoming(found)

    def in_state(self, states: Collection[IncomingState] = PENDING) -> tuple[Incoming, ...]:
        """Bundles in any of *states*, in the order in which they came."""
        found: list[Incoming] = []
        for state in states:
            rows = self._connection.rows(_COLUMNS + "WHERE state = ?", (state.value,))
            found += map(_incoming, rows)
        return tuple(sorted(found, key=lambda one: one.key))

    def to_read(self, *, by_hand: bool) -> tuple[int, int]:
        """How many bundles may still be taken in, and how many bytes their files have: of those that a
        person brought, or of all others.
        """
        states = ", ".join("?" * len(TO_READ))
        found = self._connection.row(
            f"SELECT count(*), coalesce(sum(size), 0) FROM incoming WHERE state IN ({states})"  # noqa: S608
            " AND (source = ?) = ?",
            (*(state.value for state in TO_READ), BY_HAND, by_hand),
        )
        return (0, 0) if found is None else (int(found[0]), int(found[1]))

    def due(self, roster: int) -> tuple[int, ...]:
        """Those to try again: what they waited for counts now, or *roster* may know who signed them."""
        came = self._connection.rows(_NO_LONGER_WAITING, (IncomingState.WAITING.value,))
        parts = self._connection.rows(_PART_CAME, (IncomingState.APPLIED.value, IncomingState.WAITING.value))
        known = self._connection.rows(_TRIED_WITH_LESS, (IncomingState.UNKNOWN_SIGNER.value, roster))
        return tuple(sorted({key for (key,) in (*came, *parts, *known)}))

    def newest(self, count: int) -> tuple[Incoming, ...]:
        """The newest bundles, done with or not."""
        return tuple(map(_incoming, self._connection.rows(_COLUMNS + "ORDER BY id DESC LIMIT ?", (count,))))


def _incoming(row: Row) -> Incoming:
    key, digest, file, size, source, state, reason, peer, bundle, kind, roster, arrived, changed = row
    return Incoming(
        key=key,
        digest=digest,
        file=file,
        size=size,
        source=source,
        state=IncomingState(state),
        reason=reason,
        peer=None if peer is None else DeviceId(peer),
        bundle=bundle,
        kind=kind,
        roster=roster,
        arrived_at=from_ms(arrived),
        changed_at=from_ms(changed),
    )
