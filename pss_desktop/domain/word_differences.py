"""Two texts side by side: which words of each the other does not have."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

_WORD: Final = re.compile(r"\s+|\w+|[^\w\s]")
MOST_WORDS: Final = 4_000
"""Longer texts are only marked where their beginnings and ends differ: comparing takes time by the square."""


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of a text, from *start* on; marked runs are those that differ."""

    start: int
    length: int


@dataclass(frozen=True, slots=True)
class Compared:
    """What stands in one text and not in the other, for each of the two."""

    one: tuple[Run, ...]
    other: tuple[Run, ...]


def compare_words(one: str, other: str) -> Compared:
    """Compare word by word; a word that changed a letter is marked whole."""
    left, right = _WORD.findall(one), _WORD.findall(other)
    if max(len(left), len(right)) > MOST_WORDS:
        blocks = _ends(left, right)
    else:
        matcher = SequenceMatcher(None, left, right, autojunk=False)
        blocks = [code[1:] for code in matcher.get_opcodes() if code[0] != "equal"]
    return Compared(
        _runs(left, [(start, end) for start, end, _, _ in blocks]),
        _runs(right, [(start, end) for _, _, start, end in blocks]),
    )


def _ends(left: Sequence[str], right: Sequence[str]) -> list[tuple[int, int, int, int]]:
    """The middle between what both begin and end with."""
    shortest = min(len(left), len(right))
    head = next((at for at in range(shortest) if left[at] != right[at]), shortest)
    rest = shortest - head
    tail = next((at for at in range(rest) if left[-1 - at] != right[-1 - at]), rest)
    return [(head, len(left) - tail, head, len(right) - tail)]


def _runs(words: Sequence[str], blocks: Sequence[tuple[int, int]]) -> tuple[Run, ...]:
    starts = [0]
    for word in words:
        starts.append(starts[-1] + len(word))
    return tuple(
        Run(starts[begin], starts[end] - starts[begin])
        for begin, end in blocks
        if "".join(words[begin:end]).strip()
    )
