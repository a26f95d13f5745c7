"""Clients: their code, their two records, what a form's answers become."""

import re
from datetime import timedelta

import pytest

from pss_desktop.domain.client import (
    NEW_CLIENT_FIELDS,
    Client,
    ClientIdentity,
    NewClient,
    bin_payload,
    client_problems,
    make_client_code,
    summarise_client,
    summarise_identity,
)
from pss_desktop.domain.client_fields import CAREGIVERS
from pss_desktop.domain.dates import PartialDate, Precision
from pss_desktop.domain.fields import Field, FieldKind
from pss_desktop.domain.ids import RecordId
from pss_desktop.domain.sound_alike import sounds_like
from tests.builders import a_new_client
from tests.fakes import NOON, CountingBytes

ID = RecordId(b"client-of-tests!")


def test_a_new_client_becomes_two_records_and_the_clinical_one_has_no_name() -> None:
    new = a_new_client(
        "Fern Riverbend", preferred_name="Ferny", phone="٠٠٥٥٥", may_phone="no", gender="woman"
    )
    assert new.problems() == ()
    client = Client.from_state(ID, new.client_payload("K7-204"))
    identity = ClientIdentity.from_state(ID, new.identity_payload())
    assert client == Client(
        ID,
        "K7-204",
        gender="woman",
        birth=PartialDate("1988-04", Precision.MONTH),
        languages=("ar", "en"),
    )
    assert identity == ClientIdentity(
        ID, name="Fern Riverbend", preferred_name="Ferny", phone="00555", may_phone="no"
    )
    assert identity.shown_name == "Ferny"
    assert "Fern" not in str(new.client_payload("K7-204"))


def test_a_client_without_a_name_can_be_added() -> None:
    new = NewClient.from_form({})
    assert new.problems() == ()
    assert new.identity_payload() == {}
    assert new.client_payload("K7-204") == {"case_state": "open", "text": {"code": "K7-204"}}


def test_wrong_answers_are_named() -> None:
    new = a_new_client("Fern\x00", interpreter="sometimes")
    assert [(problem.field, problem.code) for problem in new.problems()] == [
        ("interpreter", "not_a_choice"),
        ("name", "nul"),
    ]


def test_a_code_is_of_chance_alone_and_hard_to_misread() -> None:
    chance = CountingBytes()
    codes = {make_client_code(chance) for _ in range(200)}
    assert len(codes) > 190
    assert all(re.fullmatch(r"[A-HJ-NP-Z][2-9]-\d{3}", code) for code in codes)


def test_lists_show_a_client_by_code_and_a_binned_one_as_binned() -> None:
    state = a_new_client().client_payload("K7-204")
    assert (summarise_client(state).title, summarise_client(state).status) == ("K7-204", "open")
    binned = summarise_client(state | bin_payload(NOON))
    assert (binned.status, binned.at) == ("binned", NOON)
    assert Client.from_state(ID, state | bin_payload(NOON)).binned_at == NOON
    assert bin_payload(None) == {"binned_at": None}


def test_lists_show_the_name_a_client_wants_to_be_called_by() -> None:
    assert summarise_identity(a_new_client().identity_payload()).title == "Fern Riverbend"
    assert summarise_identity(a_new_client(preferred_name="Ferny").identity_payload()).title == "Ferny"
    assert summarise_identity({}).title == ""


@pytest.mark.parametrize(
    "names",
    [
        ("Mohamed", "Muhammad", "Mohammed", "محمد", "مُحَمَّد"),
        ("Youssef", "Yusuf", "Yousef", "يوسف"),
        ("Khaled", "Khalid", "خالد"),
        ("Fatima", "Fatma", "Fatimah", "فاطمة", "فاطمه"),
        ("Ahmad", "Ahmed", "أحمد", "احمد"),
        ("Layla", "Leila", "ليلى", "ليلي"),
        ("Qasim", "Kassem", "قاسم"),
        ("Al-Rahman", "Rahman", "الرحمن"),
        ("José", "JOSE", "Jose"),
        ("Zoë", "Zoe"),
    ],
)
def test_spellings_of_one_name_meet(names: tuple[str, ...]) -> None:
    assert len({sounds_like(name) for name in names}) == 1


def test_different_names_do_not_meet() -> None:
    keys = [sounds_like(name) for name in ("Fern", "Willow", "Aspen", "Hazel", "राम", "ကို", "ሰላም")]
    assert len(set(keys)) == len(keys)


def test_each_word_of_a_name_has_its_key() -> None:
    assert len(sounds_like("Fern Willow Aspen")) == 3
    assert sounds_like("") == frozenset()
    assert sounds_like("— !") == frozenset()


def test_the_age_of_a_form_lies_in_the_past() -> None:
    assert PartialDate.from_age(3, (NOON + timedelta(days=1)).date()).year == 2023


BAD = {
    "x" * 100_000: "too_long",
    "Fern\x00": "nul",
    "Fern\u202egnal": "bidi_control",
    "Fern\x07": "control_character",
}
WORDS = [field for field in NEW_CLIENT_FIELDS if field.kind in (FieldKind.TEXT, FieldKind.LONG_TEXT)]


@pytest.mark.parametrize("field", WORDS, ids=lambda field: field.name)
@pytest.mark.parametrize("bad", BAD, ids=BAD.values())
def test_what_cannot_be_kept_is_named_in_every_field_of_words(field: Field, bad: str) -> None:
    found = client_problems(NEW_CLIENT_FIELDS, {field.name: bad})
    assert (field.name, BAD[bad]) in [(one.field, one.code) for one in found]


@pytest.mark.parametrize("part", CAREGIVERS.parts[:2], ids=lambda part: part.name)
@pytest.mark.parametrize("bad", BAD, ids=BAD.values())
def test_a_caregivers_row_names_its_bad_part(part: Field, bad: str) -> None:
    row = {"name": "Alder Brook", part.name: bad}
    (found,) = client_problems(NEW_CLIENT_FIELDS, {"caregivers": [row]})
    assert (found.code, found.facts["part"], found.facts["row"]) == (BAD[bad], part.name, 0)


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("birth", "31 February 1999", "impossible_date"),
        ("birth", {"iso": "1999-02-31", "precision": "day"}, "impossible_date"),
        ("birth", {"iso": "1700", "precision": "year"}, "out_of_range"),
        ("keep_until", "soon", "impossible_date"),
        ("intake_age", 200, "out_of_range"),
        ("intake_age", "8 and a half", "not_a_number"),
        ("household_size", 0, "out_of_range"),
        ("phone", "🌱🌱🌱", "not_a_phone"),
        ("code", "🌱", "not_a_code"),
        ("code", "--", "not_a_code"),
        ("seeing", "blurred", "not_a_choice"),
        ("top_situations", ["stress", "grief", "memory", "trauma"], "too_many"),
    ],
)
def test_an_answer_that_cannot_be_is_named(field: str, value: object, code: str) -> None:
    found = [one.code for one in client_problems(NEW_CLIENT_FIELDS, {field: value}) if one.field == field]
    assert code in found


@pytest.mark.parametrize("code", ["K7-204", "P 17", "ملف-١٢", "A/17.b"])
def test_a_clinics_own_codes_are_codes(code: str) -> None:
    assert client_problems(NEW_CLIENT_FIELDS, {"code": code}) == ()


def test_an_emoji_in_a_name_is_a_word_like_others() -> None:
    assert client_problems(NEW_CLIENT_FIELDS, {"name": "Fern \U0001f331", "own_words": "\U0001f622"}) == ()
