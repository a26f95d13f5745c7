"""Safety plans of the open vault."""

from pss_desktop.domain.safety_plan import SafetyPlan
from pss_desktop.services.plans.plans import Plans
from pss_desktop.services.plans.unsafe_people import SAFETY_PLAN
from pss_desktop.services.seat import Seat
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.services.writing.signing import Signing


class SafetyPlans(Plans[SafetyPlan]):
    """What a person does with safety plans."""

    def __init__(self, seat: Seat, deeds: Deeds, signing: Signing) -> None:
        super().__init__(SAFETY_PLAN, SafetyPlan, seat, deeds, signing)
