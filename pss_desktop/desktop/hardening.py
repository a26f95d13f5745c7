"""Closes the process to others: no core dump, no debugger of the same user, files for their owner alone."""

import ctypes
import sys
from typing import Final, NamedTuple

from pss_desktop.files.modes import private_umask

if sys.platform != "win32":
    import resource

# From linux/prctl.h.
_PR_SET_DUMPABLE: Final = 4
# From sys/ptrace.h of macOS.
_PT_DENY_ATTACH: Final = 31
# From errhandlingapi.h: no fault box, which would offer to send a memory dump.
_SEM_QUIET: Final = 0x0001 | 0x0002 | 0x8000


class Hardening(NamedTuple):
    """What this system granted; ``None`` where it knows no such thing."""

    no_core: bool
    not_dumpable: bool | None


def harden_process() -> Hardening:
    """Do it first thing, also in the process that replaces this one at a lock."""
    private_umask()
    return Hardening(no_core=_forbid_core(), not_dumpable=_forbid_dumps())


def _forbid_core() -> bool:
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetErrorMode(_SEM_QUIET)
        return True
    try:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (OSError, ValueError):
        return resource.getrlimit(resource.RLIMIT_CORE)[0] == 0
    return True


def _forbid_dumps() -> bool | None:
    system: str = sys.platform
    if system.startswith("linux"):
        return bool(_libc().prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) == 0)
    if system == "darwin":
        return bool(_libc().ptrace(_PT_DENY_ATTACH, 0, None, 0) == 0)
    return None


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)
