"""In which direction words run: what a person typed may run against the window's language."""

from typing import Final
from unicodedata import bidirectional

from PySide6.QtCore import Qt

_OPENING: Final = frozenset({"LRI", "RLI", "FSI"})
_DIRECTIONS: Final = {
    "L": Qt.LayoutDirection.LeftToRight,
    "R": Qt.LayoutDirection.RightToLeft,
    "AL": Qt.LayoutDirection.RightToLeft,
}


def direction_of(text: str, otherwise: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """That of *text* itself, or *otherwise* when it has none, as digits have none."""
    own = own_direction(text)
    return otherwise if own is None else own


def own_direction(text: str) -> Qt.LayoutDirection | None:
    """That of the first letter outside isolating marks."""
    depth = 0
    for letter in text:
        kind = bidirectional(letter)
        if kind in _OPENING:
            depth += 1
        elif kind == "PDI":
            depth = max(depth - 1, 0)
        elif depth == 0 and kind in _DIRECTIONS:
            return _DIRECTIONS[kind]
    return None
