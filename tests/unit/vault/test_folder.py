"""Which files are a vault's, and which of them belong to an epoch."""

from pathlib import Path

from pss_desktop.vault.folder import VaultFolder, backups_folder, vaults_folder


def test_the_files_have_the_names_that_the_format_fixes(tmp_path: Path) -> None:
    folder = VaultFolder(tmp_path / "vaults" / "ab")
    names = [folder.header, folder.earlier_header, folder.database(3), folder.device_key(3), folder.head(3)]
    assert [path.name for path in names] == [
        "vault.hdr",
        "vault.hdr.bak",
        "vault-3.db",
        "device-3.key",
        "head-3",
    ]
    assert {path.name for path in folder.subfolders()} == {"blobs", "outbox", "inbox", "quarantine"}


def test_a_folder_knows_the_user_data_directory_it_stands_in(tmp_path: Path) -> None:
    folder = VaultFolder(vaults_folder(tmp_path) / "ab")
    assert folder.root == tmp_path
    assert backups_folder(folder.root) == tmp_path / "backups"


def test_files_of_other_epochs_are_told_from_those_of_this_one_and_from_all_else(tmp_path: Path) -> None:
    names = ["vault-1.db", "vault-1.db-wal", "device-1.key", "head-1", "vault-2.db", "device-2.key", "head-2"]
    for name in [*names, "vault.hdr", "lock", "vault-x.db", "head-2.old"]:
        (tmp_path / name).touch()
    folder = VaultFolder(tmp_path)
    assert {path.name for path in folder.of_other_epochs(2)} == {
        "vault-1.db",
        "vault-1.db-wal",
        "device-1.key",
        "head-1",
    }
    assert {path.name for path in folder.of_epoch(2)} == {"vault-2.db", "device-2.key", "head-2"}
