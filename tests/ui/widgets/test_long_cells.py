from __future__ import annotations

import gc
from collections.abc import Iterator
from random import Random

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QStandardItem
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from coopdesk.ui.widgets import long_cells
from coopdesk.ui.widgets.long_cells import LongCells

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
LEFT = Qt.AlignmentFlag.AlignLeft


@pytest.fixture
def cells(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[LongCells]:
    monkeypatch.setattr(long_cells, "STRETCH", 10)
    view = QTableView()
    qtbot.addWidget(view)
    cells = LongCells(view)
    QAbstractItemModelTester(cells.model, FATAL, view)
    view.setModel(cells.model)
    cells.set_headings(["A", "B"], [LEFT, LEFT])
    yield cells
    view.close()


def put(cells: LongCells, row: int, text: str) -> None:
    cells.forget(row)
    cells.write(row, [QStandardItem(text), QStandardItem(text)])
    cells.tell(row, row)


def texts(cells: LongCells) -> list[str | None]:
    return [cells.model.index(row, 1).data() for row in range(cells.model.rowCount())]


@pytest.mark.parametrize("seed", range(20))
def test_rows_go_in_and_out_as_in_a_list(cells: LongCells, seed: int) -> None:
    chance = Random(seed)  # noqa: S311 - nothing to guess
    rows: list[str | None] = []
    for turn in range(60):
        at, some = chance.randint(0, len(rows)), chance.randint(1, 25)
        match chance.choice(("resize", "insert", "remove", "put", "release")):
            case "resize":
                length = chance.randint(0, 80)
                cells.resize(length)
                rows = rows[:length] + [None] * (length - len(rows))
            case "insert":
                cells.insert(at, some)
                rows[at:at] = [None] * some
            case "remove" if at < len(rows):
                some = min(some, len(rows) - at)
                cells.remove(at, some)
                del rows[at : at + some]
            case "put" if at < len(rows):
                put(cells, at, f"{turn}")
                rows[at] = f"{turn}"
            case _:
                cells.release({row for row, text in enumerate(rows) if text})
        assert texts(cells) == rows


def test_headings_can_be_told_anew_without_losing_a_row(cells: LongCells, qtbot: QtBot) -> None:
    cells.resize(35)
    with qtbot.waitSignal(cells.model.headerDataChanged):
        cells.set_headings(["C", "D"], [LEFT, Qt.AlignmentFlag.AlignRight])
    across = Qt.Orientation.Horizontal
    assert [cells.model.headerData(place, across) for place in range(2)] == ["C", "D"]
    assert cells.row_count() == 35


def test_other_columns_are_there_in_every_row(cells: LongCells) -> None:
    cells.resize(35)
    cells.set_headings(["A", "B", "C"], [LEFT] * 3)
    cells.resize(35)
    put(cells, 34, "far")
    assert texts(cells)[33:] == [None, "far"]
    assert cells.model.columnCount() == 3


def test_a_million_rows_that_are_empty_hold_no_cells(qtbot: QtBot) -> None:
    parent = QObject()
    cells = LongCells(parent)
    cells.set_headings(["A", "B"], [LEFT, LEFT])
    cells.resize(1_000_000)
    put(cells, 777_777, "there")
    assert cells.model.rowCount() == 1_000_000
    assert cells.model.index(777_777, 0).data() == "there"
    held = sum(each.own.rowCount() for each in cells._stretches if each.own)
    assert held <= 3 * long_cells.STRETCH


def test_a_table_keeps_its_headings_when_python_has_let_go_of_the_cells(qtbot: QtBot) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    cells = LongCells(view)
    model = cells.model
    view.setModel(model)
    cells.set_headings(["A", "B"], [LEFT, LEFT])
    cells.resize(3)
    put(cells, 1, "word")
    del cells
    gc.collect()
    assert model.headerData(1, Qt.Orientation.Horizontal) == "B"
    assert model.index(1, 1).data() == "word"
