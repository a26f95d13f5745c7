"""The programme that a vault belongs to: founding it, its people, and every change of its roster."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from pss_desktop.crypto.header import without_unseen
from pss_desktop.domain.errors import RecordNotFoundError
from pss_desktop.domain.exchange_errors import (
    KeyChangedError,
    NoProgrammeError,
    OtherProgrammeError,
    RosterForkError,
    RosterUnsignedError,
    WrongProgrammeError,
)
from pss_desktop.domain.ids import DeviceId, PersonId
from pss_desktop.domain.roles import Role
from pss_desktop.services.changes import Change
from pss_desktop.services.deeds import Deeds
from pss_desktop.services.passphrases import Passphrases
from pss_desktop.services.programme_views import (
    PersonRow,
    ProgrammeState,
    Standing,
    person_rows,
    standing_of,
)
from pss_desktop.services.root_keys import NewProgramme, RootKeys, SealedRoots, write_root_files
from pss_desktop.services.roster_shelf import RosterShelf
from pss_desktop.services.seat import Seat
from pss_desktop.sync.certificates import DeviceCertificate, certify
from pss_desktop.sync.founding import RootFile, RootKey
from pss_desktop.sync.roster import (
    GoodHead,
    Member,
    Policy,
    RevocationReason,
    Roster,
    SignedRoster,
    SupervisionLink,
)
from pss_desktop.sync.roster_changes import (
    Roots,
    found,
    repairing,
    revoke_device,
    revoke_person,
    successor,
    with_expiry,
    with_links,
    with_policy,
    with_role,
    with_roots,
    without_links,
)
from pss_desktop.sync.roster_signing import (
    check_succession,
    key_changes,
    read_rosters,
    sign_roster,
    verify_roster,
    write_rosters,
)

ROSTER: Final = "roster"
"""The kind that :class:`Change` names when the programme's people changed."""
ROSTER_FILE_LIMIT: Final = 64 * 1024 * 1024
EXPIRES_AFTER: Final = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Founded:
    """The first roster, and where the sealed root keys lie."""

    roster: SignedRoster
    root_files: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Loss:
    """Why the trust ends. *vouched*: all that came from there until now is surely its owner's own."""

    reason: RevocationReason
    vouched: bool = False


class Programme:
    """Reads the roster that holds, and makes or takes over the next one."""

    def __init__(self, seat: Seat, deeds: Deeds, passphrases: Passphrases) -> None:
        self._seat = seat
        self._deeds = deeds
        self.root_keys = RootKeys(seat, passphrases)
        self._shelf = RosterShelf(seat)

    # Reading

    def roster(self) -> SignedRoster | None:
        """The roster that holds here; ``None`` in a vault that belongs to no programme."""
        return self._shelf.current()

    def trusted(self) -> SignedRoster:
        """The roster to exchange by. Raises NoProgrammeError, RosterForkError while two contradict."""
        current = self._current()
        if self._shelf.forks():
            raise RosterForkError
        return current

    def holding(self) -> SignedRoster:
        """The roster that holds, also while others contradict it: a repair is read by it.

        Raises NoProgrammeError.
        """
        return self._current()

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
            is_expired=roster.is_expired(self._now()),
            forked=bool(self._shelf.forks()),
            threshold=roster.threshold,
            root_count=len(roster.root_keys),
        )

    def people(self) -> tuple[PersonRow, ...]:
        """Everybody of the programme. Raises NoProgrammeError."""
        identity = self._seat.storage.identity
        return person_rows(self._current().roster, identity.person, identity.device)

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
        self._current()
        return write_rosters(self._shelf.history())

    def root_file(self, path: Path) -> RootFile:
        """The sealed root key at *path*, if it may sign now.

        Raises NotABundleError, WrongProgrammeError, RosterUnsignedError for a key that was replaced.
        """
        file, current = self.root_keys.read(path), self._current().roster
        if file.programme != current.programme:
            raise WrongProgrammeError
        if file.public not in current.root_keys:
            raise RosterUnsignedError
        return file

    # Changes

    def found(self, new: NewProgramme, roots: SealedRoots, folder: Path) -> Founded:
        """Make the programme, with this vault's person as its first. The root keys' files go to *folder*.

        Raises OtherProgrammeError, RosterDamagedError for a threshold of half or less, a StorageError:
        nothing is founded then.
        """
        if self.roster() is not None:
            raise OtherProgrammeError
        identity, now = self._seat.storage.identity, self._now()
        founder = Member(identity.person, identity.person_key.public, self.own_name(), new.role)
        keys = Roots(tuple(one.key.public for one in roots.keys), new.threshold)
        programme = roots.keys[0].programme
        roster = found(programme, new.name.strip(), founder, self.certificate(), roots=keys, now=now)
        roster = with_expiry(roster, now + EXPIRES_AFTER)
        signed = verify_roster(sign_roster(roster, (one.key for one in roots.keys)))
        files = write_root_files(roots.files, folder)
        self._take(signed, "programme.founded")
        return Founded(signed, files)

    def change(self, build: Callable[[Roster], Roster], roots: Iterable[RootKey]) -> SignedRoster:
        """The next version, with what *build* makes of it, signed and in force here at once.

        Raises RosterUnsignedError where too few root keys signed, RosterForkError, NoProgrammeError.
        """
        line = self.propose(build, roots)
        signed = verify_roster(line, known=self.trusted())
        self._take(signed, "roster.changed")
        return signed

    def propose(self, build: Callable[[Roster], Roster], roots: Iterable[RootKey]) -> bytes:
        """The same, unless too few root keys sign: a line for the other holders to sign too."""
        roster = build(successor(self.trusted(), self._now()))
        return sign_roster(roster, (one.key for one in roots))

    def give_role(self, person: PersonId, role: Role, roots: Iterable[RootKey]) -> SignedRoster:
        return self.change(lambda roster: with_role(roster, person, role), roots)

    def link(self, supervisor: PersonId, counselor: PersonId, roots: Iterable[RootKey]) -> SignedRoster:
        """Let *supervisor* review the work of *counselor*."""
        return self.change(lambda one: with_links(one, (SupervisionLink(supervisor, counselor),)), roots)

    def unlink(self, supervisor: PersonId, counselor: PersonId, roots: Iterable[RootKey]) -> SignedRoster:
        """End that."""
        return self.change(lambda one: without_links(one, (SupervisionLink(supervisor, counselor),)), roots)

    def set_supervisors(
        self, counselor: PersonId, supervisors: Collection[PersonId], roots: Iterable[RootKey]
    ) -> SignedRoster:
        """Let just *supervisors* review the work of *counselor*."""

        def build(roster: Roster) -> Roster:
            others = (one for one in roster.links if one.counselor != counselor)
            wanted = (SupervisionLink(one, counselor) for one in supervisors)
            return with_links(replace(roster, links=tuple(others)), wanted)

        return self.change(build, roots)

    def revoke(self, subject: DeviceId | PersonId, loss: Loss, roots: Iterable[RootKey]) -> SignedRoster:
        """End the trust in a device, or in a person and all their devices, for good."""
        return self.change(self.revoking(subject, loss), roots)

    def revoking(self, subject: DeviceId | PersonId, loss: Loss) -> Callable[[Roster], Roster]:
        """What :meth:`revoke` changes. Raises RecordNotFoundError for neither a device nor a person."""
        roster, now = self._current().roster, self._now()
        device, person = DeviceId(subject), PersonId(subject)
        if roster.device(device) is not None:
            heads = self._good_heads((device,), loss)
            return lambda one: revoke_device(one, device, loss.reason, now=now, heads=heads)
        if roster.member(person) is None:
            raise RecordNotFoundError
        devices = (one.certificate.device for one in roster.all_devices_of(person))
        heads = self._good_heads(devices, loss)
        return lambda one: revoke_person(one, person, loss.reason, now=now, heads=heads)

    def rotate_roots(
        self, fresh: SealedRoots, threshold: int, roots: Sequence[RootKey], folder: Path
    ) -> Founded:
        """Other root keys from now on, signed by old and new; the old files sign nothing any more.

        The new files are written first. Raises as :meth:`change` does, or a StorageError.
        """
        keys = Roots(tuple(one.key.public for one in fresh.keys), threshold)
        line = self.propose(lambda one: with_roots(one, keys), (*roots, *fresh.keys))
        signed = verify_roster(line, known=self.trusted())
        files = write_root_files(fresh.files, folder)
        self._take(signed, "roots.rotated")
        return Founded(signed, files)

    def set_policy(self, policy: Policy, roots: Iterable[RootKey]) -> SignedRoster:
        return self.change(lambda one: with_policy(one, policy), roots)

    def repair(self, roots: Iterable[RootKey]) -> SignedRoster:
        """After a fork: a version that names both sides and goes on from the one here.

        People whom only the other side let in are admitted again. Raises as :meth:`change` does.
        """
        current, forks = self._current(), self._shelf.forks()
        roster = repairing(successor(current, self._now()), forks)
        signed = verify_roster(sign_roster(roster, (one.key for one in roots)), known=current)
        self._take(signed, "roster.repaired")
        return signed

    def accept(self, content: bytes, *, keys_confirmed: bool = False) -> SignedRoster:
        """Take over the rosters in a file, one after the other, whoever brought it.

        Raises NoProgrammeError, WrongProgrammeError, RosterUnsignedError, RosterGapError, RosterDamagedError,
        NotABundleError; KeyChangedError unless somebody *confirmed* with the persons that their keys are
        others now; RosterForkError, which stays until a version names both.
        """
        programme = self._current().roster.programme
        for line in read_rosters(content):
            found = verify_roster(line)
            if found.roster.programme != programme:
                raise WrongProgrammeError
            self._accept_one(found, keys_confirmed=keys_confirmed)
        return self._current()

    def join(self, roster: SignedRoster) -> None:
        """Begin with the roster that an answer held, once it was checked. Raises OtherProgrammeError."""
        if self.roster() is not None:
            raise OtherProgrammeError
        self._take(roster, "programme.joined")

    def leave(self) -> None:
        """Belong to no programme, so that this vault can join another. Everything that was written stays.

        The others' lists still name this person until somebody ends the trust. Raises NoProgrammeError.
        """
        programme = self._current().roster.programme
        with self._deeds.deed(Change(frozenset({ROSTER}))):
            self._shelf.forget()
            self._seat.storage.audit.append("programme.left", programme)

    def _accept_one(self, found: SignedRoster, *, keys_confirmed: bool) -> None:
        current, forks = self._current(), self._shelf.forks()
        if self._shelf.holds(found) or found.roster.version < self._first_version():
            return
        try:
            check_succession(current, found)
            if not {one.hash for one in forks} <= {found.roster.previous_hash, *found.roster.repairs}:
                raise RosterForkError
        except RosterForkError:
            self._ring(current, (*forks, found))
            raise
        if key_changes(current.roster, found.roster) and not keys_confirmed:
            raise KeyChangedError
        self._take(found, "roster.accepted")

    def _ring(self, current: SignedRoster, forks: tuple[SignedRoster, ...]) -> None:
        with self._deeds.deed(Change(frozenset({ROSTER}))):
            self._shelf.keep(current, forks=forks)
            self._seat.storage.audit.append("roster.forked", current.roster.programme)

    def _take(self, roster: SignedRoster, act: str) -> None:
        storage = self._seat.storage
        with self._deeds.deed(Change(frozenset({ROSTER}))):
            self._shelf.keep(roster)
            others = (one for one in roster.roster.members if one.person != storage.identity.person)
            for member in others:
                storage.journal.keys.know_person(member.person, member.key.encoded, member.name)
            for device in roster.roster.devices:
                storage.journal.keys.know_device(device.device, device.signing_key.encoded)
            storage.audit.append(act, roster.roster.programme)

    def _good_heads(self, devices: Iterable[DeviceId], loss: Loss) -> tuple[GoodHead, ...]:
        """How far this vault holds each feed of theirs."""
        if not loss.vouched:
            return ()
        wanted = frozenset(devices)
        feeds = self._seat.storage.journal.feeds()
        return tuple(
            GoodHead(one.feed, one.accepted, one.hash)
            for one in feeds
            if one.device in wanted and one.accepted
        )

    def _current(self) -> SignedRoster:
        current = self.roster()
        if current is None:
            raise NoProgrammeError
        return current

    def _first_version(self) -> int:
        return self._shelf.history()[0].roster.version

    def own_name(self) -> str:
        """The name that colleagues see, as a roster holds it."""
        storage = self._seat.storage
        return without_unseen(storage.journal.keys.person_name(storage.identity.person))

    def _now(self) -> datetime:
        return self._seat.vault.machine.clock.now()
