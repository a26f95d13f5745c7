"""A copy is read whole before it is trusted."""

from pathlib import Path

import pytest

from pss_desktop.vault.backups.page_copy import copy_database
from pss_desktop.vault.copy_check import check_copy, file_digest
from pss_desktop.vault.findings import Part
from pss_desktop.vault.open_vault import OpenVault
from pss_desktop.vault.slices import finish
from tests.unit.vault.vaults import write_notes


@pytest.fixture
def vault(vault: OpenVault) -> OpenVault:
    write_notes(vault, 3)
    return vault


def test_reading_a_copy_changes_no_byte_of_it(vault: OpenVault, tmp_path: Path) -> None:
    path, key = tmp_path / "copy.db", vault.keyed.keys.database
    finish(copy_database(vault.live.connection, path, key))
    before = finish(file_digest(path))
    found = finish(check_copy(path, key))
    assert (found.head, found.problems) == (vault.storage.journal.local_head(), frozenset())
    assert finish(file_digest(path)) == before
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith("copy")] == ["copy.db"]


def test_what_does_not_open_or_is_no_vault_is_told_as_damaged_pages(vault: OpenVault, tmp_path: Path) -> None:
    path, key = tmp_path / "copy.db", vault.keyed.keys.database
    finish(copy_database(vault.live.connection, path, key))
    assert finish(check_copy(path, bytes(32))).problems == {Part.PAGES}
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    assert finish(check_copy(path, key)).problems == {Part.PAGES}
