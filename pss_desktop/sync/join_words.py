"""What two people read aloud to each other: eight words or thirty digits that their two requests give."""

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from pss_desktop.crypto.digest import sha256
from pss_desktop.domain.exchange_errors import MistypedWordsError

WORD_COUNT: Final = 8
LIST_SIZE: Final = 7776
"""8 words of such a list hold 103 bits: 7776^8 > 2^103."""
GROUP_COUNT: Final = 6
GROUP_DIGITS: Final = 5
COVERED: Final = 2

_BITS: Final = 103
_TAG: Final = b"pss/join/v1"


class Spelling(Enum):
    """How the number is read aloud; both people choose the same."""

    WORDS = "words"
    DIGITS = "digits"


@dataclass(frozen=True, slots=True)
class SpokenParts:
    """The parts in the order in which they are read; *covered* are the two that this screen does not show."""

    parts: tuple[str, ...]
    covered: tuple[int, int]

    @property
    def shown(self) -> tuple[str | None, ...]:
        """The parts as the screen shows them, ``None`` for a covered one."""
        return tuple(None if place in self.covered else part for place, part in enumerate(self.parts))

    def check(self, heard: Sequence[str]) -> None:
        """Compare what was typed for the covered parts, in their order. Raises MistypedWordsError."""
        expected = [self.parts[place] for place in self.covered]
        if [_plain(one) for one in heard] != [_plain(one) for one in expected]:
            raise MistypedWordsError


def joining_number(one_request: bytes, other_request: bytes) -> int:
    """The first 103 bits of SHA-256(tag | both whole requests, the smaller first)."""
    first, second = sorted((one_request, other_request))
    # Requests have no fixed length, so each stands behind its own.
    digest = sha256(_TAG, *(part for one in (first, second) for part in (len(one).to_bytes(8, "big"), one)))
    return int.from_bytes(digest, "big") >> 8 * len(digest) - _BITS


def spoken_words(number: int, words: Sequence[str]) -> tuple[str, ...]:
    """Eight words of a list of 7,776, the first standing for the largest place."""
    if len(words) != LIST_SIZE:
        raise ValueError("the list has 7,776 words")
    return tuple(words[place] for place in _places(number, LIST_SIZE, WORD_COUNT))


def spoken_digits(number: int) -> tuple[str, ...]:
    """Six groups of five digits: the number's last thirty, which are nearly 100 bits."""
    groups = _places(number % 10 ** (GROUP_COUNT * GROUP_DIGITS), 10**GROUP_DIGITS, GROUP_COUNT)
    return tuple(f"{group:0{GROUP_DIGITS}}" for group in groups)


def cover(parts: tuple[str, ...], random: Callable[[int], bytes]) -> SpokenParts:
    """Cover two of the parts, each pair as likely."""
    pairs = [(one, two) for one in range(len(parts)) for two in range(one + 1, len(parts))]
    whole = 256 - 256 % len(pairs)
    while (drawn := random(1)[0]) >= whole:
        pass
    return SpokenParts(parts, pairs[drawn % len(pairs)])


def _places(number: int, base: int, count: int) -> list[int]:
    return [number // base**place % base for place in reversed(range(count))]


def _plain(text: str) -> str:
    """As people type: any case, with or without spaces and hyphens, digits of any script."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    kept = (one for one in folded if one.isalnum())
    return "".join(str(unicodedata.digit(one, one)) for one in kept)
