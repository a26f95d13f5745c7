"""Folders and files are for their owner alone."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pss_desktop.domain.errors import StorageFailedError
from pss_desktop.files.modes import make_private_folder, private_umask

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX")


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


@pytest.fixture(params=[0o000, 0o022, 0o077, 0o277])
def any_umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


def test_every_folder_on_the_way_is_its_owners_alone(any_umask: None, tmp_path: Path) -> None:
    make_private_folder(tmp_path / "vaults" / "one" / "blobs")

    assert [mode(tmp_path / part) for part in ("vaults", "vaults/one", "vaults/one/blobs")] == [0o700] * 3


def test_a_folder_that_was_open_is_closed_but_those_above_it_are_left(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    folder = tmp_path / "vaults"
    folder.mkdir(mode=0o755)

    make_private_folder(folder)

    assert (mode(folder), mode(tmp_path)) == (0o700, 0o755)


def test_a_folder_cannot_be_made_where_a_file_is(tmp_path: Path) -> None:
    (tmp_path / "vaults").write_bytes(b"")

    with pytest.raises(StorageFailedError):
        make_private_folder(tmp_path / "vaults" / "one")


def test_after_the_private_umask_nothing_is_made_for_others(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        private_umask()
        (tmp_path / "file").write_bytes(b"")
        (tmp_path / "folder").mkdir()
    finally:
        os.umask(before)

    assert mode(tmp_path / "file") == 0o600
    assert mode(tmp_path / "folder") == 0o700
