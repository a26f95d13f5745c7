"""What makes a passphrase good enough to hold a vault."""

import unicodedata
from collections.abc import Collection
from itertools import pairwise
from typing import Final

from pss_desktop.domain.errors import WeakPassphraseError

WORDS_OFFERED: Final = 5
WORDS_FOR_OVERSEEING: Final = 6
"""For whoever oversees others: their vault holds the work of many."""
# Five words of the list are longer than this, so one rule covers both ways to choose.
LEAST_LENGTH: Final = 14
_LEAST_DIFFERENT: Final = 5
_SHORT: Final = "short"
_COMMON: Final = "common"


def check_passphrase(text: str, common: Collection[str]) -> None:
    """Raises WeakPassphraseError for what is short, common, or little more than a repetition.

    *common* holds known passphrases in lower case. Length counts characters after NFKC, the form from which
    the key is derived.
    """
    normal = unicodedata.normalize("NFKC", text).strip()
    if len(normal) < LEAST_LENGTH:
        raise WeakPassphraseError(_SHORT)
    lowered = normal.casefold()
    letters = "".join(letter for letter in lowered if letter.isalnum())
    forms = {lowered, letters, letters.strip("0123456789")}
    if len(set(lowered)) < _LEAST_DIFFERENT or not forms.isdisjoint(common):
        raise WeakPassphraseError(_COMMON)
    if _is_a_run(letters) or _is_short_and_repeated(letters):
        raise WeakPassphraseError(_COMMON)


def _is_short_and_repeated(text: str) -> bool:
    """Whether *text* is a repetition of something that would be too short by itself."""
    period = (text + text).find(text, 1)
    return 0 < period < min(len(text), LEAST_LENGTH)


def _is_a_run(text: str) -> bool:
    """Whether each character follows the one before, as in 12345 or fedcba."""
    steps = {ord(after) - ord(before) for before, after in pairwise(text)}
    return len(steps) == 1 and steps <= {-1, 1}
