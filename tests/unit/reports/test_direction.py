"""Directions and scripts of words on paper."""

from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.reports.direction import Direction, Script, direction_of, isolated, runs

LTR, RTL = Direction.LEFT_TO_RIGHT, Direction.RIGHT_TO_LEFT


def test_words_run_as_their_first_letter_does() -> None:
    assert direction_of("12 نفل", LTR) is RTL
    assert direction_of("12 Clover نفل", RTL) is LTR


def test_what_is_isolated_does_not_turn_a_line() -> None:
    assert direction_of(f"{isolated('نفل')} (sister)", LTR) is LTR
    assert direction_of(f"{isolated('Clover')}: 12", RTL) is RTL


def test_digits_alone_run_as_the_page_does() -> None:
    assert direction_of("555 0142", RTL) is RTL


def test_each_piece_has_the_font_of_its_script() -> None:
    found = list(runs("Tea ሰላም ለሁሉም, then (বাংলা।)"))

    assert found == [
        (None, "Tea "),
        (Script.ETHIOPIC, "ሰላም ለሁሉም, "),
        (None, "then "),
        (Script.BENGALI, "(বাংলা।)"),
    ]


def test_a_mark_that_scripts_share_stays_with_the_words_before_it() -> None:
    assert list(runs("बात।")) == [(Script.DEVANAGARI, "बात।")]
    assert list(runs("«نفل»، Tea")) == [(Script.ARABIC, "«نفل»، "), (None, "Tea")]
    assert list(runs("...")) == [(None, "...")]
    assert list(runs("")) == []


@given(st.text(alphabet=st.sampled_from("ab 1,(نفلሰላবাမြनमไท\u200c")))
def test_no_letter_is_lost_between_the_pieces(text: str) -> None:
    assert "".join(piece for _, piece in runs(text)) == text
