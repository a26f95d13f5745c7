"""A small disk in a file whose power can be cut: what was not flushed before the cut is gone."""

import fcntl
import os
import shutil
import struct
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from tests.skips import skip_loudly

# From linux/fs/ext4/ext4.h: stop the file system at once, and do not flush its journal.
_EXT4_IOC_SHUTDOWN: Final = 0x8004587D
_NO_LOG_FLUSH: Final = 2
_TOOLS: Final = ("mkfs.ext4", "mount", "umount")


class LoopDisk:
    """An ext4 file system on a loop device at :attr:`folder`."""

    def __init__(self, image: Path, folder: Path) -> None:
        self._image = image
        self.folder = folder

    def format(self, mebibytes: int) -> None:
        with self._image.open("wb") as file:
            file.truncate(mebibytes << 20)
        _run("mkfs.ext4", "-q", "-F", "-E", "lazy_itable_init=0,lazy_journal_init=0", str(self._image))
        self.folder.mkdir(exist_ok=True)

    def plug_in(self) -> None:
        _run("mount", "-o", "loop", str(self._image), str(self.folder))

    def cut_power(self) -> None:
        """Stop the disk this instant. Whoever writes to it gets an I/O error from now on."""
        handle = os.open(self.folder, os.O_RDONLY)
        try:
            fcntl.ioctl(handle, _EXT4_IOC_SHUTDOWN, struct.pack("I", _NO_LOG_FLUSH))
        finally:
            os.close(handle)

    def unplug(self) -> None:
        """Take the disk away; nobody may have a file open on it."""
        _run("umount", str(self.folder))


@contextmanager
def loop_disk(folder: Path, *, mebibytes: int = 64) -> Iterator[LoopDisk]:
    """A fresh disk under *folder*, plugged in; taken away at the end whatever happens."""
    if os.geteuid() != 0 or not all(shutil.which(tool) for tool in _TOOLS):
        skip_loudly("loop-mounted disks need root, e2fsprogs and mount")
    disk = LoopDisk(folder / "disk.img", folder / "disk")
    disk.format(mebibytes)
    try:
        disk.plug_in()
    except subprocess.CalledProcessError:
        skip_loudly("this machine refuses loop mounts")
    try:
        yield disk
    finally:
        subprocess.run(["umount", "--lazy", str(disk.folder)], check=False, capture_output=True)


@contextmanager
def tiny_disk(folder: Path, *, kibibytes: int) -> Iterator[Path]:
    """A disk in memory with room for *kibibytes* and no more."""
    if os.geteuid() != 0 or not shutil.which("mount"):
        skip_loudly("disks of a chosen size need root and mount")
    place = folder / "tiny"
    place.mkdir()
    try:
        _run("mount", "-t", "tmpfs", "-o", f"size={kibibytes}k,mode=700", "tmpfs", str(place))
    except subprocess.CalledProcessError:
        skip_loudly("this machine refuses tmpfs mounts")
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=False, capture_output=True)


def fill(folder: Path) -> Path:
    """Write a file that takes the last free byte of the disk under *folder*; return it."""
    ballast = folder / "ballast"
    handle = os.open(ballast, os.O_CREAT | os.O_WRONLY, 0o600)
    try:
        for size in (1 << 16, 4096, 512, 1):
            _write_until_full(handle, b"\0" * size)
    finally:
        os.close(handle)
    return ballast


def _write_until_full(handle: int, block: bytes) -> None:
    while True:
        try:
            if os.write(handle, block) < len(block):
                return
        except OSError:
            return


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=60)
