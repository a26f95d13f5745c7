"""The latest header that a vault knows of: an older one in its place was put back by somebody."""

from typing import Final

from pss_desktop.crypto.header import VaultHeader
from pss_desktop.vault.vault_settings import VaultSettings

_LATEST: Final = "header_revision"


def latest_seen(settings: VaultSettings) -> int:
    """The highest revision of a header that opened the vault or was written for it; 0 before the first."""
    return int(settings.get(_LATEST) or 0)


def is_older(header: VaultHeader, settings: VaultSettings) -> bool:
    """Whether the vault has known a later header than *header*."""
    return header.revision < latest_seen(settings)


def keep_seen(header: VaultHeader, settings: VaultSettings) -> None:
    """Remember *header* if it is the latest so far."""
    if header.revision > latest_seen(settings):
        settings.put(_LATEST, header.revision)
