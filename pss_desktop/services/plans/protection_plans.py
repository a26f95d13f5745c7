"""Protection plans of the open vault, apart from safety plans."""

from pss_desktop.domain.protection_plan import ProtectionPlan
from pss_desktop.services.plans.plans import Plans
from pss_desktop.services.plans.unsafe_people import PROTECTION_PLAN
from pss_desktop.services.seat import Seat
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.services.writing.signing import Signing


class ProtectionPlans(Plans[ProtectionPlan]):
    """What a person does with protection plans."""

    def __init__(self, seat: Seat, deeds: Deeds, signing: Signing) -> None:
        super().__init__(PROTECTION_PLAN, ProtectionPlan, seat, deeds, signing)
