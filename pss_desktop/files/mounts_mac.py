"""What macOS says about the drive under a folder: the flags of statfs(2)."""

import ctypes
import os
import struct
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

# struct statfs with 64-bit inodes: the flags are a 32-bit integer at this place.
_SIZE = 2168
_FLAGS_AT = 64
_MNT_LOCAL = 0x00001000
_MNT_REMOVABLE = 0x00000200


def _statfs(path: Path) -> bytes:
    library = ctypes.CDLL(None)
    buffer = ctypes.create_string_buffer(_SIZE)
    call = getattr(library, "statfs$INODE64", None) or library.statfs
    if call(os.fsencode(path), buffer) != 0:
        raise OSError
    return buffer.raw


def drive_problem(path: Path, *, statfs: Callable[[Path], bytes] = _statfs) -> str | None:
    """``network`` or ``removable`` for the drive that *path*, which exists, lies on, else None."""
    with suppress(OSError, AttributeError):
        (flags,) = struct.unpack_from("=I", statfs(path), _FLAGS_AT)
        if not flags & _MNT_LOCAL:
            return "network"
        return "removable" if flags & _MNT_REMOVABLE else None
    return None
