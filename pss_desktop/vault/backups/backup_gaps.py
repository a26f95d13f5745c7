"""Remembers inside the vault which attached files the newest backup on this computer does not hold whole."""

from typing import Final

from pss_desktop.domain.ids import RecordId, from_hex, to_hex
from pss_desktop.vault.vault_settings import VaultSettings

SETTING: Final = "backup_gaps"
WHOLE: Final = "whole_backup"


def backup_gaps(settings: VaultSettings) -> tuple[RecordId, ...]:
    """The records of those files; none where it is whole."""
    return tuple(RecordId(from_hex(one)) for one in settings.get(SETTING) or ())


def last_whole(settings: VaultSettings) -> str:
    """The name of the last backup that lacked none, as long as newer ones do; else empty."""
    return str(settings.get(WHOLE) or "")


def forget_whole(settings: VaultSettings) -> None:
    """It goes whatever it holds; a later one may be given its name."""
    settings.remove(WHOLE)


def remember_gaps(settings: VaultSettings, files: tuple[RecordId, ...], *, before: str) -> None:
    """Of the backup that was just made; *before* is the name of the one before it, or empty."""
    known = backup_gaps(settings)
    if files == known:
        return
    if not files:
        settings.remove(SETTING)
        settings.remove(WHOLE)
        return
    if not known:
        settings.put(WHOLE, before)
    settings.put(SETTING, [to_hex(one) for one in files])
