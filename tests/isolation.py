"""Keeps a test inside its own home folder, and off every network."""

import ipaddress
import os
import shutil
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import pytest

_FOLDERS: Final = {
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_RUNTIME_DIR": ".runtime",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
}

_MEMORY: Final = Path("/dev/shm")
_ENOUGH: Final = 4 << 30


class ReachedOutError(AssertionError):
    """A test tried to reach another machine."""


def keep_temporary_files_in_memory() -> None:
    """Put the tests' folders on a disk in memory, where there is one with room.

    Every vault flushes its files again and again, and over a busy disk the processors wait for that.
    What a power cut leaves is tried on a file system of its own; promised times are kept over a real disk.
    """
    if os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free >= _ENOUGH:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(_MEMORY))


def move_home(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a home inside *folder* and point the environment at it."""
    home = folder / "home"
    home.mkdir()
    for variable in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(variable, str(home))
    for variable, inside in _FOLDERS.items():
        place = home / inside
        place.mkdir(parents=True, mode=0o700)
        monkeypatch.setenv(variable, str(place))
    return home


@contextmanager
def loopback_only() -> Iterator[None]:
    """Refuse every internet address but this machine's own while the block runs."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("connect", "connect_ex"):
            patch.setattr(socket.socket, name, _guarded(getattr(socket.socket, name)))
        patch.setattr(socket.socket, "sendto", _guarded(socket.socket.sendto))
        patch.setattr(socket, "getaddrinfo", _guarded_lookup(socket.getaddrinfo))
        yield


def _guarded(reach: Callable[..., Any]) -> Callable[..., Any]:
    def guarded(self: socket.socket, *arguments: Any) -> Any:
        if self.family in (socket.AF_INET, socket.AF_INET6):
            _refuse_elsewhere(arguments[-1][0])
        return reach(self, *arguments)

    return guarded


def _guarded_lookup(look_up: Callable[..., Any]) -> Callable[..., Any]:
    def guarded(host: str | bytes | None, *arguments: Any, **named: Any) -> Any:
        if host is not None:
            _refuse_elsewhere(host.decode() if isinstance(host, bytes) else host)
        return look_up(host, *arguments, **named)

    return guarded


def _refuse_elsewhere(host: str) -> None:
    if host in ("", "localhost"):
        return
    try:
        own = ipaddress.ip_address(host).is_loopback
    except ValueError:
        own = False
    if not own:
        raise ReachedOutError(f"a test reached out to {host}")
