"""The words are the same on both sides, any other request gives others, and only two are typed."""

import hashlib
from collections import Counter
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.exchange_errors import MistypedWordsError
from pss_desktop.services.passphrases import Passphrases
from pss_desktop.sync.join_words import (
    ENGLISH_SIZE,
    SpokenParts,
    arabic_words,
    cover,
    english_words,
    joining_number,
    spoken_digits,
)
from tests.fakes import CountingBytes
from tests.services.clinic import WORD_LISTS

WORDS: Final = Passphrases(WORD_LISTS).words
ARABIC: Final = Passphrases(WORD_LISTS).arabic_words
NUMBERS: Final = st.integers(0, 2**103 - 1)


@given(st.binary(), st.binary())
def test_both_sides_get_the_same_number_of_103_bits(one: bytes, other: bytes) -> None:
    assert joining_number(one, other) == joining_number(other, one) < 2**103


def test_where_one_request_ends_and_the_other_begins_makes_a_difference() -> None:
    assert joining_number(b"ab", b"c") != joining_number(b"a", b"bc")


def test_a_known_pair_gives_known_words_and_digits() -> None:
    number = joining_number(b"one request", b"another request")
    assert number == 7527156453361851672209117740707
    assert (
        " ".join(english_words(number, WORDS))
        == "overpay prescribe bullfight overtake attain junction scalded risotto"
    )
    assert " ".join(spoken_digits(number)) == "52715 64533 61851 67220 91177 40707"


@given(NUMBERS)
def test_eight_words_hold_the_whole_number(number: int) -> None:
    read = 0
    for word in english_words(number, WORDS):
        read = read * ENGLISH_SIZE + WORDS.index(word)
    assert read == number


def test_arabic_words_hold_88_bits_that_are_slow_to_come_by() -> None:
    number = joining_number(b"one request", b"another request")
    slow = hashlib.pbkdf2_hmac("sha256", number.to_bytes(13, "big"), b"pss/join-words/ar/v1", 2**15, 11)
    read = 0
    for word in arabic_words(number, ARABIC):
        read = read * 2048 + ARABIC.index(word)
    assert read == int.from_bytes(slow, "big")
    assert " ".join(arabic_words(number, ARABIC)) == ("شبشب بيانو متطور جملة ديوان مقصات برونزي مداخن")


@given(NUMBERS)
def test_thirty_digits_hold_its_last_thirty(number: int) -> None:
    groups = spoken_digits(number)
    assert [len(group) for group in groups] == [5] * 6
    assert int("".join(groups)) == number % 10**30


def test_a_list_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="7776"):
        english_words(1, WORDS[:-1])
    with pytest.raises(ValueError, match="2048"):
        arabic_words(1, WORDS)


def test_two_different_parts_are_covered_each_pair_as_often() -> None:
    random = CountingBytes()
    counted = Counter(cover(8, random) for _ in range(2800))
    assert len(counted) == 28
    assert all(one < two for one, two in counted)
    assert min(counted.values()) > 50
    assert max(counted.values()) < 160


def test_a_draw_that_would_favour_some_pairs_is_thrown_away() -> None:
    draws = iter([b"\xff", b"\xfe", b"\x00"])
    assert cover(8, lambda _: next(draws)) == (0, 1)


SPOKEN: Final = SpokenParts(("yo-yo", "lake", "fig", "linden", "harbour", "reed", "heron", "weir"), (0, 4))


def test_covered_parts_are_not_shown() -> None:
    assert SPOKEN.shown == (None, "lake", "fig", "linden", None, "reed", "heron", "weir")


@pytest.mark.parametrize("heard", [("yo-yo", "harbour"), ("Yo yo", " HARBOUR "), ("yoyo", "harbour")])
def test_what_was_heard_may_be_typed_in_any_case(heard: tuple[str, str]) -> None:
    SPOKEN.check(heard)


@pytest.mark.parametrize("heard", [("harbour", "yo-yo"), ("lake", "fig"), ("yo-yo",), (), ("yo-yo", "")])
def test_other_words_are_refused(heard: tuple[str, ...]) -> None:
    with pytest.raises(MistypedWordsError):
        SPOKEN.check(heard)


HEARD: Final = SpokenParts(("مؤدب", "قصيدة", "ضفدع", "إحصاء", "مرسى", "ظرف", "صحون", "طازج"), (0, 1))


@pytest.mark.parametrize(
    ("covered", "typed"),
    [
        (0, "مودب"),  # hamza without its seat
        (1, "كسيده"),  # qaf and sad as they sound, ha for ta marbuta
        (1, "قَصيـدة"),  # vowel signs and a long stroke
        (2, "دفدع"),
        (3, "احصا"),
        (3, "أحصاء"),
        (4, "مرسي"),
        (5, "زرف"),
        (6, "سهون"),
        (7, "تازج"),
    ],
)
def test_what_was_heard_in_arabic_may_be_typed_as_it_sounds(covered: int, typed: str) -> None:
    other = (covered + 1) % 8
    first, second = sorted((covered, other))
    heard = [typed if place == covered else HEARD.parts[place] for place in (first, second)]
    SpokenParts(HEARD.parts, (first, second)).check(heard)
    with pytest.raises(MistypedWordsError):
        SpokenParts(HEARD.parts, (first, second)).check([heard[1], heard[0]])


def test_digits_of_any_script_are_heard() -> None:
    SpokenParts(("01234", "56789"), (0, 1)).check(("٠١٢٣٤", "５６７８９"))
