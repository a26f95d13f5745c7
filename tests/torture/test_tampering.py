"""R5, R6, R7: bit rot, truncation and old copies are found; no vault opens with less than it acknowledged."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from pss_desktop.domain.errors import HistoryLostError, PssError, VaultDamagedError
from pss_desktop.vault.check import check_vault
from pss_desktop.vault.content_digest import content_digest
from pss_desktop.vault.folder import VaultFolder
from pss_desktop.vault.open_vault import Notice, OpenVault
from pss_desktop.vault.slices import finish
from tests.unit.vault.vaults import Bench, write_notes

PAGE = 4096
NOTES = "SELECT count(*) FROM record JOIN kind ON kind.id = record.kind WHERE kind.name = 'session_note'"


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path / "data")


def _copies(source: Path, folder: Path) -> Callable[[], VaultFolder]:
    """A function that lays a fresh copy of the vault in *source* into *folder*."""

    def lay() -> VaultFolder:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(source, folder)
        return VaultFolder(folder)

    return lay


def _flip(path: Path, offset: int) -> None:
    content = bytearray(path.read_bytes())
    content[offset] ^= 1 << (offset % 8)
    path.write_bytes(content)


@contextmanager
def _opened(bench: Bench, folder: VaultFolder) -> Iterator[OpenVault]:
    vault = bench.open(folder.path)
    try:
        yield vault
    finally:
        vault.close()


def _is_noticed(bench: Bench, folder: VaultFolder) -> bool:
    """Whether opening, or else 'Check my vault', says that something is wrong."""
    try:
        with _opened(bench, folder) as vault:
            report = finish(check_vault(vault))
            return bool(vault.notices) or report.views_repaired or not report.sound
    except PssError:
        return True


def _all_that_is_there(vault: OpenVault) -> tuple[bytes, frozenset[bytes]]:
    """Every operation, and every note that a search finds."""
    found = vault.storage.search.find("fig tree", limit=1000)
    return finish(content_digest(vault.live.connection)), frozenset(hit.record for hit in found.hits)


def test_a_flipped_bit_in_any_page_is_found(bench: Bench, tmp_path: Path) -> None:
    lay = _copies(bench.create_closed(notes=40), tmp_path / "copy")
    size = lay().database(1).stat().st_size

    for page in range(size // PAGE):
        folder = lay()
        _flip(folder.database(1), page * PAGE + (page * 1237) % PAGE)
        assert _is_noticed(bench, folder), f"page {page}"


def test_a_flipped_bit_in_the_devices_key_is_found(bench: Bench, tmp_path: Path) -> None:
    lay = _copies(bench.create_closed(), tmp_path / "copy")

    for offset in range(lay().device_key(1).stat().st_size):
        folder = lay()
        _flip(folder.device_key(1), offset)
        assert _is_noticed(bench, folder), f"byte {offset}"


def test_the_head_outside_stands_twice_and_a_flip_in_both_is_found(bench: Bench, tmp_path: Path) -> None:
    lay = _copies(bench.create_closed(), tmp_path / "copy")

    for offset in range(40 + 32):
        folder = lay()
        _flip(folder.head(1), offset)
        _flip(folder.head(1), PAGE + offset)
        with pytest.raises(VaultDamagedError):
            bench.open(folder.path)


def test_a_flipped_bit_in_the_header_is_mended_from_the_earlier_one_and_said(
    bench: Bench, tmp_path: Path, amount: Callable[[int, int], int]
) -> None:
    lay = _copies(bench.create_closed(), tmp_path / "copy")
    size = lay().header.stat().st_size

    for offset in range(0, size - 1, amount(7, 1)):
        folder = lay()
        _flip(folder.header, offset)
        with _opened(bench, folder) as vault:
            assert Notice.HEADER_REPAIRED in vault.notices, f"byte {offset}"


def test_with_both_headers_flipped_nothing_opens(
    bench: Bench, tmp_path: Path, amount: Callable[[int, int], int]
) -> None:
    lay = _copies(bench.create_closed(), tmp_path / "copy")
    size = lay().header.stat().st_size

    for offset in range(0, size - 1, amount(7, 1)):
        folder = lay()
        _flip(folder.header, offset)
        _flip(folder.earlier_header, offset)
        with pytest.raises(PssError):
            bench.open(folder.path)


def test_a_flip_in_the_write_ahead_file_never_drops_a_signed_note_unseen(
    bench: Bench, tmp_path: Path
) -> None:
    vault = bench.create().vault
    write_notes(vault, 12)
    killed = tmp_path / "killed"
    shutil.copytree(vault.folder.path, killed)
    vault.close()
    lay = _copies(killed, tmp_path / "copy")
    wal = lay().path / "vault-1.db-wal"
    assert wal.stat().st_size > 12 * PAGE

    for offset in range(0, wal.stat().st_size, PAGE // 2 + 13):
        folder = lay()
        _flip(folder.path / "vault-1.db-wal", offset)
        try:
            with _opened(bench, folder) as opened:
                whole = opened.live.connection.scalar(NOTES) == 12
        except (HistoryLostError, VaultDamagedError):
            continue
        assert whole, f"byte {offset}"


def test_a_database_cut_short_never_opens_with_less(
    bench: Bench, tmp_path: Path, amount: Callable[[int, int], int]
) -> None:
    lay = _copies(bench.create_closed(notes=20), tmp_path / "copy")
    size = lay().database(1).stat().st_size

    for length in range(0, size, amount(512 * 7, 512)):
        folder = lay()
        with folder.database(1).open("r+b") as file:
            file.truncate(length)
        with pytest.raises((VaultDamagedError, HistoryLostError)):
            bench.open(folder.path)


def test_an_old_database_put_back_is_noticed_at_unlock(bench: Bench, tmp_path: Path) -> None:
    path = bench.create_closed()
    old = (path / "vault-1.db").read_bytes()
    with _opened(bench, VaultFolder(path)) as vault:
        write_notes(vault, 1)
    (path / "vault-1.db").write_bytes(old)

    with pytest.raises(HistoryLostError):
        bench.open(path)


def test_one_old_page_put_back_is_found_by_the_check_or_takes_nothing_away(
    bench: Bench, tmp_path: Path
) -> None:
    """A page with a valid MAC of its own, from an older copy of the same vault; some hold statistics only."""
    path = bench.create_closed(notes=30)
    old = (path / "vault-1.db").read_bytes()
    with _opened(bench, VaultFolder(path)) as vault:
        write_notes(vault, 30)
        whole = _all_that_is_there(vault)
    new = (path / "vault-1.db").read_bytes()
    lay = _copies(path, tmp_path / "copy")
    changed = [
        start
        for start in range(PAGE, min(len(old), len(new)), PAGE)
        if old[start : start + PAGE] != new[start : start + PAGE]
    ]
    assert changed

    for start in changed:
        folder = lay()
        folder.database(1).write_bytes(new[:start] + old[start : start + PAGE] + new[start + PAGE :])
        if not _is_noticed(bench, folder):
            with _opened(bench, folder) as vault:
                assert _all_that_is_there(vault) == whole, f"page {start // PAGE}"


def test_the_whole_folder_put_back_is_not_noticed_and_the_docs_say_so(bench: Bench, tmp_path: Path) -> None:
    path = bench.create_closed()
    shutil.copytree(path, tmp_path / "old")
    with _opened(bench, VaultFolder(path)) as vault:
        write_notes(vault, 1)
    shutil.rmtree(path)
    shutil.copytree(tmp_path / "old", path)

    assert not _is_noticed(bench, VaultFolder(path))
    assert "The whole vault folder put back" in (Path(__file__).parents[2] / "docs/THREATS.md").read_text()
