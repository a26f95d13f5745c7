"""Why clients come: tags, and the weightiest three."""

from pss_desktop.domain.fields import check_fields
from pss_desktop.domain.presenting import PRESENTING_FIELDS, ranking_problems


def test_more_than_three_are_not_ranked() -> None:
    four = ["stress", "grief", "isolation", "memory"]
    (problem,) = check_fields(PRESENTING_FIELDS, {"situations": four, "top_situations": four})
    assert (problem.field, problem.code) == ("top_situations", "too_many")


def test_only_what_is_ticked_is_ranked() -> None:
    (problem,) = ranking_problems({"events": ["flood"], "top_events": ["storm"]})
    assert (problem.field, problem.code) == ("top_events", "not_ticked")
    assert ranking_problems({"events": ["flood"], "top_events": ["flood"]}) == ()
