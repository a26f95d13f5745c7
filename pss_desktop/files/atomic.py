"""Whole files, written so that a crash leaves either the old one or the new one."""

import errno
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from pss_desktop.domain.errors import StorageFailedError, VaultDamagedError
from pss_desktop.files.durable import make_durable
from pss_desktop.files.errors import translate_os_errors, translate_read_errors

PRIVATE_FILE = 0o600

_PREFIX = ".part-"
_NAME_SIZE = 8
_AT_ONCE = 1024 * 1024
_NEW = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_SPOILED = frozenset({"EFBIG", "EINVAL", "EIO", "EISDIR"})


def write_atomically(path: Path, content: bytes, mode: int = PRIVATE_FILE) -> None:
    """Write beside, make it durable, then put it in place of what was there.

    Raises DiskFullError, NotWritableError or StorageFailedError; the old file is then still there, whole,
    unless the very last step (making the folder durable) failed: then the new one is in place but a power cut
    may undo it.
    """
    with held_back(path, content, mode):
        pass


@contextmanager
def held_back(path: Path, content: bytes, mode: int = PRIVATE_FILE) -> Iterator[None]:
    """Write beside and make it durable; once the block is through put it in place of what was there.

    Where the block fails the file is gone again. Raises as :func:`write_atomically` does.
    """
    temporary = path.parent / f"{_PREFIX}{os.urandom(_NAME_SIZE).hex()}"
    with ExitStack() as unless_placed:
        with translate_os_errors():
            number = os.open(temporary, _NEW, PRIVATE_FILE)
            unless_placed.callback(_drop, temporary)
            _fill(number, content, mode)
        yield
        with translate_os_errors():
            temporary.replace(path)
        unless_placed.pop_all()
    fsync_folder(path.parent)


def copy_atomically(source: BinaryIO, target: Path) -> None:
    """Copy all of *source* beside, make it durable, then call it *target*.

    Raises as :func:`write_atomically` does. Where that fails nothing of the copy is left; what a kill leaves,
    :func:`remove_leftovers` takes away.
    """
    # It brings every way to pack a folder with it, which no other write needs.
    from shutil import copyfileobj  # noqa: PLC0415

    temporary = target.parent / f"{_PREFIX}{os.urandom(_NAME_SIZE).hex()}"
    with ExitStack() as unless_placed, translate_os_errors():
        with open(temporary, "wb", opener=_open_private) as copy:
            unless_placed.callback(_drop, temporary)
            if sys.platform != "win32":
                _set_mode(copy.fileno(), PRIVATE_FILE)
            source.seek(0)
            copyfileobj(source, copy, _AT_ONCE)
        fsync_file(temporary)
        temporary.replace(target)
        unless_placed.pop_all()
    fsync_folder(target.parent)


def read_bytes(path: Path, limit: int) -> bytes:
    """The whole file. Raises StorageFailedError: ENOENT when it is missing, EFBIG past *limit* bytes.

    What is no plain file is EINVAL: a pipe that somebody put there would be waited for without end.
    """
    with translate_read_errors(), open(path, "rb", opener=_open_plain) as file:
        content = file.read(limit + 1)
    if len(content) > limit:
        raise StorageFailedError("EFBIG")
    return content


def read_if_there(path: Path, limit: int) -> bytes | None:
    """The whole file, or None when there is none. Raises as ``read_bytes`` does."""
    try:
        return read_bytes(path, limit)
    except StorageFailedError as problem:
        if problem.errno_name == "ENOENT":
            return None
        raise


def read_part(path: Path, limit: int, part: str) -> bytes | None:
    """The file that holds *part* of a vault, or None when there is none.

    Raises VaultDamagedError(part) where something lies there that cannot be it or that the disk does not give
    back, StorageFailedError for other reasons.
    """
    try:
        return read_if_there(path, limit)
    except StorageFailedError as problem:
        if problem.errno_name in _SPOILED:
            raise VaultDamagedError(part) from problem
        raise


def remove_leftovers(folder: Path) -> int:
    """Remove what writes that were cut short left behind; the number of files that went."""
    with translate_os_errors():
        leftovers = [entry for entry in folder.glob(f"{_PREFIX}*") if _is_plain(entry)]
        for leftover in leftovers:
            leftover.unlink(missing_ok=True)
    return len(leftovers)


def fsync_file(path: Path) -> None:
    """Make a file's bytes durable. Raises as ``write_atomically`` does."""
    with translate_os_errors():
        number = os.open(path, os.O_RDWR | getattr(os, "O_CLOEXEC", 0))
        try:
            make_durable(number)
        finally:
            os.close(number)


def fsync_folder(folder: Path) -> None:
    """Make the names in a folder durable; without effect on Windows, which has no such call."""
    with translate_os_errors():
        _sync_folder(folder)


def _drop(temporary: Path) -> None:
    with suppress(OSError):
        temporary.unlink()


def _fill(number: int, content: bytes, mode: int) -> None:
    try:
        if sys.platform != "win32":
            _set_mode(number, mode)
        rest = memoryview(content)
        while rest:
            rest = rest[os.write(number, rest) :]
        make_durable(number)
    finally:
        os.close(number)


def _set_mode(number: int, mode: int) -> None:
    try:
        os.fchmod(number, mode)
    except PermissionError as problem:
        if problem.errno != errno.EPERM:  # the answer of a stick's FAT, which has no modes
            raise


def _sync_folder(folder: Path) -> None:
    if sys.platform != "win32":
        number = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            make_durable(number)
        finally:
            os.close(number)


def _open_private(name: str, _flags: int) -> int:
    return os.open(name, _NEW, PRIVATE_FILE)


def _open_plain(name: str, flags: int) -> int:
    number = os.open(name, flags | getattr(os, "O_NONBLOCK", 0))
    mode = os.fstat(number).st_mode
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):  # Python itself refuses a folder
        os.close(number)
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
    return number


def _is_plain(entry: Path) -> bool:
    return stat.S_ISREG(entry.lstat().st_mode)
