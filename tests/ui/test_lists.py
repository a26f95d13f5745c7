"""Lists of deeds and tables of records: painted rows that hands, keys and screen readers can use."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pss_desktop.ui.models import Cell, Column, PagedTable
from pss_desktop.ui.tables import RecordTable, TableCard
from pss_desktop.ui.theme.risk import Risk
from pss_desktop.ui.theme.theme import Theme
from pss_desktop.ui.theme.tokens import Tone
from pss_desktop.ui.widgets.badge import BadgeWords
from pss_desktop.ui.widgets.rows import RowList, RowsModel, RowWords, row_height
from tests.ui.gallery import PEOPLE, people_table

ROWS = (
    RowWords(
        "call", "Juniper Vale", "Call due today.", risk=Risk.HIGH, badge=BadgeWords("today"), deed="Record it"
    ),
    RowWords("note", "Unsigned note", icon="note", deed="Continue"),
    RowWords("plain", "A line without a deed"),
)


@pytest.fixture
def rows(qtbot: QtBot) -> RowList:
    view = RowList("First")
    qtbot.addWidget(view)
    view.show_rows(ROWS)
    view.resize(600, view.sizeHint().height())
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    return view


def acted(view: RowList) -> list[object]:
    told: list[object] = []
    view.acted.connect(told.append)
    return told


def test_a_list_is_as_tall_as_its_rows(rows: RowList) -> None:
    assert rows.sizeHint().height() == 3 * row_height() + 2
    assert rows.minimumSizeHint().height() == rows.sizeHint().height()
    assert not rows.verticalScrollBar().isVisible()


def test_the_whole_row_is_the_target(rows: RowList) -> None:
    told = acted(rows)
    for x in (5, rows.width() - 5):
        QTest.mouseClick(
            rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, row_height() + row_height() // 2)
        )
    assert told == ["note", "note"]


def test_a_click_below_the_rows_or_with_another_button_does_nothing(rows: RowList) -> None:
    told = acted(rows)
    rows.resize(600, 800)
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 700))
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.RightButton, pos=QPoint(5, 5))
    QTest.mouseMove(rows.viewport(), QPoint(5, 700))
    QTest.mouseMove(rows.viewport(), QPoint(5, 5))
    assert not told


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_arrows_walk_and_keys_act(rows: RowList, key: Qt.Key) -> None:
    told = acted(rows)
    rows.setFocus()
    QTest.keyClick(rows, key)
    QTest.keyClick(rows, Qt.Key.Key_Down)
    QTest.keyClick(rows, key)
    assert told == ["call", "note"]


def test_a_screen_reader_hears_the_whole_row_and_its_deed(rows: RowList) -> None:
    index = rows.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Juniper Vale. Call due today.. today. Record it"
    assert index.data() == "Juniper Vale"
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert rows.accessibleName() == "First"


def test_the_row_with_the_keyboard_has_a_ring(rows: RowList) -> None:
    rows.setFocus()
    first = rows.grab().toImage()
    QTest.keyClick(rows, Qt.Key.Key_Down)
    second = rows.grab().toImage()
    QTest.keyClick(rows, Qt.Key.Key_Down)
    assert len({bytes(image.constBits()) for image in (first, second, rows.grab().toImage())}) == 3


def test_a_list_mirrors_with_its_window(rows: RowList) -> None:
    before = rows.grab().toImage()
    rows.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert rows.grab().toImage() != before


def test_new_rows_keep_the_place_of_the_keyboard(rows: RowList) -> None:
    rows.setCurrentIndex(rows.model().index(2, 0))
    rows.show_rows(ROWS[:2])
    assert rows.currentIndex().row() == 1
    rows.show_rows(())
    assert rows.sizeHint().height() == 2
    told = acted(rows)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert not told


def test_the_model_of_rows_keeps_the_rules_of_models(qtbot: QtBot) -> None:
    model = RowsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows(ROWS)
    model.show_rows(ROWS[:1])
    assert model.data(QModelIndex()) is None


# Tables by page

Person = tuple[str, int]


def numbered(wanted: Callable[[], None] = lambda: None) -> PagedTable[Person]:
    return PagedTable(
        (
            Column("Code", lambda person: Cell(person[0], strong=True), 60),
            Column("Age", lambda person: Cell(str(person[1]), badge=BadgeWords("Draft")), 60, stays=False),
        ),
        wanted,
    )


def people(first: int, last: int) -> list[Person]:
    return [(f"K7-{number:03d}", number) for number in range(first, last)]


def test_pages_come_when_they_are_wanted_and_each_is_asked_for_once() -> None:
    asked: list[int] = []
    model = numbered(lambda: asked.append(1))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_first(people(0, 3), more=True)
    root = QModelIndex()
    asked.clear()
    model.show_first(people(0, 3), more=True)
    model.fetchMore(root)
    model.fetchMore(root)
    assert len(asked) == 1
    assert not model.canFetchMore(root)
    model.show_more(people(3, 5), more=True)
    assert model.rowCount() == 5
    assert model.canFetchMore(root)
    model.show_more([], more=False)
    assert not model.canFetchMore(root)
    assert model.row(4) == ("K7-004", 4)


def test_a_new_answer_forgets_the_rows_before() -> None:
    model = numbered()
    model.show_first(people(0, 3), more=False)
    assert model.index(0, 0).data() == "K7-000"
    model.show_first(people(7, 8), more=False)
    assert model.rowCount() == 1
    assert model.index(0, 0).data() == "K7-007"


def test_a_row_is_found_where_it_has_come() -> None:
    model = numbered()
    model.show_first(people(0, 3), more=True)
    assert model.find(lambda person: person[1] == 2) == 2
    assert model.find(lambda person: person[1] == 9) == -1


def test_a_cell_is_heard_with_the_head_of_its_column() -> None:
    model = numbered()
    model.show_first(people(0, 1), more=False)
    assert model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Age: 0, Draft"
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Code: K7-000"
    assert model.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Code"
    assert model.headerData(0, Qt.Orientation.Vertical) is None


@pytest.fixture
def table(qtbot: QtBot) -> RecordTable:
    view = RecordTable("Clients", people_table())
    qtbot.addWidget(view)
    view.resize(800, 300)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    return view


def opened(table: RecordTable) -> list[int]:
    told: list[int] = []
    table.opened.connect(told.append)
    return told


def test_a_table_that_gets_the_keyboard_has_a_current_row(table: RecordTable) -> None:
    table.setCurrentIndex(QModelIndex())
    table.clearFocus()
    table.setFocus()
    assert table.currentIndex().row() == 0


def test_enter_and_a_double_click_open_the_row(table: RecordTable) -> None:
    told = opened(table)
    table.choose(1)
    QTest.keyClick(table, Qt.Key.Key_Return)
    middle = table.visualRect(table.model().index(2, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert told == [1, 2]


def test_letters_jump_to_a_code(table: RecordTable) -> None:
    table.setFocus()
    QTest.keyClicks(table, "K7-09")
    assert table.currentIndex().row() == 2


def test_a_row_out_of_reach_is_not_chosen(table: RecordTable) -> None:
    table.choose(1)
    table.choose(99)
    table.choose(-1)
    assert table.currentIndex().row() == 1


def test_columns_share_the_room_and_give_way_when_it_is_narrow(table: RecordTable) -> None:
    shown = [position for position in range(5) if not table.isColumnHidden(position)]
    assert sum(table.columnWidth(position) for position in shown) >= table.viewport().width() - 5
    table.set_narrow(True)
    assert table.isColumnHidden(2)
    table.set_narrow(False)
    assert not table.isColumnHidden(2)


def test_the_current_row_is_tinted_and_ringed(table: RecordTable) -> None:
    table.setFocus()
    table.choose(0)
    first = table.grab().toImage()
    table.choose(1)
    assert table.grab().toImage() != first
    with_ring = table.grab().toImage()
    table.clearFocus()
    assert table.grab().toImage() != with_ring


def test_a_table_mirrors_and_lies_on_a_sheet(qtbot: QtBot) -> None:
    table = RecordTable("Clients", people_table())
    card = TableCard(table)
    qtbot.addWidget(card)
    card.resize(820, 320)
    before = card.grab().toImage()
    card.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert card.grab().toImage() != before
    assert card.sizeHint().width() > table.sizeHint().width()
    assert card.minimumSizeHint().width() > table.minimumSizeHint().width()


def test_rows_keep_their_height_at_twice_the_text(table: RecordTable, look: Theme, qtbot: QtBot) -> None:
    look.set_scale(2.0)
    twice = RecordTable("Clients", people_table())
    qtbot.addWidget(twice)
    assert twice.rowHeight(0) > table.rowHeight(0) == 40


def test_a_table_may_get_its_model_later(qtbot: QtBot) -> None:
    later = RecordTable("Clients")
    qtbot.addWidget(later)
    later.choose(0)
    later.setModel(people_table())
    later.choose(0)
    assert later.currentIndex().row() == 0
    assert later.model().rowCount() == len(PEOPLE)


def test_cells_with_icons_are_painted(qtbot: QtBot) -> None:
    model: PagedTable[str] = PagedTable(
        (Column("Consent", lambda word: Cell(word, Tone.OK, icon="tick"), 120),), lambda: None
    )
    model.show_first(["Given"], more=False)
    host = QWidget()
    qtbot.addWidget(host)
    view = RecordTable("Consents", model, host)
    view.resize(300, 120)
    before = view.grab().toImage()
    model.show_first(["Withdrawn"], more=False)
    assert view.grab().toImage() != before
