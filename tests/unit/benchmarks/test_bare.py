"""The floor that a vault is measured against is set up like the vault."""

from pathlib import Path

from benchmarks import bare, importing
from pss_desktop.vault.database.connection import open_connection
from pss_desktop.vault.schema import create_schema

KEY = bytes(range(32))
PRAGMAS = [setting.removeprefix("PRAGMA ").split(" = ")[0] for setting in bare.SETTINGS]


def test_the_floor_has_the_settings_of_a_vault(tmp_path: Path) -> None:
    ours = open_connection(tmp_path / "ours.db", KEY, create=True)
    floor = bare.open_bare(tmp_path / "floor.db", KEY)
    try:
        for pragma in [*PRAGMAS, "wal_autocheckpoint", "page_size", "cipher_memory_security"]:
            assert floor.execute(f"PRAGMA {pragma}").fetchone() == ours.row(f"PRAGMA {pragma}"), pragma
    finally:
        floor.close()
        ours.close()


def test_the_floor_of_importing_has_the_index_of_a_vault(tmp_path: Path) -> None:
    floor = bare.open_bare(tmp_path / "floor.db", KEY)
    floor.execute(importing.INDEX)
    floor.execute(importing.INDEX_SETTINGS)
    settings = floor.execute("SELECT k, v FROM search_config ORDER BY k").fetchall()
    floor.close()

    vault = open_connection(tmp_path / "vault.db", KEY, create=True)
    create_schema(vault)

    assert settings == vault.rows("SELECT k, v FROM search_config ORDER BY k")
    vault.close()
