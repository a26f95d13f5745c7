"""The bundled Noto fonts, and a font for each step of the type scale."""

from pathlib import Path
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from pss_desktop.ui.theme.tokens import TYPE, Type

FAMILIES: Final = (
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Devanagari",
    "Noto Sans Bengali",
    "Noto Sans Myanmar",
    "Noto Sans Ethiopic",
    "Noto Sans Thai",
)

# The first window's own: the rest is loaded after the first paint.
_FIRST: Final = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")
_ARABIC: Final = ("NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf")


def load_first(folder: Path, *, right_to_left: bool) -> None:
    """Load what the first window is written with."""
    _load(folder, (*_FIRST, *_ARABIC) if right_to_left else _FIRST)


def load_rest(folder: Path) -> None:
    """Load the fonts of every other script. A font that is loaded twice costs time and does no harm."""
    _load(folder, sorted(path.name for path in folder.glob("*.ttf") if path.name not in _FIRST))


def font(step: Type, scale: float) -> QFont:
    """The font of one step of the type scale, at *scale* times its size."""
    size, bold = TYPE[step]
    made = QFont()
    made.setFamilies(list(FAMILIES))
    made.setPixelSize(round(size * scale))
    made.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    return made


def _load(folder: Path, names: tuple[str, ...] | list[str]) -> None:
    """A font that is missing is no reason to stop: the system's own takes its place."""
    for name in names:
        path = folder / name
        if path.is_file():
            QFontDatabase.addApplicationFont(str(path))
