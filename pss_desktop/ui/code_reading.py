"""Reads the code in a picture: a photograph of another screen, or what somebody copied. For any thread."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from pss_desktop.domain.attachment import Media
from pss_desktop.domain.file_errors import FileRefusedError
from pss_desktop.domain.picture import MOST_PIXELS, examine
from pss_desktop.ui.sheets import decoded

_MOST_A_SIDE: Final = 2560
"""Enough for a code that fills a third of a photograph; a larger one can be made to take a minute."""


def code_in_file(content: bytes) -> str:
    """The text of the code in a picture's file. Raises FileRefusedError, ``no_code`` where there is none."""
    found = examine(content)
    if found.media is Media.PDF:
        raise FileRefusedError("unknown")
    return code_in(decoded(found.media, found.content))


def code_in(image: QImage) -> str:
    """The text of the code in *image*. Raises FileRefusedError."""
    from zxingcpp import BarcodeFormat, BarcodeFormats, read_barcode  # noqa: PLC0415 - loaded when the first code is read

    if image.isNull():
        raise FileRefusedError("no_picture")
    if image.width() * image.height() > MOST_PIXELS:
        raise FileRefusedError("too_many_pixels")
    read = read_barcode(_grey(image), formats=BarcodeFormats(BarcodeFormat.QRCode))
    if read is None or not read.text:
        raise FileRefusedError("no_code")
    return str(read.text)


def _grey(image: QImage) -> memoryview:
    """Its lines of grey bytes, none longer than the picture is wide."""
    size, within = image.size(), QSize(_MOST_A_SIDE, _MOST_A_SIDE)
    if size.width() > _MOST_A_SIDE or size.height() > _MOST_A_SIDE:
        size = size.scaled(within, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
        image = image.scaled(
            size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    width, height, stride = grey.width(), grey.height(), grey.bytesPerLine()
    content = bytes(grey.constBits())
    lines = b"".join(content[start : start + width] for start in range(0, height * stride, stride))
    return memoryview(lines).cast("B", (height, width))
