"""The import window on a catalogue of its own, and what tests read off it."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.ui.importing.fates import fate_name, fate_of
from coopdesk.ui.importing.preview_table import PreviewTable
from coopdesk.ui.importing.window import ImportWindow

Rows = Sequence[Sequence[Any]]
MakeBook = Callable[..., Path]
Read = Callable[[Path], None]
Settled = Callable[[], None]

LISTING = [
    ["Title", "Start", "Requesting", "Colour"],
    ["Visit", "31/02/2024", "Peru", "red"],
    ["Course", "2024", "Peru", ""],
    ["", "2024", "Peru", "green"],
]


@pytest.fixture
def book(tmp_path: Path) -> MakeBook:
    """Write a workbook from sheets of rows of cells."""

    def make(name: str, **sheets: Rows) -> Path:
        workbook = openpyxl.Workbook()
        workbook.remove(workbook.worksheets[0])
        for title, rows in sheets.items():
            sheet = workbook.create_sheet(title.replace("_", " "))
            for row in rows:
                sheet.append(row)
        workbook.save(tmp_path / name)
        return tmp_path / name

    return make


@pytest.fixture
def listing(book: MakeBook) -> Path:
    return book("listing.xlsx", Exchanges=LISTING)


@pytest.fixture
def window(qtbot: QtBot, background: Background) -> Iterator[ImportWindow]:
    crashes: list[BaseException] = []
    background.crashed.connect(crashes.append)
    shown = ImportWindow(background, language="en")
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(shown)
    yield shown
    assert crashes == []


@pytest.fixture
def settled(qtbot: QtBot, window: ImportWindow) -> Settled:
    """Wait until nothing is read or compared and the rows in sight are filled."""

    def is_settled() -> bool:
        if window.is_busy() or window.page.preview.is_looking():
            return False
        plan, keys = window.plan(), window.page.preview.table.all_keys()[:10]
        expected = [fate_name(fate_of(plan.rows[key - 1])) for key in keys] if plan else []
        return not plan or column(window, "outcome")[:10] == expected

    return lambda: qtbot.waitUntil(is_settled, timeout=20_000)


@pytest.fixture
def read(window: ImportWindow, settled: Settled) -> Read:
    """Open a file as if it had been dropped, in a window one can see."""

    def read_file(path: Path) -> None:
        window.resize(1200, 700)
        window.come_forward()
        window.open_file(path)
        settled()

    return read_file


def column(window: ImportWindow, key: str) -> list[str]:
    """Return the texts of a column of the preview, by its key, from first to last row."""
    table = window.page.preview.table
    place = table.columns().index(key)
    model = table.model()
    return [model.index(row, place).data() or "" for row in range(model.rowCount())]


def stand_on(table: PreviewTable, row: int, key: str) -> None:
    """Put the cursor of the preview on a cell."""
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, table.columns().index(key)))
