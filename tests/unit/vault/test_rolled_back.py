"""An older database put back is noticed; it opens for reading, or goes on as a new device."""

from pathlib import Path

import pytest

from pss_desktop.domain.errors import (
    HistoryLostError,
    OlderVaultError,
    ReadOnlyVaultError,
    VaultDamagedError,
)
from pss_desktop.journal.feeds import LocalHead
from pss_desktop.vault.check import check_vault
from pss_desktop.vault.journal.outside_head import OutsideHead
from pss_desktop.vault.journal.store import JournalStore
from pss_desktop.vault.keys.identity import PERSON_SETTING
from pss_desktop.vault.open_vault import Notice
from pss_desktop.vault.opening.lifecycle import Mode
from pss_desktop.vault.schema import SCHEMA_VERSION, schema_version
from pss_desktop.vault.slices import finish
from pss_desktop.vault.vault_settings import VaultSettings
from tests.unit.vault.stored_schema import restore
from tests.unit.vault.vaults import (
    Bench,
    count_of,
    write_notes,
)


def put_back_older(bench: Bench, *, older: int = 2, newer: int = 2) -> Path:
    """Somebody put yesterday's database in today's place."""
    path = bench.create_closed(notes=older)
    yesterday = (path / "vault-1.db").read_bytes()
    vault = bench.open(path)
    write_notes(vault, newer)
    vault.close()
    (path / "vault-1.db").write_bytes(yesterday)
    return path


def test_an_older_database_put_back_is_noticed_at_unlock(bench: Bench) -> None:
    path = put_back_older(bench)
    with pytest.raises(HistoryLostError) as caught:
        bench.open(path)
    assert (caught.value.expected, caught.value.found) == (4, 2)


def of_an_older_release(bench: Bench, version: int, *, lost: int = 0) -> Path:
    """A vault as release *version* left it, which once knew of so many operations more."""
    vault = bench.create().vault
    keyed, person = vault.keyed, vault.storage.settings.get(PERSON_SETTING)
    vault.close()
    path = keyed.folder.database(keyed.epoch)
    path.unlink()
    connection = restore(path, version, key=keyed.keys.database)
    VaultSettings(connection).put(PERSON_SETTING, person)
    head = JournalStore(connection).local_head()
    connection.close()
    known = LocalHead(head.count + lost, head.chain)
    OutsideHead(keyed.folder.head(keyed.epoch), keyed.keys.head_mac).create(known)
    return keyed.folder.path


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION))
def test_a_vault_of_an_older_release_is_backed_up_and_brought_up_to_this_one(
    bench: Bench, version: int
) -> None:
    vault = bench.open(of_an_older_release(bench, version))
    assert (schema_version(vault.live.connection), vault.notices) == (SCHEMA_VERSION, ())
    vault.close()
    assert len(list((bench.root / "backups").iterdir())) == 1


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION))
def test_what_a_migration_would_write_over_is_kept_where_the_head_is_spoiled(
    bench: Bench, version: int
) -> None:
    path = of_an_older_release(bench, version)
    head, wal = path / "head-1", path / "vault-1.db-wal"
    flip_byte(head, 5)
    wal.write_bytes(b"what nobody can read" * 200_000)
    lost = wal.read_bytes()
    vault = bench.open(path)
    assert vault.notices == (Notice.HEAD_REPAIRED,)
    assert [kept.read_bytes() for kept in vault.lost_wals] == [lost]
    vault.close()


def flip_byte(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION))
def test_an_older_database_of_an_older_release_is_refused_before_it_is_migrated(
    bench: Bench, version: int
) -> None:
    path = of_an_older_release(bench, version, lost=3)
    before = {file.name: file.read_bytes() for file in path.iterdir() if file.is_file()}
    with pytest.raises(HistoryLostError):
        bench.open(path)
    assert {file.name: file.read_bytes() for file in path.iterdir() if file.is_file()} == before
    assert not (bench.root / "backups").exists()


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION))
def test_what_an_older_release_had_no_table_for_is_said_so_where_it_is_only_read(
    bench: Bench, version: int
) -> None:
    vault = bench.open(of_an_older_release(bench, version), mode=Mode.READ_ONLY)
    assert finish(check_vault(vault)).problems == frozenset()
    with pytest.raises(OlderVaultError):
        vault.storage.connection.rows("SELECT * FROM alarm")
    vault.close()


def test_a_rolled_back_vault_opens_for_reading(bench: Bench) -> None:
    path = put_back_older(bench)
    vault = bench.open(path, mode=Mode.READ_ONLY)
    assert vault.notices == (Notice.HISTORY_LOST,)
    with pytest.raises(ReadOnlyVaultError):
        vault.storage.audit.append("tried")
    vault.checkpoint()
    vault.close()
    with pytest.raises(HistoryLostError):
        bench.open(path)


def test_a_rolled_back_vault_goes_on_as_a_new_device(bench: Bench) -> None:
    path = put_back_older(bench)
    before = bench.open(path, mode=Mode.READ_ONLY)
    old_device = before.identity.device
    before.close()
    vault = bench.open(path, mode=Mode.AS_NEW_DEVICE)
    assert vault.notices == (Notice.HISTORY_LOST, Notice.NEW_DEVICE)
    assert vault.identity.device != old_device
    write_notes(vault)
    vault.close()
    again = bench.open(path)
    assert again.identity.device == vault.identity.device
    assert count_of(again) == 3
    assert "device.renewed" in {entry.act for entry in again.storage.audit.page(None, 10)}
    again.close()


def test_as_many_operations_but_others_are_a_rollback_too(bench: Bench) -> None:
    path = put_back_older(bench, older=2, newer=2)
    vault = bench.open(path, mode=Mode.AS_NEW_DEVICE)
    write_notes(vault, 2, "Other words.")
    head_of_four = (path / "head-1").read_bytes()
    vault.close()
    other = Bench(bench.root.parent / "other")
    strange = other.create_closed(notes=4)
    assert (path / "head-1").read_bytes() == head_of_four
    (strange / "head-1").write_bytes(head_of_four)  # under another key: neither place verifies
    with pytest.raises(VaultDamagedError, match="head"):
        other.open(strange)
    vault = other.open(strange, mode=Mode.AS_NEW_DEVICE)
    assert Notice.DAMAGED in vault.notices
    vault.close()


def test_a_database_that_knows_more_than_the_head_is_fine(bench: Bench) -> None:
    path = bench.create_closed(notes=2)
    head = (path / "head-1").read_bytes()
    vault = bench.open(path)
    write_notes(vault, 3)
    vault.close()
    (path / "head-1").write_bytes(head)
    vault = bench.open(path)
    assert vault.notices == ()
    vault.close()
    assert (path / "head-1").read_bytes() != head


def test_without_its_device_key_a_vault_goes_on_only_as_a_new_device(bench: Bench) -> None:
    path = bench.create_closed()
    (path / "device-1.key").unlink()
    with pytest.raises(VaultDamagedError, match="device key"):
        bench.open(path)
    reading = bench.open(path, mode=Mode.READ_ONLY)
    assert reading.notices == (Notice.DAMAGED,)
    reading.close()
    bench.open(path, mode=Mode.AS_NEW_DEVICE).close()
    bench.open(path).close()


def test_a_new_device_is_not_made_of_a_vault_that_is_damaged(bench: Bench) -> None:
    path = bench.create_closed(notes=20)
    key = (path / "device-1.key").read_bytes()
    with (path / "vault-1.db").open("r+b") as file:
        file.truncate(4096 * 3)
    with pytest.raises(VaultDamagedError):
        bench.open(path, mode=Mode.AS_NEW_DEVICE)
    assert (path / "device-1.key").read_bytes() == key
