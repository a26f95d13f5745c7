"""What verifying a bundle asks of the programme: whose keys these are, and whether they still hold."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from pss_desktop.crypto.signing import VerifyKey
from pss_desktop.domain.ids import DeviceId, PersonId
from pss_desktop.sync.roster import ProgrammeId, Roster, RosterDevice


class Trust(Protocol):
    """Whom this vault believes."""

    @property
    def programme(self) -> ProgrammeId:
        """The programme to which this vault belongs."""

    def device(self, device: DeviceId) -> RosterDevice | None:
        """The device's entry, also of one that was revoked; None for strangers."""

    def person_keys(self, person: PersonId) -> Sequence[VerifyKey]:
        """Every key by which the person ever signed, the present one first; empty for strangers."""


@dataclass(frozen=True, slots=True)
class RosterTrust:
    """Trust by the newest roster; *former* are keys that persons signed by according to older ones."""

    roster: Roster
    former: Mapping[PersonId, tuple[VerifyKey, ...]] = field(default_factory=dict)

    @property
    def programme(self) -> ProgrammeId:
        """The roster's."""
        return self.roster.programme

    def device(self, device: DeviceId) -> RosterDevice | None:
        """The roster's entry."""
        return self.roster.device(device)

    def person_keys(self, person: PersonId) -> Sequence[VerifyKey]:
        """The roster's key, then those of older rosters."""
        member = self.roster.member(person)
        present = () if member is None else (member.key,)
        return (*present, *(key for key in self.former.get(person, ()) if key not in present))
