"""What a counselor keeps for themselves: private notes and text blocks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.errors import InvalidFieldsError
from pss_desktop.domain.ids import PersonId, RecordId
from pss_desktop.domain.process_note import Reflection, private_scope
from pss_desktop.domain.snippets import MOST, Snippet, inserted
from tests.fakes import NOON

FERN, ALDER = RecordId(b"client-of-fern!!"), RecordId(b"client-of-alder!")
HAZEL, REED = PersonId(b"person-of-hazel!"), PersonId(b"person-of-reed!!")


def test_a_private_note_comes_back_from_inside_its_seal() -> None:
    made = Reflection.of("  I was tired today. ", NOON)
    assert made.words == "I was tired today."
    assert Reflection.from_content(made.to_content()) == made


@pytest.mark.parametrize("words", ["", "  ", "a\x00b", "x" * 50_001])
def test_words_that_cannot_be_kept_are_refused(words: str) -> None:
    with pytest.raises(InvalidFieldsError):
        Reflection.of(words, NOON)


def test_what_is_no_private_note_is_refused() -> None:
    with pytest.raises(ValueError, match="time"):
        Reflection.from_content({"words": "x"})


def test_private_notes_lie_apart_for_each_client_and_each_person() -> None:
    scopes = {private_scope(person, client) for person in (HAZEL, REED) for client in (FERN, ALDER)}
    assert len(scopes) == 4
    assert {len(scope) for scope in scopes} == {16}
    assert not scopes & {FERN, ALDER, HAZEL, REED}


def test_a_text_block_needs_a_name_of_its_own_and_words() -> None:
    first = Snippet.from_form({"name": " Closing ", "words": "We agreed to meet again. "}, ())
    assert first == Snippet("Closing", "We agreed to meet again.")
    assert Snippet.from_kept(first.to_kept()) == first
    for name, words, code in (
        ("", "x", "required"),
        ("New", " ", "required"),
        ("CLOSING", "x", "name_taken"),
    ):
        with pytest.raises(InvalidFieldsError) as problem:
            Snippet.from_form({"name": name, "words": words}, (first,))
        assert [one.code for one in problem.value.problems] == [code]


def test_there_is_room_for_many_text_blocks_but_not_for_any_number() -> None:
    full = [Snippet(f"Block {number}", "x") for number in range(MOST)]
    with pytest.raises(InvalidFieldsError) as problem:
        Snippet.from_form({"name": "One more", "words": "x"}, full)
    assert problem.value.problems[0].code == "too_many"


@pytest.mark.parametrize(
    ("text", "position", "whole"),
    [
        ("", 0, "Walk."),
        ("We sat.", 7, "We sat. Walk."),
        ("We sat. ", 8, "We sat. Walk."),
        ("We sat.", 3, "We Walk. sat."),
        ("\nRest", 0, "Walk.\nRest"),
    ],
)
def test_a_block_is_put_where_the_cursor_stands_with_a_space_where_needed(
    text: str, position: int, whole: str
) -> None:
    made, cursor = inserted(text, position, "Walk.")
    assert made == whole
    assert made[:cursor].endswith("Walk.")


@given(st.text(max_size=20), st.integers(0, 20), st.text(min_size=1, max_size=10))
def test_putting_a_block_in_loses_no_letter(text: str, position: int, words: str) -> None:
    made, cursor = inserted(text, min(position, len(text)), words)
    assert made.replace(" ", "").count("") >= (text + words).replace(" ", "").count("")
    assert made[:cursor].endswith(words)
