"""A bad page of the log, the settings or the journal's head: the vault is read, and its file made anew."""

from pathlib import Path

import pytest

from pss_desktop.domain.errors import VaultDamagedError
from pss_desktop.vault.lifecycle import Mode
from pss_desktop.vault.open_vault import Notice, OpenVault
from pss_desktop.vault.page_macs import PAGE_SIZE
from tests.unit.vault.vaults import Bench, write_notes

TOLD = {
    "audit": Notice.LOG_DAMAGED,
    "sqlite_sequence": Notice.LOG_DAMAGED,
    "setting": Notice.SETTINGS_DAMAGED,
    "journal_head": Notice.DAMAGED,
}
"""The tables by whose first page opening goes, and what is said where it is bad."""


@pytest.fixture
def spoiled(bench: Bench) -> "Spoiled":
    return Spoiled(bench)


class Spoiled:
    """A vault with six notes and a page of one table that does not verify."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        vault = bench.create().vault
        write_notes(vault, 6, "Sat under the fig tree")
        vault.storage.settings.put("place", "here")
        self.person = vault.identity.person
        self.name = vault.identity.name
        self.head = vault.storage.journal.local_head()
        self.audit = vault.storage.audit.head()
        vault.close()
        self.path = vault.folder.path
        self.database = vault.folder.database(1)

    def open(self, mode: Mode = Mode.NORMAL) -> OpenVault:
        return self.bench.open(self.path, mode=mode)

    def spoil(self, table: str) -> None:
        """The first page of *table*."""
        vault = self.open(Mode.READ_ONLY)
        query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        page = int(vault.live.connection.scalar(query, (table,)))
        vault.close()
        flip(self.database, page)


def flip(database: Path, page: int) -> None:
    content = bytearray(database.read_bytes())
    content[(page - 1) * PAGE_SIZE + 1234] ^= 4
    database.write_bytes(content)


@pytest.mark.parametrize("table", TOLD)
def test_what_is_beside_the_journal_may_be_damaged_and_all_notes_are_read(
    spoiled: Spoiled, table: str
) -> None:
    spoiled.spoil(table)
    with pytest.raises(VaultDamagedError) as refused:
        spoiled.open()
    assert refused.value.part == "database"
    vault = spoiled.open(Mode.READ_ONLY)
    assert len(vault.storage.search.find("fig tree").hits) == 6
    assert vault.storage.journal.local_head() == spoiled.head
    assert (vault.identity.person, vault.identity.name) == (spoiled.person, spoiled.name)
    assert vault.notices == (TOLD[table],)
    vault.close()


def test_settings_that_do_not_read_are_none_and_nothing_is_made_in_their_place(spoiled: Spoiled) -> None:
    spoiled.spoil("setting")
    vault = spoiled.open(Mode.READ_ONLY)
    assert vault.storage.settings.get("place") is None
    assert vault.storage.settings.names("") == ()
    with pytest.raises(VaultDamagedError, match="inner keys"):
        _ = vault.inner_keys
    vault.close()


def test_an_operation_that_opening_looks_at_may_be_damaged_and_the_vault_is_open_for_reading(
    spoiled: Spoiled,
) -> None:
    spoiled.spoil("op")
    vault = spoiled.open(Mode.READ_ONLY)
    assert vault.notices == (Notice.DAMAGED,)
    vault.close()
