"""Keeps a window out of screenshots and shared screens, where the system can."""

import ctypes
import sys
from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

# From winuser.h; Windows before 10 of 2004 knows only the other, which shows a black window.
_EXCLUDE_FROM_CAPTURE: Final = 0x11
_MONITOR_ONLY: Final = 0x01

SetAffinity = Callable[[int, int], bool]


def keep_out_of_screenshots(window: QWidget, set_affinity: SetAffinity | None = None) -> bool:
    """Whether the system promised it. Linux and macOS know no such promise to a program like this."""
    ask = set_affinity or _system_affinity()
    if ask is None:
        return False
    handle = int(window.winId())
    return ask(handle, _EXCLUDE_FROM_CAPTURE) or ask(handle, _MONITOR_ONLY)


def _system_affinity() -> SetAffinity | None:
    if sys.platform == "win32":
        return _ask_windows
    return None


def _ask_windows(handle: int, affinity: int) -> bool:
    user32 = ctypes.CDLL("user32")
    return bool(user32.SetWindowDisplayAffinity(ctypes.c_void_p(handle), affinity))
