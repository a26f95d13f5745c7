"""The device's keys open only in their own vault and epoch, and a changed file is damage."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from pss_desktop.crypto.seal import seal
from pss_desktop.domain.errors import VaultDamagedError, VaultTooNewError
from pss_desktop.domain.ids import VaultId
from pss_desktop.vault.entrance.door import Mode, door_of
from pss_desktop.vault.keys.device_key import DeviceKeys, read_device_keys, write_device_keys
from pss_desktop.vault.keys.identity import identity_of, new_person
from pss_desktop.vault.keys.keyed_vault import KeyedVault
from pss_desktop.vault.opening.lifecycle import enter
from tests.unit.vault.vaults import Bench

DEVICE = DeviceKeys.generate()


@pytest.fixture
def keyed(tmp_path: Path) -> KeyedVault:
    vault = Bench(tmp_path / "data").create().vault
    vault.close()
    return vault.keyed


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "device-1.key"


def test_keys_read_back_and_their_file_shows_nothing_of_them(keyed: KeyedVault, path: Path) -> None:
    write_device_keys(path, DEVICE, keys=keyed.keys, header=keyed.header)
    assert read_device_keys(path, keys=keyed.keys, header=keyed.header) == (DEVICE, False)
    for seed in (DEVICE.signing.seed, DEVICE.receiving.seed):
        assert seed not in path.read_bytes()
        assert seed.hex().encode() not in path.read_bytes()
        assert seed.hex() not in repr(DEVICE)


def test_a_file_without_a_receiving_key_gets_one(keyed: KeyedVault, path: Path) -> None:
    _write(path, keyed, {"v": 1, "signing": DEVICE.signing.seed.hex()})
    read = read_device_keys(path, keys=keyed.keys, header=keyed.header)
    assert (read.keys.signing, read.added) == (DEVICE.signing, True)
    assert read.keys.receiving != DEVICE.receiving


def test_the_first_unlock_keeps_the_receiving_key_that_it_adds(tmp_path: Path) -> None:
    bench = Bench(tmp_path / "data")
    vault = bench.create().vault
    vault.close()
    keyed = vault.keyed
    _write(keyed.folder.device_key(1), keyed, {"v": 1, "signing": DEVICE.signing.seed.hex()})
    seeds = set()
    for mode in (Mode.READ_ONLY, Mode.NORMAL, Mode.NORMAL):
        opened = enter(replace(door_of(keyed), mode=mode))
        seeds.add(opened.identity.device_keys.receiving.seed)
        opened.close()
    assert len(seeds) == 2


def test_another_epochs_or_vaults_file_is_damage(keyed: KeyedVault, path: Path) -> None:
    write_device_keys(path, DEVICE, keys=keyed.keys, header=keyed.header)
    for header in (replace(keyed.header, epoch=2), replace(keyed.header, vault_id=VaultId(bytes(16)))):
        with pytest.raises(VaultDamagedError, match="device key"):
            read_device_keys(path, keys=keyed.keys, header=header)


def test_a_missing_file_is_damage(keyed: KeyedVault, path: Path) -> None:
    with pytest.raises(VaultDamagedError, match="device key"):
        read_device_keys(path, keys=keyed.keys, header=keyed.header)


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"v": 3, "signing": "00" * 32}, VaultTooNewError),
        ({"v": 2, "signing": "00" * 32}, VaultDamagedError),
        ({"v": 2, "signing": "00" * 32, "receiving": "00" * 31}, VaultDamagedError),
        ({"v": 1, "signing": "zz"}, VaultDamagedError),
        ({"v": 1, "signing": "00" * 31}, VaultDamagedError),
    ],
)
def test_sealed_fields_are_read_strictly(
    keyed: KeyedVault, path: Path, fields: dict[str, object], problem: type[Exception]
) -> None:
    _write(path, keyed, fields)
    with pytest.raises(problem):
        read_device_keys(path, keys=keyed.keys, header=keyed.header)


def _write(path: Path, keyed: KeyedVault, fields: dict[str, object]) -> None:
    bound = b"pss/device-key/v1" + keyed.header.vault_id + (1).to_bytes(8, "big")
    path.write_bytes(seal(keyed.keys.device_seal, json.dumps(fields).encode(), bound))


def test_a_person_reads_back_from_the_setting() -> None:
    setting = new_person("Hazel Brook")
    identity = identity_of(setting, DEVICE)
    assert (identity.name, identity.device) == ("Hazel Brook", DEVICE.device)
    assert setting["key"] not in repr(identity)


@pytest.mark.parametrize("setting", [None, {}, {"key": "zz", "name": "A"}, {"key": "00", "name": "A"}])
def test_a_person_who_cannot_be_read_is_damage(setting: object) -> None:
    with pytest.raises(VaultDamagedError, match="person"):
        identity_of(setting, DEVICE)
