"""Backups of a vault that this one was restored of, or that was restored of it, and that is here no more.

No deed of a vault that is here touches them (ADR 0034), so a person lets them go one by one.
"""

from typing import Final

from pss_desktop.domain.errors import PssError
from pss_desktop.files.folders import plain_subfolders
from pss_desktop.vault.backups.backup import remove_backup
from pss_desktop.vault.backups.backup_folder import Backup, list_backups
from pss_desktop.vault.entrance.listing import peek_header
from pss_desktop.vault.folder import VaultFolder, backups_folder, vaults_folder
from pss_desktop.vault.keys.keyed_vault import KeyedVault

_ID_LETTERS: Final = 32


def orphaned_backups(keyed: KeyedVault) -> list[Backup]:
    """Those in the usual place, newest first. Where a vault's header does not read, its kin's backups may be
    its own: then there are none.
    """
    root, here = keyed.folder.root, set[bytes]()
    for path in plain_subfolders(vaults_folder(root)):
        try:
            here.add(peek_header(VaultFolder(path)).whose)
        except PssError:
            if path.name[:_ID_LETTERS] == keyed.id.hex():
                return []
    found = list_backups(backups_folder(root))
    return [one for one in found if one.digests.vault_id == keyed.id and one.header.whose not in here]


def remove_orphan(keyed: KeyedVault, name: str) -> bool:
    """Remove the one in the folder called *name*, for good; whether there is one. Raises StorageError."""
    for backup in orphaned_backups(keyed):
        if backup.name == name:
            remove_backup(backup)
            return True
    return False
