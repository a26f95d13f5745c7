"""What is erased is gone from the vault's files and from the backups beside it; sticks are named."""

from pathlib import Path

import pytest

from pss_desktop.domain.errors import DiskFullError
from pss_desktop.domain.ids import RecordId, ScopeId
from pss_desktop.vault.backups.backup import back_up, backups_here
from pss_desktop.vault.check import check_vault
from pss_desktop.vault.erasure import erase_scope
from pss_desktop.vault.open_vault import OpenVault
from pss_desktop.vault.slices import finish
from tests.unit.vault.vaults import Bench, write_notes


def scope_of(vault: OpenVault, record: RecordId) -> ScopeId:
    return vault.storage.records.get(record).scope


def make_backup(vault: OpenVault, to: Path | None = None) -> Path:
    vault.checkpoint()
    return finish(back_up(vault.keyed, vault.live, to=to)).backup.folder


def test_a_case_is_erased_and_the_rest_stays(vault: OpenVault) -> None:
    gone = write_notes(vault, 3, "Walnut by the well.")
    write_notes(vault, 2)
    erased = finish(erase_scope(vault, scope_of(vault, gone[0])))
    assert erased.records == 3
    assert vault.storage.search.find("walnut").hits == ()
    assert len(vault.storage.search.find("fig").hits) == 2
    assert finish(check_vault(vault)).sound


def test_the_newest_backup_is_made_anew_and_older_ones_go(bench: Bench, vault: OpenVault) -> None:
    gone = write_notes(vault, 2, "Walnut by the well.")
    for _ in range(3):
        make_backup(vault)
        bench.clock.advance(days=1)
    erased = finish(erase_scope(vault, scope_of(vault, gone[0])))
    assert [one.name for one in backups_here(vault.keyed)] == [erased.backup.name]


def test_copies_on_sticks_are_listed(vault: OpenVault, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    gone = write_notes(vault, 1)
    copy = make_backup(vault, tmp_path / "stick")
    erased = finish(erase_scope(vault, scope_of(vault, gone[0])))
    assert [one.folder for one in erased.copies_elsewhere] == [copy]
    assert (copy / "vault-1.db").exists()


def test_without_room_for_a_new_backup_the_words_are_gone_and_asking_again_does_the_rest(
    bench: Bench, vault: OpenVault
) -> None:
    gone = write_notes(vault, 2, "Walnut by the well.")
    old = make_backup(vault)
    bench.disk.free = 0
    with pytest.raises(DiskFullError):
        finish(erase_scope(vault, scope_of(vault, gone[0])))
    assert vault.storage.search.find("walnut").hits == ()
    assert old.exists()
    bench.disk.free = 10**11
    again = finish(erase_scope(vault, scope_of(vault, gone[0])))
    assert again.records == 0
    assert not old.exists()
    assert again.backup.folder.exists()


def test_the_head_outside_covers_the_erasure(bench: Bench, vault: OpenVault) -> None:
    gone = write_notes(vault, 2)
    finish(erase_scope(vault, scope_of(vault, gone[0])))
    vault.close()
    again = bench.open(vault.folder.path)
    assert again.storage.journal.local_head().count == 4
    again.close()
