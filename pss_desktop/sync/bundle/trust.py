"""What verifying a bundle asks of the programme: whose keys these are, and whether they still hold."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from pss_desktop.crypto.signing import VerifyKey
from pss_desktop.domain.ids import DeviceId, PersonId
from pss_desktop.sync.certificates import DeviceCertificate
from pss_desktop.sync.roster import ProgrammeId, Roster, RosterDevice


class Trust(Protocol):
    """Whom this vault believes."""

    @property
    def programme(self) -> ProgrammeId:
        """The programme to which this vault belongs."""

    @property
    def version(self) -> int:
        """Of the newest roster."""

    def device(self, device: DeviceId) -> RosterDevice | None:
        """The device's entry, also of one that was revoked; None for strangers."""

    def certificate_at(self, version: int, device: DeviceId) -> DeviceCertificate | None:
        """The one that counted by the roster of *version*; None where that never held here, or had none."""

    def person_keys(self, person: PersonId) -> Sequence[VerifyKey]:
        """Every key by which the person ever signed, the present one first; empty for strangers."""


@dataclass(frozen=True, slots=True)
class RosterTrust:
    """Trust by the newest roster; *former* are keys that persons signed by according to older ones.

    *held* are those that held here, by their version.
    """

    roster: Roster
    former: Mapping[PersonId, tuple[VerifyKey, ...]] = field(default_factory=dict)
    held: Mapping[int, Roster] = field(default_factory=dict)

    @property
    def programme(self) -> ProgrammeId:
        """The roster's."""
        return self.roster.programme

    @property
    def version(self) -> int:
        """The roster's."""
        return self.roster.version

    def device(self, device: DeviceId) -> RosterDevice | None:
        """The roster's entry."""
        return self.roster.device(device)

    def certificate_at(self, version: int, device: DeviceId) -> DeviceCertificate | None:
        """By the roster that held then; one whose trust had ended by then counted by none."""
        roster = self.held.get(version)
        entry = None if roster is None else roster.device(device)
        return None if entry is None or entry.revocation is not None else entry.certificate

    def person_keys(self, person: PersonId) -> Sequence[VerifyKey]:
        """The roster's key, then those of older rosters."""
        member = self.roster.member(person)
        present = () if member is None else (member.key,)
        return (*present, *(key for key in self.former.get(person, ()) if key not in present))
