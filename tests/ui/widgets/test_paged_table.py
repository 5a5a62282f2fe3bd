from __future__ import annotations  # array[int] needs Python 3.12 at run time

import json
from array import array

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from coopdesk.ui.widgets.columns import ColumnSpec
from coopdesk.ui.widgets.paged_table import KEPT, Cell, PagedTable

COLUMNS = [
    ColumnSpec("title", "Title", width=30),
    ColumnSpec("year", "Year", right=True, width=6),
    ColumnSpec("note", "Note", shown=False, sortable=False),
]
MILLION = array("I", range(1, 1_000_001))
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def table(unwatched: PagedTable) -> PagedTable:
    QAbstractItemModelTester(unwatched.model(), FATAL, unwatched)
    return unwatched


@pytest.fixture
def unwatched(qtbot: QtBot) -> PagedTable:
    table = PagedTable("Exchanges")
    qtbot.addWidget(table)
    table.set_columns(COLUMNS)
    table.resize(600, 400)
    table.show()
    qtbot.waitExposed(table)
    return table


@pytest.fixture
def filled(unwatched: PagedTable, qtbot: QtBot) -> PagedTable:
    table = unwatched  # the tester looks at every cell at every change
    table.rows_wanted.connect(
        lambda keys: table.fill({key: (f"Row {key}", str(key), "") for key in keys})
    )
    with qtbot.waitSignal(table.rows_wanted):
        table.show_keys(range(1, 100_001))
    return table


def text(table: PagedTable, row: int, column: int = 0) -> str | None:
    return table.model().index(row, column).data()


def test_it_asks_for_the_rows_in_sight_and_a_page_more(unwatched: PagedTable, qtbot: QtBot) -> None:
    table = unwatched
    with qtbot.waitSignal(table.rows_wanted) as asked:
        table.show_keys(range(1, 100_001))
    keys: list[int] = asked.args[0]
    in_sight = table.rowAt(table.viewport().height() - 1) + 1
    assert keys == list(range(1, 2 * in_sight + 1))
    assert table.model().rowCount() == 100_000


def test_scrolling_asks_for_what_comes_into_sight_first(filled: PagedTable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(filled.rows_wanted) as asked:
        filled.verticalScrollBar().setValue(filled.verticalScrollBar().maximum() // 2)
    row = filled.rowAt(0)
    assert asked.args[0][0] == filled.all_keys()[row]
    assert text(filled, row) == f"Row {filled.all_keys()[row]}"


def test_filled_rows_are_not_asked_for_again(filled: PagedTable, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(filled.rows_wanted, wait=50):
        filled.show_keys(range(1, 100_001))


def test_stale_rows_are_asked_for_and_show_what_was_meanwhile(
    filled: PagedTable, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(filled.rows_wanted) as asked:
        filled.mark_stale([3, 99_000])
        assert text(filled, 2) == "Row 3"
    assert asked.args == [[3]]


def test_far_rows_are_forgotten(filled: PagedTable, qtbot: QtBot) -> None:
    bar = filled.verticalScrollBar()
    for page in range(8):
        with qtbot.waitSignal(filled.rows_wanted):
            bar.setValue(page * 6000 + 300)
    assert text(filled, 0) is None
    assert len(filled._filled) <= 2 * KEPT
    with qtbot.waitSignal(filled.rows_wanted):
        bar.setValue(0)
    assert text(filled, 0) == "Row 1"


def test_selection_current_row_and_place_survive_a_new_row(
    filled: PagedTable, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(filled.rows_wanted):
        filled.select_keys([40, 42])
    top = filled.rowViewportPosition(39)
    filled.show_keys([*range(1, 10), 500_000, *range(10, 100_001)])
    assert filled.selected_keys() == [40, 42]
    assert filled.current_key() == 40
    assert filled.rowViewportPosition(40) == top
    assert text(filled, 40) == "Row 40"
    assert text(filled, 9) is None


def test_a_selected_row_stays_selected_when_its_cells_change_or_are_far(
    filled: PagedTable, qtbot: QtBot
) -> None:
    key = filled.all_keys()[3]
    filled.select_keys([key])
    with qtbot.waitSignal(filled.rows_wanted):
        filled.mark_stale([key])
    filled.fill({key: ["anew"] * 3})
    assert filled.selected_keys() == [key]

    with qtbot.waitSignal(filled.rows_wanted) as asked:
        filled.verticalScrollBar().setValue(filled.verticalScrollBar().maximum() // 2)
    filled.fill({each: ["far"] * 3 for each in asked.args[0]})
    assert (filled.selected_keys(), filled.current_key()) == ([key], key)
    assert filled.verticalScrollBar().value() == filled.verticalScrollBar().maximum() // 2


def test_selection_and_current_row_survive_another_order(filled: PagedTable) -> None:
    filled.select_keys([40, 42])
    filled.show_keys(range(100_000, 0, -1))
    assert filled.selected_keys() == [42, 40]
    assert filled.current_key() == 40
    assert filled.visualRect(filled.currentIndex()).intersects(filled.viewport().rect())


def test_everything_selected_stays_everything(filled: PagedTable, qtbot: QtBot) -> None:
    qtbot.keyClick(filled, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(filled.selected_keys()) == 100_000
    filled.show_keys(range(100_000, 0, -1))
    assert len(filled.selected_keys()) == 100_000


def test_the_current_row_is_told_once(filled: PagedTable, qtbot: QtBot) -> None:
    told: list[int] = []
    filled.current_changed.connect(told.append)
    filled.select_keys([7])
    filled.show_keys([7, 8, 9])
    filled.show_keys([])
    assert told == [7, 0]


def standing(table: PagedTable) -> tuple[list[int], int]:
    return table.selected_keys(), table.current_key()


def test_a_row_that_moves_stays_selected_and_current(filled: PagedTable) -> None:
    filled.select_keys([7])
    filled.show_keys([7, *range(1, 7), *range(8, 100_001)])
    assert standing(filled) == ([7], 7)
    filled.show_keys(range(1, 100_001))
    assert standing(filled) == ([7], 7)


def test_a_short_list_in_another_order_keeps_its_selection(table: PagedTable) -> None:
    table.show_keys([1, 2, 3, 4, 5])
    table.select_keys([2, 4])
    table.show_keys([5, 4, 3, 2, 1])
    assert standing(table) == ([4, 2], 2)


def test_a_moved_row_that_is_filled_anew_stays_selected(filled: PagedTable, qtbot: QtBot) -> None:
    filled.select_keys([7])
    filled.mark_stale([7])
    with qtbot.waitSignal(filled.rows_wanted):
        filled.show_keys([7, *range(1, 7), *range(8, 100_001)])
    assert text(filled, 0) == "Row 7"
    assert standing(filled) == ([7], 7)


@pytest.mark.parametrize(
    ("gone", "neighbour"), [([7], 8), ([7, 8, 9], 10), ([98, 99, 100], 97), ([3, 50], 4)]
)
def test_selected_rows_that_are_all_gone_hand_on_to_their_neighbour(
    table: PagedTable, gone: list[int], neighbour: int
) -> None:
    table.show_keys(range(1, 101))
    table.select_keys(gone)
    table.show_keys([key for key in range(1, 101) if key not in gone])
    assert standing(table) == ([neighbour], neighbour)


def test_a_neighbour_is_found_in_another_order_too(filled: PagedTable) -> None:
    filled.select_keys([7])
    filled.show_keys([key for key in range(100_000, 0, -1) if key != 7])
    assert standing(filled) == ([8], 8)


def test_of_several_selected_rows_those_left_stay_alone(table: PagedTable) -> None:
    table.show_keys(range(1, 101))
    table.select_keys([7, 20])
    table.show_keys([key for key in range(1, 101) if key != 7])
    assert standing(table) == ([20], 20)


def test_a_new_row_selects_nothing(table: PagedTable) -> None:
    table.show_keys([1, 2])
    assert standing(table) == ([], 0)
    table.show_keys([1, 3, 2])
    assert standing(table) == ([], 0)
    table.select_keys([1])
    table.clearSelection()
    table.show_keys([3, 2])
    assert standing(table) == ([], 3)


def test_the_last_row_that_goes_leaves_nothing_selected(table: PagedTable) -> None:
    table.show_keys([1])
    table.select_keys([1])
    table.show_keys([])
    assert standing(table) == ([], 0)


def test_the_count_of_selected_rows_is_told(filled: PagedTable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(filled.selection_changed) as told:
        filled.select_keys([1, 2, 9])
    assert told.args == [3]


def test_enter_opens_the_current_row(filled: PagedTable, qtbot: QtBot) -> None:
    filled.select_keys([5])
    with qtbot.waitSignal(filled.opened) as opened:
        qtbot.keyClick(filled, Qt.Key.Key_Return)
    assert opened.args == [5]


def test_copy_names_the_selected_keys(filled: PagedTable, qtbot: QtBot) -> None:
    filled.select_keys([9, 5])
    with qtbot.waitSignal(filled.copy_wanted) as wanted:
        qtbot.keyClick(filled, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert wanted.args == [[5, 9]]


def test_a_click_on_a_heading_asks_for_that_order(filled: PagedTable, qtbot: QtBot) -> None:
    header = filled.horizontalHeader()
    asked: list[tuple[str, bool]] = []
    filled.sort_wanted.connect(lambda key, descending: asked.append((key, descending)))
    at = header.viewport().rect().center()
    at.setX(header.sectionViewportPosition(0) + 20)
    for _ in range(2):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert asked == [("title", False), ("title", True)]
    assert text(filled, 0) == "Row 1"
    assert filled.selected_keys() == []


def test_a_column_without_order_keeps_the_order_there_was(table: PagedTable) -> None:
    table.set_sort("year", descending=True)
    table.horizontalHeader().setSortIndicator(2, Qt.SortOrder.AscendingOrder)
    assert table.horizontalHeader().sortIndicatorSection() == 1
    assert table.column_state()["sort"] == ["year", True]


def test_columns_come_back_as_they_were_left(table: PagedTable, qtbot: QtBot) -> None:
    table.horizontalHeader().moveSection(0, 1)
    table.setColumnHidden(2, False)
    table.setColumnWidth(1, 222)
    table.set_sort("year", descending=True)
    state = json.loads(json.dumps(table.column_state()))
    other = PagedTable("Other")
    qtbot.addWidget(other)
    other.set_columns(COLUMNS)
    assert other.visible_columns() == ["title", "year"]
    other.restore_column_state(state)
    assert other.visible_columns() == ["year", "title", "note"]
    assert abs(other.columnWidth(1) - 222) <= 1
    assert other.column_state() == state


@pytest.mark.parametrize(
    "state",
    [{}, {"order": 3, "widths": [], "hidden": "title"}, {"hidden": ["title", "year", "note"]}],
)
def test_a_broken_state_changes_nothing(table: PagedTable, state: dict[str, object]) -> None:
    table.restore_column_state(state)
    assert table.visible_columns() == ["title", "year"]


def test_the_menu_hides_columns_but_not_the_last_one(table: PagedTable) -> None:
    menu = QMenu(table)
    table.fill_columns_menu(menu)
    menu.actions()[0].trigger()
    assert table.visible_columns() == ["year"]
    table.fill_columns_menu(menu)
    assert not menu.actions()[1].isEnabled()
    menu.actions()[-1].trigger()
    assert table.visible_columns() == ["title", "year"]


def test_cells_speak_their_column(filled: PagedTable) -> None:
    index = filled.model().index(0, 1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Year: 1"
    assert filled.accessibleName() == "Exchanges"


def test_a_cell_can_be_bold_or_faded_and_have_a_tip(table: PagedTable) -> None:
    table.show_keys([1])
    table.fill({1: [Cell("Visit", tip="Study visit", bold=True, faded=True)]})
    index = table.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Study visit"
    assert index.data(Qt.ItemDataRole.FontRole).bold()
    assert index.data(Qt.ItemDataRole.ForegroundRole) is not None


def test_no_rows_show_what_belongs_there(table: PagedTable, qtbot: QtBot) -> None:
    empty = QLabel("Nothing yet")
    table.set_empty(empty)
    table.show_keys([])
    assert empty.isVisible()
    table.show_keys([1])
    assert not empty.isVisible()


def test_a_hundred_thousand_rows_turn_round_with_their_selection(qtbot: QtBot) -> None:
    table = PagedTable("Exchanges")
    qtbot.addWidget(table)
    table.set_columns(COLUMNS)
    forward, backward = tuple(range(1, 100_001)), tuple(range(100_000, 0, -1))
    table.show_keys(forward)
    table.select_keys([77_777])
    for keys in (backward, forward, backward):
        table.show_keys(keys)
        assert tuple(table.all_keys()) == keys
        assert table.selected_keys() == [77_777]


def test_a_page_is_filled_again_and_again(qtbot: QtBot) -> None:
    table = PagedTable("Exchanges")
    qtbot.addWidget(table)
    table.set_columns(COLUMNS)
    table.show_keys(range(1, 100_001))
    for turn in range(6):
        table.fill({key: [Cell(f"{turn}"), Cell(str(key)), Cell("")] for key in range(1, 51)})
        assert [text(table, row) for row in range(50)] == [f"{turn}"] * 50


def test_larger_text_makes_higher_rows(table: PagedTable) -> None:
    table.show_keys([1])
    before = table.rowHeight(0)
    font = table.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    table.setFont(font)
    assert table.rowHeight(0) > 1.5 * before - 8


@pytest.fixture
def million(unwatched: PagedTable, qtbot: QtBot) -> PagedTable:
    table = unwatched
    table.rows_wanted.connect(
        lambda keys: table.fill({key: (f"Row {key}", str(key), "") for key in keys})
    )
    with qtbot.waitSignal(table.rows_wanted):
        table.show_keys(MILLION)
    return table


def test_the_first_page_of_a_million_becomes_the_million(million: PagedTable, qtbot: QtBot) -> None:
    million.show_keys(list(MILLION[:60]))
    million.select_keys([7])
    with qtbot.assertNotEmitted(million.current_changed):
        million.show_keys(MILLION)
        assert text(million, 6) == "Row 7"
    assert million.model().rowCount() == 1_000_000
    assert text(million, 6) == "Row 7"
    assert standing(million) == ([7], 7)


def test_rows_whose_keys_are_still_unknown_are_there_and_empty(
    million: PagedTable, qtbot: QtBot
) -> None:
    million.show_keys(MILLION[:60], total=1_000_000)
    qtbot.keyClick(million, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert million.currentIndex().row() == 999_999
    assert million.current_key() == 0
    with qtbot.assertNotEmitted(million.opened):
        qtbot.keyClick(million, Qt.Key.Key_Return)
    with qtbot.waitSignal(million.rows_wanted):
        million.show_keys(MILLION)
    assert text(million, 999_999) == "Row 1000000"
    assert million.current_key() == 1_000_000


def test_everything_selected_before_it_is_known_is_everything_afterwards(
    million: PagedTable, qtbot: QtBot
) -> None:
    million.show_keys(MILLION[:60], total=1_000_000)
    qtbot.keyClick(million, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    million.show_keys(MILLION)
    assert million.selected_count() == len(million.selected_keys()) == 1_000_000


def test_fewer_known_keys_leave_no_text_of_those_before(million: PagedTable) -> None:
    assert text(million, 20) == "Row 21"
    million.show_keys(MILLION[:10], total=1_000_000)
    assert text(million, 9) == "Row 10"
    assert text(million, 20) is None


def test_one_goes_to_the_end_of_a_million_and_back(million: PagedTable, qtbot: QtBot) -> None:
    for key, row in ((Qt.Key.Key_End, 999_999), (Qt.Key.Key_Home, 0)):
        with qtbot.waitSignal(million.rows_wanted):
            qtbot.keyClick(million, key, Qt.KeyboardModifier.ControlModifier)
        assert million.current_key() == MILLION[row]
        assert text(million, row) == f"Row {MILLION[row]}"


def test_a_million_are_selected_with_one_key_and_stay_so_in_another_order(
    million: PagedTable, qtbot: QtBot
) -> None:
    qtbot.keyClick(million, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert million.selected_count() == 1_000_000
    million.show_keys(MILLION[::-1])
    assert million.selected_count() == 1_000_000
    qtbot.waitUntil(million.selectionModel().hasSelection)
    assert million.selected_keys()[:2] == [1_000_000, 999_999]


def test_a_million_others_are_not_selected_with_those_before(
    million: PagedTable, qtbot: QtBot
) -> None:
    million.selectAll()
    million.show_keys(array("I", range(2, 1_000_002)[::-1]))
    qtbot.waitUntil(lambda: million.selected_count() < 2)
    assert 1_000_001 not in million.selected_keys()


def test_a_hundred_selected_among_a_million_are_found_again(
    million: PagedTable, qtbot: QtBot
) -> None:
    chosen = list(range(5_000, 1_000_000, 10_000))
    with qtbot.waitSignal(million.selection_changed) as told:
        million.select_keys(chosen)
        qtbot.waitUntil(million.selectionModel().hasSelection)
    assert told.args == [len(chosen)]
    with qtbot.assertNotEmitted(million.selection_changed):
        million.show_keys(MILLION[::-1])
        assert million.selected_count() == len(chosen)
        qtbot.waitUntil(million.selectionModel().hasSelection)
        qtbot.waitUntil(lambda: million.selected_keys() == chosen[::-1])


def test_a_choice_of_the_officer_ends_the_search_for_the_one_before(
    million: PagedTable, qtbot: QtBot
) -> None:
    million.select_keys(range(5_000, 1_000_000, 10_000))
    million.selectRow(3)
    qtbot.wait(30)
    assert million.selected_keys() == [4]


def test_a_record_more_or_less_in_a_million_moves_nothing(
    million: PagedTable, qtbot: QtBot
) -> None:
    million.select_keys([700_000])
    with qtbot.waitSignal(million.rows_wanted):
        million.scrollTo(million.currentIndex())
    top = million.rowViewportPosition(699_999)
    million.show_keys(array("I", [2_000_000]) + MILLION)
    assert (million.rowViewportPosition(700_000), text(million, 700_000)) == (top, "Row 700000")
    million.show_keys(MILLION[:699_999] + MILLION[700_000:])
    assert standing(million) == ([700_001], 700_001)


def test_a_million_can_be_hidden_behind_nothing_and_come_back(million: PagedTable) -> None:
    million.select_keys([9])
    million.show_keys([])
    assert standing(million) == ([], 0)
    million.show_keys(MILLION)
    assert (million.model().rowCount(), million.has_key(777_777)) == (1_000_000, True)
    assert not million.has_key(1_000_001)


def test_what_a_list_is_about_gets_the_room_the_others_leave(qtbot: QtBot) -> None:
    wide = PagedTable("Wide")
    qtbot.addWidget(wide)
    wide.set_columns(
        [
            ColumnSpec("when", "When", width=18),
            ColumnSpec("title", "Title", width=30, fills=True),
            ColumnSpec("topics", "Topics", width=16),
        ]
    )
    wide.resize(900, 300)
    wide.show()
    usual = wide.columnWidth(0)
    assert sum(map(wide.columnWidth, range(3))) == wide.viewport().width()
    wide.resize(420, 300)
    assert wide.columnWidth(0) < usual
    assert sum(map(wide.columnWidth, range(3))) <= wide.viewport().width()
    wide.setColumnHidden(2, True)
    qtbot.waitUntil(lambda: sum(map(wide.columnWidth, range(3))) == wide.viewport().width())
    wide.setColumnHidden(2, False)
    wide.setColumnWidth(0, 177)
    wide.resize(700, 300)
    assert wide.columnWidth(0) == 177
    assert sum(map(wide.columnWidth, range(3))) == wide.viewport().width()
    wide.setColumnWidth(1, 99)
    wide.resize(900, 300)
    assert wide.columnWidth(1) == 99
