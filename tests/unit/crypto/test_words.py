"""Secrets on paper: offered words, and a recovery code that forgives how it is typed but not what."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.crypto.words import RecoveryCode, offer_passphrase
from pss_desktop.domain.errors import MistypedRecoveryCodeError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
codes = st.binary(min_size=20, max_size=20).map(RecoveryCode)


def plain(code: RecoveryCode) -> str:
    return code.text.replace("-", "")


def is_mistyped(text: str) -> bool:
    with pytest.raises(MistypedRecoveryCodeError):
        RecoveryCode.parse(text)
    return True


@given(codes)
def test_a_printed_code_reads_back(code: RecoveryCode) -> None:
    assert RecoveryCode.parse(code.text) == code


def test_a_code_is_printed_in_eight_groups_and_a_check_character() -> None:
    assert RecoveryCode(bytes(20)).text == "0000-0000-0000-0000-0000-0000-0000-0000-0"
    assert RecoveryCode(bytes(19) + b"\x01").text == "0000-0000-0000-0000-0000-0000-0000-0001-2"
    assert RecoveryCode(b"\xff" * 20).text.startswith("ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-")


@given(codes)
def test_a_code_is_read_in_any_case_grouping_and_likeness(code: RecoveryCode) -> None:
    loose = code.text.lower().replace("0", "o").replace("1", "l").replace("-", " \u2011\t")

    assert RecoveryCode.parse(f"  {loose}\n") == code
    assert RecoveryCode.parse(plain(code).replace("0", "O").replace("1", "I")) == code


def test_digits_of_other_scripts_count_as_digits() -> None:
    code = RecoveryCode(bytes(19) + b"\x01")

    assert RecoveryCode.parse("٠" * 31 + "١٢") == code
    assert RecoveryCode.parse("०" * 31 + "१२") == code
    assert RecoveryCode.parse("０" * 31 + "１２") == code


@given(codes)
def test_every_single_wrong_character_is_noticed(code: RecoveryCode) -> None:
    text = plain(code)

    for place, right in enumerate(text):
        wrong = ALPHABET[(ALPHABET.index(right) + 1 + place % 31) % 32]
        assert is_mistyped(text[:place] + wrong + text[place + 1 :])


@given(codes)
def test_two_neighbours_swapped_are_noticed(code: RecoveryCode) -> None:
    text = plain(code)

    for place in range(len(text) - 1):
        if text[place] != text[place + 1]:
            assert is_mistyped(text[:place] + text[place + 1] + text[place] + text[place + 2 :])


@given(codes)
def test_a_character_too_few_or_too_many_is_noticed(code: RecoveryCode) -> None:
    assert is_mistyped(plain(code)[:-1])
    assert is_mistyped(plain(code)[1:])
    assert is_mistyped(plain(code) + "0")


@pytest.mark.parametrize("text", ["", "U" * 33, "é" * 33, "²" * 34, "0" * 32 + "!", "0" * 100_000])
def test_what_is_no_code_is_called_mistyped(text: str) -> None:
    assert is_mistyped(text)


def test_a_code_does_not_show_itself_when_printed_by_mistake() -> None:
    code = RecoveryCode.generate()

    assert code.text not in repr(code)
    assert repr(code.entropy) not in repr(code)


def test_a_new_code_takes_160_bits_of_the_given_randomness() -> None:
    assert RecoveryCode.generate(lambda size: b"\x09" * size).entropy == b"\x09" * 20


def test_a_code_of_another_size_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="20 bytes"):
        RecoveryCode(bytes(19))


def test_offered_words_are_the_lists_own_with_a_space_between() -> None:
    words = ["alder", "birch", "cedar"]

    offered = offer_passphrase(words, 5).split(" ")

    assert len(offered) == 5
    assert set(offered) <= set(words)


def test_every_word_is_offered_as_often_as_any_other() -> None:
    words = ["alder", "birch", "cedar"]
    every_byte = iter(range(256))

    offered = offer_passphrase(words, 255, lambda size: bytes([next(every_byte)])).split(" ")

    assert Counter(offered) == {"alder": 85, "birch": 85, "cedar": 85}


def test_a_draw_past_the_last_whole_multiple_is_thrown_away() -> None:
    draws = iter([b"\xff\xff", b"\xf8\xc0", b"\x00\x07"])

    assert offer_passphrase([str(n) for n in range(7776)], 1, lambda size: next(draws)) == "7"
