"""A few words around what was searched for, as they were written, with the found ones marked."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from unicodedata import category

from pss_desktop.domain.folding import fold
from pss_desktop.vault.views.search_query import PREFIX_FROM, Query

_AROUND: Final = 60
# Anything but spaces and common signs; a few odd signs inside a word do no harm here.
_WORD: Final = re.compile(r"[^\s!-/:-@\[-`{-~\u00a0-\u00bf\u2000-\u206f\u3000-\u3002،؛؟۔।॥၊။፡-፨]+")
_SPACES: Final = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class SnippetPart:
    """A run of letters; *found* when it is what was searched for."""

    text: str
    found: bool


def snippet(words: str, typed: str, *, around: int = _AROUND) -> tuple[SnippetPart, ...]:
    """Cut *words* around the first place where *typed* is found; their beginning when it is nowhere."""
    query = Query.of(typed)
    first = next(_places(words, query), (0, 0))
    start, end = _whole_words(words, first[0] - around, first[1] + around)
    parts: list[SnippetPart] = [SnippetPart("…", found=False)] if start else []
    at = start
    for begin, stop in _places(words[start:end], query):
        parts += _part(words[at : start + begin], found=False)
        parts += _part(words[start + begin : start + stop], found=True)
        at = start + stop
    parts += _part(words[at:end], found=False)
    if end < len(words):
        parts.append(SnippetPart("…", found=False))
    return tuple(parts)


def _part(text: str, *, found: bool) -> list[SnippetPart]:
    shown = _SPACES.sub(" ", text)
    return [SnippetPart(shown, found=found)] if shown else []


def _places(words: str, query: Query) -> Iterator[tuple[int, int]]:
    """Where something of *query* stands, in order and without overlap."""
    for match in _WORD.finditer(words):
        folded = fold(match.group())
        if any(_meets(folded, word) for word in query.words):
            yield match.span()
        elif run := next((run for run in query.runs if run in folded), ""):
            yield _run_place(match, run)


def _meets(folded: str, word: str) -> bool:
    return folded == word or (len(word) >= PREFIX_FROM and folded.startswith(word))


def _run_place(match: re.Match[str], run: str) -> tuple[int, int]:
    """The part of a long spaceless word; the whole word where folding moved its letters."""
    word = match.group()
    at = word.find(run)
    if at < 0:
        return match.span()
    end = at + len(run)
    while end < len(word) and category(word[end])[0] == "M":  # a vowel sign stays with its letter
        end += 1
    return match.start() + at, match.start() + end


def _whole_words(words: str, start: int, end: int) -> tuple[int, int]:
    """Widen by up to a word on either side, so that no word is cut; a spaceless text is cut anyway."""
    if start <= 0:
        start = 0
    else:
        space = words.find(" ", start, start + 20)
        start = start if space < 0 else space + 1
    if end >= len(words):
        return start, len(words)
    space = words.rfind(" ", end - 20, end)
    return start, end if space < 0 else space
