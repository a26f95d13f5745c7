"""Differences between two versions of a plan."""

from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.plan_changes import ChangeKind, plan_changes
from tests.builders_plans import COPING, ENTRIES, HELPER, NOT_ASKED, SIGNS, Entry, a_safety_plan


def kinds(before: list[Entry], after: list[Entry]) -> list[tuple[str, str]]:
    changes = plan_changes(a_safety_plan(*before), a_safety_plan(*after))
    shown = ((change.after or change.before, change.kind) for change in changes.entries)
    return [(entry.id, kind) for entry, kind in shown if entry is not None]


def test_the_same_plan_has_no_differences() -> None:
    assert plan_changes(a_safety_plan(), a_safety_plan()).nothing


def test_what_came_went_and_changed_is_told_in_the_order_of_the_steps() -> None:
    after = [{**HELPER, "phone": "555 0143"}, {**COPING, "id": "c2"}, SIGNS]
    assert kinds([SIGNS, COPING, HELPER, NOT_ASKED], after) == [
        ("c2", ChangeKind.ADDED),
        ("c1", ChangeKind.REMOVED),
        ("h1", ChangeKind.CHANGED),
        ("h2", ChangeKind.REMOVED),
    ]


def test_a_change_names_the_fields_that_differ_and_the_mark_of_somebody_unsafe() -> None:
    before, after = a_safety_plan(HELPER), a_safety_plan({**HELPER, "phone": "555 0143", "unsafe": True})
    (change,) = plan_changes(before, after).entries
    assert change.fields == ("phone", "unsafe")
    assert change.before is not None
    assert change.before.phone == "555 0142"


def test_entries_that_changed_places_are_told_as_moved() -> None:
    assert kinds([HELPER, NOT_ASKED], [NOT_ASKED, HELPER]) == [
        ("h2", ChangeKind.MOVED),
        ("h1", ChangeKind.MOVED),
    ]


def test_zero_and_no_answer_are_two_things_and_an_empty_answer_is_none() -> None:
    assert kinds([COPING], [{**COPING, "likelihood": 0}]) == [("c1", ChangeKind.CHANGED)]
    assert kinds([COPING], [{**COPING, "obstacle": "  "}]) == []


def test_the_plans_own_answers_are_compared_by_name() -> None:
    changes = plan_changes(a_safety_plan(), a_safety_plan(kept="", living_for="The harbour at dawn"))
    assert [(one.name, one.after) for one in changes.answers] == [
        ("living_for", "The harbour at dawn"),
        ("kept", ""),
    ]


@given(st.sets(st.integers(0, len(ENTRIES) - 1), min_size=1), st.sets(st.integers(0, 7), min_size=1))
def test_going_there_and_back_adds_what_was_removed(first: set[int], second: set[int]) -> None:
    here, there = [ENTRIES[n] for n in sorted(first)], [ENTRIES[n] for n in sorted(second)]
    swapped = {ChangeKind.ADDED: ChangeKind.REMOVED, ChangeKind.REMOVED: ChangeKind.ADDED}
    back = {(id_, swapped[ChangeKind(kind)]) for id_, kind in kinds(there, here)}
    assert set(kinds(here, there)) == back
