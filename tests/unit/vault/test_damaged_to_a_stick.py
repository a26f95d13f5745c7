"""What reads of a damaged vault goes onto a stick as a copy that is made anew and says so."""

from contextlib import closing
from pathlib import Path

import pytest

from pss_desktop.domain.errors import HistoryLostError, VaultDamagedError
from pss_desktop.vault.audit import LOST
from pss_desktop.vault.backups.backup import BackedUp, back_up
from pss_desktop.vault.check import check_vault
from pss_desktop.vault.open_vault import OpenVault
from pss_desktop.vault.opening.lifecycle import Mode
from pss_desktop.vault.opening.restore import restore
from pss_desktop.vault.slices import finish
from tests.unit.vault.test_rescue import Spoiled, flip
from tests.unit.vault.vaults import PASSPHRASE, Bench, write_notes


@pytest.fixture
def spoiled(bench: Bench) -> Spoiled:
    return Spoiled(bench)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    stick = tmp_path / "stick"
    stick.mkdir()
    return stick


def assert_all_is_in(made: BackedUp, bench: Bench, root: Path) -> OpenVault:
    restored = finish(restore(made.backup.folder, root, PASSPHRASE, machine=bench.machine))
    assert len(restored.storage.search.find("fig tree").hits) == 6
    assert finish(check_vault(restored)).sound
    return restored


@pytest.mark.parametrize(
    "table", ["audit", "sqlite_sequence", "journal_head", "derived", "record", "sqlite_autoindex_kind_1"]
)
def test_a_vault_that_only_opens_for_reading_goes_to_a_stick_whole(
    spoiled: Spoiled, stick: Path, tmp_path: Path, table: str
) -> None:
    spoiled.spoil(table)
    before = spoiled.files()
    with closing(spoiled.open(Mode.READ_ONLY)) as vault:
        made = finish(back_up(vault.keyed, vault.live, to=stick))
    assert spoiled.files() == before
    assert made.entries_lost is not None
    assert bool(made.entries_lost) is (table == "audit")
    with closing(assert_all_is_in(made, spoiled.bench, tmp_path / "new")) as restored:
        acts = {entry.act for entry in restored.storage.audit.page(None, 50)}
        assert "vault.salvaged" in acts
        assert (LOST in acts) is (table == "audit")


def test_what_goes_bad_under_an_open_vault_goes_to_a_stick_whole(
    spoiled: Spoiled, stick: Path, tmp_path: Path
) -> None:
    page = spoiled.page_of("client_list")
    with closing(spoiled.open()) as vault:
        vault.checkpoint()
        flip(spoiled.database, page)
        with pytest.raises(VaultDamagedError):
            finish(back_up(vault.keyed, vault.live))
        made = finish(back_up(vault.keyed, vault.live, to=stick))
        assert made.entries_lost == 0
        assert finish(back_up(vault.keyed, vault.live, to=stick)).backup.folder != made.backup.folder
    assert_all_is_in(made, spoiled.bench, tmp_path / "new").close()


def test_a_sound_vault_is_copied_as_it_is(spoiled: Spoiled, stick: Path) -> None:
    with closing(spoiled.open()) as vault:
        assert finish(back_up(vault.keyed, vault.live, to=stick)).entries_lost is None


@pytest.mark.parametrize("table", ["op", "setting"])
def test_where_records_or_settings_are_damaged_nothing_goes_to_the_stick(
    spoiled: Spoiled, stick: Path, table: str
) -> None:
    spoiled.spoil(table)
    with closing(spoiled.open(Mode.READ_ONLY)) as vault, pytest.raises(VaultDamagedError):
        finish(back_up(vault.keyed, vault.live, to=stick))
    assert not list(stick.iterdir())


def test_a_damaged_vault_that_is_too_short_does_not_go_to_the_stick(spoiled: Spoiled, stick: Path) -> None:
    old = spoiled.database.read_bytes()
    with closing(spoiled.open()) as vault:
        write_notes(vault)
    spoiled.database.write_bytes(old)
    spoiled.spoil("derived")
    with closing(spoiled.open(Mode.READ_ONLY)) as vault, pytest.raises(HistoryLostError):
        finish(back_up(vault.keyed, vault.live, to=stick))
    assert not list(stick.iterdir())
