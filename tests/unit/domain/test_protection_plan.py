"""The protection plan: its parts, and whom it names as dangerous."""

from pss_desktop.domain.protection_plan import Part, ProtectionPlan
from tests.builders_plans import protection_form


def test_a_protection_plan_comes_back_as_it_was_written() -> None:
    plan = ProtectionPlan.from_form(protection_form())
    assert ProtectionPlan.from_state(plan.to_payload()) == plan
    assert [entry.step for entry in plan.entries] == list(Part)
    assert (Part.DANGERS.number, Part.CONTACT.number) == (1, 8)


def test_whoever_is_named_as_dangerous_is_known_again_by_name() -> None:
    plan = ProtectionPlan.from_form(protection_form())
    assert plan.dangerous_marks == frozenset({"name:bramble"})
