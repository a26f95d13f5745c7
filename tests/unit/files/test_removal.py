"""What is removed is gone; what only looks like it is not touched."""

import os
from pathlib import Path

import pytest

from pss_desktop.domain.errors import StorageFailedError
from pss_desktop.files.removal import OVERWRITE_LIMIT, remove_file, remove_folder


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "vault"
    folder.mkdir()
    return folder / "device-1.key"


def test_a_removed_file_is_gone(path: Path) -> None:
    path.write_bytes(b"fern")

    remove_file(path)

    assert not path.exists()


def test_removing_what_is_not_there_changes_nothing(path: Path) -> None:
    before = sorted(path.parent.iterdir())
    remove_file(path)
    assert sorted(path.parent.iterdir()) == before


def test_a_small_file_is_overwritten_before_it_goes(path: Path) -> None:
    path.write_bytes(b"fern")
    with path.open("rb", buffering=0) as still_open:
        remove_file(path)

        assert still_open.read() == bytes(4)


def test_a_large_file_is_not_overwritten(path: Path) -> None:
    content = b"f" * (OVERWRITE_LIMIT + 1)
    path.write_bytes(content)
    with path.open("rb", buffering=0) as still_open:
        remove_file(path)

        assert still_open.readall() == content


def test_a_file_with_another_name_keeps_its_bytes_there(path: Path) -> None:
    path.write_bytes(b"fern")
    backup = path.with_name("backup")
    os.link(path, backup)

    remove_file(path)

    assert backup.read_bytes() == b"fern"


def test_a_link_goes_and_what_it_points_at_stays(path: Path) -> None:
    target = path.with_name("target")
    target.write_bytes(b"fern")
    path.symlink_to(target)

    remove_file(path)

    assert not path.is_symlink()
    assert target.read_bytes() == b"fern"


def test_a_disk_that_refuses_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(number: int) -> None:
        raise OSError(5, "said")

    path.write_bytes(b"fern")
    monkeypatch.setattr(os, "fsync", broken)

    with pytest.raises(StorageFailedError):
        remove_file(path)

    assert path.exists()


def test_a_folder_goes_with_all_it_holds(path: Path) -> None:
    path.write_bytes(b"fern")
    (path.parent / "blobs" / "deep").mkdir(parents=True)
    (path.parent / "blobs" / "deep" / "one").write_bytes(b"moss")

    remove_folder(path.parent, inside=path.parent.parent)

    assert not path.parent.exists()


def test_links_in_a_folder_are_not_followed(path: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "kept").write_bytes(b"moss")
    (path.parent / "link").symlink_to(outside, target_is_directory=True)

    remove_folder(path.parent, inside=tmp_path)

    assert (outside / "kept").read_bytes() == b"moss"


def test_a_folder_that_is_a_link_goes_alone(path: Path, tmp_path: Path) -> None:
    path.write_bytes(b"fern")
    link = tmp_path / "link"
    link.symlink_to(path.parent, target_is_directory=True)

    remove_folder(link, inside=tmp_path)

    assert not link.is_symlink()
    assert path.read_bytes() == b"fern"


def test_removing_a_folder_that_is_not_there_changes_nothing(tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    remove_folder(tmp_path / "none", inside=tmp_path)
    assert sorted(tmp_path.iterdir()) == before


def test_a_folder_elsewhere_is_never_removed(path: Path, tmp_path: Path) -> None:
    for folder in (tmp_path, path.parent / "..", tmp_path / "." / ".." / "vault", path / "deeper"):
        with pytest.raises(ValueError, match="not inside"):
            remove_folder(folder, inside=tmp_path)

    assert path.parent.exists()
