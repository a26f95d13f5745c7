"""What screens and commands show of a programme: where this vault stands in it, its people, their devices."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Final

from pss_desktop.domain.ids import DeviceId, PersonId
from pss_desktop.domain.roles import Role
from pss_desktop.sync.roster import Member, Roster, RosterDevice

_SOON: Final = timedelta(days=30)


class Standing(Enum):
    """Where this vault stands."""

    ALONE = "alone"
    """It belongs to no programme."""
    MEMBER = "member"
    NEW_DEVICE = "new_device"
    """Its person belongs to the programme; this device is yet to be admitted, as after a restore."""
    REVOKED = "revoked"
    """The programme no longer trusts this device or its person."""


class Ending(Enum):
    """Whether it is time to renew the list of people. It warns, and blocks nothing."""

    FAR = "far"
    SOON = "soon"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """A device of a person; *revoked_at* where it is no longer trusted."""

    id: DeviceId
    since: datetime
    is_this: bool
    revoked_at: datetime | None


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person of the programme with their devices, and who reviews whose work."""

    id: PersonId
    name: str
    role: Role
    is_me: bool
    revoked_at: datetime | None
    devices: tuple[DeviceRow, ...]
    supervisors: tuple[str, ...]
    supervises: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProgrammeState:
    """What the programme's screen says first. *forked*: another roster of the same version turned up."""

    standing: Standing
    name: str = ""
    version: int = 0
    changed_at: datetime | None = None
    expires: datetime | None = None
    ending: Ending = Ending.FAR
    forked: bool = False
    threshold: int = 1
    root_count: int = 1


def standing_of(roster: Roster | None, person: PersonId, device: DeviceId) -> Standing:
    """Where this person, on this device, stands in a roster; ``None`` is no programme."""
    if roster is None:
        return Standing.ALONE
    entry = roster.device(device)
    if roster.person_revocation(person) is not None or (entry is not None and entry.revocation is not None):
        return Standing.REVOKED
    return Standing.NEW_DEVICE if entry is None else Standing.MEMBER


def ending_of(roster: Roster, now: datetime) -> Ending:
    """Whether *roster* is past its day, or will be soon."""
    if roster.is_expired(now):
        return Ending.OVER
    return Ending.SOON if roster.is_expired(now + _SOON) else Ending.FAR


def person_rows(roster: Roster, me: PersonId, this: DeviceId) -> tuple[PersonRow, ...]:
    """Everybody, those first who are trusted, by name."""
    rows = [_person_row(roster, one, me, this) for one in roster.members]
    return tuple(sorted(rows, key=lambda row: (row.revoked_at is not None, row.name.casefold(), row.id)))


def _person_row(roster: Roster, member: Member, me: PersonId, this: DeviceId) -> PersonRow:
    person = member.person
    revoked = roster.person_revocation(person)
    return PersonRow(
        id=person,
        name=member.name,
        role=member.role,
        is_me=person == me,
        revoked_at=None if revoked is None else revoked.at,
        devices=tuple(_device_row(one, this) for one in roster.all_devices_of(person)),
        supervisors=tuple(one.name for one in roster.supervisors_of(person)),
        supervises=tuple(one.name for one in roster.supervisees_of(person)),
    )


def _device_row(entry: RosterDevice, this: DeviceId) -> DeviceRow:
    device, revoked = entry.certificate.device, entry.revocation
    return DeviceRow(
        device, entry.certificate.created, device == this, None if revoked is None else revoked.at
    )
