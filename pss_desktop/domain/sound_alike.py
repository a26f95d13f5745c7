"""Keys under which names that sound alike meet: spellings in Latin letters, and Arabic with its variants.

Adding a client searches first; two spellings of one name should find each other. A key keeps the consonants
that all spellings share. It is a hint for a person who looks, never a proof.
"""

import re
from typing import Final

from pss_desktop.domain.folding import query_terms

# Arabic letters in the Latin that most spellings use; long vowels and the ayn sound go as vowels do.
_ARABIC: Final = {
    "ا": "a", "ب": "b", "ت": "t", "ث": "t", "ج": "j", "ح": "h", "خ": "k", "د": "d", "ذ": "d", "ر": "r",
    "ز": "z", "س": "s", "ش": "s", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "a", "غ": "g", "ف": "f",
    "ق": "k", "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "w", "ي": "y", "ء": "", "ئ": "y",
    "ؤ": "w", "پ": "b", "چ": "j", "ژ": "j", "گ": "g",
}  # fmt: skip
_ARABIC_TABLE: Final = str.maketrans(_ARABIC)
# Spellings of one sound, the longer first.
_SOUNDS: Final = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("sch|sh|ch(?=[ei])", "s"),
        ("kh|ch|ck|q|c|x", "k"),
        ("gh", "g"),
        ("ph|v", "f"),
        ("dj|dsch|zh", "j"),
        ("th|tt", "t"),
        ("dh", "d"),
        ("p", "b"),
        ("ou|oo|u|o|w", "w"),
        ("ee|ie|ei|ai|ay|i|y", "y"),
    )
)
_ARTICLE: Final = re.compile("^(?:al|el|ul|as|ash|an|ar|ad|at|az)$")
_ARABIC_ARTICLE: Final = re.compile("^ال(?=...)")
_VOWELS: Final = re.compile("[aeyw]|h$")
_DOUBLE: Final = re.compile(r"(.)\1+")


def sounds_like(name: str) -> frozenset[str]:
    """One key for each word of *name*; two names may be one person's when their keys overlap."""
    words = (_ARABIC_ARTICLE.sub("", word) for word in query_terms(name))
    keys = (_key(word) for word in words if not _ARTICLE.match(word))
    return frozenset(key for key in keys if key)


def _key(word: str) -> str:
    latin = word.translate(_ARABIC_TABLE)
    if not latin.isascii():
        return latin
    first, rest = ("a", latin[1:]) if latin[:1] in "aeiou" else ("", latin)
    for pattern, sound in _SOUNDS:
        rest = pattern.sub(sound, rest)
    rest = _DOUBLE.sub(r"\1", rest)
    first = first or rest[:1]
    return first + _VOWELS.sub("", rest[1:] if rest[:1] == first else rest)
