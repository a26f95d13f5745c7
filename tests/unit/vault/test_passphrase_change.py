"""A new passphrase opens the vault and its backups, and the old one nothing that could be reached."""

import shutil
from pathlib import Path

import pytest

from pss_desktop.crypto.envelope import Passphrase
from pss_desktop.crypto.header import KdfCost
from pss_desktop.crypto.words import RecoveryCode
from pss_desktop.domain.errors import (
    NotWritableError,
    WeakenedParametersError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from pss_desktop.vault.backups.backup import back_up
from pss_desktop.vault.key_changes import passphrase_change
from pss_desktop.vault.key_changes.passphrase_change import (
    change_passphrase,
    change_recovery_code,
    confirm,
    could_be_dearer,
    strengthen,
)
from pss_desktop.vault.open_vault import Notice, OpenVault
from pss_desktop.vault.opening.lifecycle import open_vault
from pss_desktop.vault.opening.restore import restore
from pss_desktop.vault.slices import finish
from tests.unit.vault.vaults import CHEAP, OTHER_PASSPHRASE, PASSPHRASE, Bench, write_notes

DEARER = KdfCost(m_kib=16, t=2, p=1)
CODE = RecoveryCode(bytes(range(20)))


@pytest.fixture
def vault(vault: OpenVault) -> OpenVault:
    write_notes(vault, 2)
    return vault


def backed_up(vault: OpenVault, to: Path | None = None) -> Path:
    vault.checkpoint()
    return finish(back_up(vault.keyed, vault.live, to=to)).backup.folder


def opens(bench: Bench, path: Path, secret: Passphrase | RecoveryCode) -> bool:
    bench.clock.advance(hours=1)
    try:
        open_vault(path, secret, machine=bench.machine).close()
    except (WrongPassphraseError, WrongRecoveryCodeError):
        return False
    return True


def restores(bench: Bench, folder: Path, secret: Passphrase | RecoveryCode) -> bool:
    try:
        finish(restore(folder, bench.root / "again", secret, machine=bench.machine)).close()
    except (WrongPassphraseError, WrongRecoveryCodeError):
        return False
    return True


def test_the_new_passphrase_opens_the_vault_and_the_old_one_does_not(bench: Bench, vault: OpenVault) -> None:
    assert change_passphrase(vault, OTHER_PASSPHRASE, cost=CHEAP).unreached == ()
    vault.close()
    assert not opens(bench, vault.folder.path, PASSPHRASE)
    assert opens(bench, vault.folder.path, OTHER_PASSPHRASE)


def test_the_recovery_code_still_opens_after_a_change_of_passphrase(bench: Bench) -> None:
    created = bench.create()
    change_passphrase(created.vault, OTHER_PASSPHRASE, cost=CHEAP)
    created.vault.close()
    assert opens(bench, created.vault.folder.path, created.recovery_code)


def test_the_earlier_header_stays_until_the_new_one_has_opened_the_vault(
    bench: Bench, vault: OpenVault
) -> None:
    before = vault.folder.header.read_bytes()
    change_passphrase(vault, OTHER_PASSPHRASE, cost=CHEAP)
    vault.close()
    assert vault.folder.earlier_header.read_bytes() == before
    vault.folder.header.write_bytes(b"torn by a bad sector")
    repaired = bench.open(vault.folder.path, PASSPHRASE)
    assert repaired.notices == (Notice.HEADER_REPAIRED, Notice.OLDER_HEADER)
    repaired.close()


def test_the_first_good_unlock_rewrites_the_earlier_header(bench: Bench, vault: OpenVault) -> None:
    change_passphrase(vault, OTHER_PASSPHRASE, cost=CHEAP)
    vault.close()
    assert opens(bench, vault.folder.path, OTHER_PASSPHRASE)
    vault.folder.header.unlink()
    assert not opens(bench, vault.folder.path, PASSPHRASE)
    assert opens(bench, vault.folder.path, OTHER_PASSPHRASE)


def test_backups_open_with_the_new_passphrase_and_no_longer_with_the_old_one(
    bench: Bench, vault: OpenVault
) -> None:
    folder = backed_up(vault)
    change_passphrase(vault, OTHER_PASSPHRASE, cost=CHEAP)
    assert not restores(bench, folder, PASSPHRASE)
    assert restores(bench, folder, OTHER_PASSPHRASE)


def test_a_stick_that_is_there_is_reached_and_one_that_is_away_is_named(
    bench: Bench, vault: OpenVault, tmp_path: Path
) -> None:
    here, away = tmp_path / "here", tmp_path / "away"
    here.mkdir()
    away.mkdir()
    reached = backed_up(vault, here)
    gone = backed_up(vault, away)
    shutil.move(away, tmp_path / "pulled")
    changed = change_passphrase(vault, OTHER_PASSPHRASE, cost=CHEAP)
    assert [copy.folder for copy in changed.unreached] == [gone]
    assert restores(bench, reached, OTHER_PASSPHRASE)
    assert restores(bench, tmp_path / "pulled" / gone.name, PASSPHRASE)


def test_another_vaults_backup_in_that_place_is_left_alone(
    bench: Bench, vault: OpenVault, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    mine = backed_up(vault, stick)
    other = bench.create("Tamarisk house").vault
    theirs = backed_up(other)
    other.close()
    shutil.rmtree(mine)
    shutil.copytree(theirs, mine)
    changed = change_passphrase(vault, OTHER_PASSPHRASE, cost=CHEAP)
    assert [copy.folder for copy in changed.unreached] == [mine]
    assert (mine / "vault.hdr").read_bytes() == (theirs / "vault.hdr").read_bytes()


def test_a_disk_that_refuses_leaves_the_old_passphrase(
    bench: Bench, vault: OpenVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> None:
        raise NotWritableError

    monkeypatch.setattr(passphrase_change, "replace_header", refuse)
    with pytest.raises(NotWritableError):
        change_passphrase(vault, OTHER_PASSPHRASE, cost=CHEAP)
    vault.close()
    assert opens(bench, vault.folder.path, PASSPHRASE)


def test_a_disk_that_refuses_once_the_new_one_counts_is_no_failure(bench: Bench, vault: OpenVault) -> None:
    vault.live.connection.rows("PRAGMA query_only = ON")
    change_passphrase(vault, OTHER_PASSPHRASE, cost=CHEAP)
    vault.live.connection.rows("PRAGMA query_only = OFF")
    vault.close()
    assert opens(bench, vault.folder.path, OTHER_PASSPHRASE)
    assert not opens(bench, vault.folder.path, PASSPHRASE)


def test_a_cost_under_the_floor_is_refused(vault: OpenVault) -> None:
    with pytest.raises(WeakenedParametersError):
        change_passphrase(vault, OTHER_PASSPHRASE, cost=CHEAP._replace(t=0))
    assert confirm(vault.keyed, PASSPHRASE).kind == "passphrase"


def test_confirming_tells_the_right_secrets_from_the_wrong_ones(bench: Bench) -> None:
    created = bench.create()
    vault = created.vault
    assert confirm(vault.keyed, PASSPHRASE).kind == "passphrase"
    assert confirm(vault.keyed, created.recovery_code).kind == "recovery"
    with pytest.raises(WrongPassphraseError):
        confirm(vault.keyed, OTHER_PASSPHRASE)
    with pytest.raises(WrongRecoveryCodeError):
        confirm(vault.keyed, CODE)
    vault.close()


def test_a_new_recovery_code_replaces_the_old_one_in_the_backups_too(bench: Bench) -> None:
    created = bench.create()
    vault = created.vault
    folder = backed_up(vault)
    assert change_recovery_code(vault, CODE).unreached == ()
    vault.close()
    assert not opens(bench, vault.folder.path, created.recovery_code)
    assert opens(bench, vault.folder.path, CODE)
    assert not restores(bench, folder, created.recovery_code)
    assert restores(bench, folder, CODE)


def test_who_unlocked_by_the_code_sets_a_new_passphrase(bench: Bench) -> None:
    created = bench.create()
    created.vault.close()
    path = created.vault.folder.path
    vault = open_vault(path, created.recovery_code, machine=bench.machine)
    change_passphrase(vault, OTHER_PASSPHRASE, cost=CHEAP)
    vault.close()
    assert opens(bench, path, OTHER_PASSPHRASE)
    assert opens(bench, path, created.recovery_code)


def test_a_machine_that_allows_more_wraps_the_passphrase_dearer_and_never_cheaper(
    bench: Bench, vault: OpenVault
) -> None:
    assert could_be_dearer(vault.header, DEARER)
    assert strengthen(vault, PASSPHRASE, cost=DEARER)
    assert not strengthen(vault, PASSPHRASE, cost=DEARER)
    assert not strengthen(vault, PASSPHRASE, cost=CHEAP)
    assert confirm(vault.keyed, PASSPHRASE).kdf.cost == DEARER
    assert vault.header.calibrated_on == bench.clock.now().date()
    vault.close()
    assert opens(bench, vault.folder.path, PASSPHRASE)


def test_each_change_leaves_a_line_in_the_audit(vault: OpenVault) -> None:
    change_passphrase(vault, OTHER_PASSPHRASE, cost=CHEAP)
    change_recovery_code(vault, CODE)
    strengthen(vault, OTHER_PASSPHRASE, cost=DEARER)
    assert [entry.act for entry in vault.storage.audit.page(None, 3)] == [
        "passphrase.strengthened",
        "recovery.changed",
        "passphrase.changed",
    ]
