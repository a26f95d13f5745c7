"""The database of an open vault: its one connection, and its file for reading beside it."""

from pathlib import Path
from typing import BinaryIO

from pss_desktop.domain.errors import StorageFailedError
from pss_desktop.files.atomic import fsync_folder
from pss_desktop.files.errors import translate_os_errors, translate_read_errors
from pss_desktop.vault.database.connection import Connection
from pss_desktop.vault.folder import wal_beside
from pss_desktop.vault.kept_damaged import keep_file, keep_rest


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

    def replace_by(self, path: Path, *, kept: Path) -> None:
        """Put the database at *path* in the place of this one, which holds the same under the same key.

        This one stays beside it as *kept*, and what stood in its -wal file as *kept* with -wal; nothing where
        an earlier one is kept already. Raises a StorageError; then the one before is used on.
        """
        keep = not kept.exists()
        if keep:
            keep_rest(self.path, kept)
        self.connection.checkpoint()
        if self._file is not None:
            self._file.close()
            self._file = None
        self.connection.give_way(lambda: self._take(path, kept if keep else None))

    def _take(self, path: Path, kept: Path | None) -> None:
        rest = wal_beside(self.path)
        with translate_os_errors():
            if rest.exists() and rest.stat().st_size:  # its pages would be written over the new ones
                raise StorageFailedError("EBUSY")
            if kept is not None:
                keep_file(self.path, kept)
            path.replace(self.path)
        fsync_folder(self.path.parent)

    def close(self, *, as_it_lies: bool = False) -> None:
        """Close the connection, then the file; *as_it_lies* as there."""
        try:
            self.connection.close(as_it_lies=as_it_lies)
        finally:
            if self._file is not None:
                self._file.close()
