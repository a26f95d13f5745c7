"""A crisis: what its form asks, what comes back, what lists show."""

from datetime import UTC, datetime
from typing import Any, Final

import pytest

from pss_desktop.domain.crisis_event import (
    CRISIS_FIELDS,
    CrisisEvent,
    CrisisOutcome,
    follow_up_of,
    summarise_crisis,
)
from pss_desktop.domain.dates import PartialDate, Precision
from pss_desktop.domain.errors import InvalidFieldsError
from pss_desktop.domain.summary import Summary
from tests.fakes import NOON

TOMORROW: Final = datetime(2026, 11, 23, tzinfo=UTC)


def crisis_content(**answers: Any) -> dict[str, object]:
    """A crisis's form, filled in right."""
    return {
        "when": "2026-11-22T12:00:00.000Z",
        "kinds": ["suicidal", "panic"],
        "way": "phone",
        "happened": " Called from the bridge at Alder. ",
        "steps": ["listened", "not_alone"],
        "told": ["supervisor"],
        "told_words": "Amina Reed, 12:20",
        "outcome": "with_someone",
        "follow_up": "2026-11-23",
        **answers,
    }


def test_a_crisis_comes_back_as_it_was_signed() -> None:
    event = CrisisEvent.from_form(crisis_content())
    assert event.when == NOON
    assert event.happened == "Called from the bridge at Alder."
    assert event.steps == ("listened", "not_alone")
    assert event.follow_up == PartialDate("2026-11-23", Precision.DAY)
    assert CrisisEvent.from_payload(event.to_payload()) == event


def test_all_its_words_are_where_the_search_looks() -> None:
    words = {field.name: f"word {field.name}" for field in CRISIS_FIELDS if field.searchable}
    payload = CrisisEvent.from_form(crisis_content(**words)).to_payload()
    assert payload["text"] == words


@pytest.mark.parametrize("missing", ["when", "kinds", "way", "happened", "outcome"])
def test_what_a_crisis_needs_is_asked_for(missing: str) -> None:
    with pytest.raises(InvalidFieldsError) as caught:
        CrisisEvent.from_form(crisis_content(**{missing: ""}))
    assert [(one.field, one.code) for one in caught.value.problems] == [(missing, "required")]


def test_an_old_or_foreign_crisis_reads_as_far_as_it_goes() -> None:
    bare = CrisisEvent.from_payload({"when": "2026-11-22T12:00:00.000Z"})
    assert (bare.happened, bare.steps, bare.follow_up) == ("", (), None)
    with pytest.raises(ValueError, match="time"):
        CrisisEvent.from_payload({"outcome": CrisisOutcome.SETTLED})


def test_lists_show_how_it_ended_unless_it_was_an_error() -> None:
    payload = CrisisEvent.from_form(crisis_content()).to_payload()
    assert summarise_crisis({**payload, "status": "signed"}) == Summary(
        "with_someone", TOMORROW, "", "suicidal", NOON
    )
    in_error = summarise_crisis({**payload, "status": "entered_in_error"})
    assert (in_error.status, in_error.due) == ("entered_in_error", None)
    assert summarise_crisis({}) == Summary()


def test_the_day_to_look_again_is_known_apart() -> None:
    assert follow_up_of(CrisisEvent.from_form(crisis_content()).to_payload()) == PartialDate(
        "2026-11-23", Precision.DAY
    )
    assert follow_up_of({}) is None
