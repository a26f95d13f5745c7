"""What stands in the -wal file of a database, kept from SQLite where it is not to be moved or removed."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO

from sqlcipher3 import dbapi2

from pss_desktop.domain.errors import StorageError
from pss_desktop.files.atomic import copy_atomically
from pss_desktop.vault.folder import wal_beside


@contextmanager
def rest_of(database: Path) -> Iterator[BinaryIO | None]:
    """What stands in the -wal file of *database*; None where that is nothing, or where it can't be opened.

    SQLite keeps its locks on the database, so closing this lets go of none. Large after a burst of work, it
    is never read as a whole.
    """
    try:
        file = wal_beside(database).open("rb", buffering=0)
    except OSError:
        yield None
        return
    with file:
        yield file if os.fstat(file.fileno()).st_size else None


def close_as_it_lies(raw: Any, path: Path) -> None:
    """Close the module's connection *raw* to *path*, and leave database and -wal file as they are.

    Closing moves what reads of the -wal file into the database, and removes one whose beginning does not:
    that one is written again, from what stays open of it.
    """
    with rest_of(path) as rest:
        with suppress(dbapi2.ProgrammingError):  # it has given way already
            raw.interrupt()  # with no statement under way it stops just the emptying of the -wal
        raw.close()
        if rest is not None and not wal_beside(path).exists():
            with suppress(StorageError):  # if the disk lets it
                copy_atomically(rest, wal_beside(path))
