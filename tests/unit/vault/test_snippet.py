"""Snippets: the words as they were written, the found ones marked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.vault.views.search_query import IndexedWords, Query, any_of, quoted, searchable_words
from pss_desktop.vault.views.snippet import snippet

LONG = "One two three four five six seven eight nine ten. " * 6


def marked(words: str, typed: str, *, around: int = 60) -> str:
    return "".join(
        f"[{part.text}]" if part.found else part.text for part in snippet(words, typed, around=around)
    )


@pytest.mark.parametrize(
    "words, typed, shown",
    [
        ("Sat under the fig tree.", "fig", "Sat under the [fig] tree."),
        ("Sat under the fig tree.", "tre si", "Sat under the fig [tree]."),
        ("Figs, fig-trees", "fig", "[Figs], [fig]-trees"),
        ("A café, a forêt", "cafe foret", "A [café], a [forêt]"),
        ("تحت شَجَرَةٍ كبيرة", "شجرة", "تحت [شَجَرَةٍ] كبيرة"),
        ("เธอรู้สึกเศร้ามาก", "เศร้า", "เธอรู้สึก[เศร้า]มาก"),
        ("เธอกลัวมาก", "กล", "เธอ[กลั]วมาก"),
        ("Sat\nunder  the fig", "fig", "Sat under the [fig]"),
        ("Sat under the fig", "olive", "Sat under the fig"),
        ("", "fig", ""),
    ],
)
def test_what_was_searched_for_is_marked(words: str, typed: str, shown: str) -> None:
    assert marked(words, typed) == shown


def test_a_long_note_is_cut_around_the_first_place() -> None:
    shown = marked(f"{LONG}Then the fig tree. {LONG}", "fig", around=20)
    assert shown == "…nine ten. Then the [fig] tree. One two…"


def test_the_beginning_is_shown_where_nothing_is_found() -> None:
    assert marked(LONG, "fig", around=22) == "One two three four…"


def test_a_text_without_spaces_is_cut_all_the_same() -> None:
    shown = marked("ก" * 200 + "เศร้า" + "ข" * 200, "เศร้า", around=30)
    assert shown == "…" + "ก" * 30 + "[เศร้า]" + "ข" * 30 + "…"


def test_a_run_whose_letters_folding_moved_is_marked_with_its_word() -> None:
    assert marked("ｶﾞｷﾞｸﾞ", "ガギグ") == "[ｶﾞｷﾞｸﾞ]"


@given(st.text(max_size=200), st.text(max_size=20))
def test_any_text_can_be_cut(words: str, typed: str) -> None:
    parts = snippet(words, typed, around=10)
    assert "".join(part.text for part in parts if part.text != "…").count("\n") == 0
    assert all(part.text for part in parts)


# What goes into the index, and what is asked of it


def test_words_and_spaceless_runs_go_to_indexes_of_their_own() -> None:
    assert IndexedWords.of("Sad is เศร้า") == IndexedWords("sad is  ", "เศร้า\n\n")
    assert IndexedWords.of("Sad") == IndexedWords("sad", "")


def test_a_query_asks_for_each_word_once() -> None:
    assert Query.of("fig, FIG; เศร้า tree") == Query(("fig", "tree"), ("เศร้า",))
    assert not Query.of(" ?! ")
    assert Query.of("เศร้า")


def test_only_text_is_searchable() -> None:
    assert searchable_words({"text": {"a": "one", "b": 2, "c": "three"}, "d": "four"}) == "one\nthree"
    assert searchable_words({"text": "words"}) == ""
    assert searchable_words({}) == ""


def test_terms_are_quoted_for_the_query_language() -> None:
    assert quoted('a"b') == '"a""b"'
    assert any_of(["a", "b"]) == '("a" OR "b")'
