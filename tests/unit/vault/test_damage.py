"""A damaged vault is mended from its earlier generation, or says in which of several ways it cannot open."""

import json

import pytest

from pss_desktop.domain.errors import (
    AbsurdParametersError,
    HistoryLostError,
    VaultDamagedError,
    VaultError,
    VaultTooNewError,
    WeakenedParametersError,
)
from pss_desktop.vault.database.connection import open_connection
from pss_desktop.vault.open_vault import Notice
from pss_desktop.vault.opening.lifecycle import Mode
from tests.unit.vault.vaults import (
    Bench,
    count_of,
    write_notes,
)


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
