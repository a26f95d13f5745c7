"""Every backup restores to the same content, as a new device; a damaged one to nothing."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from pss_desktop.domain.errors import (
    BackupDamagedError,
    DiskFullError,
    PssError,
    TryLaterError,
    UnsuitablePlaceError,
    WrongPassphraseError,
)
from pss_desktop.files.mounts import PlaceProblem
from pss_desktop.vault.backups.backup import back_up
from pss_desktop.vault.content_digest import content_digest
from pss_desktop.vault.open_vault import OpenVault
from pss_desktop.vault.opening.restore import restore
from pss_desktop.vault.slices import finish
from tests.unit.vault.vaults import OTHER_PASSPHRASE, PASSPHRASE, Bench, count_of, write_notes


@pytest.fixture
def elsewhere(tmp_path: Path) -> Bench:
    """Another laptop."""
    return Bench(tmp_path / "other")


def backed_up(bench: Bench, notes: int = 5) -> tuple[OpenVault, Path]:
    """A vault, open, and its backup."""
    vault = bench.create().vault
    write_notes(vault, notes)
    vault.storage.drafts.save("note", None, {"narrative": "half a word"}, revision=0)
    vault.checkpoint()
    return vault, finish(back_up(vault.keyed, vault.live)).backup.folder


def test_a_backup_restores_to_equal_content_as_a_new_device(bench: Bench, elsewhere: Bench) -> None:
    vault, folder = backed_up(bench)
    before = finish(content_digest(vault.live.connection))
    restored = finish(restore(folder, elsewhere.root, PASSPHRASE, machine=elsewhere.machine))
    assert finish(content_digest(restored.live.connection)) == before
    assert restored.identity.person == vault.identity.person
    assert restored.identity.device != vault.identity.device
    assert restored.folder.path == elsewhere.root / "vaults" / vault.keyed.id.hex()
    assert [entry.act for entry in restored.storage.audit.page(None, 2)] == [
        "vault.unlocked",
        "vault.restored",
    ]
    vault.close()
    restored.close()


def test_a_restored_vault_goes_on_and_opens_by_the_same_passphrase(bench: Bench) -> None:
    vault, folder = backed_up(bench)
    vault.close()
    restored = finish(restore(folder, bench.root, PASSPHRASE, machine=bench.machine))
    write_notes(restored, 2)
    restored.close()
    assert restored.folder.path.name == f"{vault.folder.path.name}-2"
    again = bench.open(restored.folder.path)
    assert count_of(again) == 7
    again.close()
    original = bench.open(vault.folder.path)
    assert count_of(original) == 5
    original.close()


def test_the_recovery_code_restores_too(bench: Bench, elsewhere: Bench) -> None:
    created = bench.create()
    write_notes(created.vault, 2)
    folder = finish(back_up(created.vault.keyed, created.vault.live)).backup.folder
    created.vault.close()
    restored = finish(restore(folder, elsewhere.root, created.recovery_code, machine=elsewhere.machine))
    assert count_of(restored) == 2
    restored.close()


def test_a_wrong_passphrase_restores_nothing(bench: Bench, elsewhere: Bench) -> None:
    vault, folder = backed_up(bench)
    vault.close()
    with pytest.raises(WrongPassphraseError):
        finish(restore(folder, elsewhere.root, OTHER_PASSPHRASE, machine=elsewhere.machine))
    assert [path.name for path in elsewhere.root.iterdir()] == ["attempts"]


def test_wrong_passphrases_of_backups_cost_a_growing_pause_whichever_backup_it_is(
    bench: Bench, elsewhere: Bench
) -> None:
    vault, first = backed_up(bench)
    bench.clock.advance(days=1)
    second = finish(back_up(vault.keyed, vault.live)).backup.folder
    vault.close()
    waits = []
    for backup in (first, second, first, second):
        with pytest.raises(WrongPassphraseError) as caught:
            finish(restore(backup, elsewhere.root, OTHER_PASSPHRASE, machine=elsewhere.machine))
        waits.append(caught.value.wait_seconds)
        elsewhere.clock.advance(seconds=waits[-1])
    assert waits == [0, 0, 1, 2]
    elsewhere.clock.advance(seconds=-1)
    with pytest.raises(TryLaterError):
        finish(restore(first, elsewhere.root, PASSPHRASE, machine=elsewhere.machine))
    elsewhere.clock.advance(seconds=1)
    finish(restore(first, elsewhere.root, PASSPHRASE, machine=elsewhere.machine)).close()
    assert not (elsewhere.root / "attempts").exists()


def test_a_pause_holds_up_no_recovery_code_of_a_backup(bench: Bench, elsewhere: Bench) -> None:
    created = bench.create()
    folder = finish(back_up(created.vault.keyed, created.vault.live)).backup.folder
    created.vault.close()
    for _ in range(3):
        with pytest.raises(WrongPassphraseError):
            finish(restore(folder, elsewhere.root, OTHER_PASSPHRASE, machine=elsewhere.machine))
    finish(restore(folder, elsewhere.root, created.recovery_code, machine=elsewhere.machine)).close()


def test_a_full_disk_and_a_cloud_folder_are_told_before_anything_is_begun(
    bench: Bench, elsewhere: Bench
) -> None:
    vault, folder = backed_up(bench)
    vault.close()
    elsewhere.disk.free = 1000
    with pytest.raises(DiskFullError):
        finish(restore(folder, elsewhere.root, PASSPHRASE, machine=elsewhere.machine))
    cloudy = replace(bench.machine, place_problem=lambda path: PlaceProblem.CLOUD)
    with pytest.raises(UnsuitablePlaceError):
        finish(restore(folder, elsewhere.root, PASSPHRASE, machine=cloudy))
    assert not elsewhere.root.exists()


def test_a_restore_that_is_cancelled_leaves_nothing(bench: Bench, elsewhere: Bench) -> None:
    vault, folder = backed_up(bench)
    vault.close()
    restoring = restore(folder, elsewhere.root, PASSPHRASE, machine=elsewhere.machine)
    for _ in range(2):
        next(restoring)
    restoring.close()
    assert not list((elsewhere.root / "vaults").iterdir())


def test_one_flip_anywhere_in_a_backup_is_found_or_mended(bench: Bench, elsewhere: Bench) -> None:
    vault, folder = backed_up(bench)
    content = finish(content_digest(vault.live.connection))
    vault.close()
    for path in sorted(folder.iterdir()):
        whole = path.read_bytes()
        step = max(len(whole) // 12, 1)
        for position in range(0, len(whole), step):
            changed = bytearray(whole)
            changed[position] ^= 1
            path.write_bytes(changed)
            try:
                restored = finish(restore(folder, elsewhere.root, PASSPHRASE, machine=elsewhere.machine))
            except PssError:
                assert not path.name.endswith(".bak")
                continue
            assert path.name.startswith("vault.hdr"), path.name
            assert finish(content_digest(restored.live.connection)) == content
            restored.close()
        path.write_bytes(whole)


@pytest.mark.parametrize("name", ["vault-1.db", "digests"])
def test_a_backup_cut_short_restores_nothing(bench: Bench, elsewhere: Bench, name: str) -> None:
    vault, folder = backed_up(bench)
    vault.close()
    whole = (folder / name).read_bytes()
    for size in range(0, len(whole), max(512, len(whole) // 512 // 8 * 512)):
        (folder / name).write_bytes(whole[:size])
        with pytest.raises(BackupDamagedError):
            finish(restore(folder, elsewhere.root, PASSPHRASE, machine=elsewhere.machine))
    assert not list((elsewhere.root / "vaults").iterdir()) if (elsewhere.root / "vaults").exists() else True


def test_a_list_that_somebody_wrote_anew_without_the_key_is_refused(bench: Bench, elsewhere: Bench) -> None:
    vault, folder = backed_up(bench)
    vault.close()
    line, mac, _ = (folder / "digests").read_bytes().split(b"\n")
    fields = json.loads(line) | {"made_at": "2027-01-01T00:00:00.000Z"}
    forged = json.dumps(fields, sort_keys=True, separators=(",", ":")).encode()
    (folder / "digests").write_bytes(forged + b"\n" + mac + b"\n")
    with pytest.raises(BackupDamagedError):
        finish(restore(folder, elsewhere.root, PASSPHRASE, machine=elsewhere.machine))


def test_headers_that_are_both_damaged_are_a_damaged_backup(bench: Bench, elsewhere: Bench) -> None:
    vault, folder = backed_up(bench)
    vault.close()
    for name in ("vault.hdr", "vault.hdr.bak"):
        line, _mac, _ = (folder / name).read_bytes().split(b"\n")
        (folder / name).write_bytes(line + b"\n" + b"00" * 32 + b"\n")
    with pytest.raises(BackupDamagedError):
        finish(restore(folder, elsewhere.root, PASSPHRASE, machine=elsewhere.machine))
