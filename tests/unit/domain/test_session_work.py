"""What a session worked on and led to: read back as written, empty in notes from before."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.ids import RecordId
from pss_desktop.domain.risk import RiskLevel
from pss_desktop.domain.session_note import (
    CoSignature,
    NoteBody,
    NoteDraft,
    NoteFormat,
    SignedNote,
    note_problems,
    summarise_note,
)
from pss_desktop.domain.session_work import (
    WORK_FIELDS,
    Evolution,
    GoalTouched,
    Interpreting,
    Progress,
    ServiceLevel,
    SessionWork,
    Setting,
)
from pss_desktop.domain.techniques import ALL_TECHNIQUES, TECHNIQUES, TechniqueGroup
from tests.builders import AUTHOR, RECORD, a_note_body, note_content
from tests.fakes import NOON

CLIENT = RecordId(b"client-of-tests!")
WHOLE: dict[str, Any] = {
    "setting": "safe_space",
    "service_level": "focused_support",
    "interpreting": "by_phone",
    "evolution": "mixed",
    "risk": "medium",
    "goal_1": " Sleep through until five ",
    "progress_1": "improvement",
    "goal_2": "Go to the market alone",
    "progress_2": "challenges",
    "techniques": ["breathing", "problem_solving"],
    "homework": " Walk to the river. ",
    "until_next": "Call on Tuesday.",
    "next_when": "2026-11-29T09:00:00.000Z",
}


def signed(at: datetime = NOON, **answers: Any) -> SignedNote:
    payload = NoteDraft(RECORD, CLIENT, note_content(**answers)).signing_payload(at)
    return SignedNote.from_payload(RECORD, CLIENT, AUTHOR, payload)


def problems(**answers: Any) -> list[tuple[str, str]]:
    return [(problem.field, problem.code) for problem in note_problems(note_content(**answers))]


words = st.text(st.characters(categories=["L", "N", "Zs"]), max_size=30).map(str.strip)
works = st.builds(
    SessionWork,
    setting=st.sampled_from(["", *Setting]),
    service_level=st.sampled_from(["", *ServiceLevel]),
    interpreting=st.sampled_from(["", *Interpreting]),
    evolution=st.sampled_from(["", *Evolution]),
    risk=st.sampled_from(["", *RiskLevel]),
    goals=st.lists(
        st.builds(GoalTouched, words.filter(bool), st.sampled_from(["", *Progress])), max_size=3
    ).map(tuple),
    techniques=st.lists(st.sampled_from(ALL_TECHNIQUES), max_size=9, unique=True).map(tuple),
    homework=words,
    until_next=words,
    next_when=st.sampled_from([None, NOON + timedelta(days=7)]),
)


@given(works)
def test_whatever_a_session_led_to_comes_back_from_the_payload(work: SessionWork) -> None:
    body = NoteBody(NOON, NoteFormat.NARRATIVE, {"narrative": "Sat."}, work=work)
    assert NoteBody.from_payload(body.to_payload()) == body
    assert NoteBody.from_form({**note_content(), **work.answers()}).work == work


def test_every_searchable_word_of_a_note_is_in_its_text() -> None:
    payload = NoteDraft(RECORD, CLIENT, note_content(**WHOLE)).signing_payload(NOON)
    assert payload["text"] == {
        "narrative": "Sat under the fig tree and talked.",
        "goal_1": "Sleep through until five",
        "goal_2": "Go to the market alone",
        "homework": "Walk to the river.",
        "until_next": "Call on Tuesday.",
    }


def test_a_note_from_before_these_questions_has_no_answers_to_them() -> None:
    payload = a_note_body().to_payload()
    assert NoteBody.from_payload(payload).work == SessionWork()
    assert not {field.name for field in WORK_FIELDS} & set(payload)


def test_the_risk_of_the_day_stands_in_the_risk_column() -> None:
    payload = NoteDraft(RECORD, CLIENT, note_content(risk="high")).signing_payload(NOON)
    assert summarise_note(payload).risk == "high"
    assert summarise_note(note_content()).risk == ""


def test_a_goal_that_is_rated_needs_its_words() -> None:
    assert problems(progress_2="improvement") == [("goal_2", "required")]
    assert problems(goal_2="Sleep", progress_2="improvement") == []
    assert signed(goal_3="Only words").body.work.goals == (GoalTouched("Only words"),)


@pytest.mark.parametrize("days", [0, -3])
def test_the_next_date_comes_after_the_session(days: int) -> None:
    assert problems(next_when=NOON + timedelta(days=days)) == [("next_when", "not_after_session")]


def test_an_answer_that_is_no_choice_is_named() -> None:
    assert problems(risk="terrible", techniques=["magic"], setting="the moon") == [
        ("setting", "not_a_choice"),
        ("risk", "not_a_choice"),
        ("techniques", "not_a_choice"),
    ]


def test_every_technique_of_the_list_can_be_named_in_one_note() -> None:
    assert problems(techniques=list(ALL_TECHNIQUES)) == []
    assert len(set(ALL_TECHNIQUES)) == len(ALL_TECHNIQUES)
    assert tuple(TECHNIQUES) == tuple(TechniqueGroup)


def test_a_note_signed_more_than_a_day_after_its_session_ended_is_late() -> None:
    ended = NOON + timedelta(minutes=50)
    assert not signed(ended + timedelta(hours=24), minutes=50).is_late
    assert signed(ended + timedelta(hours=24, seconds=1), minutes=50).is_late
    assert signed(NOON + timedelta(hours=24, seconds=1), minutes=None).is_late
    assert not signed(NOON - timedelta(days=1)).is_late


def test_a_note_can_name_the_appointment_that_it_tells_of() -> None:
    assert signed(appointment=RECORD.hex()).body.appointment == RECORD.hex()
    assert "appointment" not in a_note_body().to_payload()


def test_a_co_signature_is_a_person_and_a_time() -> None:
    made = CoSignature(AUTHOR, NOON)
    assert CoSignature.from_payload(AUTHOR, made.to_payload()) == made
    with pytest.raises(ValueError, match="time"):
        CoSignature.from_payload(AUTHOR, {})
