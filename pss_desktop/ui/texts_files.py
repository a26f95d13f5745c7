"""What people are told when something goes wrong with a file of a client."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.file_errors import FileDamagedError, FileError

FILE_SENTENCES: Final[dict[type[PssError], object]] = {
    FileError: QT_TRANSLATE_NOOP(
        "Errors", "This file could not be used. Nothing was changed. Try once more."
    ),
    FileDamagedError: QT_TRANSLATE_NOOP(
        "Errors",
        "A part of this file is missing or was changed, so it cannot be shown. The rest of the record is "
        "whole. A backup may still hold the file.",
    ),
}

REFUSED: Final = {
    "empty": QT_TRANSLATE_NOOP("Errors", "There is nothing in this file. It was not taken in."),
    "too_large": QT_TRANSLATE_NOOP(
        "Errors",
        "This file is larger than 25 MB. It was not taken in. Scan it with fewer dots, or in several parts.",
    ),
    "unknown": QT_TRANSLATE_NOOP(
        "Errors",
        "This is neither a picture (JPEG, PNG, WebP) nor a PDF. It was not taken in. Scan or save it as one "
        "of these.",
    ),
    "damaged": QT_TRANSLATE_NOOP(
        "Errors",
        "This file is cut off or not what it says it is. It was not taken in. Copy or scan it once more.",
    ),
    "too_many_pixels": QT_TRANSLATE_NOOP(
        "Errors",
        "This picture would be too large to open on this computer. It was not taken in. Scan it with fewer "
        "dots.",
    ),
    "animated": QT_TRANSLATE_NOOP(
        "Errors", "This picture moves. It was not taken in. Save one still picture of it."
    ),
    "no_picture": QT_TRANSLATE_NOOP(
        "Errors", "No picture was copied, so nothing was read. Copy one, or choose its file."
    ),
    "no_code": QT_TRANSLATE_NOOP(
        "Errors",
        "No code was found in this picture. Take it once more, sharp and straight, with the whole code and "
        "its white edge in it. Or hand it over as a file.",
    ),
    "locked": QT_TRANSLATE_NOOP(
        "Errors",
        "This PDF asks for a passphrase of its own. It was not taken in. Save it without one; the vault "
        "keeps it locked.",
    ),
}
"""Why a file is not taken in."""
