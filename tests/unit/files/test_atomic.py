"""A file is the old one or the new one, whole, whatever happens while it is written."""

import errno
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest

from pss_desktop.domain.errors import (
    DiskFullError,
    NotWritableError,
    StorageError,
    StorageFailedError,
    VaultDamagedError,
)
from pss_desktop.files.atomic import (
    copy_atomically,
    fsync_file,
    fsync_folder,
    held_back,
    read_bytes,
    read_if_there,
    read_part,
    remove_leftovers,
    write_atomically,
)
from tests.skips import need_program, skip_loudly


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "place"
    folder.mkdir()
    return folder / "vault.hdr"


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk with room for some 60 kB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = [need_program("mount"), "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        skip_loudly("mounting is refused")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_written_file_reads_back(path: Path) -> None:
    write_atomically(path, b"fern")

    assert read_bytes(path, 100) == b"fern"


def test_a_file_is_replaced_and_nothing_lies_beside_it(path: Path) -> None:
    write_atomically(path, b"fern" * 1000)
    write_atomically(path, b"moss")

    assert path.read_bytes() == b"moss"
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX")
@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077, 0o777])
def test_a_written_file_is_its_owners_alone_under_any_umask(path: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        write_atomically(path, b"fern")
        write_atomically(path.with_name("shown"), b"fern", mode=0o644)
        copy_atomically(BytesIO(b"fern"), path.with_name("copied"))
    finally:
        os.umask(before)

    assert path.stat().st_mode & 0o777 == 0o600
    assert path.with_name("shown").stat().st_mode & 0o777 == 0o644
    assert path.with_name("copied").stat().st_mode & 0o777 == 0o600


def failing(number: int) -> Callable[..., int]:
    def fail(*arguments: object) -> int:
        raise OSError(number, "said")

    return fail


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, DiskFullError),
        (errno.EDQUOT, DiskFullError),
        (errno.EIO, StorageFailedError),
        (errno.EROFS, NotWritableError),
        (errno.EACCES, NotWritableError),
    ],
)
@pytest.mark.parametrize("call", ["open", "write", "fsync", "fchmod", "replace"])
def test_a_failing_call_leaves_the_old_file_whole_and_alone(
    path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int, kind: type[StorageError]
) -> None:
    write_atomically(path, b"fern")

    with monkeypatch.context() as broken:
        broken.setattr(os, call, failing(number))
        with pytest.raises(kind):
            write_atomically(path, b"moss")

    assert path.read_bytes() == b"fern"
    assert list(path.parent.iterdir()) == [path]
    write_atomically(path, b"moss")
    assert path.read_bytes() == b"moss"


def test_a_write_goes_on_where_the_system_stopped_half_way(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda number, rest: write(number, rest[:3]))

    write_atomically(path, b"fern and moss")

    assert path.read_bytes() == b"fern and moss"


def test_a_folder_that_cannot_be_made_durable_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fsync, calls = os.fsync, iter([True, False])
    monkeypatch.setattr(os, "fsync", lambda number: fsync(number) if next(calls) else failing(errno.EIO)())

    with pytest.raises(StorageFailedError):
        write_atomically(path, b"fern")

    assert list(path.parent.iterdir()) == [path]


def test_a_file_that_is_held_back_gets_its_name_at_the_end(path: Path) -> None:
    write_atomically(path, b"fern")

    with held_back(path, b"moss"):
        (beside,) = set(path.parent.iterdir()) - {path}
        assert (path.read_bytes(), beside.read_bytes()) == (b"fern", b"moss")

    assert path.read_bytes() == b"moss"
    assert list(path.parent.iterdir()) == [path]


def test_a_file_that_is_held_back_is_gone_where_something_fails_meanwhile(path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), held_back(path, b"moss"):
        raise KeyboardInterrupt

    assert list(path.parent.iterdir()) == []


def test_a_full_disk_keeps_the_old_file(tiny_disk: Path) -> None:
    path = tiny_disk / "vault.hdr"
    write_atomically(path, b"fern")

    with pytest.raises(DiskFullError):
        write_atomically(path, bytes(100_000))

    assert path.read_bytes() == b"fern"
    assert list(tiny_disk.iterdir()) == [path]
    write_atomically(path, b"moss")


def test_a_disk_that_became_read_only_is_not_writable(tiny_disk: Path) -> None:
    path = tiny_disk / "vault.hdr"
    write_atomically(path, b"fern")
    subprocess.run(["mount", "-o", "remount,ro", str(tiny_disk)], check=True)

    with pytest.raises(NotWritableError):
        write_atomically(path, b"moss")

    assert read_bytes(path, 10) == b"fern"


WRITER = """
import sys
from pathlib import Path
from pss_desktop.files.atomic import write_atomically
path = Path(sys.argv[1])
while True:
    for letter in (b"f", b"m"):
        write_atomically(path, letter * 200_000)
        print("written", flush=True)
"""


def test_a_kill_at_any_moment_leaves_a_whole_file(path: Path, amount: Callable[[int, int], int]) -> None:
    for turn in range(amount(8, 500)):
        writer = subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE)
        assert writer.stdout is not None
        for _ in range(1 + turn % 5):
            writer.stdout.readline()
        writer.kill()
        writer.communicate()

        assert path.read_bytes() in {b"f" * 200_000, b"m" * 200_000}
        remove_leftovers(path.parent)
        assert list(path.parent.iterdir()) == [path]


def test_what_a_cut_write_left_is_removed_and_nothing_else(path: Path) -> None:
    path.write_bytes(b"fern")
    (path.parent / ".part-abc").write_bytes(b"half")
    (path.parent / ".part-folder").mkdir()

    assert remove_leftovers(path.parent) == 1
    assert sorted(entry.name for entry in path.parent.iterdir()) == [".part-folder", "vault.hdr"]


def test_a_missing_file_is_told_from_a_broken_one(path: Path) -> None:
    assert read_if_there(path, 10) is None
    with pytest.raises(StorageFailedError) as caught:
        read_bytes(path, 10)
    assert caught.value.errno_name == "ENOENT"

    with pytest.raises(StorageFailedError) as caught:
        read_if_there(path.parent, 10)
    assert caught.value.errno_name == "EISDIR"


def test_a_file_that_is_larger_than_expected_is_not_read(path: Path) -> None:
    path.write_bytes(b"fern!")

    assert read_if_there(path, 5) == b"fern!"
    with pytest.raises(StorageFailedError) as caught:
        read_bytes(path, 4)
    assert caught.value.errno_name == "EFBIG"


def test_files_and_folders_are_made_durable(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.write_bytes(b"fern")
    durable: list[int] = []
    fsync = os.fsync

    def note(handle: int) -> None:
        durable.append(os.fstat(handle).st_ino)
        fsync(handle)

    monkeypatch.setattr(os, "fsync", note)
    fsync_file(path)
    fsync_folder(path.parent)

    assert durable == [path.stat().st_ino, path.parent.stat().st_ino]


@pytest.mark.parametrize("make_durable", [fsync_file, fsync_folder])
def test_what_is_not_there_cannot_be_made_durable(path: Path, make_durable: Callable[[Path], None]) -> None:
    with pytest.raises(StorageFailedError):
        make_durable(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with a name here")
def test_a_pipe_in_a_files_place_is_refused_and_not_waited_for(path: Path) -> None:
    os.mkfifo(path)
    with pytest.raises(StorageFailedError) as caught:
        read_bytes(path, 10)
    assert caught.value.errno_name == "EINVAL"


def test_what_cannot_be_a_part_of_a_vault_is_told_as_damage(path: Path) -> None:
    assert read_part(path, 4, "head") is None
    path.write_bytes(b"fern!")
    with pytest.raises(VaultDamagedError) as caught:
        read_part(path, 4, "head")
    assert caught.value.part == "head"
