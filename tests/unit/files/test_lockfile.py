"""One writer at a time, and no lock that outlives its holder."""

import errno
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from pss_desktop.domain.errors import StorageError, StorageFailedError, VaultInUseError
from pss_desktop.files import lockfile
from pss_desktop.files.lockfile import VaultLock

HOLDER = """
import sys
from pathlib import Path
from pss_desktop.files.lockfile import VaultLock
lock = VaultLock(Path(sys.argv[1]))
lock.acquire()
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "lock"


@contextmanager
def held_elsewhere(path: Path) -> Iterator[subprocess.Popen[bytes]]:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"held\n"
    yield holder
    holder.kill()
    holder.communicate()


def test_a_second_program_is_refused_at_once(path: Path) -> None:
    with held_elsewhere(path):
        began = time.monotonic()
        with pytest.raises(VaultInUseError):
            VaultLock(path).acquire()

    assert time.monotonic() - began < 3


def test_the_death_of_the_holder_frees_the_lock_without_a_step(path: Path) -> None:
    with held_elsewhere(path) as holder:
        holder.kill()
        holder.wait()

        with VaultLock(path) as lock:
            assert lock.held


def test_a_second_holder_in_one_program_is_refused_too(path: Path) -> None:
    with VaultLock(path) as lock:
        with pytest.raises(VaultInUseError):
            VaultLock(path).acquire()
        with pytest.raises(VaultInUseError):
            lock.acquire()
        assert lock.held


def test_a_lock_that_was_let_go_can_be_taken_again(path: Path) -> None:
    lock = VaultLock(path)
    lock.acquire()
    lock.release()
    lock.release()

    assert not lock.held
    with VaultLock(path):
        pass
    lock.acquire()
    lock.release()


def test_a_program_started_meanwhile_does_not_keep_the_lock(path: Path) -> None:
    lock = VaultLock(path)
    lock.acquire()
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE, close_fds=False)
    lock.release()

    with VaultLock(path) as again:
        assert again.held
    child.communicate(b"\n")


def test_the_lock_file_stays_and_is_its_owners_alone(path: Path) -> None:
    with VaultLock(path):
        pass

    assert path.stat().st_mode & 0o077 == 0


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_is_not_followed(path: Path, tmp_path: Path) -> None:
    path.symlink_to(tmp_path / "elsewhere")

    with pytest.raises(StorageError):
        VaultLock(path).acquire()

    assert not (tmp_path / "elsewhere").exists()


def test_a_folder_that_is_missing_is_told(tmp_path: Path) -> None:
    with pytest.raises(StorageFailedError) as caught:
        VaultLock(tmp_path / "not" / "there").acquire()

    assert caught.value.errno_name == "ENOENT"


def test_a_disk_that_knows_no_locks_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(number: int) -> None:
        raise OSError(errno.ENOLCK, "said")

    monkeypatch.setattr(lockfile, "_lock", refuse)
    lock = VaultLock(path)

    with pytest.raises(StorageFailedError):
        lock.acquire()

    assert not lock.held
