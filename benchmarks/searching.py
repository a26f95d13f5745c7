"""Searching as the window does: clients by the same words, the newest notes, a snippet of each."""

import random
from collections.abc import Sequence
from typing import Final

from benchmarks.big_vault import BigVault, big_vault
from benchmarks.measure import Figure, Timings, milliseconds, timings
from benchmarks.unlocked import unlocked
from benchmarks.vocabulary import WORDS_A_NOTE, Vocabulary, own_word
from pss_desktop.services.workspace import Workspace

_SEARCHES: Final = 100
_COMMON: Final = 40
_TWO_WORDS_FROM: Final = 200
_TWO_WORDS_UPTO: Final = 3_000
_WIDEST: Final = 25
_MILLION: Final = 1_000_000


def measure(notes: int) -> list[Figure]:
    """The 95th percentile of each way to search."""
    big = big_vault(notes)
    with unlocked(big) as workspace:
        return [
            milliseconds(f"search, {name}, p95", took.p95, _aim(notes), detail=_detail(took))
            for name, words in searches(big).items()
            for took in [_search(workspace, words)]
        ]


def searches(big: BigVault) -> dict[str, Sequence[str]]:
    """What is looked for, by its kind; no search is asked twice."""
    chance, vocabulary = random.Random(7), Vocabulary.make()
    words = vocabulary.words
    rare = [own_word(number) for number in range(0, big.notes, max(big.notes // _SEARCHES, 4) // 4 * 4)]
    middle = [word for word in words[_TWO_WORDS_FROM:_TWO_WORDS_UPTO] if len(word) > 3]
    beginnings = [start for start, _count in vocabulary.beginnings()]
    return {
        "rare word": rare[:_SEARCHES],
        "common word": list(words[:_COMMON]),
        "common and middling word": [
            f"{one} {two}" for one, two in zip(words[:_COMMON], middle, strict=False)
        ],
        "two middling words": [" ".join(chance.sample(middle, 2)) for _ in range(_SEARCHES)],
        "two rare words": [" ".join(chance.sample(words[-20_000:], 2)) for _ in range(_SEARCHES)],
        "prefix of few letters": chance.sample(beginnings, _SEARCHES),
        "prefix of very many words": beginnings[:_WIDEST],
    }


def expected(vocabulary: Vocabulary, rank: int, notes: int) -> float:
    """In how many notes the word of *rank* should be."""
    return notes * (1 - (1 - vocabulary.share(rank)) ** WORDS_A_NOTE)


def _search(workspace: Workspace, words: Sequence[str]) -> Timings:
    return timings([lambda typed=typed: workspace.finder.search(typed) for typed in words])  # type: ignore[misc]


def _aim(notes: int) -> float:
    return 150 if notes >= _MILLION else 100


def _detail(took: Timings) -> str:
    return f"median {took.median * 1000:.1f}, worst {took.worst * 1000:.1f} of {len(took.seconds)}"
