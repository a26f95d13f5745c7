"""A folder as a mailbox: on this computer, on a stick, or one that somebody else's program keeps alike."""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from pss_desktop.domain.errors import DiskFullError, NotWritableError, StorageFailedError
from pss_desktop.domain.exchange_errors import (
    BundleTooLargeError,
    MailboxDamagedError,
    MailboxFullError,
    MailboxGoneError,
    MailboxRefusedError,
    MailboxUnreachableError,
)
from pss_desktop.files.atomic import PRIVATE_FILE, fsync_folder, read_bytes
from pss_desktop.files.durable import make_durable
from pss_desktop.files.mounts import PlaceProblem, place_problem
from pss_desktop.files.space import free_bytes
from pss_desktop.sync.mailboxes.base import LARGEST, Listed, checked_name, is_bundle_name, settle_twin

SPARE: Final = 256 * 1024
"""What stays free on the drive beside a bundle, for its own tables."""

_PREFIX: Final = ".part-"
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_REFUSED: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


class FolderMailbox:
    """Bundles as files in *folder*.

    *removable*: it lies on a stick. Where the stick is out, an empty folder of the same name may stand on
    this computer's own disk; nothing is ever put there. *make*: the folder is ours to make.
    """

    def __init__(
        self,
        folder: Path,
        *,
        removable: bool = False,
        make: bool = False,
        drive: Callable[[Path], PlaceProblem | None] = place_problem,
    ) -> None:
        self._folder = folder
        self._removable = removable
        self._make = make
        self._drive = drive

    def list(self) -> tuple[Listed, ...]:
        self.probe()
        with _told():
            found = [entry for entry in self._folder.iterdir() if is_bundle_name(entry.name)]
            sized = [(entry.name, _size(entry)) for entry in sorted(found)]
        return tuple(Listed(name, size) for name, size in sized if size is not None)

    def get(self, name: str, most: int | None = None) -> bytes:
        self.probe()
        return self._read(checked_name(name))[:most]

    def put_new(self, name: str, content: bytes) -> None:
        self.probe()
        final = self._folder / checked_name(name)
        if os.path.lexists(final):
            settle_twin(name, content, self._read(name))
            return
        with _told():
            if free_bytes(self._folder) < len(content) + SPARE:
                raise MailboxFullError
            part = self._folder / f"{_PREFIX}{name}"
            try:
                _write(part, content)
                if _read_back(part, len(content)) != content:
                    raise MailboxDamagedError
                part.rename(final)
            except (OSError, MailboxDamagedError):
                with suppress(OSError):
                    part.unlink()
                raise
            fsync_folder(self._folder)

    def delete(self, name: str) -> None:
        self.probe()
        with _told():
            (self._folder / checked_name(name)).unlink(missing_ok=True)

    def probe(self) -> None:
        with _told():
            if self._make:
                self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not self._folder.is_dir():
                raise MailboxUnreachableError
        if self._removable and self._drive(self._folder) is not PlaceProblem.REMOVABLE:
            raise MailboxUnreachableError

    def close(self) -> None:
        return None

    def _read(self, name: str) -> bytes:
        try:
            return read_bytes(self._folder / name, LARGEST)
        except StorageFailedError as problem:
            if problem.errno_name == "ENOENT":
                raise MailboxGoneError from problem
            if problem.errno_name == "EFBIG":
                raise BundleTooLargeError("file") from problem
            raise MailboxUnreachableError from problem


def _size(entry: Path) -> int | None:
    """The size of a plain file; ``None`` for what is none, and for what went since the listing."""
    with suppress(OSError):
        if entry.is_file() and not entry.is_symlink():
            return entry.stat().st_size
    return None


def _write(part: Path, content: bytes) -> None:
    """Through to the drive; what an earlier try left under this name goes first."""
    part.unlink(missing_ok=True)
    number = os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), PRIVATE_FILE)
    try:
        rest = memoryview(content)
        while rest:
            rest = rest[os.write(number, rest) :]
        make_durable(number)
        _forget_pages(number)
    finally:
        os.close(number)


def _read_back(part: Path, size: int) -> bytes:
    """What the drive has, in one piece where it gives that: after each one Python's lock is waited for."""
    pieces: list[bytes] = []
    number = os.open(part, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        while piece := os.read(number, size + 1):
            pieces.append(piece)
    finally:
        os.close(number)
    return b"".join(pieces)


def _forget_pages(number: int) -> None:
    """So that reading back asks the drive and not this computer's memory, where the system can do that."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(number, 0, 0, os.POSIX_FADV_DONTNEED)


@contextmanager
def _told() -> Iterator[None]:
    """What the system says about the drive, as something that a person can be told of a mailbox."""
    try:
        yield
    except DiskFullError as problem:
        raise MailboxFullError from problem
    except NotWritableError as problem:
        raise MailboxRefusedError from problem
    except StorageFailedError as problem:
        raise MailboxUnreachableError from problem
    except OSError as problem:
        if problem.errno in _FULL:
            raise MailboxFullError from problem
        if problem.errno in _REFUSED:
            raise MailboxRefusedError from problem
        raise MailboxUnreachableError from problem
