"""Folding: words meet however they were typed, and the number of tokens never changes."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.folding import fold, query_terms

# Letters from every corner, with the marks, joiners and signs that make trouble beside each other.
troublesome = st.text(
    st.sampled_from("aE éßİſ=≠ _.-½²№㎏™ﷺﬁ´` ְ́̈ـَّٱآأإىیةکؤئ۴٤क़ािं়ড়ံ့ိ็ำัကไም゙゚が가각ᄀ\u200c\u200d\u00ad\u0345\u1e9b"),
    max_size=12,
) | st.text(max_size=12)


def is_token_letter(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "LNM" or unicodedata.category(letter) == "Co"


def count_tokens(text: str) -> int:
    """Runs of what the index takes for parts of words."""
    inside = [is_token_letter(letter) for letter in text]
    return sum(here and not before for before, here in zip([False, *inside], inside, strict=False))


@pytest.mark.parametrize(
    "typed, written",
    [
        ("ETE Cafe", "été CAFÉ"),
        ("strasse", "Straße"),
        ("istanbul", "İstanbul"),
        ("nguyen", "Nguyễn"),
        ("محمد", "مُحَمَّد"),
        ("كتاب", "كتـــاب"),
        ("احمد ادم ابراهيم الله", "أحمد آدم إبراهيم ٱلله"),
        ("علي", "على"),
        ("فاطمه", "فاطمة"),
        ("كيف", "کیف"),
        ("مومن شاطئ", "مؤمن شاطي"),
        ("123 45", "١٢٣ ۴۵"),
        ("لا", "ﻻ"),
        ("שלום", "שָׁלוֹם"),
        ("क़लम", "क़लम"),
        ("ড়", "ড়"),
        ("각", "각"),
        ("fi", "ﬁ"),
        ("σοφος", "ΣΟΦΌΣ"),
    ],
)
def test_words_meet_however_they_were_typed(typed: str, written: str) -> None:
    assert fold(typed) == fold(written)


@pytest.mark.parametrize("word", ["हिन्दी", "বাংলা", "မြန်မာ", "ภาษาไทย", "አማርኛ", "தமிழ்", "ភាសាខ្មែរ"])
def test_vowel_signs_are_part_of_their_word(word: str) -> None:
    assert query_terms(word) == (fold(word),)
    assert fold(word) == unicodedata.normalize("NFC", word)


@pytest.mark.parametrize("lone", ["ـــ", " َ ", "= ̸=", "_ـ_", "ﷺ", "½", "a ́ b"])
def test_what_stands_alone_stays(lone: str) -> None:
    assert count_tokens(fold(lone)) == count_tokens(lone)
    assert count_tokens(lone) > 0


@given(troublesome)
def test_folding_never_changes_the_number_of_tokens(text: str) -> None:
    assert count_tokens(fold(text)) == count_tokens(text)


@given(troublesome)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_no_letter_of_unicode_folds_into_another_number_of_tokens() -> None:
    for code in range(sys.maxunicode + 1):
        letter = chr(code)
        if unicodedata.category(letter) not in ("Cn", "Cs", "Co"):
            assert count_tokens(fold(f"a{letter}b")) == count_tokens(f"a{letter}b"), hex(code)
            assert count_tokens(fold(letter)) == count_tokens(letter), hex(code)


def test_a_query_is_cut_into_folded_tokens() -> None:
    assert query_terms("  Fig-tree, d'Été! أحمد ") == ("fig", "tree", "d", "ete", "احمد")
    assert query_terms("...") == ()
