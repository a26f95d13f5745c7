"""Bundles on their way out, each with its state; their files hold ciphertext only and lie in the outbox."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from pss_desktop.domain.clock import from_ms, to_ms
from pss_desktop.domain.errors import RecordNotFoundError
from pss_desktop.domain.ids import FeedId, PersonId, ScopeId
from pss_desktop.vault.database.connection import Connection, Row


class OutgoingState(StrEnum):
    """Where a bundle is."""

    QUEUED = "queued"
    SEALED = "sealed"
    SENDING = "sending"
    HANDED_OVER = "handed_over"
    """The mailbox has it."""
    DELIVERED = "delivered"
    """A signed ack covers it."""
    FAILED = "failed"
    """The last try failed; the next is due at ``next_at``."""
    CANCELLED = "cancelled"
    """A consent was withdrawn before it left."""
    SUPERSEDED = "superseded"
    """A later bundle carries all that it carried."""


_COLUMNS: Final = """SELECT id, bundle, person, kind, audience, state, reason, file, size, digest, seq, hash,
    mailbox, tries, next_at, made_at, changed_at FROM outgoing """
_LEFT: Final = """SELECT part.feed, max(part.seq) FROM outgoing_feed AS part
    JOIN outgoing ON outgoing.id = part.outgoing
    WHERE outgoing.person = ? AND outgoing.state IN ('handed_over', 'delivered') GROUP BY part.feed"""


@dataclass(frozen=True, slots=True)
class Covered:
    """What a bundle carries of one feed: up to which operation, and what the feed is about."""

    feed: FeedId
    scope: ScopeId
    seq: int


@dataclass(frozen=True, slots=True)
class NewOutgoing:
    """A bundle to queue. *audience* is the sharing rule that it was made by."""

    bundle: bytes
    person: PersonId
    kind: str
    audience: str
    mailbox: str = ""
    covers: tuple[Covered, ...] = ()


@dataclass(frozen=True, slots=True)
class Sealed:
    """What sealing made: the file's name in the outbox, its size and digest, its place in the channel."""

    file: str
    size: int
    digest: bytes
    seq: int
    hash: bytes


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A bundle on its way. *sealed* is None while it is only queued."""

    key: int
    bundle: bytes
    person: PersonId
    kind: str
    audience: str
    state: OutgoingState
    reason: str
    sealed: Sealed | None
    mailbox: str
    tries: int
    next_at: datetime | None
    made_at: datetime
    changed_at: datetime


class OutgoingBundles:
    """The queue outwards. Writers call it inside a transaction of their own."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, new: NewOutgoing, *, at: datetime) -> int:
        """Queue a bundle; returns its key."""
        key = self._connection.insert(
            "INSERT INTO outgoing (bundle, person, kind, audience, state, reason, file, size, seq, mailbox,"
            " tries, made_at, changed_at) VALUES (?, ?, ?, ?, ?, '', '', 0, 0, ?, 0, ?, ?)",
            (
                new.bundle,
                new.person,
                new.kind,
                new.audience,
                OutgoingState.QUEUED.value,
                new.mailbox,
                to_ms(at),
                to_ms(at),
            ),
        )
        self.cover(key, new.covers)
        return key

    def cover(self, key: int, covers: Iterable[Covered]) -> None:
        """Say what the bundle carries."""
        self._connection.run_many(
            "INSERT OR REPLACE INTO outgoing_feed (outgoing, feed, scope, seq) VALUES (?, ?, ?, ?)",
            [(key, one.feed, one.scope, one.seq) for one in covers],
        )

    def seal(self, key: int, sealed: Sealed, *, at: datetime) -> None:
        """The file is made."""
        self._connection.run(
            "UPDATE outgoing SET state = ?, file = ?, size = ?, digest = ?, seq = ?, hash = ?, changed_at = ?"
            " WHERE id = ?",
            (
                OutgoingState.SEALED.value,
                sealed.file,
                sealed.size,
                sealed.digest,
                sealed.seq,
                sealed.hash,
                to_ms(at),
                key,
            ),
        )

    def move(self, key: int, state: OutgoingState, *, at: datetime, reason: str = "") -> None:
        """Say where the bundle is now; *reason* is a stable word, never prose."""
        self._connection.run(
            "UPDATE outgoing SET state = ?, reason = ?, next_at = NULL, changed_at = ? WHERE id = ?",
            (state.value, reason, to_ms(at), key),
        )

    def fail(self, key: int, *, at: datetime, next_at: datetime, reason: str) -> None:
        """A try failed; the next is due at *next_at*."""
        self._connection.run(
            "UPDATE outgoing SET state = ?, reason = ?, tries = tries + 1, next_at = ?, changed_at = ?"
            " WHERE id = ?",
            (OutgoingState.FAILED.value, reason, to_ms(next_at), to_ms(at), key),
        )

    def by_mailbox(self, key: int, mailbox: str) -> None:
        """Say by which mailbox it goes."""
        self._connection.run("UPDATE outgoing SET mailbox = ? WHERE id = ?", (mailbox, key))

    def get(self, key: int) -> Outgoing:
        """The bundle. Raises RecordNotFoundError."""
        found = self._connection.row(_COLUMNS + "WHERE id = ?", (key,))
        if found is None:
            raise RecordNotFoundError
        return _outgoing(found)

    def in_state(self, states: Collection[OutgoingState]) -> tuple[Outgoing, ...]:
        """Bundles in any of *states*, in the order in which they were made."""
        found = self._connection.rows(_COLUMNS + "ORDER BY id")
        return tuple(one for one in map(_outgoing, found) if one.state in states)

    def newest(self, count: int, *, person: PersonId | None = None) -> tuple[Outgoing, ...]:
        """The newest bundles, to everybody or to *person*."""
        found = self._connection.rows(
            _COLUMNS + "WHERE ?1 IS NULL OR person = ?1 ORDER BY id DESC LIMIT ?2", (person, count)
        )
        return tuple(map(_outgoing, found))

    def covers(self, key: int) -> tuple[Covered, ...]:
        """What the bundle carries."""
        found = self._connection.rows(
            "SELECT feed, scope, seq FROM outgoing_feed WHERE outgoing = ? ORDER BY feed", (key,)
        )
        return tuple(Covered(FeedId(feed), ScopeId(scope), seq) for feed, scope, seq in found)

    def left(self, person: PersonId) -> Mapping[FeedId, int]:
        """How far each feed is in all that was ever handed over for *person*."""
        return {FeedId(feed): seq for feed, seq in self._connection.rows(_LEFT, (person,))}


def _outgoing(row: Row) -> Outgoing:
    key, bundle, person, kind, audience, state, reason, file, size, digest, seq, hash_, *rest = row
    mailbox, tries, next_at, made_at, changed_at = rest
    return Outgoing(
        key=key,
        bundle=bundle,
        person=PersonId(person),
        kind=kind,
        audience=audience,
        state=OutgoingState(state),
        reason=reason,
        sealed=None if digest is None else Sealed(file, size, digest, seq, hash_),
        mailbox=mailbox,
        tries=tries,
        next_at=None if next_at is None else from_ms(next_at),
        made_at=from_ms(made_at),
        changed_at=from_ms(changed_at),
    )
