"""R7: an old copy put back is noticed: database and header at unlock, single pages by the check."""

import shutil
from pathlib import Path

import pytest

from pss_desktop.domain.errors import HistoryLostError, WrongPassphraseError
from pss_desktop.vault.content_digest import content_digest
from pss_desktop.vault.folder import VaultFolder
from pss_desktop.vault.key_changes.passphrase_change import change_passphrase
from pss_desktop.vault.open_vault import Notice, OpenVault
from pss_desktop.vault.slices import finish
from tests.torture.rig.tampering import copies, flip, is_noticed, opened
from tests.unit.vault.vaults import CHEAP, OTHER_PASSPHRASE, PASSPHRASE, Bench, write_notes

PAGE = 4096


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path / "data")


def _all_that_is_there(vault: OpenVault) -> tuple[bytes, frozenset[bytes]]:
    """Every operation, and every note that a search finds."""
    found = vault.storage.search.find("fig tree", limit=1000)
    return finish(content_digest(vault.live.connection)), frozenset(hit.record for hit in found.hits)


def test_an_old_database_put_back_is_noticed_at_unlock(bench: Bench, tmp_path: Path) -> None:
    path = bench.create_closed()
    old = (path / "vault-1.db").read_bytes()
    with opened(bench, VaultFolder(path)) as vault:
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
    with opened(bench, VaultFolder(path)) as vault:
        write_notes(vault, 30)
        whole = _all_that_is_there(vault)
    new = (path / "vault-1.db").read_bytes()
    lay = copies(path, tmp_path / "copy")
    changed = [
        start
        for start in range(PAGE, min(len(old), len(new)), PAGE)
        if old[start : start + PAGE] != new[start : start + PAGE]
    ]
    assert changed

    for start in changed:
        folder = lay()
        folder.database(1).write_bytes(new[:start] + old[start : start + PAGE] + new[start + PAGE :])
        if not is_noticed(bench, folder):
            with opened(bench, folder) as vault:
                assert _all_that_is_there(vault) == whole, f"page {start // PAGE}"


def test_the_whole_folder_put_back_is_not_noticed_and_the_docs_say_so(bench: Bench, tmp_path: Path) -> None:
    path = bench.create_closed()
    shutil.copytree(path, tmp_path / "old")
    with opened(bench, VaultFolder(path)) as vault:
        write_notes(vault, 1)
    shutil.rmtree(path)
    shutil.copytree(tmp_path / "old", path)

    assert not is_noticed(bench, VaultFolder(path))
    assert "The whole vault folder put back" in (Path(__file__).parents[2] / "docs/THREATS.md").read_text()


def test_an_old_database_with_a_spoiled_head_beside_it_is_noticed(bench: Bench) -> None:
    """Whoever spoils the newer of the head's two places lets one act go unvouched for: that is said."""
    path = bench.create_closed()
    old = (path / "vault-1.db").read_bytes()
    with opened(bench, VaultFolder(path)) as vault:
        write_notes(vault, 1)
    (path / "vault-1.db").write_bytes(old)
    for place in (0, PAGE):
        whole = (path / "head-1").read_bytes()
        flip(path / "head-1", place)
        assert is_noticed(bench, VaultFolder(path)), place
        (path / "head-1").write_bytes(whole)


def _passphrase_changed(bench: Bench) -> tuple[Path, bytes]:
    """A vault whose passphrase was changed and used since, and the header from before."""
    path = bench.create_closed()
    old = (path / "vault.hdr").read_bytes()
    with opened(bench, VaultFolder(path)) as vault:
        change_passphrase(vault, OTHER_PASSPHRASE, cost=CHEAP)
    bench.open(path, OTHER_PASSPHRASE).close()
    return path, old


def test_an_old_header_put_back_is_noticed_until_a_new_passphrase_is_chosen(bench: Bench) -> None:
    path, old = _passphrase_changed(bench)
    for name in ("vault.hdr", "vault.hdr.bak"):
        (path / name).write_bytes(old)

    for _ in range(2):
        with opened(bench, VaultFolder(path)) as vault:
            assert vault.notices == (Notice.OLDER_HEADER,)
    with opened(bench, VaultFolder(path)) as vault:
        change_passphrase(vault, OTHER_PASSPHRASE, cost=CHEAP)
        acts = [entry.act for entry in vault.storage.audit.page(None, 100)]
    assert acts.count("vault.unlocked_by_older_header") == 3
    again = bench.open(path, OTHER_PASSPHRASE)
    assert again.notices == ()
    again.close()


def test_an_old_header_beside_the_present_one_keeps_nobody_out(bench: Bench) -> None:
    path, old = _passphrase_changed(bench)
    (path / "vault.hdr").write_bytes(old)

    with opened(bench, VaultFolder(path)) as vault:
        assert vault.notices == (Notice.OLDER_HEADER,)
    mended = bench.open(path, OTHER_PASSPHRASE)
    assert mended.notices == (Notice.HEADER_REPAIRED,)
    mended.close()
    with pytest.raises(WrongPassphraseError):
        bench.open(path, PASSPHRASE)
