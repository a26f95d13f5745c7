"""Field specifications: each rule that an answer can break has a code of its own."""

from collections.abc import Mapping
from datetime import date, datetime

import pytest

from pss_desktop.domain.dates import PartialDate, Precision
from pss_desktop.domain.errors import FieldProblem, InvalidFieldsError
from pss_desktop.domain.fields import (
    Field,
    FieldKind,
    as_date,
    as_instant,
    as_number,
    ascii_digits,
    check_fields,
    require_valid,
)
from pss_desktop.domain.payloads import from_payload, to_payload, without_empty
from tests.fakes import NOON

FORM = (
    Field("name", FieldKind.TEXT, required=True, max_length=10, searchable=True),
    Field("story", FieldKind.LONG_TEXT, max_length=30),
    Field("state", FieldKind.CHOICE, choices=("open", "closed")),
    Field("languages", FieldKind.MANY, max_length=3),
    Field("present", FieldKind.MANY, choices=("client", "family")),
    Field("minutes", FieldKind.NUMBER, minimum=1, maximum=90),
    Field("birth", FieldKind.DATE, minimum=1900),
    Field("when", FieldKind.INSTANT),
    Field("phone", FieldKind.PHONE),
)
GOOD: Mapping[str, object] = {"name": "Fern"}


def codes(**answers: object) -> list[tuple[str, str]]:
    return [(problem.field, problem.code) for problem in check_fields(FORM, {**GOOD, **answers})]


def test_a_form_filled_in_right_has_no_problems() -> None:
    assert not codes(
        story="Two lines\n\tand a tab.",
        state="open",
        languages=["ar", "my"],
        present=("client", "family"),
        minutes=50,
        birth=PartialDate("1988", Precision.ABOUT),
        when=NOON,
        phone="+00 (555) 01-00",
    )


@pytest.mark.parametrize("nothing", ["", "  \n ", None, [], ()])
def test_an_empty_answer_is_a_problem_only_where_one_is_required(nothing: object) -> None:
    assert codes(name=nothing) == [("name", "required")]
    assert not codes(story=nothing, state=nothing, languages=nothing, minutes=nothing, birth=nothing)


@pytest.mark.parametrize(
    "answers, code",
    [
        ({"name": 5}, "not_text"),
        ({"name": "a\x00b"}, "nul"),
        ({"name": "a\u202eb"}, "bidi_control"),
        ({"name": "a\u2066b"}, "bidi_control"),
        ({"name": "a\x07b"}, "control_character"),
        ({"name": "a\ud800b"}, "control_character"),
        ({"name": "a\nb"}, "line_break"),
        ({"name": "a\u2028b"}, "line_break"),
        ({"story": "a\x00b"}, "nul"),
        ({"story": 5}, "not_text"),
        ({"state": "ajar"}, "not_a_choice"),
        ({"state": 1}, "not_a_choice"),
        ({"languages": "ar"}, "not_a_list"),
        ({"languages": ["a", "b", "c", "d"]}, "too_many"),
        ({"languages": ["ar", "ar"]}, "duplicate"),
        ({"languages": ["ar", 5]}, "not_text"),
        ({"present": ["client", "dog"]}, "not_a_choice"),
        ({"minutes": "many"}, "not_a_number"),
        ({"minutes": True}, "not_a_number"),
        ({"minutes": float("nan")}, "not_a_number"),
        ({"minutes": "1e999"}, "not_a_number"),
        ({"minutes": [1]}, "not_a_number"),
        ({"minutes": 0}, "out_of_range"),
        ({"minutes": 91}, "out_of_range"),
        ({"birth": "2026-02-30"}, "impossible_date"),
        ({"birth": "soon"}, "impossible_date"),
        ({"birth": 1988}, "impossible_date"),
        ({"birth": "1899-12-31"}, "out_of_range"),
        ({"when": "today"}, "impossible_date"),
        ({"when": NOON.replace(tzinfo=None)}, "impossible_date"),
        ({"when": 5}, "impossible_date"),
        ({"phone": "no phone"}, "not_a_phone"),
        ({"phone": "+"}, "not_a_phone"),
        ({"phone": "12\n34"}, "line_break"),
        ({"phone": 1234}, "not_text"),
        ({"phone": "1" * 41}, "too_long"),
        ({"colour": "green"}, "unknown_field"),
    ],
)
def test_each_rule_has_its_code(answers: dict[str, object], code: str) -> None:
    assert codes(**answers) == [(next(iter(answers)), code)]


def test_a_problem_carries_the_facts_of_its_sentence() -> None:
    assert check_fields(FORM, {"name": "Riverbend Fern"}) == (
        FieldProblem("name", "too_long", {"limit": 10, "found": 14}),
    )
    assert check_fields(FORM, {**GOOD, "minutes": 95})[0].facts == {"minimum": 1, "maximum": 90}


def test_one_answer_may_break_several_rules() -> None:
    assert codes(name="\x00\u202e and too long") == [
        ("name", "nul"),
        ("name", "bidi_control"),
        ("name", "too_long"),
    ]


def test_writing_wrong_answers_is_refused_with_all_problems() -> None:
    with pytest.raises(InvalidFieldsError) as caught:
        require_valid(FORM, {"minutes": 0})
    assert [problem.code for problem in caught.value.problems] == ["required", "out_of_range"]
    require_valid(FORM, GOOD)


def test_digits_of_every_script_are_understood() -> None:
    assert ascii_digits("٠١٢ ۳۴ ५६ ၇၈") == "012 34 56 78"
    assert as_number("٤٥") == 45
    assert as_number("٤٫٥") == 4.5
    assert as_number("-3") == -3
    assert as_date("٢٠٢٦-١١-٢٢") == PartialDate("2026-11-22", Precision.DAY)
    assert not codes(phone="٠٠ ٥٥٥ ٠١٠٠")


def test_dates_and_instants_are_read_in_every_form_that_forms_use() -> None:
    assert as_date(date(2026, 11, 22)) == as_date({"iso": "2026-11-22", "precision": "day"})
    assert as_date(NOON) is None
    assert as_instant("2026-11-22T12:00:00.000Z") == NOON
    assert as_instant(datetime(2026, 11, 22)) is None  # noqa: DTZ001 - that is the point


def test_a_form_without_searchable_fields_writes_no_words() -> None:
    assert to_payload(FORM[1:], {"story": "Grew up by the river."}) == {"story": "Grew up by the river."}


# Payloads


def test_answers_come_back_from_their_payload() -> None:
    answers: dict[str, object] = {
        "name": "Fern",
        "story": "Grew up by the river.",
        "state": "open",
        "languages": ("ar",),
        "present": ("client",),
        "minutes": 50,
        "birth": PartialDate("1988", Precision.YEAR),
        "when": NOON,
        "phone": "0123",
    }
    payload = to_payload(FORM, answers)
    assert payload["text"] == {"name": "Fern"}
    assert payload["when"] == "2026-11-22T12:00:00.000Z"
    assert payload["languages"] == ["ar"]
    assert from_payload(FORM, payload) == answers


def test_a_payload_names_only_what_was_answered_and_clears_what_was_emptied() -> None:
    assert to_payload(FORM, {"phone": " ٠١٢ ", "story": "", "name": ""}) == {
        "phone": "012",
        "story": None,
        "text": {"name": None},
    }
    assert without_empty({"phone": "1", "story": None}) == {"phone": "1"}
    assert without_empty({"phone": None, "text": {"name": None}}) == {}
    assert without_empty({"phone": "1", "text": {"name": "Fern", "other": None}}) == {
        "phone": "1",
        "text": {"name": "Fern"},
    }


def test_what_a_payload_lacks_or_holds_in_another_form_is_empty() -> None:
    empty = from_payload(FORM, {"text": 5, "languages": "ar", "birth": "soon", "story": 7, "minutes": "x"})
    assert empty == {
        "name": "",
        "story": "",
        "state": "",
        "languages": (),
        "present": (),
        "minutes": None,
        "birth": None,
        "when": None,
        "phone": "",
    }


CONTACTS = Field(
    "contacts",
    FieldKind.ROWS,
    max_length=2,
    parts=(Field("name", FieldKind.TEXT, required=True), Field("phone", FieldKind.PHONE)),
)


def test_a_problem_in_a_row_names_its_row_and_its_part() -> None:
    rows = [{"name": "Fern"}, {"name": "Olive", "phone": "later"}, {"phone": "0555"}]
    (many,) = check_fields([CONTACTS], {"contacts": rows})
    assert (many.field, many.code, many.facts) == ("contacts", "too_many", {"limit": 2, "found": 3})
    (phone,) = check_fields([CONTACTS], {"contacts": rows[:2]})
    assert (phone.field, phone.code, phone.facts) == ("contacts", "not_a_phone", {"row": 1, "part": "phone"})
    (name,) = check_fields([CONTACTS], {"contacts": rows[2:]})
    assert (name.code, name.facts["part"]) == ("required", "name")


@pytest.mark.parametrize("value", ["Fern", ["Fern"], 7])
def test_rows_are_a_list_of_answers(value: object) -> None:
    assert [one.code for one in check_fields([CONTACTS], {"contacts": value})] == ["not_a_list"]


def test_rows_go_into_a_payload_and_come_back_without_the_empty_ones() -> None:
    rows = [{"name": "Fern", "phone": "٠٥٥٥"}, {"name": "", "phone": ""}]
    payload = to_payload([CONTACTS], {"contacts": rows})
    assert payload == {"contacts": [{"name": "Fern", "phone": "0555"}]}
    assert from_payload([CONTACTS], payload) == {"contacts": ({"name": "Fern", "phone": "0555"},)}
    assert to_payload([CONTACTS], {"contacts": [{"name": ""}]}) == {"contacts": None}
    assert from_payload([CONTACTS], {"contacts": "of a later version"}) == {"contacts": ()}
