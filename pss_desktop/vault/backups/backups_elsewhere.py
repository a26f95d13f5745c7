"""Remembers inside the vault which backups went to a stick: they keep what is changed or erased here."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from pss_desktop.domain.clock import from_iso, to_iso
from pss_desktop.vault.vault_settings import VaultSettings

SETTING: Final = "backups_elsewhere"


@dataclass(frozen=True, slots=True)
class CopyElsewhere:
    """A backup that was put at *folder* once; it may be away now, or lie somewhere else."""

    folder: Path
    made_at: datetime


def copies_elsewhere(settings: VaultSettings) -> tuple[CopyElsewhere, ...]:
    """Those known of, the oldest first."""
    kept = settings.get(SETTING) or []
    return tuple(CopyElsewhere(Path(one["folder"]), from_iso(one["made_at"])) for one in kept)


def remember_elsewhere(settings: VaultSettings, copy: CopyElsewhere) -> None:
    """Add one."""
    copies = (*copies_elsewhere(settings), copy)
    written = [{"folder": str(one.folder), "made_at": to_iso(one.made_at)} for one in copies]
    settings.put(SETTING, written)
