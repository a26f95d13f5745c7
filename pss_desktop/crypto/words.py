"""Secrets that people write down or read aloud: offered passphrases and the recovery code."""

import os
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pss_desktop.domain.errors import MistypedRecoveryCodeError

Random = Callable[[int], bytes]

ENTROPY_SIZE = 20
GROUP_SIZE = 4

# Crockford's base32: no I, L, O or U, so that what looks alike can be read as what was meant.
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {character: value for value, character in enumerate(_ALPHABET)} | {"O": 0, "I": 1, "L": 1}
_CODE_LENGTH = ENTROPY_SIZE * 8 // 5
_SEPARATORS = frozenset({"Pd", "Zs", "Cc", "Cf"})


def offer_passphrase(words: Sequence[str], count: int, random: Random = os.urandom) -> str:
    """So many words of the list, each as likely as any other, with a space between."""
    return " ".join(words[_below(len(words), random)] for _ in range(count))


@dataclass(frozen=True, slots=True, repr=False)
class RecoveryCode:
    """160 random bits that open the vault when the passphrase is lost; never shown by its repr."""

    entropy: bytes

    def __post_init__(self) -> None:
        if len(self.entropy) != ENTROPY_SIZE:
            raise ValueError("a recovery code has 20 bytes")

    @classmethod
    def generate(cls, random: Random = os.urandom) -> "RecoveryCode":
        """A new code."""
        return cls(random(ENTROPY_SIZE))

    @classmethod
    def parse(cls, text: str) -> "RecoveryCode":
        """Read a code as people type it: any case, any grouping, O for 0, I or L for 1, digits of any script.

        Raises MistypedRecoveryCodeError when its length, a character or the check character does not fit.
        """
        plain = unicodedata.normalize("NFKC", text)
        values = [_value(character) for character in plain if not _separates(character)]
        if len(values) != _CODE_LENGTH + 1 or _check_value(values[:-1]) != values[-1]:
            raise MistypedRecoveryCodeError
        number = 0
        for value in values[:-1]:
            number = number << 5 | value
        return cls(number.to_bytes(ENTROPY_SIZE, "big"))

    @property
    def text(self) -> str:
        """Eight groups of four characters and the check character."""
        number = int.from_bytes(self.entropy, "big")
        values = [number >> 5 * place & 31 for place in reversed(range(_CODE_LENGTH))]
        code = "".join(_ALPHABET[value] for value in [*values, _check_value(values)])
        return "-".join(code[start : start + GROUP_SIZE] for start in range(0, len(code), GROUP_SIZE))


def _value(character: str) -> int:
    digit = unicodedata.digit(character, None)
    value = digit if digit is not None else _VALUES.get(character.upper())
    if value is None:
        raise MistypedRecoveryCodeError
    return value


def _separates(character: str) -> bool:
    return unicodedata.category(character) in _SEPARATORS


def _check_value(values: Sequence[int]) -> int:
    """The sum of value times 2^place in the field of 32 elements (x^5 + x^2 + 1).

    No single wrong character and no two neighbours swapped leave it as it was.
    """
    total = 0
    for value in values:
        total = _doubled(total ^ value)
    return total


def _doubled(element: int) -> int:
    doubled = element << 1
    return doubled ^ 0b100101 if doubled & 32 else doubled


def _below(limit: int, random: Random) -> int:
    """A number under *limit*, each as likely: draws past the last whole multiple are thrown away."""
    size = (limit.bit_length() + 7) // 8
    whole = 256**size - 256**size % limit
    while True:
        drawn = int.from_bytes(random(size), "big")
        if drawn < whole:
            return drawn % limit
