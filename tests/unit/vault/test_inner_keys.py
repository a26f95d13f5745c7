"""The keys of private notes and attached files outlive a key change, a passphrase, a backup and a restore."""

from dataclasses import replace

import pytest

from pss_desktop.crypto.words import RecoveryCode
from pss_desktop.domain.errors import CancelledError, ReadOnlyVaultError, VaultDamagedError, VaultTooNewError
from pss_desktop.vault.backups.backup import back_up
from pss_desktop.vault.entrance.door import Mode
from pss_desktop.vault.key_changes.passphrase_change import change_passphrase
from pss_desktop.vault.key_changes.rotation import rotate
from pss_desktop.vault.keys.inner_keys import InnerKeys, wrap_again
from pss_desktop.vault.open_vault import OpenVault
from pss_desktop.vault.opening.restore import restore
from pss_desktop.vault.slices import finish
from tests.unit.vault.vaults import CHEAP, OTHER_PASSPHRASE, Bench

CODE = RecoveryCode(bytes(range(20)))


def spoil(vault: OpenVault, **changes: object) -> None:
    settings = vault.storage.settings
    settings.put("inner_keys", {**settings.get("inner_keys"), **changes})


def test_a_vault_makes_its_inner_keys_once_and_each_has_its_own(vault: OpenVault) -> None:
    first = vault.inner_keys
    assert vault.inner_keys == first
    assert len({first.private, first.blobs, vault.keyed.keys.private}) == 3
    assert {len(first.private), len(first.blobs)} == {32}


def test_they_lie_in_the_vault_only_wrapped_and_show_in_no_repr(vault: OpenVault) -> None:
    keys = vault.inner_keys
    kept = str(vault.storage.settings.get("inner_keys"))
    assert keys.private.hex() not in kept
    assert keys.blobs.hex() not in kept
    assert repr(keys.private) not in repr(keys)


def test_they_are_the_same_when_the_vault_is_opened_again(bench: Bench, vault: OpenVault) -> None:
    before = vault.inner_keys
    vault.close()
    again = bench.open(vault.folder.path)
    assert again.inner_keys == before
    again.close()


def test_they_outlive_a_key_change_wrapped_under_the_new_key(vault: OpenVault) -> None:
    before, former = vault.inner_keys, vault.keyed
    rotated = finish(rotate(vault, OTHER_PASSPHRASE, CODE, cost=CHEAP)).vault
    assert rotated.inner_keys == before
    by_the_former = replace(rotated.keyed, keys=former.keys)
    with pytest.raises(VaultDamagedError):
        InnerKeys.of(by_the_former, rotated.live.connection)
    rotated.close()


def test_a_vault_that_had_none_before_a_key_change_makes_them_after_it(vault: OpenVault) -> None:
    assert vault.storage.settings.get("inner_keys") is None
    rotated = finish(rotate(vault, OTHER_PASSPHRASE, CODE, cost=CHEAP)).vault
    made = rotated.inner_keys
    assert InnerKeys.of(rotated.keyed, rotated.live.connection) == made
    rotated.close()


def test_they_outlive_a_new_passphrase_a_backup_and_a_restore(bench: Bench, vault: OpenVault) -> None:
    before = vault.inner_keys
    vault.checkpoint()
    folder = finish(back_up(vault.keyed, vault.live)).backup.folder
    change_passphrase(vault, OTHER_PASSPHRASE, cost=CHEAP)
    assert vault.inner_keys == before
    restored = finish(restore(folder, bench.root / "elsewhere", OTHER_PASSPHRASE, machine=bench.machine))
    assert restored.inner_keys == before
    restored.close()


def test_a_key_change_does_not_begin_where_they_do_not_open(vault: OpenVault) -> None:
    before = vault.inner_keys
    spoil(vault, wrapped="00" * 92)
    with pytest.raises(VaultDamagedError, match="inner keys"):
        finish(rotate(vault, OTHER_PASSPHRASE, CODE, cost=CHEAP))
    assert not vault.closed
    assert not vault.folder.database(2).exists()
    assert before.private


@pytest.mark.parametrize("wrapped", ["00" * 92, "no hex", None])
def test_changed_bytes_are_damage_and_never_another_key(vault: OpenVault, wrapped: object) -> None:
    _ = vault.inner_keys
    spoil(vault, wrapped=wrapped)
    with pytest.raises(VaultDamagedError, match="inner keys"):
        _ = vault.inner_keys


def test_those_of_a_newer_version_are_told_as_such(vault: OpenVault) -> None:
    _ = vault.inner_keys
    spoil(vault, v=2)
    with pytest.raises(VaultTooNewError):
        _ = vault.inner_keys


def test_a_vault_opened_for_reading_makes_none(bench: Bench, vault: OpenVault) -> None:
    vault.close()
    reading = bench.open(vault.folder.path, mode=Mode.READ_ONLY)
    with pytest.raises(ReadOnlyVaultError):
        _ = reading.inner_keys
    reading.close()


def test_keys_made_in_a_transaction_that_failed_are_not_used_after_it(vault: OpenVault) -> None:
    made: list[InnerKeys] = []

    def fail() -> None:
        with vault.live.connection.transaction():
            made.append(vault.inner_keys)
            raise CancelledError

    with pytest.raises(CancelledError):
        fail()
    kept = vault.inner_keys
    assert made != [kept]
    assert vault.inner_keys == kept


def test_wrapping_again_where_there_are_none_changes_nothing(vault: OpenVault) -> None:
    vault.close()
    wrap_again(vault.live.path, former=vault.keyed, present=vault.keyed)
