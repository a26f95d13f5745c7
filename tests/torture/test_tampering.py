"""R5, R6: bit rot and truncation are found; no vault opens with less than it acknowledged."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from pss_desktop.domain.errors import HistoryLostError, PssError, VaultDamagedError
from pss_desktop.vault.open_vault import Notice
from tests.torture.rig.tampering import copies, flip, is_noticed, opened
from tests.unit.vault.vaults import Bench, write_notes

PAGE = 4096
HEAD = 40 + 32
NOTES = "SELECT count(*) FROM record JOIN kind ON kind.id = record.kind WHERE kind.name = 'session_note'"


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path / "data")


def test_a_flipped_bit_in_any_page_is_found(bench: Bench, tmp_path: Path) -> None:
    lay = copies(bench.create_closed(notes=40), tmp_path / "copy")
    size = lay().database(1).stat().st_size

    for page in range(size // PAGE):
        folder = lay()
        flip(folder.database(1), page * PAGE + (page * 1237) % PAGE)
        assert is_noticed(bench, folder), f"page {page}"


def test_a_flipped_bit_in_the_devices_key_is_found(bench: Bench, tmp_path: Path) -> None:
    lay = copies(bench.create_closed(), tmp_path / "copy")

    for offset in range(lay().device_key(1).stat().st_size):
        folder = lay()
        flip(folder.device_key(1), offset)
        assert is_noticed(bench, folder), f"byte {offset}"


def test_a_flipped_bit_in_the_head_outside_is_mended_from_its_other_place_and_said(
    bench: Bench, tmp_path: Path, amount: Callable[[int, int], int]
) -> None:
    lay = copies(bench.create_closed(), tmp_path / "copy")

    for offset in range(0, lay().head(1).stat().st_size, amount(53, 1)):
        folder = lay()
        flip(folder.head(1), offset)
        with opened(bench, folder) as vault:
            assert vault.notices == (Notice.HEAD_REPAIRED,), f"byte {offset}"
        with opened(bench, folder) as vault:
            assert vault.notices == (), f"byte {offset}"


def test_with_both_places_of_the_head_flipped_nothing_opens(bench: Bench, tmp_path: Path) -> None:
    lay = copies(bench.create_closed(), tmp_path / "copy")

    for offset in range(HEAD):
        folder = lay()
        flip(folder.head(1), offset)
        flip(folder.head(1), PAGE + offset)
        with pytest.raises(VaultDamagedError):
            bench.open(folder.path)


def test_a_flipped_bit_in_the_header_is_mended_from_the_earlier_one_and_said(
    bench: Bench, tmp_path: Path, amount: Callable[[int, int], int]
) -> None:
    lay = copies(bench.create_closed(), tmp_path / "copy")
    size = lay().header.stat().st_size

    for offset in range(0, size - 1, amount(13, 1)):
        folder = lay()
        flip(folder.header, offset)
        with opened(bench, folder) as vault:
            assert Notice.HEADER_REPAIRED in vault.notices, f"byte {offset}"


def test_with_both_headers_flipped_nothing_opens(
    bench: Bench, tmp_path: Path, amount: Callable[[int, int], int]
) -> None:
    lay = copies(bench.create_closed(), tmp_path / "copy")
    size = lay().header.stat().st_size

    for offset in range(0, size - 1, amount(13, 1)):
        folder = lay()
        flip(folder.header, offset)
        flip(folder.earlier_header, offset)
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
    lay = copies(killed, tmp_path / "copy")
    wal = lay().path / "vault-1.db-wal"
    assert wal.stat().st_size > 12 * PAGE

    for offset in range(0, wal.stat().st_size, PAGE // 2 + 13):
        folder = lay()
        flip(folder.path / "vault-1.db-wal", offset)
        try:
            with opened(bench, folder) as vault:
                whole = vault.live.connection.scalar(NOTES) == 12
        except (HistoryLostError, VaultDamagedError):
            continue
        assert whole, f"byte {offset}"


def test_a_database_cut_short_never_opens_with_less(
    bench: Bench, tmp_path: Path, amount: Callable[[int, int], int]
) -> None:
    lay = copies(bench.create_closed(notes=20), tmp_path / "copy")
    size = lay().database(1).stat().st_size

    for length in range(0, size, amount(512 * 7, 512)):
        folder = lay()
        with folder.database(1).open("r+b") as file:
            file.truncate(length)
        with pytest.raises((VaultDamagedError, HistoryLostError)):
            bench.open(folder.path)
