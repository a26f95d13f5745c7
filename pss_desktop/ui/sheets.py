"""What can be drawn of an attached file: pages of a PDF, or one picture; from memory, and never too large."""

from typing import Final, Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from pss_desktop.domain.attachment import Media
from pss_desktop.domain.file_errors import FileRefusedError
from pss_desktop.ui.image_reading import BEGINNING
from pss_desktop.ui.sheet_size import MOST_A_SIDE, fitted

_ALLOCATION_MIB: Final = 256
_FORMATS: Final = {Media.PNG: b"png", Media.JPEG: b"jpeg", Media.WEBP: b"webp"}


class Sheets(Protocol):
    """An opened file. It touches no widget, so it is drawn away from the window's thread."""

    @property
    def count(self) -> int: ...

    def draw(self, page: int, width: int) -> QImage: ...

    def words(self, page: int) -> str: ...

    def close(self) -> None: ...


def open_sheets(media: Media, content: bytes) -> Sheets:
    """Open a file for drawing. Raises FileRefusedError for what no decoder makes anything of."""
    if media is Media.PDF:
        from pss_desktop.ui.pdf import PdfSheets  # noqa: PLC0415 - loaded when the first PDF is shown

        return PdfSheets(content)
    return PictureSheet(media, content)


def check_decodes(media: Media, content: bytes) -> None:
    """Raises FileRefusedError unless a person could see the file; for any thread."""
    sheets = open_sheets(media, content)
    sheets.draw(0, 64)
    sheets.close()


class PictureSheet:
    """One picture, decoded once, at most 4096 pixels a side. Raises FileRefusedError("damaged")."""

    def __init__(self, media: Media, content: bytes) -> None:
        self._image = decoded(media, content)

    @property
    def count(self) -> int:
        return 1

    def draw(self, page: int, width: int) -> QImage:
        """The picture, *width* pixels wide or less where it would be too large."""
        size = self._image.size()
        scale = fitted(size.width(), size.height(), width)
        wanted = QSize(max(round(size.width() * scale), 1), max(round(size.height() * scale), 1))
        return self._image.scaled(
            wanted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )

    def words(self, page: int) -> str:
        return ""

    def close(self) -> None:
        self._image = QImage()


def decoded(media: Media, content: bytes) -> QImage:
    """A picture by the decoder of the form that its bytes are, and no other; what it allocates has a limit.

    Raises FileRefusedError("damaged").
    """
    QImageReader.setAllocationLimit(_ALLOCATION_MIB)
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(_FORMATS[media]))
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    with BEGINNING:
        size = reader.size()
    if not size.isValid() or size.isEmpty():
        raise FileRefusedError("damaged")
    if max(size.width(), size.height()) > MOST_A_SIDE:
        within = QSize(MOST_A_SIDE, MOST_A_SIDE)
        reader.setScaledSize(size.scaled(within, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        raise FileRefusedError("damaged")
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
