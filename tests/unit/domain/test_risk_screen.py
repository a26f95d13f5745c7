"""Risk screens: structures as data, what appears after which answer, and which level follows."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.dates import PartialDate, Precision
from pss_desktop.domain.errors import InvalidFieldsError
from pss_desktop.domain.risk import RiskLevel
from pss_desktop.domain.risk_protocol import Action, Answer, RiskProtocol, actions_for
from pss_desktop.domain.risk_screen import (
    AskedTopic,
    RiskScreen,
    answers_of,
    can_judge,
    level_in,
    screen_problems,
    summarise_screen,
)
from pss_desktop.domain.summary import Summary
from tests.fakes import NOON

SHIPPED: Final = Path(__file__).parents[3] / "resources" / "risk_screens"
YES, NO, REFUSED = (answer.value for answer in (Answer.YES, Answer.NO, Answer.REFUSED))
SIX_QUIET: Final = {"wish_dead": NO, "thoughts": NO, "deed_ever": NO}
FOUR_QUIET: Final = {"wish_dead": NO, "better_off": NO, "thoughts": NO, "attempt_ever": NO}


def shipped(name: str) -> RiskProtocol:
    return RiskProtocol.from_data(json.loads((SHIPPED / f"{name}.json").read_text("utf-8")))


SIX: Final = shipped("six_topics")
FOUR: Final = shipped("four_questions")
OWN: Final = shipped("own_record")
ALL: Final = (SIX, FOUR, OWN)


def screen_content(answers: dict[str, str], **others: Any) -> dict[str, object]:
    """A screen's form with these answers."""
    return {"when": "2026-11-22T12:00:00.000Z", "answers": answers, **others}


def six(**answers: str) -> dict[str, str]:
    return {**SIX_QUIET, **answers}


def four(**answers: str) -> dict[str, str]:
    return {**FOUR_QUIET, **answers}


# The shipped structures


@pytest.mark.parametrize("path", sorted(SHIPPED.glob("*.json")), ids=lambda path: path.stem)
def test_every_shipped_structure_holds_together_and_says_whose_it_is(path: Path) -> None:
    protocol = RiskProtocol.from_data(json.loads(path.read_text("utf-8")))
    assert protocol.id == path.stem
    assert protocol.title
    assert protocol.origin
    assert protocol.licence
    assert all(len(topic.words) < 60 and "?" not in topic.words for topic in protocol.topics)


@pytest.mark.parametrize(
    ("answers", "level", "rule"),
    [
        (six(), "none", ""),
        (six(wish_dead=YES), "low", "wish_dead"),
        (six(thoughts=YES, method=NO, intent=NO, plan=NO), "low", "thoughts"),
        (six(thoughts=YES, method=YES, intent=NO, plan=NO), "medium", "method"),
        (six(thoughts=YES, method=NO, intent=YES, plan=NO), "high", "intent"),
        (six(thoughts=YES, method=YES, intent=YES, plan=YES), "high", "plan"),
        (six(deed_ever=YES, deed_recent=NO), "medium", "deed_ever"),
        (six(deed_ever=YES, deed_recent=YES), "high", "deed_recent"),
        (six(thoughts=REFUSED), "none", ""),
    ],
)
def test_six_topics_lead_to_their_levels(answers: dict[str, str], level: str, rule: str) -> None:
    triage = SIX.triage(answers)
    assert (triage.level, triage.rule) == (level, rule)
    assert bool(triage.because) == bool(rule)


@pytest.mark.parametrize(
    ("answers", "level"),
    [
        (four(), "none"),
        (four(wish_dead=YES, now=NO), "medium"),
        (four(attempt_ever=REFUSED, now=NO), "medium"),
        (four(better_off=YES, now=REFUSED), "high"),
        (four(thoughts=YES, now=YES), "imminent"),
    ],
)
def test_four_questions_lead_to_their_levels(answers: dict[str, str], level: str) -> None:
    assert FOUR.triage(answers).level == level


def test_the_last_of_four_questions_is_asked_after_any_yes_or_refusal_only() -> None:
    assert [topic.id for topic in FOUR.asked(four())] == list(FOUR_QUIET)
    for item in FOUR_QUIET:
        for answer in (YES, REFUSED):
            assert FOUR.asked(four(**{item: answer}))[-1].id == "now"


def test_three_topics_appear_after_thoughts_only() -> None:
    assert [topic.id for topic in SIX.asked({})] == ["wish_dead", "thoughts", "deed_ever"]
    shown = [topic.id for topic in SIX.asked({"thoughts": YES})]
    assert shown == ["wish_dead", "thoughts", "method", "intent", "plan", "deed_ever"]


def test_an_answer_to_a_topic_that_is_hidden_again_does_not_count() -> None:
    left_behind = six(plan=YES, deed_recent=YES)
    assert SIX.triage(left_behind).level is RiskLevel.NONE
    assert SIX.counted(left_behind) == SIX_QUIET


@given(st.sampled_from(ALL), st.data())
def test_saying_yes_instead_of_no_never_lowers_the_level(protocol: RiskProtocol, data: st.DataObject) -> None:
    answers = {topic.id: data.draw(st.sampled_from(Answer)).value for topic in protocol.topics}
    item = data.draw(st.sampled_from(protocol.topics)).id
    before = protocol.triage({**answers, item: NO}).level
    after = protocol.triage({**answers, item: YES}).level
    assert after.height >= before.height


@given(st.sampled_from(ALL), st.data())
def test_all_that_is_asked_can_be_answered(protocol: RiskProtocol, data: st.DataObject) -> None:
    answers: dict[str, str] = {}
    while missing := protocol.missing(answers):
        answers[missing[0].id] = data.draw(st.sampled_from(Answer)).value
    assert set(protocol.counted(answers)) == {topic.id for topic in protocol.asked(answers)}
    assert screen_problems(protocol, screen_content(answers)) == ()


def test_a_screen_for_the_young_begins_at_eight() -> None:
    assert [FOUR.fits(age) for age in (7, 8, None)] == [False, True, True]
    assert SIX.fits(5)


@pytest.mark.parametrize("level", RiskLevel)
def test_the_graver_the_more_is_asked_for(level: RiskLevel) -> None:
    actions = actions_for(level)
    assert bool(actions) == (level is not RiskLevel.NONE)
    assert (Action.NOT_ALONE in actions) == (level.height >= RiskLevel.HIGH.height)


@pytest.mark.parametrize(
    "broken",
    [
        {},
        {"id": "a", "items": [{"id": "x"}], "rules": []},
        {"id": "a", "items": [{"id": "x"}, {"id": "x"}], "rules": [{"level": "low"}]},
        {"id": "a", "items": [{"id": "x"}], "rules": [{"level": "low"}, {"level": "high"}]},
        {"id": "a", "items": [{"id": "x"}], "rules": [{"level": "a level of later"}]},
        {
            "id": "a",
            "items": [{"id": "x", "asked_if": [{"item": "y", "answers": ["yes"]}]}, {"id": "y"}],
            "rules": [{"level": "low"}],
        },
        {
            "id": "a",
            "items": [{"id": "x"}],
            "rules": [{"level": "low", "any": [{"item": "x", "answers": ["perhaps"]}]}],
        },
    ],
)
def test_a_broken_structure_is_refused(broken: dict[str, object]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - each breaks another rule
        RiskProtocol.from_data(broken)


# A screen that was asked


def test_a_signed_screen_comes_back_with_its_topics_and_its_reason() -> None:
    content = screen_content(
        six(wish_dead=YES),
        judged="high",
        judgement=" Gave away the dog. ",
        actions=["not_alone", "tell_supervisor"],
        told="Amina Reed",
        told_at="2026-11-22T12:05:00.000Z",
        follow_up="2026-11-23",
    )
    screen = RiskScreen.from_form(SIX, content)
    assert (screen.triage.level, screen.level, screen.when) == (RiskLevel.LOW, RiskLevel.HIGH, NOON)
    assert screen.judgement == "Gave away the dog."
    assert screen.asked[0] == AskedTopic("wish_dead", "Wish to be dead or not to wake up", YES)
    assert screen.follow_up == PartialDate("2026-11-23", Precision.DAY)
    payload = screen.to_payload()
    assert RiskScreen.from_payload(payload) == screen
    assert payload["text"] == {"judgement": "Gave away the dog.", "told": "Amina Reed"}


def test_what_was_not_done_stays_said() -> None:
    screen = RiskScreen.from_form(SIX, screen_content(six(wish_dead=YES), actions=["follow_up"]))
    assert screen.not_done == (Action.TELL_CRISIS_LINE,)


def test_every_topic_that_is_asked_wants_an_answer() -> None:
    problems = screen_problems(SIX, screen_content({"thoughts": YES, "method": "perhaps"}))
    assert [(one.field, one.code) for one in problems] == [
        (topic, "required") for topic in ("wish_dead", "method", "intent", "plan", "deed_ever")
    ]
    with pytest.raises(InvalidFieldsError):
        RiskScreen.from_form(SIX, screen_content({}))


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({"judged": "low", "judgement": "Why"}, ("judged", "not_higher")),
        ({"judged": "high"}, ("judgement", "required")),
        ({"judged": "a level of later"}, ("judged", "not_a_choice")),
        ({"when": None}, ("when", "required")),
    ],
)
def test_a_judgement_goes_up_only_and_says_why(answers: dict[str, object], expected: tuple[str, str]) -> None:
    problems = screen_problems(SIX, screen_content(six(wish_dead=YES)) | answers)
    assert [(one.field, one.code) for one in problems] == [expected]


def test_a_quiet_screen_may_be_judged_higher() -> None:
    assert can_judge(RiskLevel.NONE)[-1] is RiskLevel.IMMINENT
    assert can_judge(RiskLevel.IMMINENT) == ()
    assert level_in(SIX, screen_content(six())) is RiskLevel.NONE
    assert level_in(SIX, screen_content(six(), judged="imminent")) is RiskLevel.IMMINENT
    assert level_in(SIX, screen_content(six(wish_dead=YES), judged="none")) is RiskLevel.LOW


def test_a_screen_of_another_version_reads_as_far_as_it_goes() -> None:
    bare = RiskScreen.from_payload({"when": "2026-11-22T12:00:00.000Z", "asked": [["a", "b"], 3]})
    assert (bare.asked, bare.level, bare.protocol_version) == ((), RiskLevel.NONE, 0)
    with pytest.raises(ValueError, match="time"):
        RiskScreen.from_payload({})


def test_answers_that_are_none_are_passed_over() -> None:
    assert answers_of({"answers": {"a": "yes", "b": "", "c": 3}}) == {"a": "yes"}
    assert answers_of({"answers": "yes"}) == {}


def test_lists_show_level_and_structure_unless_it_was_an_error() -> None:
    content = screen_content(four(thoughts=YES, now=YES), follow_up="2026-11-23")
    payload = RiskScreen.from_form(FOUR, content).to_payload()
    tomorrow = datetime(2026, 11, 23, tzinfo=UTC)
    assert summarise_screen(payload) == Summary("signed", tomorrow, "imminent", "four_questions", NOON)
    assert summarise_screen({**payload, "status": "entered_in_error"}) == Summary(
        "entered_in_error", None, "", "four_questions", NOON
    )
