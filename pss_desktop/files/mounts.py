"""Whether a live vault may lie in a folder: not on a network, a removable drive, or where a cloud syncs.

Two machines that write one database destroy it, and a drive that is pulled out takes its last pages along.
"""

import os
import sys
from collections.abc import Callable, Mapping
from enum import Enum
from pathlib import Path

from pss_desktop.files import mounts_linux, mounts_mac, mounts_windows
from pss_desktop.files.cloud_folders import is_synced


class PlaceProblem(Enum):
    """Why a folder is no place for a live vault; the value is the stable word for its sentence."""

    NETWORK = "network"
    CLOUD = "cloud"
    REMOVABLE = "removable"


DRIVE_PROBLEMS: Mapping[str, Callable[[Path], str | None]] = {
    "linux": mounts_linux.drive_problem,
    "win32": mounts_windows.drive_problem,
    "darwin": mounts_mac.drive_problem,
}


def is_read_only(path: Path) -> bool:
    """Whether *path* lies on a disk that is mounted read-only, so that nobody can write to it."""
    return hasattr(os, "statvfs") and bool(os.statvfs(path).f_flag & os.ST_RDONLY)


def place_problem(path: Path, *, platform: str = sys.platform) -> PlaceProblem | None:
    """What speaks against keeping a vault at *path*, which need not exist yet; None when nothing known does.

    It reads what the system says and never fails: a system that says nothing is taken as fine.
    """
    real = Path(os.path.realpath(path))
    there = next((folder for folder in (real, *real.parents) if os.path.lexists(folder)), real)
    drive_problem = DRIVE_PROBLEMS.get(platform)
    problem = drive_problem(there) if drive_problem is not None else None
    if problem is not None:
        return PlaceProblem(problem)
    return PlaceProblem.CLOUD if is_synced(real) else None
