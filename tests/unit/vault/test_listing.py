"""The unlock screen's list: read before anything heavy is loaded, and never stopped by one bad vault."""

import subprocess
import sys
from pathlib import Path

from pss_desktop.domain.errors import VaultDamagedError, VaultTooNewError
from pss_desktop.vault.entrance.listing import list_vaults
from tests.unit.vault.vaults import Bench


def test_vaults_are_listed_by_the_names_their_owners_chose(bench: Bench) -> None:
    assert list_vaults(bench.root) == []
    for name in ("Tamarisk house", "rowan clinic", "Alder"):
        bench.create(name).vault.close()
    assert [entry.name for entry in list_vaults(bench.root)] == ["Alder", "rowan clinic", "Tamarisk house"]
    for entry in list_vaults(bench.root):
        assert entry.problem is None
        assert entry.id is not None
        assert entry.folder.name == entry.id.hex()


def test_a_vault_whose_headers_are_both_damaged_is_listed_last_and_says_so(bench: Bench) -> None:
    path = bench.create_closed()
    bench.create("Tamarisk house").vault.close()
    for name in ("vault.hdr", "vault.hdr.bak"):
        (path / name).write_bytes(b"?")
    good, bad = list_vaults(bench.root)
    assert good.name == "Tamarisk house"
    assert (bad.id, bad.name, bad.folder) == (None, "", path)
    assert isinstance(bad.problem, VaultDamagedError)


def test_the_earlier_header_names_a_vault_whose_present_one_is_damaged_or_gone(bench: Bench) -> None:
    path = bench.create_closed()
    (path / "vault.hdr").write_bytes(b"?")
    assert list_vaults(bench.root)[0].name == "Rowan clinic"
    (path / "vault.hdr").unlink()
    assert list_vaults(bench.root)[0].name == "Rowan clinic"


def test_a_vault_of_a_newer_program_says_so(bench: Bench) -> None:
    header = bench.create_closed() / "vault.hdr"
    header.write_bytes(
        header.read_bytes().replace(b'"min_reader":1', b'"min_reader":2').replace(b'"v":1', b'"v":2')
    )
    (entry,) = list_vaults(bench.root)
    assert isinstance(entry.problem, VaultTooNewError)


def test_what_is_half_made_or_no_folder_is_not_listed(bench: Bench) -> None:
    bench.create_closed()
    (bench.root / "vaults" / ".unfinished-01").mkdir()
    (bench.root / "vaults" / "notes.txt").write_text("x")
    assert len(list_vaults(bench.root)) == 1


def test_listing_loads_neither_cryptography_nor_the_database() -> None:
    code = (
        "import sys; from pss_desktop.vault.entrance.listing import list_vaults;"
        "heavy = {'cryptography', 'sqlcipher3', 'msgspec'} & set(sys.modules);"
        "sys.exit(str(heavy) if heavy else 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
