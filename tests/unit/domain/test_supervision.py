"""Supervision sessions and draws."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.errors import InvalidFieldsError
from pss_desktop.domain.ids import RecordId, to_hex
from pss_desktop.domain.sampling import draw
from pss_desktop.domain.supervision_session import (
    SupervisionSession,
    summarise_supervision,
    supervision_problems,
)
from tests.fakes import NOON

NOOR = to_hex(b"noor-willow-----")
CASE = to_hex(b"case-of-the-fern")
FORM = {
    "when": NOON,
    "form": "individual",
    "minutes": "45",
    "topics": ("cases", "risk"),
    "discussed": " The evenings. ",
    "agreed": "Call on Tuesday.",
    "counselor": NOOR,
    "client": CASE,
}
ids = st.lists(st.binary(min_size=16, max_size=16).map(RecordId), max_size=60, unique=True)


def test_a_session_reads_as_it_was_written() -> None:
    session = SupervisionSession.from_form(FORM)
    assert session.discussed == "The evenings."
    assert session.minutes == 45
    assert session.about_client == b"case-of-the-fern"
    assert SupervisionSession.from_payload(session.to_payload()) == session


def test_a_talk_needs_somebody_and_a_reflection_a_reader() -> None:
    for form in ("individual", "reflection"):
        alone = {**FORM, "form": form, "counselor": "", "client": "", "minutes": ""}
        assert [(one.field, one.code) for one in supervision_problems(alone)] == [("counselor", "required")]
        with pytest.raises(InvalidFieldsError):
            SupervisionSession.from_form(alone)
    short = SupervisionSession.from_form({**FORM, "client": "", "minutes": ""})
    assert short.about_client is None
    assert short.minutes is None


def test_what_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="time"):
        SupervisionSession.from_payload({})


def test_lists_show_when_and_how() -> None:
    summary = summarise_supervision({**SupervisionSession.from_form(FORM).to_payload(), "status": "signed"})
    assert (summary.status, summary.title, summary.at) == ("signed", "individual", NOON)


@given(ids, st.text(max_size=20), st.integers(1, 100), st.randoms(use_true_random=False))
def test_the_same_seed_draws_the_same_whatever_the_order(
    records: list[RecordId], seed: str, percent: int, chance: random.Random
) -> None:
    drawn = draw(records, seed=seed, percent=percent)
    shuffled = records[:]
    chance.shuffle(shuffled)
    assert draw(shuffled, seed=seed, percent=percent) == drawn
    assert set(drawn) <= set(records)
    assert len(drawn) == -(-len(records) * percent // 100)
    assert drawn == draw(records, seed=seed, percent=100)[: len(drawn)]


@pytest.mark.parametrize("percent", [0, 101])
def test_no_share_is_refused(percent: int) -> None:
    with pytest.raises(ValueError, match="share"):
        draw([], seed="May", percent=percent)
