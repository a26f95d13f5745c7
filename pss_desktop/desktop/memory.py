"""How much memory this computer has, or what a container leaves of it: the key derivation takes its share."""

import ctypes
import os
import sys
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

_CGROUPS = Path("/sys/fs/cgroup")
_OWN_GROUP = Path("/proc/self/cgroup")
_UNKNOWN = 2 * 1024**3


def memory_bytes(cgroups: Path = _CGROUPS, own_group: Path = _OWN_GROUP) -> int:
    """Bytes of memory that this process may count on; a modest guess where the system doesn't tell."""
    known = [_installed(), *(_limit(path) for path in _limit_files(cgroups, own_group))]
    return min((size for size in known if size > 0), default=_UNKNOWN)


def _limit_files(cgroups: Path, own_group: Path) -> Iterator[Path]:
    """Where Linux tells the limits of this process's control group and of those around it, version 2 or 1."""
    try:
        lines = own_group.read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    for line in ["0::/", "1:memory:/", *lines]:
        _number, controllers, group = line.split(":", 2)
        inside = PurePosixPath(group.lstrip("/"))
        for path in (inside, *inside.parents):
            if not controllers:
                yield cgroups / path / "memory.max"
            elif "memory" in controllers.split(","):
                yield cgroups / "memory" / path / "memory.limit_in_bytes"


def _installed() -> int:
    if sys.platform == "win32":
        return _installed_on_windows()
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (ValueError, OSError):
        return 0


def _limit(path: Path) -> int:
    """A limit that a container sets; 0 for none."""
    try:
        return int(path.read_text(encoding="ascii"))
    except (OSError, ValueError):  # the file says "max", or there is none
        return 0


class _MemoryStatus(ctypes.Structure):
    """MEMORYSTATUSEX of the Windows API."""

    _fields_ = (
        ("length", ctypes.c_uint32),
        ("load", ctypes.c_uint32),
        ("total", ctypes.c_uint64),
        ("rest", ctypes.c_uint64 * 6),
    )


def _installed_on_windows() -> int:
    status = _MemoryStatus()
    status.length = ctypes.sizeof(status)
    windows = getattr(ctypes, "windll", None)
    if windows is None or not windows.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):
        return 0
    return int(status.total)
