"""One writer: an operating system's lock on a file, which the death of its holder releases."""

import errno
import os
import sys
from pathlib import Path
from types import TracebackType

from pss_desktop.domain.errors import VaultInUseError
from pss_desktop.files.atomic import PRIVATE_FILE
from pss_desktop.files.errors import storage_error

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_READ_WRITE = os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)


class VaultLock:
    """The lock of one vault. The file stays when the lock goes; only the lock on it means anything."""

    __slots__ = ("_number", "path")

    def __init__(self, path: Path) -> None:
        self.path = path
        self._number: int | None = None

    @property
    def held(self) -> bool:
        """Whether this object holds the lock now."""
        return self._number is not None

    def acquire(self, *, reading: bool = False) -> None:
        """Take the lock at once or not at all. Raises VaultInUseError; StorageError where none can be had.

        For *reading*, a disk that is mounted read-only will do: there the folder is locked.
        """
        if self.held:
            raise VaultInUseError
        try:
            number = self._open(reading=reading)
        except OSError as problem:
            raise storage_error(problem) from problem
        try:
            _lock(number)
        except BlockingIOError as problem:
            os.close(number)
            raise VaultInUseError from problem
        except OSError as problem:
            os.close(number)
            raise storage_error(problem) from problem
        self._number = number

    def _open(self, *, reading: bool) -> int:
        try:
            return os.open(self.path, _READ_WRITE, PRIVATE_FILE)
        except OSError as problem:
            if not reading or problem.errno != errno.EROFS:
                raise
        return os.open(self.path.parent, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0))

    def release(self) -> None:
        """Let the lock go; without effect when it is not held."""
        if self._number is not None:
            number, self._number = self._number, None
            _unlock(number)
            os.close(number)

    def __enter__(self) -> "VaultLock":
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


if sys.platform == "win32":

    def _lock(number: int) -> None:
        os.lseek(number, 0, os.SEEK_SET)
        try:
            msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
        except PermissionError as problem:
            raise BlockingIOError(*problem.args) from problem

    def _unlock(number: int) -> None:
        os.lseek(number, 0, os.SEEK_SET)
        msvcrt.locking(number, msvcrt.LK_UNLCK, 1)

else:

    def _lock(number: int) -> None:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(number: int) -> None:
        fcntl.flock(number, fcntl.LOCK_UN)
