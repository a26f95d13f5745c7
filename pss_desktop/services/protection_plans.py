"""Protection plans of the open vault, apart from safety plans."""

from pss_desktop.domain.protection_plan import ProtectionPlan
from pss_desktop.services.deeds import Deeds
from pss_desktop.services.plans import Plans
from pss_desktop.services.seat import Seat
from pss_desktop.services.signing import Signing
from pss_desktop.services.unsafe_people import PROTECTION_PLAN


class ProtectionPlans(Plans[ProtectionPlan]):
    """What a person does with protection plans."""

    def __init__(self, seat: Seat, deeds: Deeds, signing: Signing) -> None:
        super().__init__(PROTECTION_PLAN, ProtectionPlan, seat, deeds, signing)
