"""People, devices and rosters for the tests of a programme: the same keys in every run."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from pss_desktop.crypto.age.hybrid import HybridIdentity
from pss_desktop.crypto.signing import SigningKey, person_id
from pss_desktop.domain.ids import PersonId
from pss_desktop.domain.roles import Role
from pss_desktop.sync.certificates import DeviceCertificate, certify
from pss_desktop.sync.founding import programme_id
from pss_desktop.sync.roster import Member, ProgrammeId, Roster, SignedRoster
from pss_desktop.sync.roster_changes import Roots, found, successor
from pss_desktop.sync.roster_signing import sign_roster, verify_roster
from tests.fakes import NOON


def a_key(name: str) -> SigningKey:
    """The signing key called *name*."""
    return SigningKey.from_bytes(sha256(f"key of {name}".encode()).digest())


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person with one device."""

    name: str
    key: SigningKey
    device_key: SigningKey
    receiving: HybridIdentity

    @property
    def id(self) -> PersonId:
        return person_id(self.key.public)

    @property
    def certificate(self) -> DeviceCertificate:
        return certify(
            self.id,
            self.key,
            signing_key=self.device_key.public,
            receiving_key=self.receiving.recipient.raw,
            now=NOON,
        )

    def member(self, role: Role = Role.COUNSELOR) -> Member:
        return Member(self.id, self.key.public, self.name, role)


def somebody(name: str, device: str = "laptop") -> Somebody:
    """The person called *name*, on the device of theirs that is called *device*."""
    seed = sha256(f"receiving of {name} on {device}".encode()).digest()
    return Somebody(name, a_key(name), a_key(f"{name} on {device}"), HybridIdentity.from_bytes(seed))


HAZEL: Final = somebody("Hazel Brook")
JUNIPER: Final = somebody("Juniper Vale")
ROOT: Final = a_key("root")
PROGRAMME: Final = programme_id(b"chance-of-tests!", (ROOT.public,))


def first_roster(
    roots: tuple[SigningKey, ...] = (ROOT,), threshold: int = 1, programme: ProgrammeId = PROGRAMME
) -> Roster:
    """The first version: Juniper, who founded it."""
    keys = Roots(tuple(one.public for one in roots), threshold)
    founder = JUNIPER.member(Role.SUPERVISOR)
    return found(programme, "Harbour programme", founder, JUNIPER.certificate, roots=keys, now=NOON)


def signed(roster: Roster, *keys: SigningKey) -> SignedRoster:
    """*roster*, signed by *keys* or by the one root."""
    return verify_roster(sign_roster(roster, keys or (ROOT,)))


def next_of(known: SignedRoster) -> Roster:
    """The version after it, with nothing changed."""
    return successor(known, NOON)
