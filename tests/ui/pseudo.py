"""Two languages that nobody speaks: words outside the translator, or too long for their place, stand out."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication

OPENING, CLOSING = "\u27e6", "\u27e7"
_ACCENTS: Final = str.maketrans("aceinosuyzACEINOSUYZ", "åçéîñöšüýžÅÇÉÎÑÖŠÜÝŽ")
# Arabic letters in the place of Latin ones: the text runs and joins as Arabic does.
_LETTERS: Final = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ابتثجحخدذرزسشصضطظعغفقكلمنه")
# Places for facts and numbers, marks of style and shortcuts stay as they are.
_KEPT: Final = re.compile(r"(\{\w*\}|%n|%L?\d+|<[^>]+>|&\w+;|&.|\n)")


class PseudoTranslator(QTranslator):
    """Longer by two fifths, accented, in brackets."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return pseudo(source, self.changed)

    def changed(self, words: str) -> str:
        return words.translate(_ACCENTS)


class RightToLeftPseudoTranslator(PseudoTranslator):
    """The same in letters that run from the right."""

    def changed(self, words: str) -> str:
        return words.lower().translate(_LETTERS)


def is_pseudo(words: str) -> bool:
    """Whether *words* came whole through a pseudo translator."""
    return words.startswith(OPENING) and words.endswith(CLOSING)


def pseudo(words: str, change: Callable[[str], str]) -> str:
    """*words* changed outside their places, in brackets, and longer by two fifths."""
    if not words:
        return ""
    parts = (part if _KEPT.fullmatch(part) else change(part) for part in _KEPT.split(words))
    return f"{OPENING}{''.join(parts)}{'~' * max(1, len(words) * 2 // 5)}{CLOSING}"


@contextmanager
def spoken(translator: PseudoTranslator, direction: Qt.LayoutDirection) -> Iterator[None]:
    """Speak it while the block runs."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    before = application.layoutDirection()
    application.setLayoutDirection(direction)
    application.installTranslator(translator)
    try:
        yield
    finally:
        application.removeTranslator(translator)
        application.setLayoutDirection(before)
