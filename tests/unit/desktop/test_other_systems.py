"""What is done on Windows and macOS, asked of stand-ins for their own calls."""

import ctypes
import importlib.util
import os
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Final

import pytest

from pss_desktop.desktop import hardening, memory, relaunch
from pss_desktop.domain.errors import VaultInUseError
from pss_desktop.files import lockfile

GIB: Final = 1024**3
FLAGS: Final = {"DETACHED_PROCESS": 8, "CREATE_NEW_PROCESS_GROUP": 512}

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="asked of the system itself there"
)


class EndedError(Exception):
    """What stands for the end of this process."""


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """The calls of Windows' kernel32; a test puts in what it asks for."""
    kernel = SimpleNamespace()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    return kernel


def test_windows_is_asked_for_no_box_that_offers_a_dump(windows: SimpleNamespace) -> None:
    modes: list[int] = []
    windows.SetErrorMode = modes.append
    before = os.umask(0o022)
    try:
        done = hardening.harden_process()
    finally:
        os.umask(before)
    assert modes == [0x8003]
    assert done == (True, None)


def test_macos_is_asked_to_let_no_debugger_in(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[object, ...]] = []

    def ptrace(*given: object) -> int:
        asked.append(given)
        return 0

    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(hardening, "_libc", lambda: SimpleNamespace(ptrace=ptrace))
    assert hardening._forbid_dumps() is True
    assert asked == [(31, 0, None, 0)]


@pytest.mark.parametrize(("answered", "counted"), [(1, 3 * GIB), (0, 2 * GIB)])
def test_windows_says_how_much_memory_it_has(
    windows: SimpleNamespace, tmp_path: Path, answered: int, counted: int
) -> None:
    def fill(status: object) -> int:
        status._obj.total = 3 * GIB  # type: ignore[attr-defined]
        return answered

    windows.GlobalMemoryStatusEx = fill
    assert memory.memory_bytes(tmp_path, tmp_path / "own") == counted


@pytest.mark.usefixtures("windows")
def test_on_windows_a_fresh_process_is_begun_and_this_one_ends_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begun: list[tuple[list[str], dict[str, object]]] = []

    def end(_code: int) -> None:
        raise EndedError

    popen = SimpleNamespace(Popen=lambda command, **how: begun.append((command, how)), **FLAGS)
    monkeypatch.setattr(relaunch, "subprocess", popen, raising=False)
    monkeypatch.setattr(os, "_exit", end)
    with pytest.raises(EndedError):
        relaunch.ProcessRelauncher(["--x"]).relaunch()
    ((command, how),) = begun
    assert command[-1] == "--x"
    assert (how["creationflags"], how["close_fds"]) == (520, True)


def a_module_as_on_windows(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch, **calls: object
) -> ModuleType:
    """Another copy of *module*, with Windows' lock in place of POSIX's."""
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "msvcrt", SimpleNamespace(**calls))
    spec = importlib.util.spec_from_file_location("lockfile_as_on_windows", str(module.__file__))
    assert spec is not None
    assert spec.loader is not None
    copy = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(copy)
    return copy


def test_a_lock_that_windows_refuses_says_that_the_vault_is_in_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[tuple[int, int]] = []

    def locking(_number: int, mode: int, size: int) -> None:
        calls.append((mode, size))
        if len(calls) == 1:
            raise PermissionError(13, "Permission denied")

    windows = a_module_as_on_windows(lockfile, monkeypatch, locking=locking, LK_NBLCK=2, LK_UNLCK=0)
    lock = windows.VaultLock(tmp_path / "lock")
    with pytest.raises(VaultInUseError):
        lock.acquire()
    with lock:
        assert lock.held
    assert calls == [(2, 1), (2, 1), (0, 1)]
