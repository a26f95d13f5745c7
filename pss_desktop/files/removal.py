"""Files that go for good, as far as a disk allows it."""

import os
import stat
from pathlib import Path

from pss_desktop.files.atomic import fsync_folder
from pss_desktop.files.durable import make_durable
from pss_desktop.files.errors import translate_os_errors

OVERWRITE_LIMIT = 1024 * 1024


def remove_file(path: Path) -> None:
    """Remove a file, durably; without effect when there is none.

    A small one (a header, a key) is overwritten first, which helps on a spinning disk and not on flash, where
    old blocks may survive. One that has other names too keeps its bytes, since a backup may share them. Links
    are removed, never followed. Raises NotWritableError or StorageFailedError.
    """
    with translate_os_errors():
        try:
            status = path.lstat()
        except FileNotFoundError:
            return
        if stat.S_ISREG(status.st_mode) and status.st_nlink == 1 and 0 < status.st_size <= OVERWRITE_LIMIT:
            _overwrite(path, status.st_size)
        path.unlink(missing_ok=True)
    fsync_folder(path.parent)


def remove_folder(path: Path, *, inside: Path) -> None:
    """Remove a folder that lies directly *inside* another, with all it holds; links in it are not followed.

    Raises ValueError for a folder that lies elsewhere: nothing but what the caller names can ever go.
    """
    if path.parent != inside or path.name in {"", ".", ".."}:
        raise ValueError("not inside")
    with translate_os_errors():
        if not os.path.lexists(path):
            return
        if path.is_symlink():
            path.unlink()
        else:
            _empty(path)
            path.rmdir()
    fsync_folder(inside)


def _empty(folder: Path) -> None:
    for entry in sorted(folder.iterdir()):
        if entry.is_dir() and not entry.is_symlink():
            _empty(entry)
            entry.rmdir()
        else:
            remove_file(entry)


def _overwrite(path: Path, size: int) -> None:
    number = os.open(path, os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0))
    try:
        os.write(number, bytes(size))
        make_durable(number)
    finally:
        os.close(number)
