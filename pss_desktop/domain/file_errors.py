"""What can go wrong with the files of clients. Part of the one tree of :mod:`pss_desktop.domain.errors`."""

from pss_desktop.domain.errors import PssError


class FileError(PssError):
    """A file could not be attached or shown."""

    code = "A0"


class FileRefusedError(FileError):
    """What was pointed at is not taken in.

    *reason* is ``empty``, ``too_large``, ``unknown``, ``damaged``, ``too_many_pixels``, ``animated``,
    ``locked`` for a PDF that asks for a passphrase of its own, ``no_code`` or
    ``no_picture`` where a code is looked for.
    """

    code = "A1"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class FileDamagedError(FileError):
    """A piece of an attached file is missing or does not verify; its record is whole."""

    code = "A2"
