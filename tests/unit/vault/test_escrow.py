"""A vault in somebody's keeping: opened by them, with its backups, until its owner takes it back."""

from pathlib import Path

import pytest

from pss_desktop.crypto.age import HybridIdentity
from pss_desktop.crypto.envelope import Passphrase, Secret
from pss_desktop.crypto.escrow import EscrowKey
from pss_desktop.crypto.words import RecoveryCode
from pss_desktop.domain.errors import NotWritableError, WrongRecoveryCodeError
from pss_desktop.vault.backups.backup import back_up
from pss_desktop.vault.key_changes import passphrase_change
from pss_desktop.vault.key_changes.escrow import in_keeping_of, leave_in_keeping, take_back
from pss_desktop.vault.key_changes.passphrase_change import change_passphrase
from pss_desktop.vault.key_changes.rotation import rotate
from pss_desktop.vault.open_vault import OpenVault
from pss_desktop.vault.opening.lifecycle import open_vault
from pss_desktop.vault.opening.restore import restore
from pss_desktop.vault.slices import finish
from tests.unit.vault.vaults import CHEAP, OTHER_PASSPHRASE, PASSPHRASE, Bench, write_notes

KEEPER = HybridIdentity.from_bytes(b"\x0b" * 32)
LATER_KEEPER = HybridIdentity.from_bytes(b"\x0c" * 32)


@pytest.fixture
def vault(vault: OpenVault) -> OpenVault:
    write_notes(vault, 1)
    return vault


def opens(bench: Bench, path: Path, secret: Secret) -> bool:
    try:
        open_vault(path, secret, machine=bench.machine).close()
    except WrongRecoveryCodeError:
        return False
    return True


def test_a_new_vault_is_in_nobodys_keeping(bench: Bench, vault: OpenVault) -> None:
    assert in_keeping_of(vault) is None
    vault.close()
    assert not opens(bench, vault.folder.path, EscrowKey(KEEPER))


def test_the_keeper_opens_the_vault_and_so_does_its_owner(bench: Bench, vault: OpenVault) -> None:
    leave_in_keeping(vault, KEEPER.recipient)

    assert in_keeping_of(vault) == KEEPER.recipient
    vault.close()
    for secret in (EscrowKey(KEEPER), PASSPHRASE, EscrowKey(KEEPER)):
        assert opens(bench, vault.folder.path, secret)


def test_another_keeper_takes_the_place_of_the_first(bench: Bench, vault: OpenVault) -> None:
    leave_in_keeping(vault, KEEPER.recipient)
    leave_in_keeping(vault, LATER_KEEPER.recipient)

    assert in_keeping_of(vault) == LATER_KEEPER.recipient
    vault.close()
    assert opens(bench, vault.folder.path, EscrowKey(LATER_KEEPER))
    assert not opens(bench, vault.folder.path, EscrowKey(KEEPER))


def test_what_is_taken_back_opens_for_its_owner_alone_with_its_backups(
    bench: Bench, vault: OpenVault, tmp_path: Path
) -> None:
    leave_in_keeping(vault, KEEPER.recipient)
    vault.checkpoint()
    backup = finish(back_up(vault.keyed, vault.live)).backup.folder

    assert take_back(vault).unreached == ()

    assert in_keeping_of(vault) is None
    vault.close()
    assert opens(bench, vault.folder.path, PASSPHRASE)
    assert not opens(bench, vault.folder.path, EscrowKey(KEEPER))
    with pytest.raises(WrongRecoveryCodeError):
        finish(restore(backup, tmp_path / "again", EscrowKey(KEEPER), machine=bench.machine))


def test_the_keeper_makes_a_vault_of_a_backup(bench: Bench, vault: OpenVault, tmp_path: Path) -> None:
    leave_in_keeping(vault, KEEPER.recipient)
    vault.checkpoint()
    backup = finish(back_up(vault.keyed, vault.live)).backup.folder

    again = finish(restore(backup, tmp_path / "again", EscrowKey(KEEPER), machine=bench.machine))

    assert in_keeping_of(again) == KEEPER.recipient
    again.close()


def test_a_new_passphrase_leaves_the_vault_in_keeping(bench: Bench, vault: OpenVault) -> None:
    leave_in_keeping(vault, KEEPER.recipient)
    change_passphrase(vault, OTHER_PASSPHRASE, cost=CHEAP)
    vault.close()

    assert opens(bench, vault.folder.path, EscrowKey(KEEPER))
    assert opens(bench, vault.folder.path, OTHER_PASSPHRASE)


@pytest.mark.parametrize("kept", [True, False])
def test_a_new_vault_key_stays_with_the_same_keeper_or_with_none(
    bench: Bench, vault: OpenVault, kept: bool
) -> None:
    if kept:
        leave_in_keeping(vault, KEEPER.recipient)
    rotated = finish(rotate(vault, Passphrase(PASSPHRASE.text), RecoveryCode(bytes(20)), cost=CHEAP)).vault
    rotated.close()

    assert opens(bench, vault.folder.path, EscrowKey(KEEPER)) is kept


def test_where_the_header_cannot_be_written_the_keeper_before_stays(
    bench: Bench, vault: OpenVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    leave_in_keeping(vault, KEEPER.recipient)

    def refuse(*_: object) -> None:
        raise NotWritableError

    with monkeypatch.context() as patch:
        patch.setattr(passphrase_change, "replace_header", refuse)
        with pytest.raises(NotWritableError):
            leave_in_keeping(vault, LATER_KEEPER.recipient)

    assert in_keeping_of(vault) == KEEPER.recipient
    vault.close()
    assert opens(bench, vault.folder.path, EscrowKey(KEEPER))


def test_the_log_notes_both_acts(vault: OpenVault) -> None:
    leave_in_keeping(vault, KEEPER.recipient)
    take_back(vault)

    acts = [entry.act for entry in vault.storage.audit.page(None, 2)]

    assert acts == ["escrow.taken_back", "escrow.left"]
