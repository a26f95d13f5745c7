"""What only folders can do wrong: sticks that are out, full, locked, or give back something else."""

import errno
import os
from pathlib import Path
from typing import NoReturn

import pytest

from pss_desktop.domain.errors import DiskFullError, NotWritableError, StorageFailedError
from pss_desktop.domain.exchange_errors import (
    BundleTooLargeError,
    MailboxDamagedError,
    MailboxError,
    MailboxFullError,
    MailboxGoneError,
    MailboxNameTakenError,
    MailboxRefusedError,
    MailboxUnreachableError,
)
from pss_desktop.files.mounts import PlaceProblem
from pss_desktop.sync.mailboxes import folder as by_folder
from pss_desktop.sync.mailboxes.base import LARGEST, bundle_name, checked_name, is_bundle_name, try_out
from pss_desktop.sync.mailboxes.folder import FolderMailbox

NAME = "00112233445566aa.pssb"
BYTES = b"sealed" * 1000


@pytest.fixture
def place(tmp_path: Path) -> Path:
    made = tmp_path / "place"
    made.mkdir()
    return made


def removable(_: Path) -> PlaceProblem | None:
    return PlaceProblem.REMOVABLE


def fixed(_: Path) -> PlaceProblem | None:
    return None


def test_a_stick_that_is_out_gets_nothing_though_its_folder_stands_there(place: Path) -> None:
    with pytest.raises(MailboxUnreachableError):
        FolderMailbox(place, removable=True, drive=fixed).put_new(NAME, BYTES)
    assert list(place.iterdir()) == []

    FolderMailbox(place, removable=True, drive=removable).put_new(NAME, BYTES)
    assert (place / NAME).read_bytes() == BYTES


def test_our_own_folder_is_made_and_anothers_is_not(tmp_path: Path) -> None:
    with pytest.raises(MailboxUnreachableError):
        FolderMailbox(tmp_path / "theirs").probe()
    FolderMailbox(tmp_path / "ours", make=True).probe()
    assert (tmp_path / "ours").stat().st_mode & 0o777 == 0o700


def test_a_full_stick_is_told_before_anything_is_written(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(by_folder, "free_bytes", lambda path: len(BYTES))
    with pytest.raises(MailboxFullError):
        FolderMailbox(place).put_new(NAME, BYTES)
    assert list(place.iterdir()) == []


@pytest.mark.parametrize(
    ("problem", "told"),
    [
        (OSError(errno.ENOSPC, ""), MailboxFullError),
        (OSError(errno.EROFS, ""), MailboxRefusedError),
        (OSError(errno.EIO, ""), MailboxUnreachableError),
        (DiskFullError(), MailboxFullError),
        (NotWritableError(), MailboxRefusedError),
        (StorageFailedError("EIO"), MailboxUnreachableError),
    ],
)
def test_what_the_drive_says_is_told_and_nothing_half_stays(
    place: Path, monkeypatch: pytest.MonkeyPatch, problem: Exception, told: type[MailboxError]
) -> None:
    def fail(_: Path, _size: int) -> NoReturn:
        raise problem

    monkeypatch.setattr(by_folder, "_read_back", fail)
    with pytest.raises(told):
        FolderMailbox(place).put_new(NAME, BYTES)
    assert not (place / NAME).exists()


def test_a_drive_that_gives_back_something_else_gets_no_bundle(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(by_folder, "_read_back", lambda part, size: BYTES[:-1])
    with pytest.raises(MailboxDamagedError):
        FolderMailbox(place).put_new(NAME, BYTES)
    assert list(place.iterdir()) == []


def test_links_and_folders_are_no_bundles(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(b"of somebody")
    shared = tmp_path / "shared"
    shared.mkdir()
    (shared / NAME).symlink_to(secret)
    (shared / ("1" * 16 + ".pssb")).mkdir()

    assert FolderMailbox(shared).list() == ()
    with pytest.raises(MailboxNameTakenError):
        FolderMailbox(shared).put_new(NAME, BYTES)
    assert secret.read_bytes() == b"of somebody"


def test_a_link_under_the_name_of_the_half_is_not_written_through(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(b"of somebody")
    shared = tmp_path / "shared"
    shared.mkdir()
    (shared / f".part-{NAME}").symlink_to(secret)

    FolderMailbox(shared).put_new(NAME, BYTES)
    assert secret.read_bytes() == b"of somebody"
    assert (shared / NAME).read_bytes() == BYTES


def test_what_is_too_large_or_no_file_is_not_fetched(place: Path) -> None:
    with (place / NAME).open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(BundleTooLargeError):
        FolderMailbox(place).get(NAME)
    (place / NAME).unlink()
    with pytest.raises(MailboxGoneError):
        FolderMailbox(place).get(NAME)
    os.mkfifo(place / NAME)
    with pytest.raises(MailboxUnreachableError):
        FolderMailbox(place).get(NAME)


def test_names_are_sixteen_digits_and_lead_nowhere_else() -> None:
    assert is_bundle_name(bundle_name(os.urandom))
    for name in ("../" + NAME, NAME + ".part", "0011.pssb", "", "a" * 16 + ".try"):
        assert not is_bundle_name(name)
    with pytest.raises(ValueError, match="etc"):
        checked_name("../etc/passwd")


def test_trying_out_takes_away_what_came_back_changed(place: Path) -> None:
    class Forgetful(FolderMailbox):
        def get(self, name: str, most: int | None = None) -> bytes:
            return b"other"

    with pytest.raises(MailboxDamagedError):
        try_out(Forgetful(place), os.urandom)
    assert list(place.iterdir()) == []
