"""Folders and files are listed by name, or it is said why not."""

from pathlib import Path

import pytest

from pss_desktop.domain.errors import StorageFailedError
from pss_desktop.files.folders import entries, is_folder, plain_subfolders


def test_what_fits_a_pattern_is_listed_by_name(tmp_path: Path) -> None:
    for name in ("b-2", "a-1", "b-1"):
        (tmp_path / name).touch()

    assert [path.name for path in entries(tmp_path, "b-*")] == ["b-1", "b-2"]


def test_files_and_hidden_folders_are_no_plain_subfolders(tmp_path: Path) -> None:
    place = tmp_path / "place"
    for name in (".unfinished", "vault"):
        (place / name).mkdir(parents=True)
    (place / "file").touch()

    assert plain_subfolders(place) == [place / "vault"]


def test_a_file_is_no_folder_and_nothing_is_none(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    assert [is_folder(tmp_path / name) for name in (".", "file", "gone", "file/below")] == [
        True,
        *3 * [False],
    ]


def test_where_the_disk_will_not_say_whether_there_is_a_folder_that_is_told(tmp_path: Path) -> None:
    with pytest.raises(StorageFailedError) as refused:
        is_folder(tmp_path / ("long" * 100))

    assert refused.value.errno_name == "ENAMETOOLONG"


def test_a_folder_that_cannot_be_read_is_told_in_our_words(tmp_path: Path) -> None:
    with pytest.raises(StorageFailedError) as refused:
        entries(tmp_path / "gone")

    assert refused.value.errno_name == "ENOENT"
