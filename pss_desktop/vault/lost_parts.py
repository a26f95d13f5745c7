"""Reads the log of a damaged database as far as it reads, and says which of its entries are gone."""

from typing import Final

from pss_desktop.domain.errors import VaultDamagedError
from pss_desktop.vault.audit import LostEntries
from pss_desktop.vault.database.connection import Connection, Row

_ROWS_AT_ONCE: Final = 250
_AFTER: Final = "SELECT id, at, act, object, hash FROM audit WHERE id > ? ORDER BY id LIMIT ?"
_ONE: Final = "SELECT hash FROM audit WHERE id = ?"
_COUNTED: Final = "SELECT seq FROM sqlite_sequence WHERE name = 'audit'"
_NEWEST: Final = "SELECT max(id) FROM audit"
_STEP: Final = 32
"""A page of the log holds more entries, the longest of all too: so none that reads is stepped over."""


def entries_of(source: Connection) -> tuple[list[Row], int, list[LostEntries]]:
    """The entries of the log that read, how many there ever were, and which are gone, gap by gap."""
    found: list[Row] = []
    gone: list[LostEntries] = []
    newest = max(_number(source, _COUNTED), _number(source, _NEWEST))
    at, lost_from = 0, 0
    while True:
        rows, whole = _read_on(source, at)
        if rows:
            if lost_from:
                gone.append(LostEntries(lost_from, rows[0][0] - 1))
            found, at, lost_from = found + rows, rows[-1][0], 0
        if whole or at >= newest > 0:
            break
        lost_from = lost_from or at + 1
        at = _past_damage(source, at, newest)
        if at >= newest:
            break
    newest = max(newest, at, lost_from)
    if lost_from:
        gone.append(LostEntries(lost_from, newest))
    return found, newest, gone


def _read_on(source: Connection, at: int) -> tuple[list[Row], bool]:
    """The entries after number *at* until damage is met, the last ones one by one; and whether none was."""
    found: list[Row] = []
    at_once = _ROWS_AT_ONCE
    while True:
        try:
            rows = source.rows(_AFTER, (found[-1][0] if found else at, at_once))
        except VaultDamagedError:
            if at_once == 1:
                return found, False
            at_once = 1
            continue
        found += rows
        if len(rows) < at_once:
            return found, True


def _past_damage(source: Connection, at: int, newest: int) -> int:
    """The number after which reading can go on, more than *at*; *newest* where nothing more reads."""
    for probe in (*range(at + 2, newest, _STEP), newest):
        if _reads(source, probe):
            back = range(probe - 1, at + 1, -1)  # to where the damage ends
            return next((number for number in back if not _reads(source, number)), at + 1)
    return newest


def _reads(source: Connection, number: int) -> bool:
    """Whether the page reads on which this entry is, or would be."""
    try:
        source.row(_ONE, (number,))
    except VaultDamagedError:
        return False
    return True


def _number(source: Connection, query: str) -> int:
    try:
        found = source.row(query)
    except VaultDamagedError:
        return 0
    return 0 if found is None or found[0] is None else int(found[0])
