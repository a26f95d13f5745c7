"""Finds the vault that a command means, from the headers alone, and tells it from others of its name."""

from datetime import datetime
from pathlib import Path

from pss_desktop.cli.exit_codes import ExitCode, Refused
from pss_desktop.services.entrance.vault_list import VaultList
from pss_desktop.vault.entrance.listing import VaultEntry


def chosen_vault(root: Path, named: str) -> VaultEntry:
    """The vault of this name or id, or the only one. Raises Refused."""
    entries = VaultList(root).entries()
    if not entries:
        raise Refused("There is no vault yet. Make one: pss-desktop vault create", ExitCode.NOT_FOUND)
    found = [one for one in entries if not named or named in {one.name, one.folder.name}]
    if len(found) != 1:
        names = ", ".join(f"{one.name or '(damaged)'} [{one.folder.name}]" for one in entries)
        raise Refused(f"Say which one with --vault: {names}", ExitCode.NOT_FOUND)
    return found[0]


def restored(at: datetime | None) -> tuple[str, ...]:
    """What a listing says besides of a vault that was made of a backup, and of its own backups."""
    return () if at is None else (f"restored {at.isoformat(timespec='minutes')}",)
