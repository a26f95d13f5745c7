"""A vault opens, or says in which of several ways it cannot."""

import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from pss_desktop.crypto.envelope import Passphrase
from pss_desktop.crypto.header import KdfCost, KdfFloor
from pss_desktop.crypto.words import RecoveryCode
from pss_desktop.domain.errors import (
    AbsurdParametersError,
    DiskFullError,
    HistoryLostError,
    ReadOnlyVaultError,
    TryLaterError,
    UnsuitablePlaceError,
    VaultDamagedError,
    VaultError,
    VaultInUseError,
    VaultMissingError,
    VaultTooNewError,
    WeakenedParametersError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from pss_desktop.files.mounts import PlaceProblem
from pss_desktop.vault.connection import open_connection
from pss_desktop.vault.creation import NewVault, create_vault
from pss_desktop.vault.folder import VaultFolder
from pss_desktop.vault.lifecycle import Mode, open_vault
from pss_desktop.vault.open_vault import Notice
from tests.unit.vault.vaults import (
    CHEAP,
    OTHER_PASSPHRASE,
    PASSPHRASE,
    Bench,
    count_of,
    write_notes,
)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path / "data")


# Making


def test_a_new_vault_is_open_and_its_files_are_its_owners_alone(bench: Bench) -> None:
    old = os.umask(0)
    try:
        vault = bench.create().vault
    finally:
        os.umask(old)
    write_notes(vault, 2)
    for path in [bench.root, *bench.root.rglob("*")]:
        assert path.stat().st_mode & 0o777 == (0o700 if path.is_dir() else 0o600), path
    vault.close()


def test_a_new_vault_has_the_files_that_the_format_names(bench: Bench) -> None:
    path = bench.create_closed()
    assert {one.name for one in path.iterdir()} == {
        "vault.hdr",
        "vault.hdr.bak",
        "vault-1.db",
        "device-1.key",
        "head-1",
        "lock",
        "blobs",
        "outbox",
        "inbox",
        "quarantine",
    }
    assert path.name == json.loads((path / "vault.hdr").read_bytes().splitlines()[0])["vault_id"]


def test_the_recovery_code_opens_a_new_vault(bench: Bench) -> None:
    created = bench.create()
    created.vault.close()
    vault = open_vault(created.vault.folder.path, created.recovery_code, machine=bench.machine)
    assert vault.identity.name == "Hazel Brook"
    vault.close()


def test_no_vault_is_made_where_it_must_not_lie(bench: Bench) -> None:
    machine = replace(bench.machine, place_problem=lambda path: PlaceProblem.CLOUD)
    with pytest.raises(UnsuitablePlaceError, match="cloud"):
        create_vault(bench.root, NewVault("A", "B", PASSPHRASE.text, CHEAP), machine=machine)
    assert not bench.root.exists()


def test_no_vault_is_made_on_a_full_disk(bench: Bench) -> None:
    bench.disk.free = 1000
    with pytest.raises(DiskFullError):
        bench.create()
    assert not list(bench.root.rglob("vault.hdr"))


def test_a_cost_under_the_floor_leaves_nothing_behind(bench: Bench) -> None:
    machine = replace(bench.machine, floor=KdfFloor(m_kib=16, t=1, p=1))
    with pytest.raises(WeakenedParametersError):
        create_vault(bench.root, NewVault("A", "B", PASSPHRASE.text, CHEAP), machine=machine)
    assert not list((bench.root / "vaults").iterdir())


def test_what_a_crash_left_of_a_new_vault_is_cleared_away_by_the_next_one(bench: Bench) -> None:
    left = bench.root / "vaults" / ".unfinished-0011"
    (left / "blobs").mkdir(parents=True)
    (left / "vault-1.db").write_bytes(b"half")
    path = bench.create_closed()
    assert [one.name for one in path.parent.iterdir()] == [path.name]


# Opening


def test_what_was_written_is_there_after_opening_again(bench: Bench) -> None:
    path = bench.create_closed(notes=5)
    vault = bench.open(path)
    assert count_of(vault) == 5
    assert vault.notices == ()
    assert [entry.act for entry in vault.storage.audit.page(None, 3)] == ["vault.unlocked", "vault.unlocked"]
    vault.close()


def test_closing_twice_is_closing_once(bench: Bench) -> None:
    vault = bench.create().vault
    vault.close()
    vault.close()
    assert vault.closed


def test_a_vault_that_is_open_cannot_be_opened_again(bench: Bench) -> None:
    vault = bench.create().vault
    with pytest.raises(VaultInUseError):
        bench.open(vault.folder.path)
    vault.close()
    bench.open(vault.folder.path).close()


def test_there_is_no_vault_where_nothing_is(bench: Bench) -> None:
    with pytest.raises(VaultMissingError):
        bench.open(bench.root / "vaults" / "none")


def test_a_folder_without_a_header_is_no_vault(bench: Bench) -> None:
    (bench.root / "empty").mkdir(parents=True)
    with pytest.raises(VaultMissingError):
        bench.open(bench.root / "empty")


def test_a_vault_that_came_to_lie_on_a_network_opens_for_reading_only(bench: Bench) -> None:
    path = bench.create_closed()
    machine = replace(bench.machine, place_problem=lambda path: PlaceProblem.NETWORK)
    with pytest.raises(UnsuitablePlaceError):
        open_vault(path, PASSPHRASE, machine=machine)
    vault = open_vault(path, PASSPHRASE, machine=machine, mode=Mode.READ_ONLY)
    assert count_of(vault) == 3
    vault.close()


# Wrong secrets


def test_a_wrong_passphrase_says_how_long_the_next_try_waits(bench: Bench) -> None:
    path = bench.create_closed()
    waits = []
    for _ in range(3):
        with pytest.raises(WrongPassphraseError) as caught:
            bench.open(path, OTHER_PASSPHRASE)
        waits.append(caught.value.wait_seconds)
    assert waits == [0, 0, 1]


def test_during_the_pause_not_even_the_right_passphrase_is_tried(bench: Bench) -> None:
    path = bench.create_closed()
    for _ in range(4):
        bench.clock.advance(seconds=100)
        with pytest.raises(WrongPassphraseError):
            bench.open(path, OTHER_PASSPHRASE)
    with pytest.raises(TryLaterError) as caught:
        bench.open(path)
    assert caught.value.wait_seconds == 2
    bench.clock.advance(seconds=2)
    bench.open(path).close()
    assert not (path / "attempts").exists()


def test_a_pause_never_holds_up_the_recovery_code(bench: Bench) -> None:
    created = bench.create()
    created.vault.close()
    path = created.vault.folder.path
    for _ in range(5):
        bench.clock.advance(seconds=100)
        with pytest.raises(WrongPassphraseError):
            bench.open(path, OTHER_PASSPHRASE)
    open_vault(path, created.recovery_code, machine=bench.machine).close()


def test_another_vaults_recovery_code_is_wrong_and_costs_no_pause(bench: Bench) -> None:
    path = bench.create_closed()
    with pytest.raises(WrongRecoveryCodeError):
        open_vault(path, RecoveryCode(bytes(20)), machine=bench.machine)
    bench.open(path).close()


def test_a_full_disk_does_not_make_a_wrong_passphrase_something_else(bench: Bench) -> None:
    path = bench.create_closed()
    (path / "attempts").mkdir()
    with pytest.raises(WrongPassphraseError):
        bench.open(path, OTHER_PASSPHRASE)


# Headers


def test_costs_under_the_floor_and_absurd_ones_are_refused_before_they_run(bench: Bench) -> None:
    path = bench.create_closed()
    for name in ("vault.hdr", "vault.hdr.bak"):
        (path / name).write_bytes((path / name).read_bytes().replace(b'"m":8,', b'"m":7,'))
    with pytest.raises(WeakenedParametersError):
        bench.open(path)
    for name in ("vault.hdr", "vault.hdr.bak"):
        (path / name).write_bytes((path / name).read_bytes().replace(b'"m":7,', b'"m":9999999,'))
    with pytest.raises(AbsurdParametersError):
        bench.open(path)


def test_one_flipped_bit_anywhere_in_the_header_is_mended_from_the_earlier_generation(bench: Bench) -> None:
    path = bench.create_closed()
    header = path / "vault.hdr"
    whole = header.read_bytes()
    for position in range(0, len(whole), 7):
        changed = bytearray(whole)
        changed[position] ^= 1
        header.write_bytes(changed)
        try:
            vault = bench.open(path)
        except VaultTooNewError:  # the flip made a newer version of it, which only that version could judge
            continue
        assert vault.notices == (Notice.HEADER_REPAIRED,), position
        vault.close()
        assert header.read_bytes() == whole


@pytest.mark.parametrize("name", ["vault.hdr", "vault.hdr.bak"])
def test_one_header_file_that_is_none_at_all_keeps_no_vault_closed(bench: Bench, name: str) -> None:
    path = bench.create_closed()
    with (path / name).open("ab") as file:
        file.write(bytes(70_000))
    bench.open(path).close()
    (path / name).unlink()
    (path / name).mkdir()
    bench.open(path).close()


@pytest.mark.parametrize("name", ["head-1", "device-1.key"])
def test_a_part_that_no_longer_fits_its_place_leaves_a_vault_to_read(bench: Bench, name: str) -> None:
    path = bench.create_closed()
    with (path / name).open("ab") as file:
        file.write(bytes(70_000))
    with pytest.raises(VaultDamagedError):
        bench.open(path)
    vault = bench.open(path, mode=Mode.READ_ONLY)
    assert vault.notices == (Notice.DAMAGED,)
    vault.close()


def test_a_missing_header_is_mended_from_the_earlier_generation(bench: Bench) -> None:
    path = bench.create_closed()
    (path / "vault.hdr").unlink()
    vault = bench.open(path)
    assert vault.notices == (Notice.HEADER_REPAIRED,)
    vault.close()
    assert (path / "vault.hdr").read_bytes() == (path / "vault.hdr.bak").read_bytes()


def test_two_damaged_headers_are_damage_and_not_a_wrong_passphrase(bench: Bench) -> None:
    path = bench.create_closed()
    for name in ("vault.hdr", "vault.hdr.bak"):
        (path / name).write_bytes(b"{}\n\n")
    with pytest.raises(VaultDamagedError, match="header"):
        bench.open(path)


def test_a_slot_taken_away_is_found_by_the_headers_mac(bench: Bench) -> None:
    path = bench.create_closed()
    header = json.loads((path / "vault.hdr").read_bytes().splitlines()[0])
    mac = (path / "vault.hdr").read_bytes().splitlines()[1]
    header["slots"] = [slot for slot in header["slots"] if slot["kind"] == "passphrase"]
    line = json.dumps(header, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    for name in ("vault.hdr", "vault.hdr.bak"):
        (path / name).write_bytes(line + b"\n" + mac + b"\n")
    with pytest.raises(VaultDamagedError, match="header"):
        bench.open(path)


def test_a_header_that_needs_a_newer_program_says_so(bench: Bench) -> None:
    path = bench.create_closed()
    header = path / "vault.hdr"
    newer = header.read_bytes().replace(b'"min_reader":1', b'"min_reader":2').replace(b'"v":1', b'"v":2')
    header.write_bytes(newer)
    with pytest.raises(VaultTooNewError):
        bench.open(path)
    assert header.read_bytes() == newer


# Database


def test_a_newer_schema_is_refused_and_left_as_it_is(bench: Bench) -> None:
    created = bench.create()
    keys = created.vault.keyed.keys
    created.vault.close()
    path = created.vault.folder.database(1)
    connection = open_connection(path, keys.database)
    connection.run("PRAGMA user_version = 99")
    connection.close()
    before = path.read_bytes()
    for mode in (Mode.NORMAL, Mode.READ_ONLY):
        with pytest.raises(VaultTooNewError):
            bench.open(created.vault.folder.path, mode=mode)
    assert path.read_bytes() == before


def test_a_missing_database_is_damage(bench: Bench) -> None:
    path = bench.create_closed()
    (path / "vault-1.db").unlink()
    with pytest.raises(VaultDamagedError, match="database"):
        bench.open(path)
    with pytest.raises(VaultError):
        bench.open(path, mode=Mode.READ_ONLY)


def test_a_database_cut_at_any_512_bytes_never_opens_with_less(bench: Bench) -> None:
    path = bench.create_closed(notes=20) / "vault-1.db"
    whole = path.read_bytes()
    for size in range(0, len(whole), 512 * 37):
        path.write_bytes(whole[:size])
        with pytest.raises((VaultDamagedError, HistoryLostError)):
            bench.open(path.parent)
    path.write_bytes(whole)
    bench.open(path.parent).close()


def test_an_operation_that_is_not_what_its_hash_says_is_found_among_the_newest(bench: Bench) -> None:
    created = bench.create()
    write_notes(created.vault, 3)
    connection = created.vault.live.connection
    connection.run("DROP TRIGGER op_payload_is_not_replaced")
    connection.run("UPDATE op SET payload = CAST('{\"text\":{}}' AS BLOB) WHERE id = 2")
    created.vault.close()
    with pytest.raises(VaultDamagedError, match="journal"):
        bench.open(created.vault.folder.path)
    vault = bench.open(created.vault.folder.path, mode=Mode.READ_ONLY)
    assert vault.notices == (Notice.DAMAGED,)
    assert count_of(vault) == 3
    vault.close()


# Rolled back


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


# Tidying


def test_what_a_crash_left_is_cleared_away_and_nothing_else(bench: Bench) -> None:
    path = bench.create_closed()
    for name in ("vault-2.db", "device-2.key", "head-2", ".part-abc"):
        (path / name).write_bytes(b"left")
    (path / "outbox" / "keep").write_bytes(b"kept")
    bench.open(path).close()
    names = {one.name for one in path.iterdir()}
    assert not names & {"vault-2.db", "device-2.key", "head-2", ".part-abc"}
    assert (path / "outbox" / "keep").exists()


def test_a_header_mended_from_the_earlier_generation_clears_nothing_of_another_epoch(bench: Bench) -> None:
    path = bench.create_closed()
    (path / "vault.hdr").unlink()
    (path / "vault-2.db").write_bytes(b"perhaps the newer one")
    bench.open(path).close()
    assert (path / "vault-2.db").exists()


# Wherever opening fails, the lock goes


def test_a_damaged_page_that_only_the_unlocks_own_line_meets_lets_go_of_everything(bench: Bench) -> None:
    path = bench.create_closed()
    vault = bench.open(path)
    root = vault.live.connection.scalar("SELECT rootpage FROM sqlite_master WHERE name = 'audit'")
    vault.close()
    database = path / "vault-1.db"
    whole = database.read_bytes()
    changed = bytearray(whole)
    changed[(root - 1) * 4096 + 50] ^= 1
    database.write_bytes(changed)
    for _ in range(2):
        with pytest.raises(VaultDamagedError):
            bench.open(path)
    database.write_bytes(whole)
    bench.open(path).close()


@pytest.mark.parametrize(
    "spoil",
    [
        lambda folder: (folder.path / "vault-1.db").unlink(),
        lambda folder: (folder.path / "device-1.key").write_bytes(b"x"),
        lambda folder: (folder.path / "head-1").write_bytes(b"x"),
        lambda folder: (folder.path / "vault-1.db").write_bytes(bytes(8192)),
    ],
)
def test_an_opening_that_fails_lets_the_next_one_try(
    bench: Bench, spoil: Callable[[VaultFolder], None]
) -> None:
    path = bench.create_closed()
    spoil(VaultFolder(path))
    for _ in range(2):
        with pytest.raises(VaultDamagedError):
            bench.open(path)


def test_passphrases_match_whatever_way_their_letters_are_composed(bench: Bench) -> None:
    new = NewVault("Lime", "Hazel Brook", "caf\u00e9 under the linden", KdfCost(8, 1, 1))
    vault = create_vault(bench.root, new, machine=bench.machine).vault
    vault.close()
    bench.open(vault.folder.path, Passphrase("cafe\u0301 under the linden")).close()
