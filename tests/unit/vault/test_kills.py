"""A kill at any write of a deed leaves the vault as it was before or as it is after."""

import shutil
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

from pss_desktop.crypto.envelope import Passphrase
from pss_desktop.domain.errors import WrongPassphraseError
from pss_desktop.vault.attached.blob_names import named_files
from pss_desktop.vault.attached.blobs import piece_files
from pss_desktop.vault.backups.backup import back_up, backups_here
from pss_desktop.vault.check import check_vault
from pss_desktop.vault.erasure import erase_scope
from pss_desktop.vault.open_vault import OpenVault
from pss_desktop.vault.slices import finish
from tests.killing import killed_at
from tests.unit.vault.vaults import (
    FILES_OF,
    OTHER_PASSPHRASE,
    PASSPHRASE,
    SCANNED,
    Bench,
    attach_file,
    count_of,
)

REPOSITORY = Path(__file__).parents[3]
Amount = Callable[[int, int], int]


def kills(deed: str, bench: Bench, path: Path, most: int) -> Iterator[int]:
    """Kill the deed at *most* points spread over all its calls, each time on a fresh copy of everything."""
    aside = bench.root.with_name("aside")
    shutil.copytree(bench.root, aside)
    with killed_at("tests.unit.vault.killed_child", deed, str(bench.root), str(path)) as run:
        calls = run(0)
        assert calls > 0
        for fatal in sorted({1 + (calls - 1) * number // max(most - 1, 1) for number in range(most)}):
            shutil.rmtree(bench.root)
            shutil.copytree(aside, bench.root)
            assert run(fatal) == -signal.SIGKILL or fatal == calls
            yield fatal


def opened(bench: Bench, path: Path) -> tuple[OpenVault, Passphrase]:
    """By whichever passphrase works."""
    try:
        return bench.open(path, PASSPHRASE), PASSPHRASE
    except WrongPassphraseError:
        return bench.open(path, OTHER_PASSPHRASE), OTHER_PASSPHRASE


def test_a_change_of_key_killed_anywhere_leaves_the_old_or_the_new_vault(
    bench: Bench, amount: Amount
) -> None:
    path = bench.create_closed(notes=4)
    ways = set()
    for fatal in kills("rotate", bench, path, amount(14, 1000)):
        vault, passphrase = opened(bench, path)
        ways.add(passphrase.text)
        assert count_of(vault) == 4, fatal
        assert finish(check_vault(vault)).sound, fatal
        epochs = {one.name for one in path.iterdir() if one.name.endswith(".db")}
        assert epochs == {f"vault-{vault.keyed.epoch}.db"}, fatal
        vault.close()
    assert len(ways) == 2


def test_a_change_of_passphrase_killed_anywhere_leaves_one_that_opens(bench: Bench, amount: Amount) -> None:
    path = bench.create_closed()
    vault = bench.open(path)
    finish(back_up(vault.keyed, vault.live))
    vault.close()
    for _ in kills("change", bench, path, amount(6, 100)):
        vault, _ = opened(bench, path)
        assert count_of(vault) == 3
        vault.close()


def test_a_backup_killed_anywhere_leaves_the_vault_and_no_half_backup(bench: Bench, amount: Amount) -> None:
    path = bench.create_closed()
    for _ in kills("back_up", bench, path, amount(6, 100)):
        vault = bench.open(path)
        assert len(backups_here(vault.keyed)) <= 1
        vault.checkpoint()
        finish(back_up(vault.keyed, vault.live))
        assert not list((bench.root / "backups").glob(".*"))
        vault.close()


def test_a_new_vault_killed_anywhere_is_whole_or_not_there(bench: Bench, amount: Amount) -> None:
    first = bench.create_closed()
    for _ in kills("create", bench, first, amount(6, 100)):
        bench.create("Tamarisk house").vault.close()
        for path in (bench.root / "vaults").iterdir():
            bench.open(path).close()


def test_a_restore_killed_anywhere_leaves_a_whole_vault_or_none(bench: Bench, amount: Amount) -> None:
    path = bench.create_closed()
    vault = bench.open(path)
    backup = finish(back_up(vault.keyed, vault.live)).backup.folder
    vault.close()
    shutil.rmtree(path)
    for _ in kills("restore", bench, backup, amount(6, 100)):
        for found in (bench.root / "vaults").glob("[!.]*"):
            vault = bench.open(found)
            assert count_of(vault) == 3
            vault.close()


def test_notes_killed_anywhere_are_all_there_or_not_called_done(bench: Bench, amount: Amount) -> None:
    path = bench.create_closed()
    for _ in kills("write", bench, path, amount(5, 100)):
        vault = bench.open(path)
        assert 3 <= count_of(vault) <= 6
        vault.close()


def test_a_file_killed_anywhere_is_attached_whole_or_leaves_nothing_after_the_sweep(
    bench: Bench, amount: Amount
) -> None:
    path = bench.create_closed()
    orphans = 0
    for fatal in kills("attach", bench, path, amount(12, 1000)):
        vault = bench.open(path)
        named = finish(named_files(vault.live.connection))
        assert len(named) == count_of(vault) - 3, fatal
        orphans += finish(vault.sweep_blobs())
        assert {one.name for one in vault.folder.blobs.iterdir()} == {
            name for one in named for name in vault.blobs.names(one.stored)
        }, fatal
        assert all(vault.blobs.get(one.stored) == SCANNED for one in named), fatal
        vault.close()
    assert orphans > 0


def test_an_erasure_killed_anywhere_takes_every_piece_once_it_goes_on(bench: Bench, amount: Amount) -> None:
    path = bench.create_closed()
    vault = bench.open(path)
    attach_file(vault)
    finish(back_up(vault.keyed, vault.live))
    vault.close()
    for fatal in kills("erase", bench, path, amount(10, 1000)):
        vault = bench.open(path)
        finish(erase_scope(vault, FILES_OF))
        assert piece_files(vault.folder.blobs) == [], fatal
        assert not list((bench.root / "backups").glob("*/blobs/*")), fatal
        assert finish(check_vault(vault)).sound, fatal
        vault.close()
