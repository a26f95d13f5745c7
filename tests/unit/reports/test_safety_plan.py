"""The safety plan on paper, before any look: who and what stands on it, and what does not."""

from datetime import date

import pytest

from pss_desktop.domain.safety_plan import SafetyPlan
from pss_desktop.reports.document import Boxed, Calls, Dashes, Document, Step
from pss_desktop.reports.html import to_html
from pss_desktop.reports.safety_plan import (
    LIVING_FOR,
    MADE_WITH,
    PARTS,
    PHONES,
    REVIEW,
    PlanPaper,
    initials,
    left_out,
    safety_plan_card,
    safety_plan_sheet,
)
from tests.builders_plans import COPING, HELPER, MEANS, NOT_ASKED, SERVICE, a_safety_plan
from tests.unit.reports.words import WORDS

EN = WORDS.of("en")
EVERYTHING = PlanPaper(frozenset(PARTS), date(2026, 5, 6), "N. W.")


def without(part: str) -> PlanPaper:
    return PlanPaper(frozenset(PARTS) - {part}, date(2026, 5, 6), "N. W.")


def steps(document: Document) -> list[Step]:
    return [block for block in document.blocks if isinstance(block, Step)]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_phone_number_of_the_plan_is_on_the_page(language: str) -> None:
    plan = a_safety_plan()

    assert safety_plan_sheet(plan, WORDS.of(language), EVERYTHING).phones == plan.phones


def test_the_card_has_every_number_of_steps_2_to_5() -> None:
    assert set(safety_plan_card(a_safety_plan(), EN, EVERYTHING).phones) == set(a_safety_plan().phones)


def test_the_six_steps_stand_in_their_order() -> None:
    assert [step.number for step in steps(safety_plan_sheet(a_safety_plan(), EN, EVERYTHING))] == list(
        "123456"
    )


def test_a_step_without_an_entry_keeps_the_numbers_of_the_others() -> None:
    found = steps(safety_plan_sheet(a_safety_plan(COPING, SERVICE), EN, EVERYTHING))

    assert [step.number for step in found] == ["2", "5"]


def test_nobody_who_is_marked_unsafe_is_on_any_paper() -> None:
    plan = a_safety_plan(COPING, HELPER, {**NOT_ASKED, "unsafe": True})

    both = str(safety_plan_sheet(plan, EN, EVERYTHING)) + str(safety_plan_card(plan, EN, EVERYTHING))

    assert "Clover" in both
    assert "Wren" not in both
    assert "555 0177" not in both
    assert left_out(plan) == 1


def test_an_action_that_the_client_declined_is_left_out_and_counted() -> None:
    plan = a_safety_plan(COPING, {**MEANS, "agreed": "no"})

    assert "tablets" not in str(safety_plan_sheet(plan, EN, EVERYTHING))
    assert left_out(plan) == 1


def test_an_action_that_was_done_says_when() -> None:
    done = {**MEANS, "done_on": {"iso": "2026-04-18", "precision": "day"}}

    (step,) = steps(safety_plan_sheet(a_safety_plan(done), EN, EVERYTHING))

    assert step.entries[0].quiet.endswith("Done, \u206818 April 2026\u2069")


def test_the_card_begins_with_what_helps_alone_and_has_the_calls_beside_it() -> None:
    card = safety_plan_card(a_safety_plan(), EN, EVERYTHING)

    assert [type(block) for block in card.blocks] == [Dashes, Dashes, Boxed]
    assert [type(block) for block in card.beside] == [Calls]
    assert "Warning signs" not in str(card)


def test_a_card_without_anybody_to_call_has_no_empty_heading() -> None:
    assert safety_plan_card(a_safety_plan(COPING), EN, EVERYTHING).beside == ()


def test_what_the_client_does_not_want_on_paper_is_not_there() -> None:
    plan = a_safety_plan()

    assert safety_plan_sheet(plan, EN, without(PHONES)).phones == ()
    assert "fig tree." not in str(safety_plan_sheet(plan, EN, without(LIVING_FOR)))
    assert "20 December" not in safety_plan_sheet(plan, EN, without(REVIEW)).foot
    assert "N. W" not in safety_plan_sheet(plan, EN, without(MADE_WITH)).foot


def test_the_foot_says_when_it_was_copied_and_when_to_look_again() -> None:
    foot = safety_plan_sheet(a_safety_plan(), EN, EVERYTHING).foot.translate({0x2068: None, 0x2069: None})

    assert foot == "Copy of 6 May 2026, made together with N. W. Look at it again on 20 December 2026."


def test_no_word_can_become_markup() -> None:
    plan = a_safety_plan({**COPING, "words": "<b>Tea</b> & <img src='x'> \"calm\""})

    written = to_html(safety_plan_sheet(plan, EN, EVERYTHING))

    assert "&lt;b&gt;Tea&lt;/b&gt; &amp; &lt;img" in written


def test_initials_stand_for_a_name() -> None:
    assert initials("Noor Willow") == "N. W."
    assert initials("") == ""


def test_an_empty_plan_has_a_title_and_no_more() -> None:
    assert steps(safety_plan_sheet(SafetyPlan(), EN, EVERYTHING)) == []
