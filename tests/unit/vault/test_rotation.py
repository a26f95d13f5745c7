"""A new vault key by copy and swap: the old vault or the new one, whatever happens in between."""

from pathlib import Path

import pytest

from pss_desktop.crypto.words import RecoveryCode
from pss_desktop.domain.errors import (
    BackupDamagedError,
    DiskFullError,
    PssError,
    StorageFailedError,
    VaultDamagedError,
    WrongPassphraseError,
)
from pss_desktop.vault.backups import page_copy
from pss_desktop.vault.backups.backup import back_up, backups_here
from pss_desktop.vault.backups.backup_gaps import last_whole
from pss_desktop.vault.content_digest import content_digest
from pss_desktop.vault.entrance import header_file
from pss_desktop.vault.key_changes import rotation
from pss_desktop.vault.key_changes.rotation import Rotated, rotate
from pss_desktop.vault.open_vault import OpenVault
from pss_desktop.vault.opening.lifecycle import open_vault
from pss_desktop.vault.page_macs import PAGE_SIZE
from pss_desktop.vault.slices import Slices, finish
from tests.unit.vault.vaults import (
    CHEAP,
    OTHER_PASSPHRASE,
    PASSPHRASE,
    Bench,
    attach_file,
    count_of,
    write_notes,
)

CODE = RecoveryCode(bytes(range(20)))


@pytest.fixture
def vault(vault: OpenVault) -> OpenVault:
    write_notes(vault, 5)
    return vault


def rotating(vault: OpenVault) -> Slices[Rotated]:
    return rotate(vault, OTHER_PASSPHRASE, CODE, cost=CHEAP)


def test_everything_is_there_under_the_new_key_and_nothing_opens_by_the_old_one(
    bench: Bench, vault: OpenVault
) -> None:
    before = finish(content_digest(vault.live.connection))
    person, device = vault.identity.person, vault.identity.device
    rotated = finish(rotating(vault)).vault
    assert vault.closed
    assert finish(content_digest(rotated.live.connection)) == before
    assert (rotated.identity.person, rotated.identity.device) == (person, device)
    assert len(rotated.storage.search.find("fig tree").hits) == 5
    write_notes(rotated)
    rotated.close()
    for secret in (OTHER_PASSPHRASE, CODE):
        again = open_vault(rotated.folder.path, secret, machine=bench.machine)
        assert count_of(again) == 6
        again.close()
    with pytest.raises(WrongPassphraseError):
        bench.open(rotated.folder.path, PASSPHRASE)


def test_no_file_of_the_old_epoch_stays(vault: OpenVault) -> None:
    rotated = finish(rotating(vault)).vault
    names = {path.name for path in rotated.folder.path.iterdir()}
    assert {"vault-2.db", "device-2.key", "head-2"} <= names
    assert not names & {"vault-1.db", "vault-1.db-wal", "device-1.key", "head-1"}
    assert rotated.folder.header.read_bytes() == rotated.folder.earlier_header.read_bytes()
    rotated.close()


def test_a_new_key_lets_go_of_the_last_backup_with_all_files_and_of_its_name(vault: OpenVault) -> None:
    attach_file(vault)
    whole = finish(back_up(vault.keyed, vault.live)).backup
    for piece in vault.folder.blobs.iterdir():
        piece.unlink()
    finish(back_up(vault.keyed, vault.live))
    assert last_whole(vault.storage.settings) == whole.name
    rotated = finish(rotating(vault)).vault
    assert last_whole(rotated.storage.settings) == ""
    assert len(backups_here(rotated.keyed)) == 1
    rotated.close()


def test_backups_under_the_old_key_go_once_one_under_the_new_key_verified(vault: OpenVault) -> None:
    vault.checkpoint()
    finish(back_up(vault.keyed, vault.live))
    rotated = finish(rotating(vault))
    assert rotated.backup_problem is None
    assert [one.digests.epoch for one in backups_here(rotated.vault.keyed)] == [2]
    rotated.vault.close()


def test_copies_on_sticks_are_named_since_they_keep_the_old_key(vault: OpenVault, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    vault.checkpoint()
    copy = finish(back_up(vault.keyed, vault.live, to=stick)).backup
    rotated = finish(rotating(vault))
    assert [one.folder for one in rotated.copies_elsewhere] == [copy.folder]
    rotated.vault.close()


def test_a_draft_saved_meanwhile_is_under_the_new_key_too(
    vault: OpenVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_copy, "PAGES_A_SLICE", 16)
    slices = rotating(vault)
    saved = 0
    while not vault.closed:
        next(slices)
        if not vault.closed:
            vault.storage.drafts.save(f"form{saved}", None, {"narrative": "half"}, revision=0)
            saved += 1
    rotated = finish(slices).vault
    assert saved > 3
    assert all(rotated.storage.drafts.open(f"form{number}", None) for number in range(saved))
    rotated.close()


def test_given_up_at_any_slice_it_leaves_the_old_vault_or_the_new_one(
    bench: Bench, vault: OpenVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_copy, "PAGES_A_SLICE", 64)
    path, stop = vault.folder.path, 1
    while not vault.closed:
        slices = rotating(vault)
        for _ in range(stop):
            next(slices)
        slices.close()
        stop += 1
        if not vault.closed:
            assert not (path / "vault-2.db").exists()
            assert count_of(vault) == 5
    assert stop > 4
    after = bench.open(path, OTHER_PASSPHRASE)
    assert count_of(after) == 5
    after.close()


def test_a_full_disk_is_told_before_anything_is_begun(bench: Bench, vault: OpenVault) -> None:
    bench.disk.free = 1000
    with pytest.raises(DiskFullError):
        finish(rotating(vault))
    assert not vault.closed


def test_a_damaged_vault_is_not_copied(vault: OpenVault) -> None:
    vault.checkpoint()
    whole = vault.folder.database(1).read_bytes()
    with vault.folder.database(1).open("r+b") as file:
        file.seek(PAGE_SIZE * 7 + 5)
        file.write(b"\0\0")
    with pytest.raises(VaultDamagedError):
        finish(rotating(vault))
    vault.folder.database(1).write_bytes(whole)
    assert not (vault.folder.path / "vault-2.db").exists()


def test_a_copy_that_does_not_hold_the_same_is_not_taken(
    vault: OpenVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def other(connection: object) -> Slices[bytes]:
        yield from ()
        return b"another digest"

    monkeypatch.setattr(rotation, "content_digest", other)
    with pytest.raises(VaultDamagedError):
        finish(rotating(vault))
    assert not vault.closed
    assert not (vault.folder.path / "vault-2.db").exists()


def test_a_header_that_cannot_be_written_leaves_the_old_vault(
    bench: Bench, vault: OpenVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise StorageFailedError("EIO")

    monkeypatch.setattr(rotation, "replace_header", fail)
    with pytest.raises(StorageFailedError):
        finish(rotating(vault))
    assert vault.closed
    again = bench.open(vault.folder.path)
    assert count_of(again) == 5
    assert not (vault.folder.path / "vault-2.db").exists()
    again.close()


def test_a_header_that_is_in_place_though_writing_it_failed_opens_the_new_vault(
    bench: Bench, vault: OpenVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = header_file.replace_header

    def fail_late(*arguments: object) -> None:
        real(*arguments)  # type: ignore[arg-type]
        raise StorageFailedError("EIO")

    monkeypatch.setattr(rotation, "replace_header", fail_late)
    with pytest.raises(StorageFailedError):
        finish(rotating(vault))
    again = bench.open(vault.folder.path, OTHER_PASSPHRASE)
    assert count_of(again) == 5
    again.close()


def test_a_backup_that_fails_afterwards_is_told_and_keeps_the_older_ones(
    vault: OpenVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.checkpoint()
    finish(back_up(vault.keyed, vault.live))

    def fail(*_arguments: object) -> Slices[PssError]:
        yield from ()
        raise BackupDamagedError

    monkeypatch.setattr(rotation, "back_up", fail)
    rotated = finish(rotating(vault))
    assert isinstance(rotated.backup_problem, BackupDamagedError)
    assert len(backups_here(rotated.vault.keyed)) == 1
    rotated.vault.close()


def test_two_changes_of_key_follow_each_other(bench: Bench, vault: OpenVault) -> None:
    once = finish(rotating(vault)).vault
    twice = finish(rotate(once, PASSPHRASE, CODE, cost=CHEAP)).vault
    assert twice.keyed.epoch == 3
    assert "key.changed" in {entry.act for entry in twice.storage.audit.page(None, 9)}
    twice.close()
    bench.open(twice.folder.path, PASSPHRASE).close()
