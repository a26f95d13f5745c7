"""What the project needs of the operating system: Qt's libraries, and the programs that tests use."""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from tools.devtools.terminal import StopError, say

# Libraries that Qt's wheels load from the system, and the Debian or Ubuntu package that has each.
QT_LIBRARIES: Final[Mapping[str, str]] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
WINDOW_LIBRARIES: Final[Mapping[str, str]] = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# By program; a package, or several with spaces between.
TEST_PROGRAMS: Final[Mapping[str, str]] = {
    "Xvfb": "xvfb",
    "age": "age",
    "cc": "gcc libc6-dev",
    "dbus-daemon": "dbus",
    "faketime": "faketime",
    "losetup": "mount",
    "mkfs.ext4": "e2fsprogs",
    "openssl": "openssl",
    "ps": "procps",
    "strace": "strace",
    "xauth": "xauth",
}
# Its package also begins to serve SSH to others, so it is for machines that only test.
SERVER_PROGRAMS: Final[Mapping[str, str]] = {"sshd": "openssh-server"}
BENCH_PROGRAMS: Final[Mapping[str, str]] = {"keepassxc-cli": "keepassxc"}


def has_library(name: str) -> bool:
    """Whether the system's loader finds the shared library *name*."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def has_program(name: str) -> bool:
    """Whether the program *name* is there, also where only root usually looks."""
    return (
        shutil.which(name, path=os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/sbin"]))
        is not None
    )


def missing(wanted: Mapping[str, str], is_there: Callable[[str], bool]) -> dict[str, str]:
    """The part of *wanted* that is not there."""
    return {name: package for name, package in wanted.items() if not is_there(name)}


def provide_qt_libraries() -> None:
    """Install what Qt needs of this system where we may. Raises StopError when Qt cannot start without."""
    if sys.platform != "linux":
        return
    wanted = {**QT_LIBRARIES, **WINDOW_LIBRARIES}
    lacking = missing(wanted, has_library)
    if not lacking or (_install(lacking.values()) and not (lacking := missing(wanted, has_library))):
        return
    sentence = name_them("Qt needs system libraries that are missing", lacking)
    if missing(QT_LIBRARIES, has_library):
        raise StopError(sentence)
    say(f"{sentence}\nUntil then no window can be shown, but the tests can run.")


def provide_programs(wanted: Mapping[str, str], what_for: str) -> None:
    """Install the programs where we may; else say plainly which are missing."""
    if sys.platform != "linux":
        return
    lacking = missing(wanted, has_program)
    if lacking and not (_install(lacking.values()) and not missing(wanted, has_program)):
        say(name_them(f"{what_for} uses programs that are missing", missing(wanted, has_program)))


def provide_package(package: str) -> bool:
    """Install one Debian or Ubuntu package where we may; whether that worked."""
    return sys.platform == "linux" and _install([package])


def name_them(what: str, lacking: Mapping[str, str]) -> str:
    """One sentence that names what is missing and the command that brings it."""
    if shutil.which("apt-get"):
        packages = " ".join(sorted(set(lacking.values())))
        return f"{what}. Install them with: sudo apt-get install --no-install-recommends {packages}"
    return f"{what}: {', '.join(sorted(lacking))}. Install them with this system's package manager."


def _install(packages: Iterable[str]) -> bool:
    command = _permitted_apt()
    if command is None:
        return False
    names = sorted({name for some in packages for name in some.split()})
    say(f"Installing system packages: {' '.join(names)}")
    install = [*command, "install", "--yes", "--no-install-recommends", *names]
    return _quietly(install) or (_quietly([*command, "update"]) and _quietly(install))


def _permitted_apt() -> list[str] | None:
    """The start of an apt-get command that asks nothing; None where we may not install."""
    if not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        return ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet"]
    if shutil.which("sudo") and _quietly(["sudo", "--non-interactive", "true"]):
        return ["sudo", "--non-interactive", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet"]
    return None


def _quietly(command: Sequence[str]) -> bool:
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    return done.returncode == 0
