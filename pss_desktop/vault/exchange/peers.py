"""What other devices have told: how far they are in each feed, what they ask for, what they witnessed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from pss_desktop.domain.clock import from_ms, to_ms
from pss_desktop.domain.ids import DeviceId, FeedId, OpHash, PersonId
from pss_desktop.vault.audit import AuditHead
from pss_desktop.vault.database.connection import Connection

_PEERS: Final = "SELECT device, person, heard_at, roster, audit_count, audit_hash FROM peer "


class AskKind(StrEnum):
    """What a receiver answers beside how far it is."""

    WANT = "want"
    """Operations of a feed from a number on."""
    BLOB = "blob"
    """A piece of an attached file, by its digest."""
    REJECT = "reject"
    """A feed from a number on is refused, with the reason."""
    HOLD = "hold"
    """A feed from a number on is held until a person decides or earlier operations come."""


@dataclass(frozen=True, slots=True)
class Peer:
    """Another device, as last heard from. *audit* is the head of its audit log, by its newest bundle."""

    device: DeviceId
    person: PersonId
    heard_at: datetime
    roster: int
    audit: AuditHead


@dataclass(frozen=True, slots=True)
class PeerAck:
    """A device has *feed* whole up to *seq*, where its operation has *hash*."""

    feed: FeedId
    seq: int
    hash: OpHash


@dataclass(frozen=True, slots=True)
class Ask:
    """One answer beside the acks. *subject* is a feed's id, or the digest of a piece of a file."""

    kind: AskKind
    subject: bytes
    seq: int = 0
    reason: str = ""


class Peers:
    """The other devices. Writers call it inside a transaction of their own."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def hear(self, peer: Peer) -> None:
        """Keep what a bundle of *peer* said of itself; its audit head takes the place of the one before."""
        self._connection.run(
            "INSERT INTO peer (device, person, heard_at, roster, audit_count, audit_hash)"
            " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (device) DO UPDATE SET person = excluded.person,"
            " heard_at = max(heard_at, excluded.heard_at), roster = max(roster, excluded.roster),"
            " audit_count = excluded.audit_count, audit_hash = excluded.audit_hash",
            (
                peer.device,
                peer.person,
                to_ms(peer.heard_at),
                peer.roster,
                peer.audit.count,
                peer.audit.hash,
            ),
        )

    def get(self, device: DeviceId) -> Peer | None:
        """What was heard of *device*; None where nothing was."""
        return next(iter(self._peers("WHERE device = ?", device)), None)

    def of(self, person: PersonId) -> tuple[Peer, ...]:
        """The devices of *person* that were heard from, the last one first."""
        return self._peers("WHERE person = ? ORDER BY heard_at DESC, device", person)

    # Acks

    def acknowledge(self, device: DeviceId, acks: Iterable[PeerAck], *, at: datetime) -> None:
        """Keep how far *device* is; what it said before of a later operation stays."""
        self._connection.run_many(
            "INSERT INTO peer_ack (peer, feed, seq, hash, at) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (peer, feed) DO UPDATE SET seq = excluded.seq, hash = excluded.hash,"
            " at = excluded.at WHERE excluded.seq > seq",
            [(device, ack.feed, ack.seq, ack.hash, to_ms(at)) for ack in acks],
        )

    def acks(self, device: DeviceId) -> dict[FeedId, PeerAck]:
        """How far *device* is in each feed that it acknowledged."""
        found = self._connection.rows("SELECT feed, seq, hash FROM peer_ack WHERE peer = ?", (device,))
        return {FeedId(feed): PeerAck(FeedId(feed), seq, OpHash(hash_)) for feed, seq, hash_ in found}

    # What they ask for

    def asked(self, device: DeviceId, asks: Iterable[Ask], *, at: datetime) -> None:
        """Keep what the newest bundle of *device* asks for, in place of what it asked before."""
        self._connection.run("DELETE FROM peer_asks WHERE peer = ?", (device,))
        self._connection.run_many(
            "INSERT OR REPLACE INTO peer_asks (peer, kind, subject, seq, reason, at)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            [(device, one.kind.value, one.subject, one.seq, one.reason, to_ms(at)) for one in asks],
        )

    def asks(self, device: DeviceId) -> tuple[Ask, ...]:
        """What *device* asks for."""
        found = self._connection.rows(
            "SELECT kind, subject, seq, reason FROM peer_asks WHERE peer = ? ORDER BY kind, subject",
            (device,),
        )
        return tuple(Ask(AskKind(kind), subject, seq, reason) for kind, subject, seq, reason in found)

    def answered(self, device: DeviceId, ask: Ask) -> None:
        """What *device* asked for went out to it."""
        self._connection.run(
            "DELETE FROM peer_asks WHERE peer = ? AND kind = ? AND subject = ?",
            (device, ask.kind.value, ask.subject),
        )

    def _peers(self, where: str, *values: object) -> tuple[Peer, ...]:
        found = self._connection.rows(_PEERS + where, values)
        return tuple(
            Peer(DeviceId(device), PersonId(person), from_ms(at), roster, AuditHead(count, hash_))
            for device, person, at, roster, count, hash_ in found
        )
