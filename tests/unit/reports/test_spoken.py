"""A document as a screen reader says it."""

from datetime import UTC, date, datetime

import pytest

from pss_desktop.domain.consent import ConsentState
from pss_desktop.reports.consent import PARTS as CONSENT_PARTS
from pss_desktop.reports.consent import ConsentPaper, consent_sheet
from pss_desktop.reports.safety_plan import PARTS, PlanPaper, safety_plan_card, safety_plan_sheet
from pss_desktop.reports.spoken import spoken
from pss_desktop.reports.stamp import About, Stamp
from tests.builders_plans import a_safety_plan
from tests.unit.reports.words import WORDS

PAPER = PlanPaper(frozenset(PARTS), date(2026, 5, 6), "N. W.")
NOON = datetime(2026, 5, 6, 12, 0, tzinfo=UTC)


def lines_of(text: str) -> list[str]:
    return text.translate(dict.fromkeys((0x2066, 0x2068, 0x2069))).split("\n")


@pytest.mark.parametrize("language", WORDS.languages)
def test_a_plan_is_said_step_by_step_with_its_numbers(language: str) -> None:
    words = WORDS.of(language)

    said = lines_of(spoken(safety_plan_sheet(a_safety_plan(), words, PAPER)))

    assert said[0] == words("plan.title")
    assert said[2] == f"{words.number(1)} {words('plan.warning_signs')}"
    assert any(line.startswith("Clover (sister, lives downstairs), 555 0142, ") for line in said)


def test_a_card_is_said_from_the_first_half_to_the_second() -> None:
    said = lines_of(spoken(safety_plan_card(a_safety_plan(), WORDS.of("en"), PAPER)))

    assert said.index("First, alone") < said.index("Then I call") < said.index("After hours, 555 0199")


def test_facts_are_said_with_their_names_and_room_to_sign_too() -> None:
    about, stamp = About("K7-204", "Fern"), Stamp(NOON, "Hazel Brook")
    paper = ConsentPaper(about, ConsentState(), NOON, frozenset(CONSENT_PARTS), stamp)

    said = lines_of(spoken(consent_sheet(paper, WORDS.of("en"))))

    assert said[1:3] == ["Code: K7-204", "Name: Fern"]
    assert "Counselor: name, date, signature" in said
