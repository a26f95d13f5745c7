"""What the system says about a disk, translated at the border into errors that a person can be told."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from pss_desktop.domain.errors import DiskFullError, NotWritableError, StorageError, StorageFailedError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_REFUSED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


@contextmanager
def translate_os_errors() -> Iterator[None]:
    """Around writing: OSError becomes DiskFullError, NotWritableError or StorageFailedError."""
    try:
        yield
    except OSError as problem:
        raise storage_error(problem) from problem


@contextmanager
def translate_read_errors() -> Iterator[None]:
    """Around reading: every OSError becomes StorageFailedError with the system's name for it."""
    try:
        yield
    except OSError as problem:
        raise StorageFailedError(errno_name(problem)) from problem


def storage_error(problem: OSError) -> StorageError:
    """The error that a failed write is told as."""
    if problem.errno in _FULL:
        return DiskFullError()
    if problem.errno in _REFUSED:
        return NotWritableError()
    return StorageFailedError(errno_name(problem))


def errno_name(problem: OSError) -> str:
    """The system's short name for why, such as EIO; never a path."""
    return errno.errorcode.get(problem.errno or 0, "")
