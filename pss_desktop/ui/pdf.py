"""The pages of a PDF, drawn from memory; the only importer of PDFium.

PDFium runs no scripts in this build and opens no other file. It may be used by one thread at a time, so that
every call here waits for its turn.
"""

from threading import Lock
from typing import Any, Final

import pypdfium2
from PySide6.QtGui import QImage

from pss_desktop.domain.file_errors import FileRefusedError
from pss_desktop.ui.sheet_size import MOST_PAGES, fitted

_TURN: Final = Lock()
_PASSPHRASE_ASKED: Final = 4


class PdfSheets:
    """An open PDF. Raises FileRefusedError: ``locked``, or ``damaged`` for what is none."""

    def __init__(self, content: bytes) -> None:
        with _TURN:
            try:
                self._document: Any = pypdfium2.PdfDocument(content)
                self._count = len(self._document)
            except pypdfium2.PdfiumError as problem:
                locked = getattr(problem, "err_code", None) == _PASSPHRASE_ASKED
                raise FileRefusedError("locked" if locked else "damaged") from problem
        if not 0 < self._count <= MOST_PAGES:
            self.close()
            raise FileRefusedError("damaged")

    @property
    def count(self) -> int:
        return self._count

    def draw(self, page: int, width: int) -> QImage:
        """The page, *width* pixels wide or less where it would be too large. Raises FileRefusedError."""
        with _TURN:
            try:
                sheet = self._document[page]
                across, down = sheet.get_size()
                scale = fitted(across, down, width)
                drawn = sheet.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
                image = QImage(
                    bytes(drawn.buffer),
                    drawn.width,
                    drawn.height,
                    drawn.stride,
                    QImage.Format.Format_RGBX8888,
                ).copy()
                drawn.close()
                sheet.close()
            except pypdfium2.PdfiumError as problem:
                raise FileRefusedError("damaged") from problem
        return image

    def words(self, page: int) -> str:
        """What is written on the page, for those who hear it; empty for a scan."""
        with _TURN:
            try:
                sheet = self._document[page]
                layer = sheet.get_textpage()
                found = str(layer.get_text_range())
                layer.close()
                sheet.close()
            except pypdfium2.PdfiumError:
                return ""
        return found.strip()

    def close(self) -> None:
        """Let the pages go."""
        with _TURN:
            self._document.close()
