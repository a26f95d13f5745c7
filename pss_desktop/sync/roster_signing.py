"""Signs rosters and believes them: enough root keys over the exact bytes, and the version before it named.

A roster counts on its root signatures alone, whoever brings it. A version that changes the root keys needs
enough of the old ones and enough of the new ones. An envelope with too few signatures is a proposal, which
the next holder of a root key signs as well.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from pss_desktop.crypto.dsse import Envelope, Signature, read_envelope
from pss_desktop.crypto.signing import SigningKey, VerifyKey
from pss_desktop.domain.exchange_errors import (
    NotABundleError,
    RosterForkError,
    RosterGapError,
    RosterUnsignedError,
    WrongProgrammeError,
)
from pss_desktop.domain.ids import DeviceId, PersonId
from pss_desktop.sync.roster import Roster, RosterHash, SignedRoster
from pss_desktop.sync.roster_format import read_roster, roster_hash, write_roster

PAYLOAD_TYPE: Final = "application/vnd.pss.roster.v1+json"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A roster that not enough root keys have signed yet, as its line travels between their holders."""

    line: bytes
    roster: Roster

    def missing(self, known: Roster) -> int:
        """How many more root keys must sign: its own, and those of the *known* one that it follows."""
        envelope = read_envelope(self.line)
        return max(
            max(one.threshold - len(_signers(envelope, one.root_keys)), 0) for one in (self.roster, known)
        )

    def cosigned(self, keys: Iterable[SigningKey]) -> "Proposal":
        """The same roster, signed by these root keys too."""
        return replace(self, line=_cosigned(read_envelope(self.line), keys).encoded)


@dataclass(frozen=True, slots=True)
class KeyChanges:
    """Known persons and devices that come with another key than before."""

    persons: frozenset[PersonId]
    devices: frozenset[DeviceId]

    def __bool__(self) -> bool:
        return bool(self.persons or self.devices)


def sign_roster(roster: Roster, keys: Iterable[SigningKey]) -> bytes:
    """The envelope of *roster*, signed by these root keys, on one line."""
    envelope = Envelope(PAYLOAD_TYPE, write_roster(roster), ())
    return _cosigned(envelope, keys).encoded


def read_proposal(line: bytes) -> Proposal:
    """What a roster says; nothing of it may be believed.

    Raises NotABundleError, RosterDamagedError, BundleTooNewError.
    """
    return Proposal(line, read_roster(_envelope(line).payload))


def verify_roster(line: bytes, *, known: SignedRoster | None = None) -> SignedRoster:
    """Believe a roster that enough of its own root keys signed, and that follows the *known* one if given.

    Raises NotABundleError, RosterDamagedError, BundleTooNewError, RosterUnsignedError; after a *known* one
    WrongProgrammeError, RosterGapError, RosterForkError as :func:`check_succession` does.
    """
    envelope = _envelope(line)
    found = SignedRoster(line, envelope.payload, roster_hash(envelope.payload), read_roster(envelope.payload))
    _check_signatures(envelope, found.roster)
    if known is not None:
        check_succession(known, found)
    return found


def hash_of_line(line: bytes) -> RosterHash:
    """What names the version in a line that nobody has believed yet. Raises NotABundleError."""
    return roster_hash(_envelope(line).payload)


def check_succession(known: SignedRoster, following: SignedRoster) -> None:
    """*following* takes the place of *known*: signed by its roots too, one version on, naming it.

    A version that repairs a fork may be further on, as long as it names *known*. Raises WrongProgrammeError,
    RosterForkError for another roster of the same version or one that follows another, RosterGapError,
    RosterUnsignedError.
    """
    before, after = known.roster, following.roster
    if after.programme != before.programme:
        raise WrongProgrammeError
    _check_signatures(read_envelope(following.envelope), before)
    check_step(known, after)


def check_step(known: SignedRoster, after: Roster) -> None:
    """*after* comes next after *known*, whoever signed it. Raises RosterForkError, RosterGapError."""
    steps = after.version - known.roster.version
    if known.hash not in {after.previous_hash, *after.repairs}:
        raise RosterForkError if steps in {0, 1} else RosterGapError
    if steps < 1 or (steps > 1 and not after.repairs):
        raise RosterGapError


def key_changes(before: Roster, after: Roster) -> KeyChanges:
    """Who is in both with another key: a red stop until a person has asked them."""
    persons = {
        one.person
        for one in after.members
        if (former := before.member(one.person)) is not None and former.key != one.key
    }
    devices = {
        one.device
        for one in after.devices
        if (entry := before.device(one.device)) is not None and not one.renews(entry.certificate)
    }
    return KeyChanges(frozenset(persons), frozenset(devices))


def write_rosters(rosters: Iterable[SignedRoster]) -> bytes:
    """Several versions as one file: a line each, the oldest first."""
    return b"".join(one.envelope + b"\n" for one in rosters)


def read_rosters(content: bytes) -> tuple[bytes, ...]:
    """The lines of such a file. Raises NotABundleError for a file that is none."""
    lines = content.splitlines()
    if not lines or not all(lines):
        raise NotABundleError
    return tuple(lines)


def _envelope(line: bytes) -> Envelope:
    envelope = read_envelope(line)
    if envelope.payload_type != PAYLOAD_TYPE:
        raise NotABundleError
    return envelope


def _cosigned(envelope: Envelope, keys: Iterable[SigningKey]) -> Envelope:
    """One signature a key, in the order of the keys, so that the same holders give the same line."""
    made = {_keyid(key.public): Signature(_keyid(key.public), key.sign(envelope.signed)) for key in keys}
    both = {one.keyid: one for one in envelope.signatures} | made
    return replace(envelope, signatures=tuple(both[keyid] for keyid in sorted(both)))


def _check_signatures(envelope: Envelope, roster: Roster) -> None:
    if len(_signers(envelope, roster.root_keys)) < roster.threshold:
        raise RosterUnsignedError


def _signers(envelope: Envelope, keys: Iterable[VerifyKey]) -> frozenset[VerifyKey]:
    """Which of the keys signed the envelope; one that signed twice counts once."""
    claimed = {one.keyid: one.sig for one in envelope.signatures}
    return frozenset(
        key
        for key in keys
        if (sig := claimed.get(_keyid(key))) is not None and key.verify(sig, envelope.signed)
    )


def _keyid(key: VerifyKey) -> str:
    return key.encoded.hex()
