"""Reads the log of a damaged database as far as it reads, and says which of its entries are gone."""

from collections.abc import Callable
from typing import Final

from pss_desktop.domain.errors import VaultDamagedError
from pss_desktop.vault.audit import LostEntries
from pss_desktop.vault.connection import Connection, Row

_ROWS_AT_ONCE: Final = 250
_COLUMNS: Final = "SELECT id, at, act, object, hash FROM audit"
_UP: Final = "WHERE id > ? ORDER BY id LIMIT ?"
_DOWN: Final = "WHERE id < ? ORDER BY id DESC LIMIT ?"
_PAST_ALL: Final = 2**63 - 1


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
