"""The word lists keep what is promised of them; fonts and lists have their licences beside them."""

import re

from tools.devtools.places import RESOURCES

WORDS = RESOURCES / "wordlists" / "passphrase-en.txt"
ARABIC = RESOURCES / "wordlists" / "joining-ar.txt"
COMMON = RESOURCES / "wordlists" / "common-passphrases.txt"


def test_the_list_for_passphrases_has_7776_different_words() -> None:
    words = WORDS.read_text(encoding="utf-8").splitlines()

    assert len(words) == len(set(words)) == 7776
    assert all(word == word.strip().lower() and " " not in word for word in words)


# As the note beside the list says: what sounds or is written alike is one.
ALIKE = str.maketrans("أإآىئؤةحصطضظذق", "اااييوههستدززك", "ء")


def test_the_arabic_list_has_2048_plain_words_in_their_order() -> None:
    words = ARABIC.read_text(encoding="utf-8").split("\n")[:-1]

    assert words == sorted(set(words))
    assert len(words) == 2048
    assert not [word for word in words if not re.fullmatch("[ء-غف-ي]{3,7}", word)]
    assert not [word for word in words if word.startswith("ال")]


def test_arabic_words_that_sound_alike_are_two_letters_apart() -> None:
    words = [word.translate(ALIKE) for word in ARABIC.read_text(encoding="utf-8").split("\n")[:-1]]
    shorter = {word[:at] + word[at + 1 :] for word in words for at in range(len(word))}
    exchanged = [word[:at] + "-" + word[at + 1 :] for word in words for at in range(len(word))]

    assert not shorter & set(words)
    assert len(set(exchanged)) == len(exchanged)


def test_common_passphrases_stand_in_the_form_that_they_are_compared_in() -> None:
    entries = COMMON.read_text(encoding="utf-8").splitlines()

    assert entries == sorted(set(entries))
    assert all(entry == "".join(filter(str.isalnum, entry)).lower() for entry in entries)


def test_fonts_and_word_lists_have_their_licence_beside_them() -> None:
    for name in ("fonts", "wordlists"):
        assert list((RESOURCES / name).glob("LICENCE-*.txt")), name
