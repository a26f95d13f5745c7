"""The protection plan on paper: nothing on it tells a finder what it is, unless that was chosen."""

from datetime import date

import pytest

from pss_desktop.domain.protection_plan import ProtectionPlan
from pss_desktop.reports.document import Document, Step
from pss_desktop.reports.protection_plan import PARTS, USUAL, left_out, protection_plan_sheet
from pss_desktop.reports.safety_plan import PlanPaper
from tests.builders_plans import protection_form
from tests.unit.reports.words import WORDS


def a_sheet(*parts: str, language: str = "en", **answers: object) -> Document:
    plan = ProtectionPlan.from_form(protection_form(**answers))
    paper = PlanPaper(frozenset(parts), date(2026, 5, 6), "N. W.")
    return protection_plan_sheet(plan, WORDS.of(language), paper)


@pytest.mark.parametrize("language", WORDS.languages)
def test_every_number_is_on_the_paper(language: str) -> None:
    assert a_sheet(*USUAL, language=language).phones == ("555 0120", "555 0113")


def test_usually_nothing_says_who_is_dangerous_or_what_it_is_about() -> None:
    said = repr(a_sheet(*USUAL))

    for word in ("Bramble", "Threats", "bread", "N. W", "danger", "violence", "protection"):
        assert word not in said
    assert "Harbour house" in said


def test_what_the_client_asks_for_is_there() -> None:
    said = repr(a_sheet(*PARTS))

    for word in ("Bramble", "at the mill", "Threats after the market day", "Is the bread ready?", "N. W"):
        assert word in said


def test_a_thing_that_is_ready_says_so() -> None:
    prepared = [
        step for step in a_sheet().blocks if isinstance(step, Step) and step.heading == "What is ready"
    ]

    assert prepared[0].entries[0].quiet == "Ready"
    assert prepared[0].entries[0].phone == ""


def test_somebody_unsafe_is_left_out_and_counted() -> None:
    entries = [dict(entry) for entry in protection_form()["entries"]]  # type: ignore[attr-defined]
    entries[4]["unsafe"] = True
    plan = ProtectionPlan.from_form(protection_form(entries=entries))

    said = repr(protection_plan_sheet(plan, WORDS.of("en"), PlanPaper(USUAL, date(2026, 5, 6), "")))

    assert "555 0113" not in said
    assert left_out(plan) == 1
