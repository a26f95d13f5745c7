"""Through to the drive: what was written outlasts a power cut, by each system's own call for that."""

import errno
import os
import sys
from collections.abc import Callable
from typing import Final

if sys.platform == "darwin":
    import fcntl

FullSync = Callable[[int], object]
_HAS_NO_SUCH_CALL: Final = frozenset({errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOTTY, errno.EINVAL})
"""What a network drive, or a stick, says that cannot go further."""


def _full_sync() -> FullSync | None:
    """fsync(2) of macOS leaves the bytes in the drive's own memory; F_FULLFSYNC does not."""
    if sys.platform == "darwin":
        return lambda number: fcntl.fcntl(number, fcntl.F_FULLFSYNC)
    return None


_FULL_SYNC: Final = _full_sync()


def make_durable(number: int, *, full_sync: FullSync | None = _FULL_SYNC) -> None:
    """Make the bytes of the open file *number* durable, or the names in an open folder. Raises OSError."""
    if full_sync is not None:
        try:
            full_sync(number)
        except OSError as problem:
            if problem.errno not in _HAS_NO_SUCH_CALL:
                raise
        else:
            return
    os.fsync(number)
