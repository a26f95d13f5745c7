"""What stands in the -wal file of a database, kept from SQLite where it is not to be moved or removed."""

from contextlib import suppress
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from pss_desktop.domain.errors import StorageError
from pss_desktop.files.atomic import write_atomically
from pss_desktop.vault.folder import wal_beside


def rest_of(database: Path) -> bytes:
    """What stands in the -wal file of *database*; nothing where there is none, or where it does not read."""
    try:
        return wal_beside(database).read_bytes()
    except OSError:
        return b""


def close_as_it_lies(raw: Any, path: Path) -> None:
    """Close the module's connection *raw* to *path*, and leave database and -wal file as they are.

    Closing moves what reads of the -wal file into the database, and removes one whose beginning does not.
    """
    rest = rest_of(path)
    with suppress(dbapi2.ProgrammingError):  # it has given way already
        raw.interrupt()  # with no statement under way it stops just the emptying of the -wal
    raw.close()
    if rest and not wal_beside(path).exists():
        with suppress(StorageError):  # if the disk lets it
            write_atomically(wal_beside(path), rest)
