"""As what somebody of the programme gets something of a case: what they are that is nearest to the client."""

from dataclasses import dataclass

from pss_desktop.domain.sharing import Audience


@dataclass(frozen=True, slots=True)
class Relation:
    """How a person stands to a case, as roster and transfers say it. *role* is a word of ``Role``."""

    role: str
    is_me: bool = False
    counsels: bool = False
    was_offered: bool = False
    supervises: bool = False


def audience_of(relation: Relation) -> Audience | None:
    """The audience of somebody who stands so to a case; None for somebody whom it does not concern."""
    if relation.is_me:
        return Audience.OWN_DEVICE
    if relation.counsels:
        return Audience.CASE_COUNSELOR
    if relation.was_offered:
        return Audience.NEXT_COUNSELOR
    if relation.supervises:
        return Audience.SUPERVISOR
    return {"clinic_staff": Audience.CLINIC, "coordinator": Audience.COORDINATOR}.get(relation.role)
