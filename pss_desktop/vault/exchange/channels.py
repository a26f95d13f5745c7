"""The chain of bundles from one sender: each names the one before, so a missing or doubled one is seen."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Final

from pss_desktop.domain.clock import to_ms
from pss_desktop.domain.ids import DeviceId, PersonId
from pss_desktop.vault.database.connection import Connection

NO_BUNDLE: Final = bytes(32)
_TAKEN_IN: Final = """SELECT received.seq FROM received JOIN incoming ON incoming.bundle = received.bundle
    WHERE received.peer = ? AND received.seq BETWEEN ? AND ? AND incoming.state = 'applied'"""


@dataclass(frozen=True, slots=True)
class ChannelPlace:
    """The last bundle of a channel: its number and hash; number 0 before the first."""

    seq: int = 0
    hash: bytes = NO_BUNDLE


class Arrival(Enum):
    """How a bundle stands to those that came before it."""

    NEXT = "next"
    AFTER_A_GAP = "after_a_gap"
    EARLIER = "earlier"
    """It comes after a later one: late, and new."""
    REPEATED = "repeated"
    """This very bundle came before."""
    FORKED = "forked"
    """Another bundle of the same number came before, or it names another one before itself."""


class Channels:
    """Outwards one channel for each person, inwards one for each device."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def outwards(self, person: PersonId) -> ChannelPlace:
        """The last bundle that was made for *person*."""
        return self._place(person, "out")

    def sent(self, person: PersonId, place: ChannelPlace) -> None:
        """Keep that *place* is the last bundle made for *person*."""
        self._keep(person, "out", place)

    def inwards(self, device: DeviceId) -> ChannelPlace:
        """The latest bundle of *device* that was taken in."""
        return self._place(device, "in")

    def judge(self, device: DeviceId, place: ChannelPlace, prev: bytes) -> Arrival:
        """How a bundle with *place* in the channel of *device*, after the one with hash *prev*, stands."""
        same = self._hashes(device, place.seq)
        if place.hash in same:
            return Arrival.REPEATED
        before = self._hashes(device, place.seq - 1)
        after = self._connection.row("SELECT 1 FROM received WHERE peer = ? AND seq > ?", (device, place.seq))
        if same or (before and prev not in before):
            return Arrival.FORKED
        if after is not None:
            return Arrival.EARLIER
        return Arrival.NEXT if before or place.seq == 1 else Arrival.AFTER_A_GAP

    def first_missing(self, device: DeviceId, first: int, last: int) -> int | None:
        """The first of these numbers of *device* of which no bundle was taken in wholly; None for none."""
        found = {seq for (seq,) in self._connection.rows(_TAKEN_IN, (device, first, last))}
        return next((seq for seq in range(first, last + 1) if seq not in found), None)

    def received(self, device: DeviceId, place: ChannelPlace, bundle: bytes, *, at: datetime) -> None:
        """Keep that this bundle of *device* was taken in."""
        self._connection.run(
            "INSERT INTO received (peer, seq, hash, bundle, at) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT DO NOTHING",
            (device, place.seq, place.hash, bundle, to_ms(at)),
        )
        if place.seq > self.inwards(device).seq:
            self._keep(device, "in", place)

    def _hashes(self, device: DeviceId, seq: int) -> set[bytes]:
        found = self._connection.rows("SELECT hash FROM received WHERE peer = ? AND seq = ?", (device, seq))
        return {hash_ for (hash_,) in found}

    def _place(self, peer: bytes, direction: str) -> ChannelPlace:
        found = self._connection.row(
            "SELECT seq, hash FROM channel WHERE peer = ? AND direction = ?", (peer, direction)
        )
        return ChannelPlace() if found is None else ChannelPlace(*found)

    def _keep(self, peer: bytes, direction: str, place: ChannelPlace) -> None:
        self._connection.run(
            "INSERT INTO channel (peer, direction, seq, hash) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (peer, direction) DO UPDATE SET seq = excluded.seq, hash = excluded.hash",
            (peer, direction, place.seq, place.hash),
        )
