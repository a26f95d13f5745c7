"""Opens a copy of the database by itself and reads all of it: only then is the copy worth keeping."""

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pss_desktop.domain.errors import VaultDamagedError
from pss_desktop.domain.progress import Progress
from pss_desktop.files.errors import translate_read_errors
from pss_desktop.journal.feeds import EMPTY_HEAD, LocalHead
from pss_desktop.vault.content_digest import content_digest
from pss_desktop.vault.database.connection import Connection, open_connection
from pss_desktop.vault.findings import Part
from pss_desktop.vault.journal_check import check_journal
from pss_desktop.vault.migrations import check_version
from pss_desktop.vault.slices import Slices

CHECKING_PAGES: Final = "checking_pages"

_MOST_ROWS: Final = 1_000_000
_CHUNK: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class CopyFound:
    """What reading a copy gave: how far its operations go, the digest of its content, what does not hold."""

    head: LocalHead
    content: bytes
    problems: frozenset[Part]


_UNREADABLE: Final = CopyFound(EMPTY_HEAD, b"", frozenset({Part.PAGES}))


def check_copy(path: Path, key: bytes, *, signatures: bool = False) -> Slices[CopyFound]:
    """Read all of a database that nobody else has open: both integrity checks, every chain.

    SQLite's own two checks are one slice each and take seconds on a large vault. Damage is told as what was
    found, not raised; StorageErrors and VaultTooNewError are.
    """
    yield Progress(0, 2, CHECKING_PAGES)
    try:
        connection = open_connection(path, key, read_only=True)
    except VaultDamagedError:
        return _UNREADABLE
    try:
        return (yield from read_whole(connection, signatures=signatures))
    except VaultDamagedError:
        return _UNREADABLE
    finally:
        connection.close()


def read_from_disk(path: Path) -> None:
    """Have the system forget what it remembers of a file, so that a check reads what a stick really keeps."""
    if hasattr(os, "posix_fadvise"):
        with translate_read_errors(), path.open("rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def file_digest(path: Path) -> Slices[str]:
    """The hex SHA-256 of a file, in slices."""
    digest = hashlib.sha256()
    with translate_read_errors():
        total = path.stat().st_size
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
                yield Progress(file.tell(), total, CHECKING_PAGES)
    return digest.hexdigest()


def read_whole(connection: Connection, *, signatures: bool) -> Slices[CopyFound]:
    """Both integrity checks and every chain, over *connection*. Raises VaultDamagedError and others."""
    check_version(connection)
    # All rows are read: the first one alone says nothing about the pages after it.
    broken = connection.rows("PRAGMA cipher_integrity_check")
    yield Progress(1, 2, CHECKING_PAGES)
    broken += [row for row in connection.rows(f"PRAGMA integrity_check({_MOST_ROWS})") if row != ("ok",)]
    yield Progress(2, 2, CHECKING_PAGES)
    parts = {_part_of(str(row[0])) for row in broken}
    if Part.PAGES in parts:
        return _UNREADABLE
    found = yield from check_journal(connection, signatures=signatures)
    content = yield from content_digest(connection)
    return CopyFound(found.head, content, found.problems | parts)


def _part_of(complaint: str) -> Part:
    """SQLite names the index's table when only the search index is broken, which can be built again."""
    return Part.VIEWS if "FTS5" in complaint else Part.PAGES
