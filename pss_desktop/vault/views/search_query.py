"""What somebody typed into the search, as the expressions that the index understands."""

import re
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from pss_desktop.domain.folding import fold, query_terms

PREFIX_FROM: Final = 3
PREFIXES_INDEXED: Final = (3, 4)
"""The lengths of beginnings that have an index of their own: most are shared by very many words."""
# Scripts that put no space between words: Thai, Lao, Tibetan, Burmese, Khmer, kana, Han.
_SPACELESS: Final = re.compile(
    "[\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\ua9e0-\ua9fe\uaa60-\uaa7f\u1780-\u17ff"
    "\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+"
)
_PART_END: Final = "\n\n"  # so that the last two letters of a run begin a trigram too


class IndexedWords(NamedTuple):
    """The folded words of a row: *spaced* for the index of words, *runs* for the one of letter triples."""

    spaced: str
    runs: str

    @classmethod
    def of(cls, words: str) -> "IndexedWords":
        """Fold *words* as both insert and delete must: the index forgets only what it is told exactly."""
        folded = fold(words)
        if folded.isascii():
            return cls(folded, "")
        runs = _SPACELESS.findall(folded)
        if not runs:
            return cls(folded, "")
        return cls(_SPACELESS.sub(" ", folded), "".join(run + _PART_END for run in runs))


class Query(NamedTuple):
    """All must be found: *words* as whole words or beginnings, *runs* anywhere in a spaceless text."""

    words: tuple[str, ...]
    runs: tuple[str, ...]

    @classmethod
    def of(cls, typed: str) -> "Query":
        """Read what was typed; signs that are no letters or numbers only part words."""
        words: list[str] = []
        runs: list[str] = []
        for term in query_terms(typed):
            found = _SPACELESS.findall(term)
            runs += found
            if not found:
                words.append(term)
        return cls(tuple(dict.fromkeys(words)), tuple(dict.fromkeys(runs)))

    def __bool__(self) -> bool:
        return bool(self.words or self.runs)


def searchable_words(payload: Mapping[str, object]) -> str:
    """All words of a payload or state that may be searched, in the order in which its view gives them."""
    text = payload.get("text")
    if not isinstance(text, Mapping):
        return ""
    return "\n".join(part for part in text.values() if isinstance(part, str))


def quoted(term: str) -> str:
    """*term* as a string of the index's query language."""
    escaped = term.replace('"', '""')
    return f'"{escaped}"'


def beginning(start: str) -> str:
    """An expression that every word with this beginning satisfies."""
    return f"{quoted(start)} *"


def any_of(terms: Sequence[str]) -> str:
    """An expression that one of *terms* satisfies."""
    return "(" + " OR ".join(quoted(term) for term in terms) + ")"
