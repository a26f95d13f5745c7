"""The journal's head by its row, and counted again from the operations."""

import pytest

from pss_desktop.domain.errors import VaultDamagedError
from pss_desktop.vault.journal.kept_head import counted_head, kept_head, newest_hlc, readable_hlc
from pss_desktop.vault.open_vault import OpenVault
from tests.unit.vault.test_check import tamper
from tests.unit.vault.vaults import write_notes


def test_both_ways_say_the_same(vault: OpenVault) -> None:
    connection = vault.live.connection
    assert counted_head(connection) == kept_head(connection)
    write_notes(vault, 3)
    assert counted_head(connection) == kept_head(connection)
    assert newest_hlc(connection) == readable_hlc(connection)


@pytest.mark.parametrize(
    ("statement", "ask"),
    [
        ("DELETE FROM journal_head", kept_head),
        ("DELETE FROM op WHERE id = 2", counted_head),
        ("UPDATE op SET header = zeroblob(40) WHERE id = 2", newest_hlc),
    ],
)
def test_what_is_missing_or_malformed_is_never_made_up(vault: OpenVault, statement: str, ask: object) -> None:
    write_notes(vault, 3)
    tamper(vault, statement)
    assert callable(ask)
    with pytest.raises(VaultDamagedError):
        ask(vault.live.connection)
