"""The safety plan: its fixed order, what an entry asks, what comes back, and what lists show."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.dates import PartialDate, Precision
from pss_desktop.domain.errors import InvalidFieldsError
from pss_desktop.domain.plan_entry import words_by_entry, words_key
from pss_desktop.domain.safety_plan import Asked, EntryKind, SafetyPlan, Step, asked_of
from pss_desktop.domain.stepped_plan import (
    MOST_ENTRIES,
    CopyFor,
    CopyForm,
    EndReason,
    PlanCopy,
    PlanDeed,
    plan_problems,
    start_of,
    summarise_plan,
)
from pss_desktop.domain.summaries import summary_of
from tests.builders_plans import (
    COPING,
    ENTRIES,
    HELPER,
    MEANS,
    NOT_ASKED,
    SERVICE,
    Entry,
    a_safety_plan,
    safety_form,
)
from tests.fakes import NOON

DAY = PartialDate("2026-11-22", Precision.DAY)


def problems(*entries: dict[str, object], **answers: Any) -> list[tuple[str, str]]:
    content = safety_form(*entries, **answers)
    return [(one.field, one.code) for one in plan_problems(SafetyPlan.shape, content)]


def test_the_six_steps_stand_in_the_order_that_is_the_help_itself() -> None:
    assert [step.name for step in SafetyPlan.shape.steps] == [
        "warning_signs",
        "coping",
        "distraction",
        "help",
        "professionals",
        "surroundings",
    ]
    assert [Step(step.name).number for step in SafetyPlan.shape.steps] == [1, 2, 3, 4, 5, 6]


@given(st.permutations(ENTRIES))
def test_entries_stand_by_the_order_of_the_steps_however_they_were_put(
    order: list[dict[str, object]],
) -> None:
    plan = SafetyPlan.from_form(safety_form(*order))
    numbers = [Step(entry.step).number for entry in plan.entries]
    assert numbers == sorted(numbers)
    again = SafetyPlan.from_state(plan.to_payload())
    assert [entry.id for entry in again.entries] == [entry.id for entry in plan.entries]


def test_a_plan_comes_back_as_it_was_written() -> None:
    plan = a_safety_plan({**HELPER, "unsafe": True, "person": "node-7"}, MEANS, SERVICE, COPING)
    assert SafetyPlan.from_state(plan.to_payload()) == plan
    assert SafetyPlan.from_form(plan.to_form()) == plan
    assert plan.living_for == "My sister's laugh, and the fig tree."
    assert plan.kept == "Behind the clock in the kitchen"
    assert plan.review_on == PartialDate("2026-12-20", Precision.DAY)


def test_all_words_of_a_plan_stand_where_the_search_looks() -> None:
    words = " ".join(str(said) for said in a_safety_plan().to_payload()["text"].values())  # type: ignore[attr-defined]
    for said in ("fig tree", "Clover", "one of those nights", "Linden street", "Behind the clock"):
        assert said in words


def test_what_a_later_version_wrote_is_left_out_and_an_empty_record_reads() -> None:
    payload = a_safety_plan(COPING).to_payload()
    strange = {"id": "z", "step": "dance", "kind": "waltz"}
    payload["entries"] = [*payload["entries"], strange, 7]  # type: ignore[misc]
    payload |= {"deed": "sung", "number": "many", "copies": [3, {"form": "song"}]}
    plan = SafetyPlan.from_state(payload)
    assert [entry.id for entry in plan.entries] == ["c1"]
    assert (plan.deed, plan.number, plan.copies) == (PlanDeed.WRITTEN, 1, ())
    assert SafetyPlan.from_state({}).entries == ()


def test_an_entry_answers_by_its_fields() -> None:
    plan = a_safety_plan()
    (clover, wren) = plan.of(Step.HELP)
    assert (clover.title, clover.phone, clover.likelihood) == ("Clover", "555 0142", None)
    assert clover.day("asked_on") == PartialDate("2026-04-17", Precision.DAY)
    assert (asked_of(clover), asked_of(wren)) == (Asked.AGREED, None)
    assert plan.of(Step.COPING)[0].likelihood == 8
    assert plan.of(Step.COPING)[0].title == "Water the fig tree"
    assert not plan.of(Step.SURROUNDINGS)[0].done


def test_every_phone_number_is_listed_in_the_order_of_the_steps() -> None:
    assert a_safety_plan().phones == ("555 0113", "555 0142", "555 0177", "555 0100", "555 0199")


def test_somebody_unsafe_is_never_among_the_helpful_whatever_the_step() -> None:
    company: Entry = {
        "id": "d9",
        "step": "distraction",
        "kind": "person",
        "name": "Wren",
        "phone": "555 0199 00",
    }
    plan = a_safety_plan({**NOT_ASKED, "unsafe": True}, HELPER, company)
    assert [entry.title for entry in plan.helpful(Step.HELP)] == ["Clover"]
    assert plan.helpful(Step.DISTRACTION) == ()
    assert [entry.title for entry in plan.of(Step.HELP)] == ["Wren", "Clover"]
    assert plan.phones == ("555 0142",)


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        ({**HELPER, "name": "  "}, ("h1.name", "required")),
        ({**HELPER, "phone": "call me"}, ("h1.phone", "not_a_phone")),
        ({**HELPER, "asked_on": "2026-02-30"}, ("h1.asked_on", "impossible_date")),
        ({**COPING, "likelihood": 11}, ("c1.likelihood", "out_of_range")),
        ({**COPING, "words": "a\x00b"}, ("c1.words", "nul")),
        ({**COPING, "words": "a\u202eb"}, ("c1.words", "bidi_control")),
        ({**COPING, "words": "a" * 100_000}, ("c1.words", "too_long")),
        ({**MEANS, "means": "stone"}, ("m1.means", "not_a_choice")),
        ({"id": "q", "step": "help", "kind": "place"}, ("q.kind", "not_a_choice")),
    ],
)
def test_what_is_wrong_is_said_of_the_entry_and_its_field(
    entry: dict[str, object], problem: tuple[str, str]
) -> None:
    assert problems(entry) == [problem]
    with pytest.raises(InvalidFieldsError):
        SafetyPlan.from_form(safety_form(entry))


def test_a_plan_without_an_entry_or_with_too_many_is_not_signed() -> None:
    assert problems(entries=[]) == [("entries", "required")]
    many = [{**COPING, "id": f"c{n}"} for n in range(MOST_ENTRIES + 1)]
    assert problems(*many) == [("entries", "too_many")]


def test_what_is_typed_wrong_is_still_shown_as_far_as_it_reads() -> None:
    content = safety_form({**HELPER, "asked_on": "soon"}, {"id": "q", "step": "x", "kind": "y"})
    plan = SafetyPlan.as_written(content)
    assert [entry.title for entry in plan.entries] == ["Clover"]
    assert plan.entries[0].day("asked_on") is None


def test_a_plan_that_is_still_right_keeps_its_words_and_moves_its_dates() -> None:
    plan = a_safety_plan()
    again = plan.looked_at(NOON, DAY)
    assert (again.deed, again.reviewed_at, again.review_on) == (PlanDeed.STILL_RIGHT, NOON, DAY)
    assert again.entries == plan.entries
    assert SafetyPlan.from_state(again.to_payload()).reviewed_at == NOON


def test_copies_and_the_end_come_back_as_they_were_written() -> None:
    copy = PlanCopy(CopyFor.CLIENT, CopyForm.CARD, DAY)
    plan = a_safety_plan().with_copy(copy).ending(NOON, EndReason.CLIENT_WISH)
    again = SafetyPlan.from_state(plan.to_payload())
    assert again.copies == (copy,)
    assert (again.deed, again.ended, again.ended_why) == (PlanDeed.ENDED, True, "client_wish")


def test_lists_show_a_plan_by_its_review_date_and_its_end() -> None:
    shown = summarise_plan(a_safety_plan().to_payload())
    assert (shown.status, shown.due) == ("active", start_of(PartialDate("2026-12-20", Precision.DAY)))
    ended = summarise_plan(a_safety_plan().ending(NOON, EndReason.NOT_NEEDED).to_payload())
    assert (ended.status, ended.due) == ("ended", None)


def test_several_versions_are_due_when_the_first_of_them_is() -> None:
    early = a_safety_plan(review_on={"iso": "2026-12", "precision": "month"}).to_payload()
    late = {**a_safety_plan().to_payload(), "made_at": "2026-11-22T09:00:00.000Z"}
    shown = summary_of("safety_plan", {"versions": {"aa": early, "bb": late}})
    assert shown.status == "several"
    assert shown.due == start_of(PartialDate("2026-12-01", Precision.DAY))
    assert shown.at is not None
    assert summarise_plan({"versions": {}}).due is None


def test_several_versions_that_are_all_ended_are_no_plan_to_use() -> None:
    ended = a_safety_plan().ending(NOON, EndReason.NOT_NEEDED).to_payload()
    assert summarise_plan({"versions": {"aa": ended, "bb": ended}}).status == "ended"
    assert summarise_plan({"versions": {"aa": ended, "bb": a_safety_plan().to_payload()}}).status == "several"


def test_a_date_begins_with_its_first_day() -> None:
    assert start_of(None) is None
    year = start_of(PartialDate("2027", Precision.YEAR))
    assert year is not None
    assert year.isoformat() == "2027-01-01T00:00:00+00:00"


def test_words_find_back_to_their_entry_and_field() -> None:
    text = {words_key("c1", "words"): "Water", words_key("h1", "say"): "Come"}
    assert words_by_entry(text) == {"c1": {"words": "Water"}, "h1": {"say": "Come"}}


def test_a_typed_line_becomes_the_usual_kind_of_its_step() -> None:
    usual = [step.usual for step in SafetyPlan.shape.steps]
    assert usual == [
        EntryKind.SIGN,
        EntryKind.COPING,
        EntryKind.PERSON,
        EntryKind.PERSON,
        EntryKind.SERVICE,
        EntryKind.MEANS,
    ]
    assert SafetyPlan.shape.fields_of("dance", "waltz") == ()
