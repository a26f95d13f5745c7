"""The word lists keep what the passphrase rules promise; fonts and lists have their licences beside them."""

from tools.devtools.places import RESOURCES

WORDS = RESOURCES / "wordlists" / "passphrase-en.txt"
COMMON = RESOURCES / "wordlists" / "common-passphrases.txt"


def test_the_list_for_passphrases_has_7776_different_words() -> None:
    words = WORDS.read_text(encoding="utf-8").splitlines()

    assert len(words) == len(set(words)) == 7776
    assert all(word == word.strip().lower() and " " not in word for word in words)


def test_common_passphrases_stand_in_the_form_that_they_are_compared_in() -> None:
    entries = COMMON.read_text(encoding="utf-8").splitlines()

    assert entries == sorted(set(entries))
    assert all(entry == "".join(filter(str.isalnum, entry)).lower() for entry in entries)


def test_fonts_and_word_lists_have_their_licence_beside_them() -> None:
    for name in ("fonts", "wordlists"):
        assert list((RESOURCES / name).glob("LICENCE-*.txt")), name
