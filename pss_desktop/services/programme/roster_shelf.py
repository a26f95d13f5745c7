"""Keeps the rosters of the programme: the one that holds, those before it, and any that contradict it."""

# ruff: noqa: PLC0415 - the shelf of somebody in no programme is empty, and nothing is loaded to see that

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final

from pss_desktop.domain.exchange_errors import NoProgrammeError
from pss_desktop.domain.ids import PersonId
from pss_desktop.services.seat import Seat

if TYPE_CHECKING:
    from pss_desktop.sync.roster import ProgrammeId, Roster, SignedRoster
    from pss_desktop.vault.exchange.rosters import StoredRoster

_SETTING: Final = "programme"


class RosterShelf:
    """Writers call it inside a transaction of their own."""

    def __init__(self, seat: Seat) -> None:
        self._seat = seat
        self._read: dict[bytes, SignedRoster] = {}

    def is_empty(self) -> bool:
        """Whether no roster holds, in a vault that belongs to no programme; reads none to say so."""
        return self._kept() is None

    def current(self) -> SignedRoster | None:
        """The roster that holds; ``None`` in a vault that belongs to no programme."""
        kept = self._kept()
        return None if kept is None else self._stored(kept["roster"])

    def forks(self) -> tuple[SignedRoster, ...]:
        """Valid rosters that go another way than the one that holds: a red stop."""
        kept = self._kept()
        return () if kept is None else tuple(map(self._stored, kept["forks"]))

    def history(self) -> tuple[SignedRoster, ...]:
        """Every version that held here, the oldest first."""
        current = self.current()
        if current is None:
            return ()
        found = [current]
        by_hash = {one.hash: one for one in self._versions(current.roster.programme)}
        while (before := by_hash.get(found[-1].roster.previous_hash or b"")) is not None:
            found.append(self._verified(before))
        return tuple(reversed(found))

    def holds(self, roster: SignedRoster) -> bool:
        """Whether just this version is kept already."""
        return any(one.hash == roster.hash for one in self._versions(roster.roster.programme))

    def keep(self, roster: SignedRoster, *, forks: Iterable[SignedRoster] = ()) -> None:
        """From now on *roster* holds, and *forks* contradict it."""
        from pss_desktop.vault.exchange.rosters import StoredRoster

        at = self._seat.vault.machine.clock.now()
        for one in (roster, *forks):
            stored = StoredRoster(one.roster.programme, one.roster.version, one.hash, one.envelope, at)
            self._seat.storage.exchange.rosters.add(stored)
            self._read[one.hash] = one
        kept = {
            "programme": roster.roster.programme.hex(),
            "roster": roster.hash.hex(),
            "forks": [one.hash.hex() for one in forks],
        }
        self._seat.storage.settings.put(_SETTING, kept)
        self._seat.storage.erasers.allow(_erasers_of(roster.roster))

    def forget(self) -> None:
        """No roster holds any more; those that did stay on the shelf."""
        self._seat.storage.settings.remove(_SETTING)
        self._seat.storage.erasers.allow(())

    def _kept(self) -> Any:
        return self._seat.storage.settings.get(_SETTING)

    def _stored(self, hash_hex: str) -> SignedRoster:
        from pss_desktop.sync.roster import ProgrammeId

        wanted = bytes.fromhex(hash_hex)
        known = self._read.get(wanted)
        if known is not None:
            return known
        programme = ProgrammeId(bytes.fromhex(self._kept()["programme"]))
        found = next((one for one in self._versions(programme) if one.hash == wanted), None)
        if found is None:
            raise NoProgrammeError
        return self._verified(found)

    def _verified(self, stored: StoredRoster) -> SignedRoster:
        """A roster is verified again after it was stored, once in a session."""
        if stored.hash not in self._read:
            from pss_desktop.sync.roster_signing import verify_roster

            self._read[stored.hash] = verify_roster(stored.content)
        return self._read[stored.hash]

    def _versions(self, programme: ProgrammeId) -> tuple[StoredRoster, ...]:
        return self._seat.storage.exchange.rosters.versions(programme)


def _erasers_of(roster: Roster) -> frozenset[PersonId]:
    """Whom its policy lets erase; nobody who was revoked."""
    return frozenset(one.person for one in roster.members if roster.role(one.person) in roster.policy.erasers)
