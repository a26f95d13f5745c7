"""Brings a new header to every backup that can be reached, since a backup opens by the header beside it."""

from collections.abc import Iterator
from pathlib import Path

from pss_desktop.domain.errors import BackupDamagedError, PssError
from pss_desktop.vault.backups.backup import backups_here, copies_to_see_to
from pss_desktop.vault.backups.backup_folder import read_backup
from pss_desktop.vault.backups.backups_elsewhere import CopyElsewhere
from pss_desktop.vault.entrance.header_file import settle
from pss_desktop.vault.folder import VaultFolder
from pss_desktop.vault.open_vault import OpenVault


def rewrap_backups(vault: OpenVault) -> tuple[CopyElsewhere, ...]:
    """Put the vault's present header into its backups; those that could not be reached, oldest first.

    What is not reached still opens in the old way. So does a backup from before the last change of key, and
    one that belongs to the vault this one was restored of, or to what was restored of this one.
    """
    missed = [copy for copy in _known_backups(vault) if not _rewrap(vault, copy.folder)]
    return tuple(sorted(missed, key=lambda one: one.made_at))


def _known_backups(vault: OpenVault) -> Iterator[CopyElsewhere]:
    for backup in backups_here(vault.keyed):
        yield CopyElsewhere(backup.folder, backup.made_at)
    yield from copies_to_see_to(vault.keyed, vault.storage.settings)


def _rewrap(vault: OpenVault, folder: Path) -> bool:
    keyed = vault.keyed
    try:
        backup = read_backup(folder)
        if (backup.header.whose, backup.header.epoch) != (keyed.header.whose, keyed.epoch):
            raise BackupDamagedError
        settle(VaultFolder(folder), keyed.header, keyed.keys)
    except PssError:
        return False
    return True
