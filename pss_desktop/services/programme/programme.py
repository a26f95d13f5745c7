"""The programme that a vault belongs to: where it stands, its people, and the list of them that holds."""

from datetime import datetime
from typing import Final

from pss_desktop.crypto.header import without_unseen
from pss_desktop.domain.exchange_errors import NoProgrammeError, RosterForkError
from pss_desktop.services.programme.programme_views import (
    PersonRow,
    ProgrammeState,
    Standing,
    ending_of,
    person_rows,
    standing_of,
)
from pss_desktop.services.programme.roster_shelf import RosterShelf
from pss_desktop.services.seat import Seat
from pss_desktop.sync.certificates import DeviceCertificate, certify
from pss_desktop.sync.roster import SignedRoster
from pss_desktop.sync.roster_signing import write_rosters

ROSTER: Final = "roster"
"""The kind that :class:`Change` names when the programme's people changed."""
ROSTER_FILE_LIMIT: Final = 64 * 1024 * 1024


class Programme:
    """Reads only; ``Membership`` and ``RootDeeds`` change what it says."""

    def __init__(self, seat: Seat, shelf: RosterShelf) -> None:
        self._seat = seat
        self._shelf = shelf

    def roster(self) -> SignedRoster | None:
        """The roster that holds here; ``None`` in a vault that belongs to no programme."""
        return self._shelf.current()

    def trusted(self) -> SignedRoster:
        """The roster to exchange by. Raises NoProgrammeError, RosterForkError while two contradict."""
        current = self.holding()
        if self._shelf.forks():
            raise RosterForkError
        return current

    def holding(self) -> SignedRoster:
        """The roster that holds, also while others contradict it: a repair is read by it.

        Raises NoProgrammeError.
        """
        current = self.roster()
        if current is None:
            raise NoProgrammeError
        return current

    def standing(self) -> Standing:
        """Where this vault's person and device stand."""
        current, identity = self.roster(), self._seat.storage.identity
        roster = None if current is None else current.roster
        return standing_of(roster, identity.person, identity.device)

    def state(self) -> ProgrammeState:
        """What the programme's screen says first."""
        current = self.roster()
        if current is None:
            return ProgrammeState(Standing.ALONE)
        roster = current.roster
        return ProgrammeState(
            standing=self.standing(),
            name=roster.name,
            version=roster.version,
            changed_at=roster.created,
            expires=roster.expires,
            ending=ending_of(roster, self._now()),
            forked=bool(self._shelf.forks()),
            threshold=roster.threshold,
            root_count=len(roster.root_keys),
        )

    def people(self) -> tuple[PersonRow, ...]:
        """Everybody of the programme. Raises NoProgrammeError."""
        identity = self._seat.storage.identity
        return person_rows(self.holding().roster, identity.person, identity.device)

    def certificate(self) -> DeviceCertificate:
        """This device's own certificate: the roster's, or one that its person signs now."""
        identity, current = self._seat.storage.identity, self.roster()
        entry = None if current is None else current.roster.device(identity.device)
        if entry is not None:
            return entry.certificate
        self._seat.vault.keep_device_keys()
        return certify(
            identity.person,
            identity.person_key,
            signing_key=identity.device_key.public,
            receiving_key=identity.device_keys.receiving.recipient.raw,
            now=self._now(),
        )

    def export(self) -> bytes:
        """Every version that held here, as a file that any member can take over. Raises NoProgrammeError."""
        self.holding()
        return write_rosters(self._shelf.history())

    def own_name(self) -> str:
        """The name that colleagues see, as a roster holds it."""
        storage = self._seat.storage
        return without_unseen(storage.journal.keys.person_name(storage.identity.person))

    def _now(self) -> datetime:
        return self._seat.vault.machine.clock.now()
