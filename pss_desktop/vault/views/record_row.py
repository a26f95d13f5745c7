"""The row of a record as it is stored: the columns of every kind, and what is to decide about it."""

from typing import Final, NamedTuple

from pss_desktop.domain.ids import RecordId

COLUMNS: Final = ("at", "op", "state", "status", "due", "risk", "author", "title", "conflicts")
EMPTY: Final = (0,) + (None,) * (len(COLUMNS) - 1)
_STATE: Final = COLUMNS.index("state")
_STATUS: Final = COLUMNS.index("status")
ROW: Final = """SELECT record.uid, kind.name, record.scope, record.at, record.op, record.state,
        record.status, record.due, record.risk, record.author, record.title, decision.conflicts
    FROM record JOIN kind ON kind.id = record.kind LEFT JOIN decision ON decision.record = record.id
    WHERE record.id = ?"""
WRITE: Final = """UPDATE record SET at = ?, op = ?, state = ?, status = ?, due = ?, risk = ?, author = ?,
    title = ? WHERE id = ?"""
# Of a record that begins: its author stands there since it came. To write what refers to another table makes
# FTS5 let go of the words that it gathered.
WRITE_BEGUN: Final = """UPDATE record SET at = ?1, op = ?2, state = ?3, status = ?4, due = ?5, risk = ?6,
    title = ?8 WHERE id = ?9"""


class RecordRow(NamedTuple):
    """A record's row as it is stored; *values* in the order of ``COLUMNS``."""

    key: int
    record: RecordId
    kind: str
    scope: int
    values: tuple[object, ...]

    @property
    def state(self) -> str | None:
        state = self.values[_STATE]
        return state if isinstance(state, str) else None

    @property
    def status(self) -> object:
        return self.values[_STATUS]

    @property
    def conflicts(self) -> object:
        return self.values[-1]
