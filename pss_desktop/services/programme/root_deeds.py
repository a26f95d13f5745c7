"""What the holders of root keys decide: each change of the list of people is a version that they sign."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from pss_desktop.domain.errors import RecordNotFoundError
from pss_desktop.domain.exchange_errors import (
    ProposalOverError,
    RosterForkError,
    RosterGapError,
    RosterUnsignedError,
    WrongProgrammeError,
)
from pss_desktop.domain.ids import DeviceId, PersonId
from pss_desktop.services.programme.membership import Membership
from pss_desktop.services.programme.root_keys import read_root
from pss_desktop.services.programme.roster_shelf import RosterShelf
from pss_desktop.services.seat import Seat
from pss_desktop.sync.founding import RootFile, RootKey
from pss_desktop.sync.roster import GoodHead, RevocationReason, Roster, SignedRoster
from pss_desktop.sync.roster_changes import repairing, revoke_device, revoke_person, successor
from pss_desktop.sync.roster_news import RosterNews, roster_news
from pss_desktop.sync.roster_signing import Proposal, check_step, read_proposal, sign_roster, verify_roster

Build: TypeAlias = Callable[[Roster], Roster]
"""What the next version is to be, made of one in which nothing has changed yet."""


@dataclass(frozen=True, slots=True)
class Loss:
    """Why the trust ends. *vouched*: all that came from there until now is surely its owner's own."""

    reason: RevocationReason
    vouched: bool = False


@dataclass(frozen=True, slots=True)
class Proposed:
    """A list that somebody proposes: *missing* root keys are yet to sign it, *news* is what it changes."""

    proposal: Proposal
    version: int
    missing: int
    news: tuple[RosterNews, ...]


class RootDeeds:
    """Most a :data:`Build` can do is in ``sync.roster_changes``; what has to read the vault is here."""

    def __init__(self, seat: Seat, membership: Membership, shelf: RosterShelf) -> None:
        self._seat = seat
        self._membership = membership
        self._programme = membership.programme
        self._shelf = shelf

    def change(self, build: Build, roots: Iterable[RootKey]) -> SignedRoster:
        """The next version, with what *build* makes of it, signed and in force here at once.

        Raises RosterUnsignedError where too few root keys signed, RosterForkError, NoProgrammeError.
        """
        known = self._programme.holding()
        signed = verify_roster(self.propose(build, roots), known=known)
        self._membership.hold(signed, _act(known.roster, signed.roster))
        return signed

    def propose(self, build: Build, roots: Iterable[RootKey]) -> bytes:
        """The same, unless too few root keys sign: a line for the other holders to sign too.

        While two lists contradict each other only a version that names both is made, else RosterForkError.
        """
        known = self._programme.holding()
        roster = build(successor(known, self._seat.vault.machine.clock.now()))
        if not {one.hash for one in self._shelf.forks()} <= {roster.previous_hash, *roster.repairs}:
            raise RosterForkError
        return sign_roster(roster, (one.key for one in roots))

    def proposed(self, content: bytes) -> Proposed:
        """What somebody else proposes, to be looked at before it is signed.

        Raises NotABundleError, RosterDamagedError, WrongProgrammeError, BundleTooNewError; ProposalOverError
        for one that was made of another list than the one here.
        """
        known, proposal = self._programme.holding(), read_proposal(content.removesuffix(b"\n"))
        if proposal.roster.programme != known.roster.programme:
            raise WrongProgrammeError
        try:
            check_step(known, proposal.roster)
        except (RosterForkError, RosterGapError) as problem:
            raise ProposalOverError from problem
        now = self._seat.vault.machine.clock.now()
        news = roster_news(known.roster, proposal.roster, now=now, holds=self._holds)
        return Proposed(proposal, proposal.roster.version, proposal.missing(known.roster), news)

    def cosign(self, proposed: Proposed, roots: Iterable[RootKey]) -> Proposed:
        """The same, signed by these root keys too, and in force here at once where that is enough.

        Raises ProposalOverError where another list was taken over meanwhile.
        """
        signed = self.proposed(proposed.proposal.cosigned(one.key for one in roots).line)
        if not signed.missing:
            self._membership.accept(signed.proposal.line, keys_confirmed=True)  # the news said whose
        return signed

    def revoking(self, subject: DeviceId | PersonId, loss: Loss) -> Build:
        """End the trust in a device, or in a person and all their devices, for good.

        What comes back raises RecordNotFoundError where *subject* is neither.
        """
        device, person = DeviceId(subject), PersonId(subject)

        def build(roster: Roster) -> Roster:
            if roster.device(device) is not None:
                heads = self._good_heads((device,), loss)
                return revoke_device(roster, device, loss.reason, now=roster.created, heads=heads)
            if roster.member(person) is None:
                raise RecordNotFoundError
            devices = (one.certificate.device for one in roster.all_devices_of(person))
            heads = self._good_heads(devices, loss)
            return revoke_person(roster, person, loss.reason, now=roster.created, heads=heads)

        return build

    def signing_key(self, path: Path) -> RootFile:
        """The sealed root key at *path*, if it may sign now.

        Raises NotABundleError, WrongProgrammeError, RosterUnsignedError for a key that was replaced.
        """
        file, current = read_root(path), self._programme.holding().roster
        if file.programme != current.programme:
            raise WrongProgrammeError
        if file.public not in current.root_keys:
            raise RosterUnsignedError
        return file

    def repairing(self) -> Build:
        """After a fork: a version that names both sides and goes on from the one here.

        People whom only the other side let in are admitted again.
        """
        return lambda roster: repairing(roster, self._shelf.forks())

    def _holds(self, head: GoodHead) -> bool:
        storage = self._seat.storage
        state = storage.journal.state(head.feed)
        if state is None or head.seq > state.accepted:
            return False
        return storage.feeds.hashes(state, head.seq, head.seq).get(head.seq) == head.hash

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


def _act(before: Roster, after: Roster) -> str:
    """How the audit trail names what happened."""
    if after.repairs:
        return "roster.repaired"
    return "roster.changed" if after.root_keys == before.root_keys else "roots.rotated"
