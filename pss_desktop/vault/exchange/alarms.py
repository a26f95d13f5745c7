"""What must not be: a feed that forked, a peer that knows more of us than we do, a log cut short."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from pss_desktop.domain.clock import from_ms, to_ms
from pss_desktop.domain.errors import RecordNotFoundError
from pss_desktop.domain.ids import DeviceId, FeedId, OpHash
from pss_desktop.vault.database.connection import Connection, Row

_COLUMNS: Final = """SELECT id, kind, subject, peer, our_seq, our_hash, our_head, their_seq, their_hash,
    their_head, at, seen_at FROM alarm """


class AlarmKind(StrEnum):
    """What is wrong."""

    FORK = "fork"
    """One device signed two different histories of one feed: its key is used in two places."""
    ROLLBACK = "rollback"
    """A peer holds more of this device's own feed than this vault: an older copy was put back."""
    CHANNEL = "channel"
    """Two bundles of one device have one number."""
    AUDIT = "audit"
    """A later bundle of a device has a shorter audit log than an earlier one, or another of one length."""


_ABOUT_DEVICES: Final = frozenset({AlarmKind.CHANNEL, AlarmKind.AUDIT})


@dataclass(frozen=True, slots=True)
class Claim:
    """One side: a feed, or a channel, has *hash* at *seq*; *signature* where it is a signed head."""

    seq: int
    hash: OpHash | None
    signature: bytes | None = None


@dataclass(frozen=True, slots=True)
class NewAlarm:
    """What was noticed. *subject* is the feed, or the device with the channel or log; *peer* brought it."""

    kind: AlarmKind
    subject: bytes
    ours: Claim
    theirs: Claim
    peer: DeviceId | None = None

    @property
    def feed(self) -> FeedId | None:
        """The feed that it is about; None where that is all of a device."""
        return None if self.kind in _ABOUT_DEVICES else FeedId(self.subject)


@dataclass(frozen=True, slots=True)
class Alarm:
    """An alarm, with both sides; it stays, and is *seen_at* once a person has looked."""

    key: int
    alarm: NewAlarm
    at: datetime
    seen_at: datetime | None


class Alarms:
    """Alarms stay. Writers call it inside a transaction of their own."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def ring(self, alarm: NewAlarm, *, at: datetime) -> bool:
        """Keep *alarm*; whether it is new."""
        ours, theirs = alarm.ours, alarm.theirs
        return bool(
            self._connection.run(
                "INSERT INTO alarm (kind, subject, peer, our_seq, our_hash, our_head, their_seq, their_hash,"
                " their_head, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                (
                    alarm.kind.value,
                    alarm.subject,
                    alarm.peer,
                    ours.seq,
                    ours.hash,
                    ours.signature,
                    theirs.seq,
                    theirs.hash,
                    theirs.signature,
                    to_ms(at),
                ),
            )
        )

    def seen(self, key: int, *, at: datetime) -> None:
        """A person has looked at it. Raises RecordNotFoundError."""
        if self._connection.row("SELECT 1 FROM alarm WHERE id = ?", (key,)) is None:
            raise RecordNotFoundError
        self._connection.run(
            "UPDATE alarm SET seen_at = ? WHERE id = ? AND seen_at IS NULL", (to_ms(at), key)
        )

    def all(self) -> tuple[Alarm, ...]:
        """Every alarm, the newest first."""
        return tuple(map(_alarm, self._connection.rows(_COLUMNS + "ORDER BY id DESC")))

    def unseen(self) -> tuple[Alarm, ...]:
        """Those that nobody has looked at."""
        return tuple(one for one in self.all() if one.seen_at is None)


def _alarm(row: Row) -> Alarm:
    key, kind, subject, peer, our_seq, our_hash, our_head, seq, hash_, head, at, seen_at = row
    return Alarm(
        key=key,
        alarm=NewAlarm(
            kind=AlarmKind(kind),
            subject=subject,
            ours=Claim(our_seq, our_hash, our_head),
            theirs=Claim(seq, OpHash(hash_), head),
            peer=None if peer is None else DeviceId(peer),
        ),
        at=from_ms(at),
        seen_at=None if seen_at is None else from_ms(seen_at),
    )
