"""Tables and lists whose rows come page by page, fetched when the person scrolls near the end."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from pss_desktop.ui.theme.risk import Risk
from pss_desktop.ui.theme.tokens import Tone
from pss_desktop.ui.widgets.badge import BadgeWords

Row = TypeVar("Row")
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one cell: words, and what their looks say besides.

    Something *covered* shows as a bar of one length; its words say only that it is there.
    """

    text: str
    tone: Tone = Tone.TEXT
    strong: bool = False
    icon: str = ""
    risk: Risk | None = None
    badge: BadgeWords | None = None
    covered: bool = False

    @property
    def spoken(self) -> str:
        return f"{self.text}, {self.badge.text}" if self.badge is not None else self.text


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: its head, what it shows of a row, its width at 100 %, its share of the room that is left.

    Only columns that *stays* are shown when the room is narrow.
    """

    title: str
    cell: Callable[[Row], Cell]
    width: int = 80
    share: int = 0
    stays: bool = True


class PagedTable(QAbstractTableModel, Generic[Row]):
    """Holds the pages that have come; *wanted* is called when the next one is, once for each page."""

    def __init__(
        self, columns: Sequence[Column[Row]], wanted: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._wanted = wanted
        self._rows: list[Row] = []
        self._cells: dict[tuple[int, int], Cell] = {}
        self._more = False
        self._asked = False

    def show_first(self, rows: Sequence[Row], *, more: bool) -> None:
        """Forget what was there; *more*: another page follows."""
        self.beginResetModel()
        self._rows = list(rows)
        self._cells.clear()
        self._more, self._asked = more, False
        self.endResetModel()

    def show_more(self, rows: Sequence[Row], *, more: bool) -> None:
        """Add the next page below."""
        self._more, self._asked = more, False
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def row(self, position: int) -> Row:
        return self._rows[position]

    def find(self, wanted: Callable[[Row], bool]) -> int:
        """The position of the first row that is *wanted*; -1 when it has not come."""
        return next((position for position, row in enumerate(self._rows) if wanted(row)), -1)

    def show_row_anew(self, position: int) -> None:
        """What one row says has changed."""
        for column in range(len(self.columns)):
            self._cells.pop((position, column), None)
        last = len(self.columns) - 1
        self.dataChanged.emit(self.index(position, 0), self.index(position, last))

    def cell(self, index: _Index) -> Cell:
        """What stands at *index*, made once."""
        place = (index.row(), index.column())
        found = self._cells.get(place)
        if found is None:
            found = self._cells[place] = self.columns[place[1]].cell(self._rows[place[0]])
        return found

    # For Qt

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def canFetchMore(self, parent: _Index) -> bool:
        return self._more and not self._asked and not parent.isValid()

    def fetchMore(self, parent: _Index) -> None:
        if self.canFetchMore(parent):
            self._asked = True
            self._wanted()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(index).text
        return self._spoken(index) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return None

    def _spoken(self, index: _Index) -> str:
        """Head and words, so that a cell makes sense by itself."""
        return f"{self.columns[index.column()].title}: {self.cell(index).spoken}"
