"""Reads the log and the settings of a damaged database as far as they read, and says what of them is gone."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from pss_desktop.domain.errors import PssError, VaultDamagedError
from pss_desktop.vault.audit import LostEntries
from pss_desktop.vault.backup import backups_here
from pss_desktop.vault.backup_folder import Backup
from pss_desktop.vault.connection import Connection, Row, open_connection
from pss_desktop.vault.keyed_vault import KeyedVault

_ROWS_AT_ONCE: Final = 250
_COLUMNS: Final = "SELECT id, at, act, object, hash FROM audit"
_SETTINGS: Final = "SELECT name, value FROM setting"
_UP: Final = "WHERE id > ? ORDER BY id LIMIT ?"
_DOWN: Final = "WHERE id < ? ORDER BY id DESC LIMIT ?"
_PAST_ALL: Final = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Lost:
    """What a file that is made anew cannot take over: so many entries of the log, and newer settings than
    those of the backup of *settings_of*.
    """

    entries: int = 0
    settings_of: datetime | None = None


def settings_of(source: Connection, keyed: KeyedVault) -> tuple[list[Row], datetime | None]:
    """All settings; where they are damaged, those of the newest backup that reads, and its date.

    They hold the key by which the person signs, and whose no is obeyed here: without them, nothing is made
    anew. Raises VaultDamagedError("settings").
    """
    try:
        return source.rows(_SETTINGS), None
    except VaultDamagedError:
        for backup in backups_here(keyed):
            found = _settings_in(backup, keyed)
            if found:
                return found, backup.made_at
        raise VaultDamagedError("settings") from None


def _settings_in(backup: Backup, keyed: KeyedVault) -> list[Row]:
    """None where the backup is damaged too, or of another key."""
    try:
        connection = open_connection(backup.database, keyed.keys.database, read_only=True)
    except PssError:
        return []
    try:
        return connection.rows(_SETTINGS)
    except VaultDamagedError:
        return []
    finally:
        connection.close()


def entries_of(source: Connection) -> tuple[list[Row], int, LostEntries | None]:
    """The entries of the log that read, how many there ever were, and which are gone.

    Those before a bad page are read upwards, those after it downwards.
    """
    before, whole = _read(source, _UP, lambda rows: rows[-1][0] if rows else 0)
    counted = _counted(source)
    if whole:
        return before, max(counted, before[-1][0] if before else 0), None
    last = before[-1][0] if before else 0
    after, _ = _read(source, _DOWN, lambda rows: rows[-1][0] if rows else _PAST_ALL)
    after = [row for row in reversed(after) if row[0] > last]
    newest = max(counted, after[-1][0] if after else last + 1)
    gone = LostEntries(last + 1, after[0][0] - 1 if after else newest)
    return before + after, newest, gone


def _read(source: Connection, where: str, start: Callable[[list[Row]], int]) -> tuple[list[Row], bool]:
    """Rows one way until damage is met, the last ones one by one; and whether none was."""
    found: list[Row] = []
    at_once = _ROWS_AT_ONCE
    while True:
        try:
            rows = source.rows(f"{_COLUMNS} {where}", (start(found), at_once))
        except VaultDamagedError:
            if at_once == 1:
                return found, False
            at_once = 1
            continue
        found += rows
        if len(rows) < at_once:
            return found, True


def _counted(source: Connection) -> int:
    try:
        found = source.row("SELECT seq FROM sqlite_sequence WHERE name = 'audit'")
    except VaultDamagedError:
        return 0
    return 0 if found is None else int(found[0])
