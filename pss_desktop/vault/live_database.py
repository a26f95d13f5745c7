"""The database of an open vault: its one connection, and its file for reading beside it."""

from pathlib import Path
from typing import BinaryIO

from pss_desktop.files.errors import translate_read_errors
from pss_desktop.vault.connection import Connection


class LiveDatabase:
    """Opened with the vault and closed with it."""

    def __init__(self, path: Path, connection: Connection) -> None:
        self.path = path
        self.connection = connection
        self._file: BinaryIO | None = None

    @property
    def size(self) -> int:
        """Bytes of the file itself, without what still stands in the -wal file."""
        with translate_read_errors():
            return self.path.stat().st_size

    def file(self) -> BinaryIO:
        """The database's own bytes; whoever reads never closes it.

        Closing any handle on the file lets go of SQLite's locks on it (a rule of POSIX), so this one stays
        open until the connection is closed.
        """
        if self._file is None:
            with translate_read_errors():
                self._file = self.path.open("rb", buffering=0)
        return self._file

    def close(self) -> None:
        """Close the connection, then the file."""
        try:
            self.connection.close()
        finally:
            if self._file is not None:
                self._file.close()
