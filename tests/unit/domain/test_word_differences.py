"""Two texts side by side: what differs is marked, and nothing else."""

from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.word_differences import MOST_WORDS, Run, compare_words

words = st.lists(st.sampled_from(["fern", "moss", "reed", ",", "بيت", "555"]), max_size=12).map(" ".join)


def marked(text: str, runs: tuple[Run, ...]) -> list[str]:
    return [text[run.start : run.start + run.length] for run in runs]


def test_a_changed_word_is_marked_on_both_sides() -> None:
    one, other = "Call after 17:00, ask for Fern", "Call after 18:00, ask for Fern"
    compared = compare_words(one, other)
    assert marked(one, compared.one) == ["17"]
    assert marked(other, compared.other) == ["18"]


def test_what_one_text_adds_is_marked_there_alone() -> None:
    one, other = "Sat by the river", "Sat quietly by the river"
    compared = compare_words(one, other)
    assert compared.one == ()
    assert [word.strip() for word in marked(other, compared.other)] == ["quietly"]


def test_very_long_texts_are_marked_between_what_they_share() -> None:
    same = "moss " * MOST_WORDS
    compared = compare_words(f"{same}fern {same}", f"{same}reed {same}")
    assert marked(f"{same}fern {same}", compared.one) == ["fern"]
    assert marked(f"{same}reed {same}", compared.other) == ["reed"]


def test_a_long_text_and_its_beginning_differ_in_its_end() -> None:
    same = "moss " * MOST_WORDS
    compared = compare_words(same, same + "fern")
    assert compared.one == ()
    assert marked(same + "fern", compared.other) == ["fern"]


@given(words)
def test_equal_texts_have_no_marks(text: str) -> None:
    compared = compare_words(text, text)
    assert compared.one == compared.other == ()


@given(words, words)
def test_without_the_marks_both_texts_say_the_same(one: str, other: str) -> None:
    compared = compare_words(one, other)

    def rest(text: str, runs: tuple[Run, ...]) -> str:
        kept = list(text)
        for run in runs:
            for at in range(run.start, run.start + run.length):
                kept[at] = " "
        return " ".join("".join(kept).split())

    assert rest(one, compared.one) == rest(other, compared.other)
