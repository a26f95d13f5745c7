"""A page that the disk does not give back counts as one that does not verify: what else reads is kept."""

import os
from pathlib import Path

import pytest

from tests.torture.child import open_the_vault
from tests.torture.rig.bad_sector import failing_page, library
from tests.torture.rig.children import assert_nothing_lost, assert_sound, run_deed, told_by

LOG_DAMAGED = ["noticed log_damaged", "backed_up anew", "unsound audit pages"]
HEAD_DAMAGED = ["noticed damaged", "backed_up anew", "unsound pages"]


@pytest.mark.parametrize(
    ("table", "read", "mended"),
    [
        ("audit", LOG_DAMAGED, ["noticed made_anew log_lost"]),
        ("journal_head", HEAD_DAMAGED, ["noticed made_anew"]),
    ],
)
def test_a_sector_that_cannot_be_read_is_gone_around(
    tmp_path: Path, table: str, read: list[str], mended: list[str]
) -> None:
    preloaded = library(tmp_path)
    root = tmp_path / "data"
    said = run_deed("make", root)
    vault = open_the_vault(root)
    page = vault.live.connection.scalar("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,))
    database = vault.live.path
    vault.close()
    failing = {**os.environ, **failing_page(preloaded, database, page)}
    assert told_by("read", root, env=failing) == read
    assert told_by("mend", root, env=failing) == mended
    assert_nothing_lost(root, said)
    assert_sound(root)
