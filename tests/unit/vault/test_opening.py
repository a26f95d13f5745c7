"""A vault opens with all that was written; where it does not, the next one may try."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from pss_desktop.crypto.envelope import Passphrase
from pss_desktop.crypto.header import KdfCost
from pss_desktop.domain.errors import (
    UnsuitablePlaceError,
    VaultDamagedError,
    VaultInUseError,
    VaultMissingError,
)
from pss_desktop.files.mounts import PlaceProblem
from pss_desktop.vault.folder import VaultFolder
from pss_desktop.vault.open_vault import Notice
from pss_desktop.vault.opening.creation import NewVault, create_vault
from pss_desktop.vault.opening.lifecycle import Mode, open_vault
from tests.unit.vault.vaults import (
    PASSPHRASE,
    Bench,
    count_of,
)


def test_what_was_written_is_there_after_opening_again(bench: Bench) -> None:
    path = bench.create_closed(notes=5)
    vault = bench.open(path)
    assert count_of(vault) == 5
    assert vault.notices == ()
    assert [entry.act for entry in vault.storage.audit.page(None, 3)] == ["vault.unlocked", "vault.unlocked"]
    vault.close()


def test_what_an_opening_noticed_that_nobody_saw_is_told_once_by_the_next(bench: Bench) -> None:
    path = bench.create_closed(notes=1)
    bench.open(path, mode=Mode.AS_NEW_DEVICE).close_untold()
    reading = bench.open(path, mode=Mode.READ_ONLY)
    reading.close_untold()
    unseen = bench.open(path)
    assert unseen.notices == (Notice.NEW_DEVICE,)
    unseen.close_untold()
    seen = bench.open(path)
    assert seen.notices == (Notice.NEW_DEVICE,)
    seen.close()
    again = bench.open(path)
    assert again.notices == ()
    again.close()


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
