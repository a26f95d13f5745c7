"""Backups are made while the vault is open, and count only when they verify."""

import threading
from pathlib import Path

import pytest

from pss_desktop.domain.errors import (
    BackupDamagedError,
    DiskFullError,
    StorageFailedError,
    UnsuitablePlaceError,
    VaultDamagedError,
    VaultTooNewError,
)
from pss_desktop.vault.backups import backup as backup_module
from pss_desktop.vault.backups import page_copy
from pss_desktop.vault.backups.backup import BackedUp, back_up, backups_here, is_due, remove_backup
from pss_desktop.vault.backups.backup_folder import Backup, check_list, list_backups, read_backup
from pss_desktop.vault.backups.backups_elsewhere import copies_elsewhere
from pss_desktop.vault.open_vault import OpenVault
from pss_desktop.vault.page_macs import PAGE_SIZE
from pss_desktop.vault.slices import finish
from tests.unit.vault.vaults import Bench, write_notes


@pytest.fixture
def vault(vault: OpenVault) -> OpenVault:
    write_notes(vault, 5)
    return vault


def make(vault: OpenVault, to: Path | None = None) -> BackedUp:
    vault.checkpoint()
    return finish(back_up(vault.keyed, vault.live, to=to))


def test_a_backup_is_named_by_its_day_and_holds_no_device_key(bench: Bench, vault: OpenVault) -> None:
    first, second = make(vault).backup, make(vault).backup
    assert (first.name, second.name) == ("2026-11-22-1", "2026-11-22-2")
    assert {path.name for path in second.folder.iterdir()} == {
        "vault.hdr",
        "vault.hdr.bak",
        "vault-1.db",
        "digests",
    }
    assert second.folder.parent == bench.root / "backups"


def test_a_backups_files_are_its_owners_alone(vault: OpenVault) -> None:
    folder = make(vault).backup.folder
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_backup_vouches_for_the_head_that_the_vault_had(vault: OpenVault) -> None:
    backup = make(vault).backup
    assert backup.digests.head == vault.storage.journal.local_head()
    assert backup.size == backup.database.stat().st_size
    check_list(backup.folder, vault.keyed.keys.head_mac)


def test_drafts_are_saved_between_its_slices(vault: OpenVault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_copy, "PAGES_A_SLICE", 4)
    vault.checkpoint()
    copying = back_up(vault.keyed, vault.live)
    saved = 0
    for progress in copying:
        assert progress.what
        vault.storage.drafts.save(f"form{saved}", None, {"narrative": "half a word"}, revision=0)
        saved += 1
    assert saved > 10
    assert backups_here(vault.keyed)


def test_a_backup_that_is_cancelled_at_any_slice_leaves_nothing(
    bench: Bench, vault: OpenVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_copy, "PAGES_A_SLICE", 16)
    vault.checkpoint()
    total = sum(1 for _ in back_up(vault.keyed, vault.live))
    for stop in range(1, total, max(total // 8, 1)):
        copying = back_up(vault.keyed, vault.live)
        for _ in range(stop):
            next(copying)
        copying.close()
        assert len(list((bench.root / "backups").iterdir())) == 1
        assert threading.active_count() == 1


def test_a_full_disk_is_told_before_anything_is_begun(bench: Bench, vault: OpenVault) -> None:
    make(vault)
    bench.disk.free = 1000
    with pytest.raises(DiskFullError):
        make(vault)
    assert len(backups_here(vault.keyed)) == 1


def test_a_damaged_vault_is_not_backed_up_and_costs_no_older_backup(vault: OpenVault) -> None:
    make(vault)
    vault.checkpoint()
    with vault.folder.database(1).open("r+b") as file:
        file.seek(PAGE_SIZE * 9 + 77)
        byte = file.read(1)
        file.seek(-1, 1)
        file.write(bytes([byte[0] ^ 1]))
    with pytest.raises(VaultDamagedError):
        finish(back_up(vault.keyed, vault.live))
    assert len(backups_here(vault.keyed)) == 1
    with vault.folder.database(1).open("r+b") as file:
        file.seek(PAGE_SIZE * 9 + 77)
        file.write(byte)


def test_a_copy_that_does_not_verify_is_thrown_away(
    bench: Bench, vault: OpenVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def spoil(path: Path) -> None:
        content = bytearray(path.read_bytes())
        content[PAGE_SIZE * 5 + 100] ^= 1
        path.write_bytes(content)

    monkeypatch.setattr(backup_module, "read_from_disk", spoil)
    with pytest.raises(BackupDamagedError):
        make(vault)
    assert not list((bench.root / "backups").iterdir())


def test_what_a_crash_left_of_a_backup_is_cleared_away(bench: Bench, vault: OpenVault) -> None:
    left = bench.root / "backups" / f".unfinished-{vault.keyed.id.hex()}"
    left.mkdir(parents=True)
    (left / "vault-1.db").write_bytes(b"half")
    make(vault)
    assert [path.name for path in (bench.root / "backups").iterdir()] == ["2026-11-22-1"]


def test_older_backups_go_when_three_vaults_worth_is_reached(bench: Bench, vault: OpenVault) -> None:
    gone: list[Backup] = []
    for _ in range(6):
        gone += make(vault).let_go
        bench.clock.advance(days=1)
    assert [one.name for one in gone] == ["2026-11-22-1", "2026-11-23-1", "2026-11-24-1"]
    assert [one.name for one in backups_here(vault.keyed)] == [
        "2026-11-27-1",
        "2026-11-26-1",
        "2026-11-25-1",
    ]


def test_other_vaults_backups_are_no_matter_of_ours(bench: Bench, vault: OpenVault) -> None:
    other = bench.create("Tamarisk house").vault
    make(other)
    other.close()
    for _ in range(5):
        make(vault)
        bench.clock.advance(days=1)
    assert len(backups_here(other.keyed)) == 1
    assert len(list_backups(bench.root / "backups")) == 1 + len(backups_here(vault.keyed))


def test_a_backup_is_due_after_a_day(bench: Bench, vault: OpenVault) -> None:
    assert is_due(vault.keyed)
    make(vault)
    assert not is_due(vault.keyed)
    bench.clock.advance(days=1)
    assert is_due(vault.keyed)


def test_a_backup_that_is_removed_is_gone(vault: OpenVault) -> None:
    backup = make(vault).backup
    remove_backup(backup)
    assert backups_here(vault.keyed) == []


# On a stick


def test_a_backup_on_a_stick_is_remembered_inside_the_vault(vault: OpenVault, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    made = make(vault, stick)
    assert made.let_go == ()
    assert list_backups(stick)[0].name == made.backup.name
    (known,) = copies_elsewhere(vault.storage.settings)
    assert (known.folder, known.made_at) == (made.backup.folder, made.backup.made_at)


def test_a_backup_is_remembered_at_its_whole_path_wherever_the_command_was_typed(
    vault: OpenVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "stick").mkdir()
    monkeypatch.chdir(tmp_path)
    made = make(vault, Path("stick"))
    (known,) = copies_elsewhere(vault.storage.settings)
    assert known.folder == made.backup.folder == tmp_path / "stick" / made.backup.name


def test_a_stick_that_is_not_there_is_said_so(vault: OpenVault, tmp_path: Path) -> None:
    with pytest.raises(StorageFailedError, match="ENOENT"):
        make(vault, tmp_path / "away")


@pytest.mark.parametrize("inside", ["", "a folder of one's own"])
def test_no_backup_goes_among_the_vaults_by_whatever_way(vault: OpenVault, inside: str) -> None:
    vaults = vault.folder.path.parent
    (vaults / inside).mkdir(exist_ok=True)
    before = sorted(vaults.rglob("*"))
    for place in (vaults / inside, vault.folder.path / ".." / inside):
        with pytest.raises(UnsuitablePlaceError, match="vaults"):
            make(vault, place)
    assert sorted(vaults.rglob("*")) == before
    assert copies_elsewhere(vault.storage.settings) == ()


# Reading backups


def test_folders_that_are_no_backups_are_passed_over(bench: Bench, vault: OpenVault) -> None:
    make(vault)
    place = bench.root / "backups"
    (place / "holiday").mkdir()
    (place / "notes.txt").write_text("x")
    assert len(list_backups(place)) == 1
    assert list_backups(place / "nowhere") == []


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}\n\n",
        b"{}\nzz\n",
        b'{"v":1}\n' + b"00" * 32 + b"\n",
        b"[]\n" + b"00" * 32 + b"\n",
        b"\xff\n" + b"00" * 32 + b"\n",
    ],
)
def test_a_list_that_cannot_be_read_is_damage(vault: OpenVault, content: bytes) -> None:
    folder = make(vault).backup.folder
    (folder / "digests").write_bytes(content)
    with pytest.raises(BackupDamagedError):
        read_backup(folder)


def test_a_list_of_another_vault_is_damage(bench: Bench, vault: OpenVault) -> None:
    other = bench.create("Tamarisk house").vault
    theirs = make(other).backup.folder
    other.close()
    mine = make(vault).backup.folder
    (mine / "digests").write_bytes((theirs / "digests").read_bytes())
    with pytest.raises(BackupDamagedError):
        read_backup(mine)


def test_a_newer_programs_backup_says_so(vault: OpenVault) -> None:
    folder = make(vault).backup.folder
    digests = folder / "digests"
    digests.write_bytes(digests.read_bytes().replace(b'"v":1', b'"v":2'))
    with pytest.raises(VaultTooNewError):
        read_backup(folder)
