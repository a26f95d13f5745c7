"""Brings a new header to every backup that can be reached, since a backup opens by the header beside it."""

from collections.abc import Iterator
from pathlib import Path

from pss_desktop.domain.errors import BackupDamagedError, PssError
from pss_desktop.vault.backup import backups_here
from pss_desktop.vault.backup_folder import read_backup
from pss_desktop.vault.backups_elsewhere import CopyElsewhere, copies_elsewhere
from pss_desktop.vault.folder import VaultFolder
from pss_desktop.vault.header_file import settle
from pss_desktop.vault.open_vault import OpenVault


def rewrap_backups(vault: OpenVault) -> tuple[CopyElsewhere, ...]:
    """Put the vault's present header into its backups; those that could not be reached, oldest first.

    What is not reached still opens in the old way, and so does a backup from before the last change of key.
    """
    missed = [copy for copy in _known_backups(vault) if not _rewrap(vault, copy.folder)]
    return tuple(sorted(missed, key=lambda one: one.made_at))


def _known_backups(vault: OpenVault) -> Iterator[CopyElsewhere]:
    for backup in backups_here(vault.keyed):
        yield CopyElsewhere(backup.folder, backup.made_at)
    yield from copies_elsewhere(vault.storage.settings)


def _rewrap(vault: OpenVault, folder: Path) -> bool:
    keyed = vault.keyed
    try:
        backup = read_backup(folder)
        if (backup.digests.vault_id, backup.digests.epoch) != (keyed.id, keyed.epoch):
            raise BackupDamagedError
        settle(VaultFolder(folder), keyed.header, keyed.keys)
    except PssError:
        return False
    return True
