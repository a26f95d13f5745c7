"""What two people read aloud to each other: eight words or thirty digits that their two requests give."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from pss_desktop.crypto.digest import sha256, slow_digest
from pss_desktop.domain.exchange_errors import MistypedWordsError
from pss_desktop.domain.folding import query_terms

WORD_COUNT: Final = 8
ENGLISH_SIZE: Final = 7776
"""8 words of such a list hold 103 bits: 7776^8 > 2^103."""
ARABIC_SIZE: Final = 2048
"""8 words of such a list hold 88 bits; 2^15 rounds of two hashes make up for the 15 bits that are missing."""
GROUP_COUNT: Final = 6
GROUP_DIGITS: Final = 5

_BITS: Final = 103
_TAG: Final = b"pss/join/v1"
_ARABIC_TAG: Final = b"pss/join-words/ar/v1"
_ARABIC_ROUNDS: Final = 2**15
_ARABIC_BITS: Final = 88
# Letters of Arabic that sound alike in some dialect or on a bad line; no two words of the list are told
# apart by them, so either is taken.
_SOUND_ALIKE: Final = str.maketrans("حصطضظذق", "هستدززك", "ء")


class Spelling(Enum):
    """How the number is read aloud; both people choose the same."""

    ENGLISH = "english"
    ARABIC = "arabic"
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


def english_words(number: int, words: Sequence[str]) -> tuple[str, ...]:
    """Eight words of a list of 7,776, the first standing for the largest place."""
    return _words(number, words, ENGLISH_SIZE)


def arabic_words(number: int, words: Sequence[str]) -> tuple[str, ...]:
    """Eight words of a list of 2,048: fewer bits, that are as dear to hit as all of the number's."""
    secret = number.to_bytes((_BITS + 7) // 8, "big")
    slow = slow_digest(secret, _ARABIC_TAG, rounds=_ARABIC_ROUNDS, size=_ARABIC_BITS // 8)
    return _words(int.from_bytes(slow, "big"), words, ARABIC_SIZE)


def spoken_digits(number: int) -> tuple[str, ...]:
    """Six groups of five digits: the number's last thirty, which are nearly 100 bits."""
    groups = _places(number % 10 ** (GROUP_COUNT * GROUP_DIGITS), 10**GROUP_DIGITS, GROUP_COUNT)
    return tuple(f"{group:0{GROUP_DIGITS}}" for group in groups)


def cover(count: int, random: Callable[[int], bytes]) -> tuple[int, int]:
    """Which two of so many parts are covered, each pair as likely."""
    pairs = [(one, two) for one in range(count) for two in range(one + 1, count)]
    whole = 256 - 256 % len(pairs)
    while (drawn := random(1)[0]) >= whole:
        pass
    return pairs[drawn % len(pairs)]


def _words(number: int, words: Sequence[str], size: int) -> tuple[str, ...]:
    if len(words) != size:
        raise ValueError(f"the list has {size} words")
    return tuple(words[place] for place in _places(number, size, WORD_COUNT))


def _places(number: int, base: int, count: int) -> list[int]:
    return [number // base**place % base for place in reversed(range(count))]


def _plain(text: str) -> str:
    """As people type: any case, with or without spaces and hyphens, digits of any script, as it sounds."""
    return "".join(query_terms(text)).translate(_SOUND_ALIKE)
