"""Bech32 (BIP 173) without its limit of length: how age keys are written for people to copy."""

from collections.abc import Iterable, Iterator
from typing import Final

_ALPHABET: Final = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_VALUES: Final = {character: value for value, character in enumerate(_ALPHABET)}
_GENERATOR: Final = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM_SIZE: Final = 6
# Longer text than any key has is not worth reading.
_TEXT_LIMIT: Final = 8 * 1024


def encode(prefix: str, content: bytes) -> str:
    """In small letters: the *prefix*, a 1, the *content* in groups of five bits and six of checksum."""
    values = list(_regrouped(content, 8, 5, pad=True))
    check = _polymod([*_expanded(prefix), *values, *[0] * _CHECKSUM_SIZE]) ^ 1
    values += [check >> 5 * (_CHECKSUM_SIZE - 1 - place) & 31 for place in range(_CHECKSUM_SIZE)]
    return prefix + "1" + "".join(_ALPHABET[value] for value in values)


def decode(text: str) -> tuple[str, bytes]:
    """The prefix in small letters and the content. Raises ValueError for what is mistyped or mixes case."""
    if len(text) > _TEXT_LIMIT or not text.isascii() or text not in (text.lower(), text.upper()):
        raise ValueError("bech32")
    prefix, _, coded = text.lower().rpartition("1")
    if not prefix or len(coded) < _CHECKSUM_SIZE or any(letter < "!" or letter > "~" for letter in prefix):
        raise ValueError("bech32")
    try:
        values = [_VALUES[character] for character in coded]
    except KeyError as problem:
        raise ValueError("bech32") from problem
    if _polymod([*_expanded(prefix), *values]) != 1:
        raise ValueError("bech32")
    return prefix, bytes(_regrouped(values[:-_CHECKSUM_SIZE], 5, 8, pad=False))


def _expanded(prefix: str) -> list[int]:
    return [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix]


def _polymod(values: Iterable[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for place, factor in enumerate(_GENERATOR):
            if top >> place & 1:
                check ^= factor
    return check


def _regrouped(values: Iterable[int], size: int, wanted: int, *, pad: bool) -> Iterator[int]:
    gathered, bits = 0, 0
    for value in values:
        gathered, bits = gathered << size | value, bits + size
        while bits >= wanted:
            bits -= wanted
            yield gathered >> bits
            gathered &= (1 << bits) - 1
    if pad and bits:
        yield gathered << wanted - bits
    elif not pad and (bits >= size or gathered):
        raise ValueError("bech32")
