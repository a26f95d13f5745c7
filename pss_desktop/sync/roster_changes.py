"""The next version of a roster: each function is one thing that a programme can decide."""

from calendar import monthrange
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from pss_desktop.crypto.signing import VerifyKey
from pss_desktop.domain.exchange_errors import RevokedSignerError
from pss_desktop.domain.ids import DeviceId, PersonId
from pss_desktop.domain.roles import Role
from pss_desktop.sync.certificates import DeviceCertificate
from pss_desktop.sync.roster import (
    FIRST_VERSION,
    GoodHead,
    Member,
    Policy,
    ProgrammeId,
    Revocation,
    RevocationReason,
    Roster,
    SignedRoster,
    SupervisionLink,
)

FEWEST_MONTHS: Final = 3
USUAL_MONTHS: Final = 12
MOST_MONTHS: Final = 24
"""How long a list lasts before everybody is told that it is time for a newer one."""


@dataclass(frozen=True, slots=True)
class Roots:
    """The keys that may sign, and how many of them it takes."""

    keys: tuple[VerifyKey, ...]
    threshold: int = 1


def found(
    programme: ProgrammeId,
    name: str,
    founder: Member,
    device: DeviceCertificate,
    *,
    roots: Roots,
    now: datetime,
) -> Roster:
    """The first version: one person with one device."""
    return Roster(
        programme=programme,
        name=name,
        version=FIRST_VERSION,
        previous_hash=None,
        root_keys=roots.keys,
        threshold=roots.threshold,
        members=(founder,),
        devices=(device,),
        created=now,
    )


def successor(known: SignedRoster, now: datetime) -> Roster:
    """The next version, with nothing changed yet."""
    return replace(
        known.roster,
        version=known.roster.version + 1,
        previous_hash=known.hash,
        repairs=(),
        created=now,
        expires=_later(known.roster, now),
    )


def with_member(roster: Roster, member: Member, device: DeviceCertificate) -> Roster:
    """Take a person in, or their new device. Raises RevokedSignerError for whoever was revoked."""
    entry = roster.device(device.device)
    if roster.person_revocation(member.person) or (entry is not None and entry.revocation is not None):
        raise RevokedSignerError
    others = tuple(one for one in roster.members if one.person != member.person)
    devices = tuple(one for one in roster.devices if one.device != device.device)
    return replace(roster, members=(*others, member), devices=(*devices, device))


def with_role(roster: Roster, person: PersonId, role: Role) -> Roster:
    """Give a person another role."""
    members = tuple(replace(one, role=role) if one.person == person else one for one in roster.members)
    return replace(roster, members=members)


def with_links(roster: Roster, links: Iterable[SupervisionLink]) -> Roster:
    """Add who supervises whom."""
    return replace(roster, links=tuple(sorted({*roster.links, *links})))


def without_links(roster: Roster, links: Iterable[SupervisionLink]) -> Roster:
    """End who supervises whom."""
    return replace(roster, links=tuple(sorted({*roster.links} - {*links})))


def with_supervisors(roster: Roster, counselor: PersonId, supervisors: Collection[PersonId]) -> Roster:
    """Let just *supervisors* review the work of *counselor*."""
    others = {one for one in roster.links if one.counselor != counselor}
    wanted = {SupervisionLink(one, counselor) for one in supervisors}
    return replace(roster, links=tuple(sorted(others | wanted)))


def revoke_device(
    roster: Roster,
    device: DeviceId,
    reason: RevocationReason,
    *,
    now: datetime,
    heads: tuple[GoodHead, ...] = (),
) -> Roster:
    """End the trust in a device, for good. *heads* are the last operations that are surely its owner's."""
    return _revoked(roster, Revocation(device, False, now, reason, tuple(sorted(heads))))


def revoke_person(
    roster: Roster,
    person: PersonId,
    reason: RevocationReason,
    *,
    now: datetime,
    heads: tuple[GoodHead, ...] = (),
) -> Roster:
    """End the trust in a person and all their devices, for good."""
    return _revoked(roster, Revocation(person, True, now, reason, tuple(sorted(heads))))


def with_roots(roster: Roster, roots: Roots) -> Roster:
    """Other root keys from here on; the version that says so is signed by the old ones and by these."""
    return replace(roster, root_keys=roots.keys, threshold=roots.threshold)


def with_policy(roster: Roster, policy: Policy) -> Roster:
    """From here on *policy* is what the programme decided."""
    return replace(roster, policy=policy)


def with_expiry(roster: Roster, expires: datetime | None) -> Roster:
    """From *expires* on everybody is told that it is time for a newer roster."""
    return replace(roster, expires=expires)


def lasting(roster: Roster, months: int) -> Roster:
    """Renewed: it lasts for so many *months* from when it was made, and so do those after it.

    Raises ValueError for fewer than 3 or more than 24.
    """
    if not FEWEST_MONTHS <= months <= MOST_MONTHS:
        raise ValueError("months")
    return with_expiry(roster, _months_after(roster.created, months))


def repairing(roster: Roster, others: Iterable[SignedRoster]) -> Roster:
    """Let this version also take the place of *others*, which went another way from a common one."""
    hashes = {one.hash for one in others} - {roster.previous_hash}
    version = max([roster.version, *(one.roster.version + 1 for one in others)])
    return replace(roster, version=version, repairs=tuple(sorted(hashes)))


def _revoked(roster: Roster, revocation: Revocation) -> Roster:
    """A subject that was revoked before stays revoked from then, with the heads known by now."""
    same = (revocation.subject, revocation.of_person)
    former = next((one for one in roster.revocations if (one.subject, one.of_person) == same), None)
    others = tuple(one for one in roster.revocations if one is not former)
    kept = revocation if former is None else replace(former, heads=revocation.heads or former.heads)
    return replace(roster, revocations=(*others, kept))


def _months_after(instant: datetime, months: int) -> datetime:
    """The same day of a later month, or that month's last."""
    years, month = divmod(instant.month - 1 + months, 12)
    year = instant.year + years
    day = min(instant.day, monthrange(year, month + 1)[1])
    return instant.replace(year=year, month=month + 1, day=day)


def _later(roster: Roster, now: datetime) -> datetime | None:
    """A roster that ends after a while is renewed for as long."""
    return None if roster.expires is None else now + (roster.expires - roster.created)
