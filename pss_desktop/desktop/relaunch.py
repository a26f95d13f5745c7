"""Replaces this process by a fresh one, which knows nothing of what this one had in memory."""

import os
import sys
from collections.abc import Mapping, Sequence
from typing import Final, NoReturn, Protocol

if sys.platform == "win32":
    import subprocess

# Set by Qt, by packaging tools or by a start script for one process; the next must find its own.
_NOT_INHERITED: Final = (
    "QT_PLUGIN_PATH",
    "QT_QPA_PLATFORM_PLUGIN_PATH",
    "QML2_IMPORT_PATH",
    "LD_PRELOAD",
    "_PYI_APPLICATION_HOME_DIR",
    "_PYI_ARCHIVE_FILE",
    "_PYI_PARENT_PROCESS_LEVEL",
    "_MEIPASS2",
    "APPDIR",
    "APPIMAGE_SILENT_INSTALL",
)


class Relauncher(Protocol):
    """Ends this process in favour of a new one at the unlock screen."""

    def relaunch(self) -> None:
        """Does not return in a real program."""


class ProcessRelauncher:
    """The real one. *before* lets go of what the new process needs, such as the instance lock."""

    def __init__(self, arguments: Sequence[str]) -> None:
        self._command = [sys.executable, *_interpreter_flags(), "-m", "pss_desktop", *arguments]
        if getattr(sys, "frozen", False):
            self._command = [sys.executable, *arguments]

    @property
    def command(self) -> tuple[str, ...]:
        """What will run in our place."""
        return tuple(self._command)

    def relaunch(self) -> NoReturn:
        environment = clean_environment(os.environ)
        if sys.platform == "win32":
            detached = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
            subprocess.Popen(self._command, env=environment, creationflags=detached, close_fds=True)
            os._exit(0)
        os.execve(self._command[0], self._command, environment)  # noqa: S606 our own interpreter, no shell


def clean_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment without what belonged to this process alone."""
    return {name: value for name, value in environment.items() if name not in _NOT_INHERITED}


def _interpreter_flags() -> list[str]:
    """The flags this interpreter was started with that change what it reads or writes."""
    flags = ["-B"] if sys.dont_write_bytecode else []
    return [*flags, *(["-I"] if sys.flags.isolated else []), *(["-P"] if sys.flags.safe_path else [])]
