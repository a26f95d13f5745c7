"""Offers passphrases of random words, and refuses those that anyone would try first."""

from functools import cached_property
from pathlib import Path
from typing import Final

from pss_desktop.crypto.words import Random, offer_passphrase
from pss_desktop.domain.passphrase import check_passphrase

_WORDS: Final = "passphrase-en.txt"
_ARABIC: Final = "joining-ar.txt"
_COMMON: Final = "common-passphrases.txt"


class Passphrases:
    """The word lists in *folder*, read when they are first needed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def offer(self, random: Random, count: int) -> str:
        """So many words of the list, with a space between."""
        return offer_passphrase(self.words, count, random)

    def check(self, passphrase: str) -> None:
        """Raises WeakPassphraseError."""
        check_passphrase(passphrase, self._common)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The list, 7,776 words of English."""
        return _lines(self._folder / _WORDS)

    @cached_property
    def arabic_words(self) -> tuple[str, ...]:
        """2,048 words for reading aloud; too few to make passphrases of."""
        return _lines(self._folder / _ARABIC)

    @cached_property
    def _common(self) -> frozenset[str]:
        return frozenset(_lines(self._folder / _COMMON))


def _lines(path: Path) -> tuple[str, ...]:
    return tuple(path.read_text(encoding="utf-8").split("\n")[:-1])
