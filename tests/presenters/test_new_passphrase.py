"""Choosing a new passphrase: random words typed back, or a text of one's own in plain view."""

from pss_desktop.presenters.entrance.new_passphrase import NewPassphrase

WORDS = NewPassphrase().offer("harbour mitten copper lantern sparrow")


def test_the_words_are_taken_once_they_were_typed_back() -> None:
    assert WORDS.gap == "no_passphrase"
    assert WORDS.with_typed("harbour mitten copp").gap == "words_differ"
    typed = WORDS.with_typed("  harbour mitten  copper lantern sparrow ")
    assert typed.gap == ""
    assert typed.text == "harbour mitten copper lantern sparrow"


def test_the_count_of_matching_words_stops_at_the_first_that_differs() -> None:
    assert WORDS.with_typed("harbour mitten copp").matching == 2
    assert WORDS.with_typed("harbour kitten copper").matching == 1
    assert WORDS.with_typed("").matching == 0


def test_a_text_of_ones_own_is_kept_to_the_letter() -> None:
    own = WORDS.with_own(own=True)
    assert own.gap == "no_passphrase"
    typed = own.with_typed("where the  river bends ")
    assert (typed.gap, typed.text) == ("", "where the  river bends ")


def test_turning_back_to_the_words_forgets_what_was_typed() -> None:
    own = WORDS.with_own(own=True).with_typed("where the river bends")
    assert own.with_own(own=False) == WORDS
