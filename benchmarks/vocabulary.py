"""Words that nobody ever wrote, as unevenly common as real ones, so that an index has real work to do."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final, Self

SIZE: Final = 60_000
WORDS_A_NOTE: Final = 150
_EXPONENT: Final = 1.05  # Zipf's law, as steep as in prose
_COMMON_RANKS: Final = 40
# Long texts never stop bringing new words (Heaps' law): names, numbers, slips. One in so many notes has one.
_NOTES_A_NEW_WORD: Final = 4

_FIRST: Final = ("con", "re", "pre", "in", "de", "sta", "ma", "pa", "so", "ti", "tra", "be", "fo", "ha", "le")
_MIDDLE: Final = tuple(a + b for a in "bcdfghklmnprstvwz" for b in ("a", "e", "i", "o", "u", "an", "er"))
_LAST: Final = ("", "s", "n", "d", "ly", "ing", "ed", "t", "ment", "r")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words by rank, the most common first."""

    words: tuple[str, ...]
    weights: tuple[float, ...]

    @classmethod
    def make(cls, size: int = SIZE, *, seed: int = 1) -> Self:
        """The same words for the same *seed*; common ones are short, as in every language."""
        chance = random.Random(seed)
        words: dict[str, None] = {}
        while len(words) < size:
            words.setdefault(_word(chance, len(words)))
        shares = (1 / rank**_EXPONENT for rank in range(2, size + 2))
        return cls(tuple(words), tuple(accumulate(shares)))

    def note(self, chance: random.Random, number: int) -> str:
        """The words of note *number*, in sentences."""
        words = chance.choices(self.words, cum_weights=self.weights, k=WORDS_A_NOTE)
        if number % _NOTES_A_NEW_WORD == 0:
            words[chance.randrange(len(words))] = own_word(number)
        for end in range(11, len(words), 12):
            words[end] += "."
        return " ".join(words)

    def share(self, rank: int) -> float:
        """How often the word of *rank* (from 0) is the next one."""
        before = self.weights[rank - 1] if rank else 0.0
        return (self.weights[rank] - before) / self.weights[-1]

    def beginnings(self, length: int = 3) -> Sequence[tuple[str, int]]:
        """Each beginning of *length* letters with how many words have it, the most shared first."""
        counts: dict[str, int] = {}
        for word in self.words:
            if len(word) >= length:
                counts[word[:length]] = counts.get(word[:length], 0) + 1
        return sorted(counts.items(), key=lambda one: (-one[1], one[0]))


def own_word(number: int) -> str:
    """A word that only note *number* has."""
    syllables = []
    while number:
        number, syllable = divmod(number, len(_MIDDLE))
        syllables.append(_MIDDLE[syllable])
    return "qu" + "".join(syllables)


def _word(chance: random.Random, rank: int) -> str:
    if rank < _COMMON_RANKS:
        return chance.choice(_MIDDLE)[: chance.choice((2, 3))]
    first = chance.choice(_FIRST) if chance.random() < 0.4 else chance.choice(_MIDDLE)
    middle = "".join(chance.choices(_MIDDLE, k=1 + (rank >= 8_000) + (rank >= 40_000)))
    return first + middle * (rank >= 1_000 or chance.random() < 0.3) + chance.choice(_LAST)
