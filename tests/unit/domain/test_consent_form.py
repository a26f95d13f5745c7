"""The consent form: what must fit together before it is signed, and what its signature stands for."""

from datetime import UTC, date, datetime
from typing import cast

import pytest

from pss_desktop.domain.consent import Limit, LineStatus, Purpose
from pss_desktop.domain.consent_form import ConsentForm, ServiceLine
from pss_desktop.domain.dates import PartialDate
from pss_desktop.domain.drawn_mark import DrawnMark
from pss_desktop.domain.errors import InvalidFieldsError
from tests.consents import a_form, a_service
from tests.fakes import NOON

TODAY = NOON.date()


def born(years: int) -> PartialDate:
    return PartialDate.of_day(date(TODAY.year - years, 1, 5))


def codes(content: dict[str, object], years: int | None = None) -> list[tuple[str, str]]:
    birth = None if years is None else born(years)
    found = ConsentForm.from_content(content).problems(birth, TODAY)
    return [(problem.field, problem.code) for problem in found]


def payload_of(content: dict[str, object]) -> dict[str, object]:
    return ConsentForm.from_content(content).signing_payload(None, NOON)


def test_a_grown_up_who_answers_for_themselves_leaves_nothing_open() -> None:
    assert codes(a_form(Purpose.RECORD)) == []


def test_who_how_and_when_are_needed_and_at_least_one_answer() -> None:
    assert codes({}) == [
        ("decider", "required"),
        ("way", "required"),
        ("on", "required"),
        ("answers", "required"),
    ]


def test_an_unanswered_line_is_no_problem_and_counts_as_no() -> None:
    form = ConsentForm.from_content(a_form(answers={"record": "given"}))

    assert form.problems(None, TODAY) == ()
    assert len(form.unanswered) == 5
    state = form.as_if_signed()
    assert state.allows("record", "", NOON)
    assert not state.allows("contact", "", NOON)


def test_below_twelve_an_adult_decides() -> None:
    assert codes(a_form(Purpose.RECORD), years=8) == [("decider", "adult_decides")]


def test_from_twelve_a_child_may_decide_when_it_is_written_why() -> None:
    assert codes(a_form(Purpose.RECORD), years=13) == [("capacity_words", "required")]
    weighed = a_form(Purpose.RECORD, capacity_words="Understands well, has no safe adult.")
    assert codes(weighed, years=13) == []


def test_an_adult_who_decides_has_a_name_and_a_relation_and_the_child_is_asked() -> None:
    content = a_form(Purpose.RECORD, decider="caregiver")

    assert codes(content, years=8) == [
        ("decider_name", "required"),
        ("relation", "required"),
        ("assent", "required"),
    ]
    assert codes(content, years=3) == [("decider_name", "required"), ("relation", "required")]


def test_who_decides_for_a_grown_up_says_why() -> None:
    content = a_form(decider="other", decider_name="Ash Hollow", relation="brother")

    assert codes(content, years=40) == [("capacity_words", "required")]


def test_a_doubt_about_understanding_is_written_down() -> None:
    assert codes(a_form(capacity="in_doubt"), years=40) == [("capacity_words", "required")]
    assert codes(a_form(capacity="able"), years=40) == []


def test_a_service_that_may_get_something_has_a_name() -> None:
    assert codes(a_form(services=[a_service("")])) == [("services", "service_unnamed")]
    unnamed = [{"name": "", "what": "", "answer": "given"}]
    assert codes(a_form(services=unnamed)) == [("services", "service_unnamed")]
    refused = [{"name": "", "what": "", "answer": "refused"}]
    assert codes(a_form(services=refused)) == []
    assert codes(a_form(services=[a_service("Hilltop"), a_service(" hilltop ")])) == [
        ("services", "duplicate")
    ]


def test_words_in_rows_keep_the_rules_of_every_field() -> None:
    assert codes(a_form(services=[a_service("a\x00b")])) == [("services", "nul")]
    assert codes(a_form(limits=[{"what": "x" * 301, "whom": "", "why": ""}])) == [("limits", "too_long")]


def test_days_are_days_and_in_their_order() -> None:
    assert codes(a_form(on={"iso": "2026-11", "precision": "month"})) == [("on", "day_needed")]
    assert codes(a_form(on={"iso": "2026-11-25", "precision": "day"})) == [("on", "in_future")]
    assert codes(a_form(ends={"iso": "2026-11-01", "precision": "day"})) == [("ends", "ends_before")]
    assert codes(a_form(ends="31 February")) == [("ends", "impossible_date")]


def test_a_form_with_problems_is_not_signed() -> None:
    with pytest.raises(InvalidFieldsError):
        payload_of({})


def test_a_yes_gives_and_a_form_of_no_only_refuses() -> None:
    assert ConsentForm.from_content(a_form(Purpose.RECORD)).act == "give"
    assert ConsentForm.from_content(a_form()).act == "refuse"


def test_the_payload_names_every_purpose_and_when_it_ends() -> None:
    payload = payload_of(
        a_form(
            Purpose.RECORD,
            ends={"iso": "2027-05-01", "precision": "day"},
            services=[a_service("Hilltop  Legal Desk")],
            limits=[
                {"what": "the pond", "whom": "the brother", "why": ""},
                {"what": " ", "whom": "", "why": ""},
            ],
            witness="Fern Castle",
        )
    )

    lines = cast("list[dict[str, str]]", payload["lines"])
    assert [line["purpose"] for line in lines] == [
        "services", "record", "supervisor", "reporting", "contact", "named_service",
    ]  # fmt: skip
    assert lines[-1]["audience"] == "hilltop legal desk"
    assert lines[-1]["name"] == "Hilltop Legal Desk"
    assert payload["expires"] == "2027-05-01T23:59:59.999Z"
    assert payload["on"] == "2026-11-22"
    assert payload["limits"] == [{"what": "the pond", "whom": "the brother", "why": ""}]
    assert payload["text"] == {
        "witness": "Fern Castle",
        "services": "Hilltop  Legal Desk name and papers",
        "limits": "the pond the brother",
    }


def test_a_line_left_open_is_written_as_left_open() -> None:
    lines = cast("list[dict[str, str]]", payload_of(a_form(answers={"record": "given"}))["lines"])

    assert {line["purpose"]: line["answer"] for line in lines} == {
        "services": "unanswered",
        "record": "given",
        "supervisor": "unanswered",
        "named_service": "unanswered",
        "reporting": "unanswered",
        "contact": "unanswered",
    }


def test_a_signed_form_reads_as_it_was_written() -> None:
    content = a_form(
        Purpose.RECORD,
        services=[a_service()],
        limits=[{"what": "the pond", "whom": "", "why": "fear"}],
        explained=["purpose", "rights"],
        wording="ar-1",
        mark=[[0, 0, 100, 100]],
    )
    read = ConsentForm.from_payload(payload_of(content))

    assert read.answers["record"] == "given"
    assert read.services == (ServiceLine("Hilltop Legal Desk", "name and papers", "given"),)
    assert read.limits == (Limit("the pond", "", "fear"),)
    assert read.facts["explained"] == ("purpose", "rights")
    assert read.facts["wording"] == "ar-1"
    assert read.on == TODAY
    assert read.mark == DrawnMark((((0, 0), (100, 100)),))


def test_a_form_of_another_version_reads_as_far_as_it_goes() -> None:
    read = ConsentForm.from_payload({"lines": ["a line", {"purpose": "record", "answer": "unanswered"}]})

    assert read.answers == {"record": ""}
    assert read.decider == ""
    assert not read.is_given


def test_what_it_would_mean_is_told_before_it_is_signed() -> None:
    form = ConsentForm.from_content(
        a_form(
            Purpose.RECORD,
            services=[a_service("Hilltop", "given"), a_service("Orchard", "refused"), a_service("Mill", "")],
            ends={"iso": "2026-12-01", "precision": "day"},
            limits=[{"what": "the pond", "whom": "", "why": ""}],
        )
    )
    state = form.as_if_signed()
    orchard, mill = state.line("named_service", "orchard"), state.line("named_service", "mill")

    assert form.answer_to(Purpose.NAMED_SERVICE) == "given"
    assert state.allows("named_service", "hilltop", NOON)
    assert not state.allows("named_service", "hilltop", datetime(2026, 12, 2, tzinfo=UTC))
    assert orchard is not None
    assert orchard.status is LineStatus.REFUSED
    assert mill is not None
    assert mill.unanswered
    assert state.limits == (Limit("the pond", ""),)


def test_rows_of_a_strange_draft_are_empty_rows() -> None:
    form = ConsentForm.from_content({"services": [3, "a service"], "limits": "none", "answers": []})

    assert form.services == ()
    assert form.answer_to(Purpose.NAMED_SERVICE) == ""
    assert ServiceLine("Hilltop", "papers", "given").to_content() == {
        "name": "Hilltop",
        "what": "papers",
        "answer": "given",
    }
