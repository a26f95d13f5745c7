"""Belonging to a programme: founding it, joining it, taking over its newer lists of people, leaving it."""

from collections.abc import Iterator
from dataclasses import dataclass

from pss_desktop.domain.exchange_errors import (
    KeyChangedError,
    OtherProgrammeError,
    RosterForkError,
    WrongProgrammeError,
)
from pss_desktop.domain.roles import Role
from pss_desktop.services.programme.programme import ROSTER, Programme
from pss_desktop.services.programme.root_keys import SealedRoots
from pss_desktop.services.programme.roster_shelf import RosterShelf
from pss_desktop.services.seat import Seat
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.sync.roster import Member, ProgrammeId, SignedRoster
from pss_desktop.sync.roster_changes import USUAL_MONTHS, found, lasting
from pss_desktop.sync.roster_signing import (
    check_succession,
    hash_of_line,
    key_changes,
    read_rosters,
    sign_roster,
    verify_roster,
)


@dataclass(frozen=True, slots=True)
class NewProgramme:
    """What its founder chose. After *months* everybody is told that it is time for a newer list."""

    name: str
    role: Role
    months: int = USUAL_MONTHS


class Membership:
    """Whatever makes another list of people hold here goes through it."""

    def __init__(self, seat: Seat, deeds: Deeds, programme: Programme, shelf: RosterShelf) -> None:
        self._seat = seat
        self._deeds = deeds
        self.programme = programme
        self._shelf = shelf

    def found(self, new: NewProgramme, sealed: SealedRoots) -> SignedRoster:
        """Make the programme, with this vault's person as its first; its root keys were put away before.

        Raises OtherProgrammeError.
        """
        programme = self.programme
        if programme.roster() is not None:
            raise OtherProgrammeError
        identity, now = self._seat.storage.identity, self._seat.vault.machine.clock.now()
        founder = Member(identity.person, identity.person_key.public, programme.own_name(), new.role)
        roster = found(
            sealed.keys[0].programme,
            new.name.strip(),
            founder,
            programme.certificate(),
            roots=sealed.roots,
            now=now,
        )
        roster = lasting(roster, new.months)
        signed = verify_roster(sign_roster(roster, (one.key for one in sealed.keys)))
        self.hold(signed, "programme.founded")
        return signed

    def join(self, roster: SignedRoster) -> None:
        """Begin with the roster that an answer held, once it was checked. Raises OtherProgrammeError."""
        if self.programme.roster() is not None:
            raise OtherProgrammeError
        self.hold(roster, "programme.joined")

    def accept(self, content: bytes, *, keys_confirmed: bool = False) -> SignedRoster:
        """Take over the rosters in a file, whoever brought it: all that are new, or none of them.

        Raises NoProgrammeError, WrongProgrammeError, RosterUnsignedError, RosterGapError, RosterDamagedError,
        NotABundleError; KeyChangedError unless somebody *confirmed* with the persons that their keys are
        others now; RosterForkError, which stays until a version names both. What comes before a fork holds.
        """
        holding, forked = self.programme.holding(), None
        new: list[SignedRoster] = []
        for one in self._unknown(content, holding.roster.programme):
            try:
                self._check_next(new[-1] if new else holding, one, keys_confirmed=keys_confirmed)
            except RosterForkError:
                forked = one
                break
            new.append(one)
        if new or forked is not None:
            with self._deeds.deed(Change(frozenset({ROSTER}))):
                for one in new:
                    self._write(one, "roster.accepted")
                if forked is not None:
                    self._ring(forked)
        if forked is not None:
            raise RosterForkError
        return self.programme.holding()

    def _unknown(self, content: bytes, programme: ProgrammeId) -> Iterator[SignedRoster]:
        """Those of a file that never held here and are no known fork, each verified by its own roots.

        That a newer one lies on the shelf says nothing: it counts where it holds.
        """
        history = self._shelf.history()
        oldest, current = history[0].roster.version, history[-1].roster.version
        passed = {one.hash for one in (*history, *self._shelf.forks())}
        for line in dict.fromkeys(read_rosters(content)):
            if (name := hash_of_line(line)) in passed:  # to verify one takes long, and a file may repeat it
                continue
            passed.add(name)
            found = verify_roster(line)
            if found.roster.programme != programme:
                raise WrongProgrammeError
            past = found.roster.version < current and self._shelf.holds(
                found
            )  # of a branch that was repaired
            if found.roster.version >= oldest and not past:
                yield found

    def leave(self) -> None:
        """Belong to no programme, so that this vault can join another. Everything that was written stays.

        The others' lists still name this person until somebody ends the trust. Raises NoProgrammeError.
        """
        programme = self.programme.holding().roster.programme
        with self._deeds.deed(Change(frozenset({ROSTER}))):
            self._shelf.forget()
            self._seat.storage.audit.append("programme.left", programme)

    def hold(self, roster: SignedRoster, act: str) -> None:
        """From now on *roster* holds here, by what *act* names. It was verified by whoever calls."""
        with self._deeds.deed(Change(frozenset({ROSTER}))):
            self._write(roster, act)

    def _write(self, roster: SignedRoster, act: str) -> None:
        storage = self._seat.storage
        self._shelf.keep(roster)
        others = (one for one in roster.roster.members if one.person != storage.identity.person)
        for member in others:
            storage.journal.keys.know_person(member.person, member.key.encoded, member.name)
        for device in roster.roster.devices:
            storage.journal.keys.know_device(device.device, device.signing_key.encoded)
        storage.audit.append(act, roster.roster.programme)

    def _check_next(self, before: SignedRoster, found: SignedRoster, *, keys_confirmed: bool) -> None:
        """Whether *found* comes next after *before*, and, where that holds, names whatever contradicts it."""
        check_succession(before, found)
        forks = self._shelf.forks() if before == self.programme.holding() else ()
        if not {one.hash for one in forks} <= {found.roster.previous_hash, *found.roster.repairs}:
            raise RosterForkError
        if key_changes(before.roster, found.roster) and not keys_confirmed:
            raise KeyChangedError

    def _ring(self, forked: SignedRoster) -> None:
        current, forks = self.programme.holding(), (*self._shelf.forks(), forked)
        self._shelf.keep(current, forks=forks)
        self._seat.storage.audit.append("roster.forked", current.roster.programme)
