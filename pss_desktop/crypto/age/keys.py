"""Keys and their text: which words stand before it, and that nothing of it was mistyped."""

import os
from dataclasses import dataclass
from typing import ClassVar, Final, Self

from pss_desktop.crypto.age import bech32
from pss_desktop.crypto.age.stanza import Random
from pss_desktop.domain.errors import WeakKeyError
from pss_desktop.domain.exchange_errors import MistypedKeyError

SEED_SIZE: Final = 32


@dataclass(frozen=True, slots=True)
class PublicKey:
    """To whom something is sealed; whoever knows it can only seal."""

    raw: bytes
    prefix: ClassVar[str]
    size: ClassVar[int]

    def __post_init__(self) -> None:
        if len(self.raw) != self.size:
            raise WeakKeyError

    @classmethod
    def from_raw(cls, raw: bytes) -> Self:
        """The recipient of these bytes. Raises WeakKeyError for what is none."""
        return cls(raw)

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Read what :attr:`text` gave. Raises MistypedKeyError, WeakKeyError."""
        return cls(_read(text, cls.prefix, cls.size))

    @property
    def text(self) -> str:
        """As age programs write it, in small letters: the prefix, 1, and the key."""
        return bech32.encode(self.prefix, self.raw)


@dataclass(frozen=True, slots=True, repr=False)
class PrivateKey:
    """A private key; ``seed`` are its 32 bytes, to be sealed before they are stored."""

    seed: bytes
    prefix: ClassVar[str]

    def __post_init__(self) -> None:
        if len(self.seed) != SEED_SIZE:
            raise WeakKeyError

    @classmethod
    def generate(cls, random: Random = os.urandom) -> Self:
        """A new key."""
        return cls(random(SEED_SIZE))

    @classmethod
    def from_bytes(cls, seed: bytes) -> Self:
        """The identity of a stored seed. Raises WeakKeyError when it has another length."""
        return cls(seed)

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Read what :meth:`text` gave. Raises MistypedKeyError."""
        return cls(_read(text, cls.prefix, SEED_SIZE))

    def text(self) -> str:
        """In capitals, as age programs write it. Whoever reads it opens all that is sealed to it."""
        return bech32.encode(self.prefix, self.seed).upper()


def _read(text: str, prefix: str, size: int) -> bytes:
    """The *size* bytes of a key written under *prefix*, spaces around it allowed. Raises MistypedKeyError."""
    try:
        found, raw = bech32.decode(text.strip())
    except ValueError as problem:
        raise MistypedKeyError from problem
    if found != prefix or len(raw) != size:
        raise MistypedKeyError
    return raw
