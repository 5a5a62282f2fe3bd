"""Columns are shown with what they become and why, and are chosen otherwise by click or key."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coopdesk.domain.records import places_in
from coopdesk.importing.mapping import INTERNAL_NOTE, ColumnMapping, Reason
from coopdesk.ui.importing.columns_page import wants_a_look
from coopdesk.ui.importing.columns_table import BECOMES, CERTAINTY, HEADING, REASON, SAMPLE
from coopdesk.ui.importing.targets import TargetEdit
from coopdesk.ui.importing.window import ImportWindow
from tests.keyboard import Keyboard
from tests.ui.importing.conftest import MakeBook, Read, Settled


def cells(window: ImportWindow, place: int) -> list[str]:
    model = window.page.columns.table.model()
    return [model.index(row, place).data() for row in range(model.rowCount())]


@pytest.fixture
def columns(window: ImportWindow, read: Read, listing: Path) -> ImportWindow:
    read(listing)
    window.page.tabs.setCurrentWidget(window.page.columns)
    return window


def editor(qtbot: QtBot, window: ImportWindow) -> TargetEdit:
    """Return the line in which one chooses; one that was used before may not be gone yet."""
    found: list[TargetEdit] = []

    def is_open() -> bool:
        found[:] = window.page.columns.table.findChildren(TargetEdit)[-1:]
        return bool(found) and found[0].hasFocus() and found[0].are_all_offered()

    qtbot.waitUntil(is_open)
    return found[0]


def test_columns_say_what_they_become(columns: ImportWindow) -> None:
    assert cells(columns, HEADING) == ["Title", "Start", "Requesting", "Colour"]
    assert cells(columns, BECOMES) == ["Title", "Start", "Requesting", "left out"]
    assert cells(columns, CERTAINTY) == ["100 %", "100 %", "100 %", "–"]
    assert cells(columns, SAMPLE)[3] == "red"
    assert cells(columns, REASON)[0] == "its heading"


def test_a_column_that_is_left_out_wants_a_look(columns: ImportWindow) -> None:
    model = columns.page.columns.table.model()
    marked = [
        model.index(row, HEADING).data(Qt.ItemDataRole.DecorationRole) is not None
        for row in range(4)
    ]
    assert marked == [False, False, False, True]
    assert "1" in columns.page.tabs.tabText(1)


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        (ColumnMapping(1, "Colour", filled=3), True),
        (ColumnMapping(1, "Colour", filled=0), False),
        (ColumnMapping(1, "Colour", "title", Reason.LIKENESS, 60, 3), True),
        (ColumnMapping(1, "Colour", "title", Reason.HEADING, 100, 3), False),
        (ColumnMapping(1, "Colour", "", Reason.CHOSEN, 100, 3), False),
        (ColumnMapping(1, "Colour", INTERNAL_NOTE, Reason.TAKEN, 0, 3), False),
    ],
)
def test_guesses_and_what_is_left_out_want_a_look(column: ColumnMapping, *, expected: bool) -> None:
    assert wants_a_look(column) is expected


def test_a_column_becomes_an_internal_note_by_keys(
    qtbot: QtBot, keys: Keyboard, columns: ImportWindow, settled: Settled
) -> None:
    table = columns.page.columns.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(3, HEADING))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    editor(qtbot, columns)
    keys.write("internal")
    keys.enter()
    assert cells(columns, BECOMES)[3] == "internal note"
    settled()
    plan = columns.plan()
    assert plan is not None
    assert plan.additions[0].comments[0].text == "Colour: red"
    assert cells(columns, REASON)[3] == "chosen here"
    assert table.currentIndex().row() == 3


def test_a_click_offers_everything_and_says_what_is_taken(
    qtbot: QtBot, columns: ImportWindow
) -> None:
    table = columns.page.columns.table
    where = table.visualRect(table.model().index(3, BECOMES)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    found = editor(qtbot, columns)
    labels = {choice.label: choice.hint for choice in found.choices()}
    assert list(labels)[:2] == ["Leave out", "Keep as an internal note"]
    assert labels["Title"] == "Title"
    assert labels["City"] == ""


def test_what_a_column_was_before_is_taken_from_it(
    qtbot: QtBot, keys: Keyboard, columns: ImportWindow, settled: Settled
) -> None:
    columns.page.columns.table.open_choice(3)
    editor(qtbot, columns)
    keys.write("title")
    keys.enter()
    settled()
    assert cells(columns, BECOMES) == ["left out", "Start", "Requesting", "Title"]


def test_esc_leaves_the_column_as_it_was(qtbot: QtBot, columns: ImportWindow) -> None:
    columns.page.columns.table.open_choice(3)
    found = editor(qtbot, columns)
    qtbot.keyClick(found, Qt.Key.Key_Escape)
    assert columns.isVisible()
    assert not columns.is_busy()
    assert cells(columns, BECOMES)[3] == "left out"


def test_columns_are_sorted_by_certainty(columns: ImportWindow) -> None:
    header = columns.page.columns.table.horizontalHeader()
    header.setSortIndicator(CERTAINTY, Qt.SortOrder.AscendingOrder)
    assert cells(columns, HEADING)[0] == "Colour"


def test_two_choices_in_a_row_are_both_kept(
    qtbot: QtBot, keys: Keyboard, columns: ImportWindow, settled: Settled
) -> None:
    for row, words in ((3, "city"), (2, "providing")):
        columns.page.columns.table.open_choice(row)
        editor(qtbot, columns)
        keys.write(words)
        keys.enter()
    settled()
    assert cells(columns, BECOMES) == ["Title", "Start", "Providing", "City"]


def test_the_rows_are_records_of_another_kind_when_told(
    columns: ImportWindow, settled: Settled
) -> None:
    kind = columns.page.columns.kind
    assert kind.currentText() == "Exchanges"
    kind.setCurrentText("Projects")
    kind.activated.emit(kind.currentIndex())
    settled()
    plan = columns.plan()
    assert plan is not None
    assert {record.kind for record in plan.additions} == {"project"}
    assert kind.currentText() == "Projects"


def test_columns_fit_the_page_whatever_the_size_of_the_text(columns: ImportWindow) -> None:
    font = columns.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    columns.setFont(font)
    table = columns.page.columns.table
    assert not table.horizontalScrollBar().isVisible()
    assert sum(map(table.columnWidth, range(8))) <= table.viewport().width()


def test_blank_cells_stay_blank_once_the_column_itself_is_chosen(
    qtbot: QtBot, keys: Keyboard, window: ImportWindow, read: Read, book: MakeBook, settled: Settled
) -> None:
    rows = [
        [country, f"Visit number {n}", "2024", "a ministry"]
        for n, country in enumerate(("Peru", None, None, "Chile", None, None))
    ]
    read(book("blocks.xlsx", Listing=[["Country", "Title", "Start", "Institution"], *rows]))
    window.page.tabs.setCurrentWidget(window.page.columns)
    assert countries(window) == ["PE", "PE", "PE", "CL", "CL", "CL"]
    filled = cells(window, BECOMES)[-1]
    window.page.columns.table.open_choice(0)
    editor(qtbot, window)
    keys.write(filled)
    keys.enter()
    settled()
    assert cells(window, BECOMES)[0] == filled
    assert cells(window, BECOMES)[-1] == "left out"
    assert countries(window) == ["PE", "", "", "CL", "", ""]


def countries(window: ImportWindow) -> list[str]:
    plan = window.plan()
    assert plan is not None
    return [",".join(places_in(record)) for record in plan.additions]
