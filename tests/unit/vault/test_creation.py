"""A vault is made whole, where it may lie, or nothing is left of it."""

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest

from pss_desktop.crypto.header import KdfFloor
from pss_desktop.domain.errors import (
    DiskFullError,
    UnsuitablePlaceError,
    WeakenedParametersError,
)
from pss_desktop.files.mounts import PlaceProblem
from pss_desktop.vault.backups.backup import back_up
from pss_desktop.vault.opening.creation import NewVault, create_vault
from pss_desktop.vault.opening.lifecycle import open_vault
from pss_desktop.vault.opening.restore import restore
from pss_desktop.vault.opening.unfinished_vault import unfinished_vault
from pss_desktop.vault.slices import finish
from tests.unit.vault.vaults import (
    CHEAP,
    PASSPHRASE,
    Bench,
    write_notes,
)

OPEN_FILES: Final = Path("/proc/self/fd")


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
    (left.parent / f"{left.name}.lock").touch()
    path = bench.create_closed()
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_what_somebody_else_is_making_stays(bench: Bench) -> None:
    with unfinished_vault(bench.root) as folder:
        path = bench.create_closed()
        assert folder.blobs.is_dir()
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def in_use(folder: Path) -> list[str]:
    """The files in *folder* that this process has open."""
    if not OPEN_FILES.is_dir():
        pytest.skip("this system does not list the files that a process has open")
    links = (one.readlink() for one in OPEN_FILES.iterdir() if os.path.lexists(one))
    return [str(one) for one in links if one.is_relative_to(folder)]


def test_nothing_is_open_in_a_folder_when_it_gets_its_name(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else Windows would refuse the name."""
    rename, named = Path.rename, []

    def renamed(path: Path, target: Path) -> Path:
        assert in_use(path) == []
        named.append(target.parent.name)
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", renamed)
    vault = bench.create().vault
    write_notes(vault, 1)
    vault.checkpoint()
    made = finish(back_up(vault.keyed, vault.live)).backup
    vault.close()
    finish(restore(made.folder, bench.root, PASSPHRASE, machine=bench.machine)).close()
    assert named == ["vaults", "backups", "vaults"]
