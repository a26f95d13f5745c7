"""Finds a client's known names in free text, before it goes to somebody who gets case codes only."""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from pss_desktop.domain.folding import fold

# Shorter parts of a name ('Al', 'de') would be found in every second sentence.
_LEAST: Final = 3
_WORD: Final = re.compile(r"\w+")


def name_words(names: Iterable[str]) -> frozenset[str]:
    """The words of *names* to look for, folded as search folds them."""
    words = (word for name in names for word in _WORD.findall(fold(name)))
    return frozenset(word for word in words if len(word) >= _LEAST and not word.isdigit())


def holds_a_name(value: object, words: frozenset[str]) -> bool:
    """Whether any text inside *value* (a payload, or a part of one) has one of *words* as a word."""
    if not words:
        return False
    if isinstance(value, str):
        folded = fold(value)
        return any(word in folded for word in words) and not words.isdisjoint(_WORD.findall(folded))
    if isinstance(value, Mapping):
        return any(holds_a_name(one, words) for one in value.values())
    return isinstance(value, list) and any(holds_a_name(one, words) for one in value)
