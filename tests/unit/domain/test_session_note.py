"""Session notes: what may be signed, what comes back, and what is added."""

from typing import Any

import pytest

from pss_desktop.domain.errors import InvalidFieldsError
from pss_desktop.domain.ids import RecordId
from pss_desktop.domain.session_note import (
    Addendum,
    AddendumKind,
    NoteBody,
    NoteDraft,
    NoteFormat,
    SignedNote,
    note_fields,
    note_problems,
    summarise_note,
)
from tests.builders import AUTHOR, RECORD, a_note_body, note_content
from tests.fakes import NOON

CLIENT = RecordId(b"client-of-tests!")


def problems(**answers: Any) -> list[tuple[str, str]]:
    return [(problem.field, problem.code) for problem in note_problems(note_content(**answers))]


@pytest.mark.parametrize("note_format", NoteFormat)
def test_every_format_has_its_parts_in_order_on_the_form(note_format: NoteFormat) -> None:
    names = [field.name for field in note_fields(note_format)]
    assert names[:6] == ["when", "minutes", "modality", "place", "present", "format"]
    assert tuple(names[6 : 6 + len(note_format.parts)]) == note_format.parts
    assert names[-4:] == ["techniques", "homework", "until_next", "next_when"]
    assert NoteFormat.SOAP.parts == ("subjective", "objective", "assessment", "plan")


def test_a_signed_note_comes_back_as_it_was_written() -> None:
    content = note_content(modality="home_visit", place="home", present=["client", "family"], minutes="٥٠")
    draft = NoteDraft(RECORD, CLIENT, content)
    payload = draft.signing_payload(NOON)
    note = SignedNote.from_payload(RECORD, CLIENT, AUTHOR, payload)
    assert note.body == NoteBody(
        when=NOON,
        format=NoteFormat.NARRATIVE,
        parts={"narrative": "Sat under the fig tree and talked."},
        minutes=50,
        modality="home_visit",
        place="home",
        present=("client", "family"),
    )
    assert note.draft == RECORD.hex()
    assert note.signed_at == NOON
    assert payload["text"] == {"narrative": "Sat under the fig tree and talked."}
    assert NoteBody.from_payload(note.body.to_payload()) == note.body


def test_a_note_keeps_only_the_parts_that_say_something() -> None:
    content = {"when": NOON, "format": "soap", "subjective": " Slept. ", "objective": "  ", "plan": "Walk."}
    body = NoteBody.from_form(content)
    assert body.parts == {"subjective": "Slept.", "plan": "Walk."}
    assert body.minutes is None
    assert body.opening == "Slept."


def test_an_empty_note_is_not_signed() -> None:
    assert problems(narrative=" ") == [("narrative", "required")]
    with pytest.raises(InvalidFieldsError):
        NoteDraft(RECORD, CLIENT, note_content(" ")).signing_payload(NOON)


def test_words_left_in_another_format_are_never_dropped() -> None:
    assert problems(plan="Come again.") == [("plan", "other_format")]
    assert problems(plan="  ") == []


@pytest.mark.parametrize("note_format", ["sonnet", None, 5])
def test_a_note_needs_a_format_that_is_known(note_format: object) -> None:
    codes = problems(format=note_format)
    assert [field for field, _ in codes] == ["format"]


def test_wrong_facts_are_named() -> None:
    assert problems(minutes=50.5) == [("minutes", "not_a_number")]
    assert problems(minutes=0, when="then", present=["a dog"], place="the moon") == [
        ("when", "impossible_date"),
        ("minutes", "out_of_range"),
        ("place", "not_a_choice"),
        ("present", "not_a_choice"),
    ]


def test_what_is_no_session_note_is_refused() -> None:
    good = NoteDraft(RECORD, CLIENT, note_content()).signing_payload(NOON)
    for wrong in ({"when": "then"}, {"format": "sonnet"}, {"signed_at": None}):
        with pytest.raises(ValueError, match=r".+"):
            SignedNote.from_payload(RECORD, CLIENT, AUTHOR, {**good, **wrong})


def test_a_note_whose_words_cannot_be_read_has_none() -> None:
    good = NoteDraft(RECORD, CLIENT, note_content()).signing_payload(NOON)
    assert NoteBody.from_payload({**good, "text": 5}).parts == {}


def test_an_addendum_comes_back_as_it_was_written() -> None:
    addendum = Addendum(AddendumKind.LATE_ENTRY, "The fig tree was a mulberry.", AUTHOR, NOON)
    assert Addendum.from_payload("late_entry", AUTHOR, addendum.to_payload()) == addendum
    for wrong in ({"at": "then"}, {"text": "words"}):
        with pytest.raises(ValueError, match=r".+"):
            Addendum.from_payload("addendum", AUTHOR, {**addendum.to_payload(), **wrong})
    with pytest.raises(ValueError, match=r".+"):
        Addendum.from_payload("postscript", AUTHOR, addendum.to_payload())


def test_lists_show_a_note_by_time_format_and_state() -> None:
    view = {**a_note_body().to_payload(), "status": "amended"}
    summary = summarise_note(view)
    assert (summary.at, summary.title, summary.status) == (NOON, "narrative", "amended")
    assert summarise_note(a_note_body().to_payload()).status == "signed"
    assert a_note_body("").opening == ""
