"""The roster of a programme: who belongs to it, in which role, with which devices, and what was revoked.

A roster is a value that somebody signed. ``roster_signing`` alone makes a :class:`SignedRoster`, so whoever
holds one may believe it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Final, NewType, TypeVar

from pss_desktop.crypto.header import is_vault_name
from pss_desktop.crypto.signing import VerifyKey
from pss_desktop.domain.exchange_errors import RosterDamagedError
from pss_desktop.domain.ids import HASH_LENGTH, ID_LENGTH, DeviceId, FeedId, OpHash, PersonId
from pss_desktop.domain.roles import Role
from pss_desktop.sync.certificates import DeviceCertificate

ProgrammeId = NewType("ProgrammeId", bytes)
RosterHash = NewType("RosterHash", bytes)

K = TypeVar("K")
V = TypeVar("V")

FIRST_VERSION: Final = 1
ROOT_LIMIT: Final = 16
MEMBER_LIMIT: Final = 5_000
DEVICE_LIMIT: Final = 20_000


class RevocationReason(Enum):
    """Why a device or a person is no longer trusted."""

    LOST = "lost"
    STOLEN = "stolen"
    REPLACED = "replaced"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Member:
    """A person of the programme: *key* is the one that they sign by now, *name* what colleagues see."""

    person: PersonId
    key: VerifyKey
    name: str
    role: Role

    def __post_init__(self) -> None:
        _require(len(self.person) == ID_LENGTH, "member")
        _require(is_vault_name(self.name), "member")


@dataclass(frozen=True, slots=True, order=True)
class SupervisionLink:
    """*supervisor* reviews the work of *counselor*."""

    supervisor: PersonId
    counselor: PersonId


@dataclass(frozen=True, slots=True, order=True)
class GoodHead:
    """The last operation of a feed that is surely the owner's own."""

    feed: FeedId
    seq: int
    hash: OpHash


@dataclass(frozen=True, slots=True)
class Revocation:
    """From here on *subject* signs nothing that counts.

    The feeds in *heads* count up to there. Of feeds that are not listed each holder keeps what it had
    acknowledged, and shows the rest as 'after the loss'.
    """

    subject: DeviceId | PersonId
    of_person: bool
    at: datetime
    reason: RevocationReason
    heads: tuple[GoodHead, ...] = ()

    def __post_init__(self) -> None:
        _require(len(self.subject) == ID_LENGTH, "revocation")
        _require(len({head.feed for head in self.heads}) == len(self.heads), "revocation")

    def good_head(self, feed: FeedId) -> GoodHead | None:
        """The last good head of *feed*, ``None`` where nobody knows it."""
        return next((head for head in self.heads if head.feed == feed), None)


@dataclass(frozen=True, slots=True)
class Policy:
    """What the programme decided: who may erase others' records, when withdrawn data go, who keeps vaults.

    *escrow_recipient* is the age recipient in whose keeping members may leave their vaults; empty: nobody's.
    *kept* is a JSON object of what only newer versions know.
    """

    erasers: frozenset[Role] = frozenset()
    erase_withdrawn_after_days: int | None = None
    escrow_recipient: str = ""
    kept: str = "{}"


@dataclass(frozen=True, slots=True)
class RosterDevice:
    """A device of the roster: its certificate, whose it is, and whether that still holds."""

    certificate: DeviceCertificate
    member: Member
    revocation: Revocation | None = None


@dataclass(frozen=True, slots=True)
class Roster:
    """One version. Each is built of the one before by ``roster_changes``. Raises RosterDamagedError.

    *repairs* are the hashes of other versions that this one takes the place of, beside *previous_hash*.
    *kept* is a JSON object of the fields that only newer versions know.
    """

    programme: ProgrammeId
    name: str
    version: int
    previous_hash: RosterHash | None
    root_keys: tuple[VerifyKey, ...]
    threshold: int
    members: tuple[Member, ...]
    devices: tuple[DeviceCertificate, ...]
    created: datetime
    links: tuple[SupervisionLink, ...] = ()
    revocations: tuple[Revocation, ...] = ()
    policy: Policy = Policy()
    expires: datetime | None = None
    repairs: tuple[RosterHash, ...] = ()
    kept: str = "{}"
    _members: dict[PersonId, Member] = field(init=False, compare=False, repr=False)
    _devices: dict[DeviceId, RosterDevice] = field(init=False, compare=False, repr=False)
    _gone: dict[PersonId, Revocation] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        _check_frame(self)
        _check_roots(self.root_keys, self.threshold)
        object.__setattr__(self, "_members", _by_id(((one.person, one) for one in self.members), "member"))
        gone = _by_id(((PersonId(one.subject), one) for one in self.revocations if one.of_person), "revoked")
        object.__setattr__(self, "_gone", gone)
        object.__setattr__(self, "_devices", _joined(self))
        _check_links(self)

    def member(self, person: PersonId) -> Member | None:
        """The person's entry, also of one who was revoked."""
        return self._members.get(person)

    def device(self, device: DeviceId) -> RosterDevice | None:
        """The device's entry, also of one that was revoked."""
        return self._devices.get(device)

    def role(self, person: PersonId) -> Role | None:
        """The role that the person has now; ``None`` for strangers and for those who were revoked."""
        member = self._members.get(person)
        return None if member is None or person in self._gone else member.role

    def person_revocation(self, person: PersonId) -> Revocation | None:
        """Why the person is no longer trusted, ``None`` while they are."""
        return self._gone.get(person)

    def devices_of(self, person: PersonId) -> tuple[RosterDevice, ...]:
        """The person's devices that are trusted now: those that a bundle for them is sealed to."""
        return tuple(one for one in self.all_devices_of(person) if one.revocation is None)

    def all_devices_of(self, person: PersonId) -> tuple[RosterDevice, ...]:
        """The person's devices, also those that were revoked."""
        return tuple(one for one in self._devices.values() if one.member.person == person)

    def revoked_devices(self) -> frozenset[DeviceId]:
        """Those that are no longer trusted, and those of people who are not."""
        return frozenset(key for key, one in self._devices.items() if one.revocation is not None)

    def has_namesake(self, person: PersonId, name: str) -> bool:
        """Whether somebody other than *person* is called so, trusted or not."""
        called = name.casefold()
        return any(one.name.casefold() == called and one.person != person for one in self.members)

    def supervises(self, supervisor: PersonId, counselor: PersonId) -> bool:
        """Whether a link says so, and both are trusted."""
        return self._holds(SupervisionLink(supervisor, counselor))

    def supervisors_of(self, counselor: PersonId) -> tuple[Member, ...]:
        """Who supervises *counselor* now."""
        links = (one for one in self.links if one.counselor == counselor and self._holds(one))
        return tuple(self._members[one.supervisor] for one in links)

    def supervisees_of(self, supervisor: PersonId) -> tuple[Member, ...]:
        """Whom *supervisor* supervises now."""
        links = (one for one in self.links if one.supervisor == supervisor and self._holds(one))
        return tuple(self._members[one.counselor] for one in links)

    def is_expired(self, now: datetime) -> bool:
        """Whether it is time for a newer roster. That warns and blocks nothing."""
        return self.expires is not None and now >= self.expires

    def _holds(self, link: SupervisionLink) -> bool:
        trusted = self.role(link.supervisor), self.role(link.counselor)
        return link in self.links and None not in trusted


@dataclass(frozen=True, slots=True)
class SignedRoster:
    """A roster with the exact bytes that its root keys signed; made by ``roster_signing`` only.

    *envelope* is the whole line that travels, *hash* names the version for its successors.
    """

    envelope: bytes
    payload: bytes
    hash: RosterHash
    roster: Roster


def check_threshold(threshold: int, keys: int) -> None:
    """More than half of the root keys, so that two halves can't each sign a roster of their own.

    Raises RosterDamagedError.
    """
    _require(keys < 2 * threshold and threshold <= keys, "threshold")


def _check_frame(roster: Roster) -> None:
    _require(len(roster.programme) == ID_LENGTH, "programme")
    _require(is_vault_name(roster.name), "name")
    _require(roster.version >= FIRST_VERSION, "version")
    _require((roster.previous_hash is None) == (roster.version == FIRST_VERSION), "previous")
    former = (*roster.repairs, *filter(None, (roster.previous_hash,)))
    _require(all(len(one) == HASH_LENGTH for one in former) and len(set(former)) == len(former), "previous")
    _require(len(roster.members) <= MEMBER_LIMIT and len(roster.devices) <= DEVICE_LIMIT, "size")
    _require(roster.expires is None or roster.expires > roster.created, "expires")


def _check_roots(keys: tuple[VerifyKey, ...], threshold: int) -> None:
    _require(1 <= len(set(keys)) == len(keys) <= ROOT_LIMIT, "root keys")
    check_threshold(threshold, len(keys))


def _by_id(pairs: Iterable[tuple[K, V]], part: str) -> dict[K, V]:
    found: dict[K, V] = {}
    for key, value in pairs:
        _require(key not in found, part)
        found[key] = value
    return found


def _joined(roster: Roster) -> dict[DeviceId, RosterDevice]:
    """Each device with its member. A certificate that its person did not sign spoils the roster."""
    by_device = _by_id(
        ((DeviceId(one.subject), one) for one in roster.revocations if not one.of_person), "revoked"
    )
    joined: dict[DeviceId, RosterDevice] = {}
    for certificate in roster.devices:
        member = roster.member(certificate.person)
        if member is None or certificate.device in joined or not certificate.is_signed_by(member.key):
            raise RosterDamagedError("device")
        revoked = by_device.get(certificate.device) or roster.person_revocation(member.person)
        joined[certificate.device] = RosterDevice(certificate, member, revoked)
    return joined


def _check_links(roster: Roster) -> None:
    for link in roster.links:
        both = roster.member(link.supervisor), roster.member(link.counselor)
        _require(None not in both and link.supervisor != link.counselor, "link")
    _require(len(set(roster.links)) == len(roster.links), "link")


def _require(holds: bool, part: str) -> None:  # noqa: FBT001 - reads as an assertion
    if not holds:
        raise RosterDamagedError(part)
