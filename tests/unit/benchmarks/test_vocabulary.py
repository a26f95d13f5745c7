"""Words as unevenly common as real ones, the same in every run."""

import random
from collections import Counter

import pytest

from benchmarks.vocabulary import WORDS_A_NOTE, Vocabulary, own_word


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return Vocabulary.make(5_000)


def test_the_same_seed_gives_the_same_words(vocabulary: Vocabulary) -> None:
    assert Vocabulary.make(5_000) == vocabulary
    assert len(set(vocabulary.words)) == 5_000


def test_a_note_has_its_number_of_words(vocabulary: Vocabulary) -> None:
    assert len(vocabulary.note(random.Random(1), 1).split()) == WORDS_A_NOTE


def test_the_first_words_are_the_most_common(vocabulary: Vocabulary) -> None:
    chance = random.Random(1)
    notes = " ".join(vocabulary.note(chance, 1) for _ in range(200)).replace(".", "").split()
    counted = Counter(notes)

    found = counted[vocabulary.words[0]] / len(notes)
    assert found == pytest.approx(vocabulary.share(0), rel=0.1)
    assert counted[vocabulary.words[0]] > counted[vocabulary.words[100]] > counted[vocabulary.words[4_000]]


def test_some_beginnings_are_shared_by_very_many_words() -> None:
    beginnings = Vocabulary.make().beginnings()

    assert beginnings[0][1] > 1_000
    assert beginnings[-1][1] < 10


def test_a_word_of_one_note_is_no_other_notes() -> None:
    own = {own_word(number) for number in range(0, 40_000, 4)}

    assert len(own) == 10_000
    assert not own & set(Vocabulary.make().words)


def test_one_note_in_four_brings_a_new_word(vocabulary: Vocabulary) -> None:
    notes = [vocabulary.note(random.Random(number), number) for number in range(40, 48)]

    assert [own_word(number) in note.replace(".", "").split() for number, note in enumerate(notes, 40)] == [
        number % 4 == 0 for number in range(40, 48)
    ]
