"""In which direction words run on paper, and in which script they are written."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Final
from unicodedata import bidirectional

LEFT_TO_RIGHT_ISOLATE: Final = "\u2066"
FIRST_STRONG_ISOLATE: Final = "\u2068"
END_OF_ISOLATE: Final = "\u2069"

_OPENING: Final = frozenset({"LRI", "RLI", "FSI"})


class Direction(StrEnum):
    """How a line runs; the word that HTML has for it."""

    LEFT_TO_RIGHT = "ltr"
    RIGHT_TO_LEFT = "rtl"

    @property
    def start(self) -> str:
        """The side of the paper at which a line begins; Qt's HTML takes sides as they are."""
        return "right" if self is Direction.RIGHT_TO_LEFT else "left"

    @property
    def end(self) -> str:
        """The side of the paper at which a line ends."""
        return "left" if self is Direction.RIGHT_TO_LEFT else "right"


class Script(StrEnum):
    """A script that has a font of its own, by that font's family."""

    ARABIC = "Noto Sans Arabic"
    DEVANAGARI = "Noto Sans Devanagari"
    BENGALI = "Noto Sans Bengali"
    MYANMAR = "Noto Sans Myanmar"
    ETHIOPIC = "Noto Sans Ethiopic"
    THAI = "Noto Sans Thai"


_SHARED: Final = frozenset("\u060c\u061b\u061f\u0640\u0964\u0965")
"""Marks in the block of one script that others use as well."""
_BLOCKS: Final = (
    (0x0600, 0x06FF, Script.ARABIC),
    (0x0750, 0x077F, Script.ARABIC),
    (0x08A0, 0x08FF, Script.ARABIC),
    (0xFB50, 0xFDFF, Script.ARABIC),
    (0xFE70, 0xFEFC, Script.ARABIC),
    (0x0900, 0x097F, Script.DEVANAGARI),
    (0xA8E0, 0xA8FF, Script.DEVANAGARI),
    (0x0980, 0x09FF, Script.BENGALI),
    (0x1000, 0x109F, Script.MYANMAR),
    (0xA9E0, 0xA9FF, Script.MYANMAR),
    (0xAA60, 0xAA7F, Script.MYANMAR),
    (0x1200, 0x139F, Script.ETHIOPIC),
    (0x2D80, 0x2DDF, Script.ETHIOPIC),
    (0xAB00, 0xAB2F, Script.ETHIOPIC),
    (0x0E00, 0x0E7F, Script.THAI),
)


def direction_of(text: str, otherwise: Direction) -> Direction:
    """That of the first letter outside isolating marks, or *otherwise* where there is none."""
    depth = 0
    for letter in text:
        kind = bidirectional(letter)
        if kind in _OPENING:
            depth += 1
        elif kind == "PDI":
            depth = max(depth - 1, 0)
        elif depth == 0 and kind == "L":
            return Direction.LEFT_TO_RIGHT
        elif depth == 0 and kind in ("R", "AL"):
            return Direction.RIGHT_TO_LEFT
    return otherwise


def isolated(text: str) -> str:
    """*text* between marks that no reader sees: its direction is its own, and so is its neighbours'."""
    return f"{FIRST_STRONG_ISOLATE}{text}{END_OF_ISOLATE}" if text else ""


def as_dialled(phone: str) -> str:
    """A phone number that keeps its order whatever stands around it."""
    return f"{LEFT_TO_RIGHT_ISOLATE}{phone}{END_OF_ISOLATE}"


def runs(text: str) -> Iterator[tuple[Script | None, str]]:
    """Pieces of *text* each of one script, None for what the first font writes; joined they are *text*.

    Marks and spaces stay with the script that they stand in, as Qt sees them too, so that nothing is torn.
    """
    script: Script | None = None
    piece, between = "", ""
    for letter in text:
        own = script_of(letter)
        if own is None and not letter.isalnum():
            between += letter
            continue
        if own is script or not piece:
            script, piece, between = own, piece + between + letter, ""
            continue
        closing, opening = _parted(between)
        yield script, piece + closing
        script, piece, between = own, opening + letter, ""
    if piece or between:
        yield script, piece + between


def _parted(between: str) -> tuple[str, str]:
    """What stands between two scripts: up to the last space with the first, the rest opens the second."""
    at = between.rfind(" ") + 1
    return between[:at], between[at:]


def script_of(letter: str) -> Script | None:
    """The script that *letter* alone belongs to; None for Latin, digits and what all scripts share."""
    number = ord(letter)
    if number < 0x0600 or letter in _SHARED:
        return None
    return next((script for first, last, script in _BLOCKS if first <= number <= last), None)
