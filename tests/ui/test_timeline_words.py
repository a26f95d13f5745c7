"""What an event of a case's story is called."""

from pss_desktop.domain.ids import RecordId
from pss_desktop.services.cases.timeline import StoryEvent
from pss_desktop.ui.screens.words.timeline import story_row
from tests.fakes import NOON


def event(kind: str, *, reads: bool = True) -> StoryEvent:
    return StoryEvent(kind, "", RecordId(bytes(16)), NOON, "", "", "", "", reads=reads)


def test_an_event_that_does_not_read_says_what_it_needs() -> None:
    newer = "Needs a newer version of the program"
    assert story_row(event("contact")).title == "Contact"
    assert story_row(event("contact", reads=False)).title == f"Contact  ·  {newer}"
    assert story_row(event("dream_log")).title == newer


def test_a_level_that_does_not_read_is_not_drawn_as_none_known() -> None:
    row = story_row(event("risk_level", reads=False))
    assert row.title == "Level of risk  ·  Needs a newer version of the program"
    assert row.risk is None
    assert "None known" in level("raise", "none")


def test_a_level_that_was_set_over_one_that_does_not_read_was_not_lowered() -> None:
    assert level("lower", "low") == "Risk lowered to Low"
    assert level("set_anew", "low") == "Risk set anew to Low: what stood before could not be read"


def level(act: str, risk: str) -> str:
    return story_row(StoryEvent("risk_level", act, RecordId(bytes(16)), NOON, "", risk, "", "")).title
