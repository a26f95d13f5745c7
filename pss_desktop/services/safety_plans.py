"""Safety plans of the open vault."""

from pss_desktop.domain.safety_plan import SafetyPlan
from pss_desktop.services.deeds import Deeds
from pss_desktop.services.plans import Plans
from pss_desktop.services.seat import Seat
from pss_desktop.services.signing import Signing
from pss_desktop.services.unsafe_people import SAFETY_PLAN


class SafetyPlans(Plans[SafetyPlan]):
    """What a person does with safety plans."""

    def __init__(self, seat: Seat, deeds: Deeds, signing: Signing) -> None:
        super().__init__(SAFETY_PLAN, SafetyPlan, seat, deeds, signing)
