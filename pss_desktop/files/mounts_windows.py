"""What Windows says about the drive under a folder."""

import sys
from collections.abc import Callable
from pathlib import Path, PureWindowsPath

_REMOVABLE, _REMOTE, _OPTICAL = 2, 4, 5
_VERBATIM = "\\\\?\\"
_PROBLEMS = {_REMOVABLE: "removable", _REMOTE: "network", _OPTICAL: "removable"}


if sys.platform == "win32":
    import ctypes

    def _drive_type(root: str) -> int:
        return int(ctypes.windll.kernel32.GetDriveTypeW(ctypes.c_wchar_p(root)))

else:

    def _drive_type(root: str) -> int:
        return 0


def drive_problem(path: Path, *, drive_type: Callable[[str], int] = _drive_type) -> str | None:
    """``network`` or ``removable`` for the drive that *path* lies on, else None."""
    drive = PureWindowsPath(str(path)).drive.removeprefix(_VERBATIM)
    if drive.startswith(("\\\\", "UNC\\")):
        return "network"
    return _PROBLEMS.get(drive_type(f"{drive}\\"))
