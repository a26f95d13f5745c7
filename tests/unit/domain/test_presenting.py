"""Why clients come: tags, the weightiest three, the families they are counted in."""

import pytest

from pss_desktop.domain.fields import check_fields
from pss_desktop.domain.presenting import (
    PRESENTING_FIELDS,
    EventFamily,
    LifeEvent,
    Situation,
    SituationFamily,
    event_family,
    in_rank_order,
    ranking_problems,
    situation_family,
)


def test_the_weightiest_come_first_and_the_rest_as_they_were_ticked() -> None:
    assert in_rank_order(("stress", "grief", "isolation"), ("isolation", "memory")) == (
        "isolation",
        "stress",
        "grief",
    )


def test_more_than_three_are_not_ranked() -> None:
    four = ["stress", "grief", "isolation", "memory"]
    (problem,) = check_fields(PRESENTING_FIELDS, {"situations": four, "top_situations": four})
    assert (problem.field, problem.code) == ("top_situations", "too_many")


def test_only_what_is_ticked_is_ranked() -> None:
    (problem,) = ranking_problems({"events": ["flood"], "top_events": ["storm"]})
    assert (problem.field, problem.code) == ("top_events", "not_ticked")
    assert ranking_problems({"events": ["flood"], "top_events": ["flood"]}) == ()


@pytest.mark.parametrize("tag", Situation)
def test_every_situation_is_counted_in_one_family(tag: Situation) -> None:
    assert situation_family((tag,)) in tuple(SituationFamily)


@pytest.mark.parametrize("tag", LifeEvent)
def test_every_event_is_counted_in_one_family(tag: LifeEvent) -> None:
    assert event_family((tag,)) in tuple(EventFamily)


def test_the_first_in_rank_decides_the_family_and_nothing_ranked_has_none() -> None:
    assert situation_family((Situation.GRIEF, Situation.MEMORY)) is SituationFamily.DEPRESSION
    assert event_family((LifeEvent.FLOOD,)) is EventFamily.DISASTER
    assert situation_family(("later version",)) is SituationFamily.OTHER
    assert situation_family(()) is None
    assert event_family(()) is None
