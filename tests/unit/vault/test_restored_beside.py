"""A restored vault beside the one whose backup it was made of: each sees to its own backups alone."""

import shutil
from pathlib import Path

import pytest

from pss_desktop.crypto.words import RecoveryCode
from pss_desktop.domain.errors import WrongPassphraseError
from pss_desktop.vault.backups.backup import BackedUp, back_up, backups_here, copies_to_see_to, is_due
from pss_desktop.vault.backups.backup_folder import Backup, list_backups, read_backup
from pss_desktop.vault.backups.orphaned_backups import orphaned_backups, remove_orphan
from pss_desktop.vault.entrance.listing import list_vaults
from pss_desktop.vault.erasure import erase_scope, renew_backups
from pss_desktop.vault.key_changes.passphrase_change import change_passphrase
from pss_desktop.vault.key_changes.rotation import rotate
from pss_desktop.vault.open_vault import OpenVault
from pss_desktop.vault.opening.lifecycle import Mode
from pss_desktop.vault.opening.restore import restore
from pss_desktop.vault.slices import Slices, finish
from tests.unit.vault.vaults import CHEAP, FILES_OF, OTHER_PASSPHRASE, PASSPHRASE, Bench, write_notes


class Pair:
    """The original and the copy that was restored of its older backup; one of them is open at a time."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        vault = bench.create().vault
        write_notes(vault, 3)
        self.older = made(vault)
        bench.clock.advance(days=1)
        write_notes(vault, 2)
        self.newer = made(vault)
        vault.close()
        self.original = vault.folder.path
        bench.clock.advance(hours=1)
        restored = finish(restore(self.older.folder, bench.root, PASSPHRASE, machine=bench.machine))
        restored.close()
        self.copy = restored.folder.path

    @property
    def of_the_original(self) -> list[Path]:
        return [self.newer.folder, self.older.folder]

    def here(self) -> list[Path]:
        return [one.folder for one in list_backups(self.bench.root / "backups")]


@pytest.fixture
def pair(bench: Bench) -> Pair:
    return Pair(bench)


def made(vault: OpenVault, to: Path | None = None) -> Backup:
    vault.checkpoint()
    return finish(back_up(vault.keyed, vault.live, to=to)).backup


def begun(vault: OpenVault) -> tuple[Slices[BackedUp], Path]:
    """A backup that is half made, and the folder where it is."""
    making, place = back_up(vault.keyed, vault.live), vault.folder.root / "backups"
    while not list(place.glob(".unfinished-*")):
        next(making)
    (folder,) = place.glob(".unfinished-*")
    return making, folder


def of(vault: OpenVault) -> list[Path]:
    return [one.folder for one in backups_here(vault.keyed)]


def opens(bench: Bench, backup: Path, passphrase: object) -> bool:
    elsewhere = Bench(bench.root.parent / f"other-{len(list(bench.root.parent.iterdir()))}")
    try:
        finish(restore(backup, elsewhere.root, passphrase, machine=elsewhere.machine)).close()  # type: ignore[arg-type]
    except WrongPassphraseError:
        return False
    return True


def test_the_copy_has_no_backup_yet_and_those_of_the_original_are_no_backups_of_it(pair: Pair) -> None:
    copy = pair.bench.open(pair.copy)
    assert of(copy) == []
    assert is_due(copy.keyed)
    mine = made(copy).folder
    assert of(copy) == [mine]
    copy.close()
    original = pair.bench.open(pair.original)
    assert of(original) == pair.of_the_original
    pair.bench.clock.advance(hours=23)
    assert is_due(original.keyed)
    original.close()
    assert pair.here() == [mine, *pair.of_the_original]


def test_erasing_in_the_copy_lets_its_own_backups_go_and_names_the_others(pair: Pair) -> None:
    copy = pair.bench.open(pair.copy)
    before = made(copy).folder
    erased = finish(erase_scope(copy, FILES_OF))
    assert of(copy) == [erased.backup.folder]
    assert not before.exists()
    assert [one.folder for one in erased.copies_elsewhere] == [pair.older.folder, pair.newer.folder]
    copy.close()
    assert pair.here() == [erased.backup.folder, *pair.of_the_original]


def test_erasing_in_the_original_leaves_the_copys_backup_and_names_it(pair: Pair) -> None:
    copy = pair.bench.open(pair.copy)
    theirs = made(copy).folder
    copy.close()
    original = pair.bench.open(pair.original)
    renewed = finish(renew_backups(original))
    assert [one.folder for one in renewed.let_go] == pair.of_the_original
    assert of(original) == [renewed.backup.folder]
    assert [one.folder for one in copies_to_see_to(original.keyed, original.storage.settings)] == [theirs]
    original.close()


def test_a_new_passphrase_in_the_copy_opens_only_the_copys_backups(pair: Pair) -> None:
    copy = pair.bench.open(pair.copy)
    mine = made(copy).folder
    changed = change_passphrase(copy, OTHER_PASSPHRASE, cost=CHEAP)
    copy.close()
    assert [one.folder for one in changed.unreached] == [pair.older.folder, pair.newer.folder]
    assert opens(pair.bench, mine, OTHER_PASSPHRASE)
    assert not opens(pair.bench, pair.newer.folder, OTHER_PASSPHRASE)
    assert opens(pair.bench, pair.newer.folder, PASSPHRASE)


def test_a_stick_that_the_original_filled_stays_as_it_is_when_the_copy_gets_a_new_passphrase(
    bench: Bench, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    vault = bench.create().vault
    first = made(vault, stick).folder
    backup = made(vault).folder
    vault.close()
    copy = finish(restore(backup, bench.root, PASSPHRASE, machine=bench.machine))
    changed = change_passphrase(copy, OTHER_PASSPHRASE, cost=CHEAP)
    copy.close()
    assert {one.folder for one in changed.unreached} == {first, backup}
    assert opens(bench, first, PASSPHRASE)


def test_a_new_key_in_the_copy_removes_no_backup_of_the_original(pair: Pair) -> None:
    copy = pair.bench.open(pair.copy)
    before = made(copy).folder
    code = RecoveryCode.generate(pair.bench.machine.random)
    rotated = finish(rotate(copy, OTHER_PASSPHRASE, code, cost=CHEAP))
    assert not before.exists()
    assert [one.folder for one in rotated.copies_elsewhere] == [pair.older.folder, pair.newer.folder]
    assert rotated.vault.header.restored == read_backup(of(rotated.vault)[0]).header.restored is not None
    rotated.vault.close()
    assert opens(pair.bench, pair.newer.folder, PASSPHRASE)


def test_a_backup_that_is_just_made_is_not_cleared_away_by_the_other(pair: Pair) -> None:
    original, copy = pair.bench.open(pair.original), pair.bench.open(pair.copy)
    for vault in (original, copy):
        vault.checkpoint()
    making, _ = begun(original)
    theirs = made(copy).folder
    ours = finish(making).backup.folder
    assert ours in of(original)
    assert of(copy) == [theirs]
    original.close()
    copy.close()


def test_what_a_backup_that_was_cut_short_left_is_cleared_by_the_vault_that_left_it(pair: Pair) -> None:
    place = pair.bench.root / "backups"
    for path in (pair.original, pair.copy):
        vault = pair.bench.open(path)
        making, left = begun(vault)
        making.close()
        left.mkdir()
        (left / "vault-1.db").write_bytes(b"half")
        made(vault)
        assert not list(place.glob(".*"))
        vault.close()


def test_older_backups_of_the_original_do_not_go_to_make_room_for_the_copys(pair: Pair) -> None:
    copy = pair.bench.open(pair.copy)
    for _ in range(6):
        made(copy)
        pair.bench.clock.advance(days=1)
    assert len(of(copy)) == 3
    assert set(pair.of_the_original) < set(pair.here())
    copy.close()


def test_what_is_restored_of_the_copys_backup_is_a_third_vault(pair: Pair) -> None:
    copy = pair.bench.open(pair.copy)
    mine = made(copy).folder
    copy.close()
    third = finish(restore(mine, pair.bench.root, PASSPHRASE, machine=pair.bench.machine))
    assert of(third) == []
    third.close()
    assert third.header.whose != copy.header.whose


def test_a_vault_that_goes_on_as_a_new_device_keeps_its_backups(pair: Pair) -> None:
    for path in (pair.original, pair.copy):
        vault = pair.bench.open(path)
        mine = [made(vault).folder, *of(vault)[1:]]
        vault.close()
        renewed = pair.bench.open(path, mode=Mode.AS_NEW_DEVICE)
        assert of(renewed) == mine
        renewed.close()


def test_the_list_says_which_vault_was_restored_and_when(pair: Pair) -> None:
    original, copy = list_vaults(pair.bench.root)
    assert (original.folder, original.restored_at) == (pair.original, None)
    assert (copy.folder, copy.restored_at) == (pair.copy, pair.bench.clock.now())
    assert original.name == copy.name


# When one of the two is here no more


def test_backups_of_the_original_are_nobodys_only_when_it_is_gone(pair: Pair) -> None:
    copy = pair.bench.open(pair.copy)
    own = made(copy)
    assert orphaned_backups(copy.keyed) == []
    assert not remove_orphan(copy.keyed, pair.newer.name)
    shutil.rmtree(pair.original)
    assert [one.folder for one in orphaned_backups(copy.keyed)] == pair.of_the_original
    assert not remove_orphan(copy.keyed, own.name)
    assert remove_orphan(copy.keyed, pair.newer.name)
    assert set(pair.here()) == {own.folder, pair.older.folder}
    copy.close()


def test_backups_of_the_copy_are_nobodys_when_the_copy_is_gone(pair: Pair) -> None:
    copy = pair.bench.open(pair.copy)
    left = made(copy)
    copy.close()
    shutil.rmtree(pair.copy)
    original = pair.bench.open(pair.original)
    assert [one.name for one in orphaned_backups(original.keyed)] == [left.name]
    original.close()


def test_a_vault_whose_header_does_not_read_keeps_its_backups(pair: Pair) -> None:
    for header in pair.original.glob("vault.hdr*"):
        header.write_bytes(b"spoiled")
    copy = pair.bench.open(pair.copy)
    assert orphaned_backups(copy.keyed) == []
    copy.close()


def test_backups_of_another_vault_are_nobodys_business(pair: Pair) -> None:
    other = pair.bench.create("Willow").vault
    shutil.rmtree(pair.original)
    shutil.rmtree(pair.copy)
    assert orphaned_backups(other.keyed) == []
    other.close()
