"""Folds words for search, so that a query finds them however they were typed.

The search index is made of folded words, but its snippets are cut from the original. So folding may change
the letters of a token and must never change how many tokens there are: a mark or tatweel that stands alone
stays, and a letter that Unicode would write out as several words (as the honorific U+FDFA) stays as it is.

A token is a run of letters, numbers, marks and private-use letters, as the index's tokenizer is told.
"""

import re
import unicodedata
from itertools import groupby
from typing import Final

# Raised whenever fold() gives another answer for any text: the vault then rebuilds its index.
FOLD_VERSION: Final = 1

_TATWEEL: Final = "\u0640"
# Combining marks of Latin, Greek and Cyrillic; Hebrew points; Arabic harakat and Quranic marks. Signs of
# Indic and South-East Asian scripts are vowels, not ornaments, and stay.
_ORNAMENTS: Final = (
    "\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08d3-\u08e1\u08e3-\u08ff"
)
_STRIPPED: Final = re.compile(f"[{_TATWEEL}{_ORNAMENTS}]+")
_STANDING_ALONE: Final = re.compile(
    f"((?<![^\\W_])(?<![{_TATWEEL}{_ORNAMENTS}])[{_TATWEEL}{_ORNAMENTS}]+(?![^\\W_])(?![{_ORNAMENTS}]))"
)
# Not the enclosing marks, such as the box around a keycap: the tokenizer cuts there.
_MARKS_AND_PRIVATE: Final = frozenset({"Mn", "Mc", "Co"})
_JOINED: Final = {
    "\u0671": "\u0627",  # alef wasla
    "\u0672": "\u0627",
    "\u0673": "\u0627",
    "\u0675": "\u0627",
    "\u0649": "\u064a",  # alef maqsura, written for ya and the other way round
    "\u06cc": "\u064a",  # Persian ya
    "\u06d2": "\u064a",
    "\u06a9": "\u0643",  # Persian kaf
    "\u0629": "\u0647",  # ta marbuta
    "\u06c0": "\u0647",
    "\u06c1": "\u0647",
    "\u06c3": "\u0647",
    "\u06d5": "\u0647",
}


class _FoldTable(dict[int, str]):
    """What each letter becomes, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = _fold_letter(chr(code))
        self[code] = folded
        return folded


def fold(text: str) -> str:
    """*text* as the index holds it; folding twice changes nothing."""
    if text.isascii():
        return text.lower()
    if _STANDING_ALONE.search(text):
        pieces = _STANDING_ALONE.split(text)
        folded = "".join(piece if at % 2 else _fold_words(piece) for at, piece in enumerate(pieces))
    else:
        folded = _fold_words(text)
    return folded


def query_terms(text: str) -> tuple[str, ...]:
    """The folded tokens of what somebody typed into the search."""
    runs = groupby(fold(text), key=_is_token_letter)
    return tuple("".join(run) for is_token, run in runs if is_token)


def _fold_words(text: str) -> str:
    folded = text.translate(_TABLE)
    if unicodedata.is_normalized("NFC", folded):
        return folded
    # Composing may join a mark to a sign that is no letter (= and a stroke make one); only tokens compose.
    runs = groupby(folded, key=_is_token_letter)
    return "".join(_compose("".join(run)) if is_token else "".join(run) for is_token, run in runs)


def _compose(token: str) -> str:
    return unicodedata.normalize("NFC", token)


def _fold_letter(letter: str) -> str:
    if unicodedata.category(letter) == "Nd":
        return str(unicodedata.decimal(letter))
    folded = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", letter).casefold())
    folded = unicodedata.normalize("NFC", _STRIPPED.sub("", folded))
    folded = "".join(_JOINED.get(part, part) for part in folded)
    if folded and _same_kind(letter, folded):
        return folded
    return "" if _STRIPPED.fullmatch(letter) else letter


def _same_kind(letter: str, folded: str) -> bool:
    is_token = _is_token_letter(letter)
    return all(_is_token_letter(part) is is_token for part in folded)


def _is_token_letter(letter: str) -> bool:
    category = unicodedata.category(letter)
    return category[0] in "LN" or category in _MARKS_AND_PRIVATE  # as the index's tokenizer is told


_TABLE: Final = _FoldTable()
