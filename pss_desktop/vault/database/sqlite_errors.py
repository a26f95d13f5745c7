"""SQLite's errors in our own words."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Final, NoReturn

from sqlcipher3 import dbapi2

from pss_desktop.domain.errors import (
    CancelledError,
    DiskFullError,
    NotWritableError,
    OlderVaultError,
    PssError,
    ReadOnlyVaultError,
    StorageFailedError,
    VaultDamagedError,
    VaultInUseError,
)

_NO_TABLE: Final = "no such table"
_PRIMARY_CODE: Final = 0xFF  # SQLite adds the finer reason in the higher bits


@contextmanager
def our_errors(*, read_only: bool) -> Iterator[None]:
    """Whatever SQLite raises inside is raised in our words."""
    try:
        yield
    except dbapi2.Error as cause:
        refuse(cause, read_only=read_only)


def refuse(cause: Exception, *, read_only: bool) -> NoReturn:
    """Raise our error for SQLite's; one that only a bug can cause (syntax, constraint) stays as it is.

    A vault of an older release that is only read lacks tables, since nothing brings it up to this one.
    """
    if read_only and str(cause).startswith(_NO_TABLE):
        raise OlderVaultError from cause
    code = getattr(cause, "sqlite_errorcode", _CODE_BY_WORDS.get(str(cause)))
    if code is None:
        raise cause
    name = str(getattr(cause, "sqlite_errorname", ""))
    ours = _OUR_ERRORS.get(code & _PRIMARY_CODE)
    if ours is None:
        raise cause
    raise ours(name, read_only) from cause


# The backup API raises without a code; SQLite's own words for each one are fixed.
_CODE_BY_WORDS: Final[Mapping[str, int]] = {
    "database is locked": 5,
    "disk I/O error": 10,
    "database disk image is malformed": 11,
    "database or disk is full": 13,
    "unable to open database file": 14,
    "file is not a database": 26,
}

_OUR_ERRORS: Final[Mapping[int, Callable[[str, bool], PssError]]] = {
    5: lambda _name, _read_only: VaultInUseError(),  # SQLITE_BUSY
    6: lambda _name, _read_only: VaultInUseError(),  # SQLITE_LOCKED
    8: lambda _name, read_only: ReadOnlyVaultError() if read_only else NotWritableError(),  # SQLITE_READONLY
    9: lambda _name, _read_only: CancelledError(),  # SQLITE_INTERRUPT
    10: lambda name, _read_only: StorageFailedError(name),  # SQLITE_IOERR
    11: lambda _name, _read_only: VaultDamagedError("database"),  # SQLITE_CORRUPT
    13: lambda _name, _read_only: DiskFullError(),  # SQLITE_FULL
    14: lambda name, _read_only: StorageFailedError(name),  # SQLITE_CANTOPEN
    26: lambda _name, _read_only: VaultDamagedError("database"),  # SQLITE_NOTADB
}
