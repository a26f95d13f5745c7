"""Icons from the own drawings, each drawn once for its colour, size, screen and direction."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImageReader, QPixmap, QTransform

from pss_desktop.ui.image_reading import BEGINNING

MIRRORED: Final = frozenset({"arrow", "back", "chevron", "undo", "note", "speech"})
"""These show a direction of reading; ticks, clocks, pens and phones do not."""

_PLACEHOLDER: Final = b"currentColor"


class IconStore:
    """Draws icons through Qt's image reader, which needs no module of its own at the first paint."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drawings: dict[str, bytes] = {}
        self._pixmaps: dict[tuple[str, int, str, float, bool], QPixmap] = {}

    def pixmap(self, name: str, *, size: int, colour: str, ratio: float, right_to_left: bool) -> QPixmap:
        """The icon in *size* logical pixels. Raises FileNotFoundError for a name without a drawing."""
        mirrored = right_to_left and name in MIRRORED
        key = (name, size, colour, ratio, mirrored)
        found = self._pixmaps.get(key)
        if found is None:
            found = self._pixmaps[key] = self._draw(key)
        return found

    def forget(self) -> None:
        """The colours have changed."""
        self._pixmaps.clear()

    def _draw(self, key: tuple[str, int, str, float, bool]) -> QPixmap:
        name, size, colour, ratio, mirrored = key
        drawing = self._drawing(name).replace(_PLACEHOLDER, colour.encode())
        buffer = QBuffer()
        buffer.setData(QByteArray(drawing))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer, QByteArray(b"svg"))
        pixels = round(size * ratio)
        reader.setScaledSize(QSize(pixels, pixels))
        with BEGINNING:
            drawn = QPixmap.fromImageReader(reader)
        if mirrored:
            drawn = drawn.transformed(QTransform.fromScale(-1, 1))
        drawn.setDevicePixelRatio(ratio)
        return drawn

    def _drawing(self, name: str) -> bytes:
        found = self._drawings.get(name)
        if found is None:
            found = self._drawings[name] = (self._folder / f"{name}.svg").read_bytes()
        return found
