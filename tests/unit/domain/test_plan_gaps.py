"""Hints of what a plan lacks: said of the right line, silent where nothing is missing, and never a gate."""

from datetime import date

import pytest

from pss_desktop.domain.plan_gaps import Gap, protection_gaps, safety_gaps
from pss_desktop.domain.protection_plan import ProtectionPlan
from pss_desktop.domain.safety_plan import Step
from pss_desktop.domain.unsafe_people import person_marks
from tests.builders_plans import (
    COPING,
    ENTRIES,
    HELPER,
    MEANS,
    SERVICE,
    Entry,
    a_safety_plan,
    protection_form,
)

TODAY = date(2026, 11, 22)
NOBODY: frozenset[str] = frozenset()


def gaps(
    *entries: Entry, unsafe: frozenset[str] = NOBODY, today: date = TODAY, **answers: object
) -> list[Gap]:
    return list(safety_gaps(a_safety_plan(*entries, **answers), unsafe, today))


def about(id_: str, *entries: Entry, unsafe: frozenset[str] = NOBODY, today: date = TODAY) -> list[str]:
    return [gap.code for gap in gaps(*entries, unsafe=unsafe, today=today) if gap.entry == id_]


def test_a_name_that_was_not_asked_is_a_hint_that_names_them() -> None:
    (gap,) = [gap for gap in gaps() if gap.code == "not_asked"]
    assert (gap.step, gap.entry, gap.facts["name"]) == ("help", "h2", "Wren")


@pytest.mark.parametrize(
    ("entry", "codes"),
    [
        (HELPER, []),
        ({**HELPER, "asked": "declined"}, ["said_no"]),
        ({**HELPER, "asked": "not_yet"}, ["not_asked"]),
        ({**HELPER, "phone": ""}, ["no_phone"]),
        ({**HELPER, "likelihood": 3}, ["unlikely"]),
        ({**HELPER, "likelihood": 3, "obstacle": "Shame", "fix": "A word we agreed"}, []),
        ({**HELPER, "unsafe": True, "phone": ""}, []),
        ({**SERVICE, "phone": "", "after_hours": ""}, ["no_phone"]),
        ({**COPING, "likelihood": 0}, ["unlikely"]),
        (MEANS, ["means_not_confirmed"]),
        ({**MEANS, "helper": ""}, ["means_open"]),
        ({**MEANS, "due": None}, ["means_open"]),
        ({**MEANS, "due": "2026-11-21"}, ["means_late"]),
        ({**MEANS, "done_on": "2026-11-20"}, []),
        ({**MEANS, "agreed": "no"}, ["no_reason"]),
        ({**MEANS, "agreed": "no", "declined": "Not now"}, []),
    ],
)
def test_each_line_has_the_hints_that_it_needs(entry: Entry, codes: list[str]) -> None:
    assert about(str(entry["id"]), entry) == codes


def test_somebody_whom_another_record_calls_unsafe_is_a_hint_and_nothing_else_about_them() -> None:
    unsafe = person_marks(name="wren")
    assert about("h2", *ENTRIES, unsafe=unsafe) == ["unsafe_elsewhere"]
    assert about("m1", {**MEANS, "helper": "Wren"}, unsafe=unsafe) == ["helper_unsafe", "means_not_confirmed"]


def test_a_step_is_empty_or_short_by_the_helpful_entries_only() -> None:
    found = {gap.step: gap.code for gap in gaps() if gap.code in ("empty", "few")}
    assert found == {Step.WARNING_SIGNS: "few", Step.COPING: "few", Step.PROFESSIONALS: "few"}
    only_unsafe = gaps({**HELPER, "unsafe": True})
    assert Gap("empty", "help") in only_unsafe
    assert sum(gap.code == "empty" for gap in only_unsafe) == 6


def test_the_plan_as_a_whole_wants_a_place_a_review_and_one_thing_worth_living_for() -> None:
    whole = [gap.code for gap in gaps(living_for="", kept="", review_on=None) if not gap.step]
    assert whole == ["no_living_for", "no_kept", "no_review"]
    late = [gap.code for gap in gaps(today=date(2027, 1, 1)) if not gap.step]
    assert late == ["review_late"]


def test_a_number_for_the_night_is_asked_for_once() -> None:
    by_day = {**SERVICE, "after_hours": ""}
    assert [gap.code for gap in gaps(by_day, {**by_day, "id": "p2"}) if gap.step == "professionals"] == [
        "no_night_contact"
    ]


def protection(**answers: object) -> list[str]:
    plan = ProtectionPlan.from_form(protection_form(**answers))
    return [gap.code for gap in protection_gaps(plan, NOBODY, TODAY)]


def test_a_whole_protection_plan_has_no_hints() -> None:
    assert protection() == []


def test_a_protection_plan_says_what_it_lacks() -> None:
    entries = [
        {"id": "x1", "step": "dangers", "kind": "danger", "words": "Bramble"},
        {"id": "a", "step": "people", "kind": "person", "name": "Bramble", "phone": "555 0101"},
        {"id": "b", "step": "people", "kind": "person", "name": "Sorrel"},
        {"id": "c", "step": "people", "kind": "person", "name": "Nettle", "unsafe": True},
        {"id": "d", "step": "prepared", "kind": "thing", "words": "Papers"},
    ]
    assert protection(entries=entries, developed="partly", code_word="", main_concern="") == [
        "empty",
        "empty",
        "empty",
        "unsafe_elsewhere",
        "not_asked",
        "no_phone",
        "not_ready",
        "empty",
        "empty",
        "not_together",
        "no_main_concern",
        "no_code_word",
    ]
