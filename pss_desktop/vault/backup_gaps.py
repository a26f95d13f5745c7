"""Remembers inside the vault which attached files the newest backup on this computer does not hold whole."""

from typing import Final

from pss_desktop.domain.ids import RecordId, from_hex, to_hex
from pss_desktop.vault.vault_settings import VaultSettings

SETTING: Final = "backup_gaps"


def backup_gaps(settings: VaultSettings) -> tuple[RecordId, ...]:
    """The records of those files; none where it is whole."""
    return tuple(RecordId(from_hex(one)) for one in settings.get(SETTING) or ())


def remember_gaps(settings: VaultSettings, files: tuple[RecordId, ...]) -> None:
    """Of the backup that was just made."""
    if files == backup_gaps(settings):
        return
    if files:
        settings.put(SETTING, [to_hex(one) for one in files])
    else:
        settings.remove(SETTING)
