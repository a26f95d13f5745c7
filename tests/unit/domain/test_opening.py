"""How texts begin in lists."""

from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.opening import opening_of


def test_a_short_text_stands_whole_on_one_line() -> None:
    assert opening_of("Sat under\n the fig tree. ", 23) == "Sat under the fig tree."


def test_a_longer_one_ends_after_a_word_with_an_ellipsis() -> None:
    assert opening_of("Sat under the fig tree.", 15) == "Sat under the…"
    assert opening_of("Sat under the fig tree.", 13) == "Sat under the…"


def test_a_word_that_is_too_long_by_itself_is_cut_in_sight() -> None:
    assert opening_of("一二三四五六", 4) == "一二三四…"


@given(st.text(), st.integers(min_value=1, max_value=200))
def test_it_is_never_longer_than_allowed_and_begins_as_the_text_does(text: str, most: int) -> None:
    found = opening_of(text, most)
    assert len(found) <= most + 1
    assert " ".join(text.split()).startswith(found.removesuffix("…"))
