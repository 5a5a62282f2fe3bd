"""A file is looked through, brought in and taken back in its window."""

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.catalogue.counts import counts
from coopdesk.catalogue.records import save_record
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Record
from coopdesk.importing.mapping import INTERNAL_NOTE
from coopdesk.importing.plan import Outcome
from coopdesk.ui.importing.columns_page import BECOMES
from coopdesk.ui.importing.window import ImportWindow

ROWS = [
    ["Title", "Start", "Requesting", "Colour"],
    ["Visit", "31/02/2024", "Peru", "red"],
    ["Course", "2024", "Peru", ""],
    ["", "2024", "Peru", "green"],
]
ACCOUNT = "4 read = 2 new + 0 same + 0 changed + 0 duplicate + 1 refused + 1 not data"

Read = Callable[[Path], None]


@pytest.fixture
def listing(tmp_path: Path) -> Path:
    workbook = openpyxl.Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = "Exchanges"
    for row in ROWS:
        sheet.append(row)
    workbook.save(tmp_path / "listing.xlsx")
    return tmp_path / "listing.xlsx"


@pytest.fixture
def window(qtbot: QtBot, background: Background) -> ImportWindow:
    shown = ImportWindow(background, language="en")
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(shown)
    return shown


@pytest.fixture
def settled(qtbot: QtBot, window: ImportWindow) -> Callable[[], None]:
    return lambda: qtbot.waitUntil(lambda: not window.is_busy(), timeout=20_000)


@pytest.fixture
def read(window: ImportWindow, settled: Callable[[], None]) -> Read:
    def read_file(path: Path) -> None:
        window.open_file(path)
        settled()

    return read_file


def column(window: ImportWindow, place: int) -> list[str]:
    model = window.preview.table.model()
    return [model.index(row, place).data() for row in range(model.rowCount())]


def combo(window: ImportWindow, row: int) -> QComboBox:
    table = window.columns.table
    found = table.indexWidget(table.model().index(row, BECOMES))
    assert isinstance(found, QComboBox)
    return found


def total(qtbot: QtBot, background: Background) -> int:
    found: list[int] = []
    background.read(counts).then(lambda counted: found.append(counted.total))
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_every_row_is_shown_with_what_would_happen(
    window: ImportWindow, read: Read, listing: Path
) -> None:
    read(listing)
    assert window.counts.text() == ACCOUNT
    assert column(window, 0) == ["Exchanges 4", "Exchanges 2", "Exchanges 3", "Exchanges 1"]
    assert column(window, 1) == ["refused", "new", "new", "not data"]
    assert "no title" in window.preview.told()
    window.preview.table.selectRow(1)
    assert window.preview.told().startswith("B2: “31/02/2024”")


def test_the_counts_open_their_rows(window: ImportWindow, read: Read, listing: Path) -> None:
    read(listing)
    window.counts.choose(Outcome.NEW)
    assert column(window, 2) == ["Visit", "Course"]
    window.counts.choose(None)
    assert len(column(window, 2)) == 4


def test_a_column_may_become_something_else(
    window: ImportWindow, read: Read, settled: Callable[[], None], listing: Path
) -> None:
    read(listing)
    choice = combo(window, 3)
    assert choice.currentText() == "Leave out"
    choice.setCurrentIndex(choice.findData(INTERNAL_NOTE))
    choice.activated.emit(choice.currentIndex())
    settled()
    plan = window.plan()
    assert plan is not None
    assert plan.additions[0].comments[0].text == "Colour: red"
    assert combo(window, 3).currentText() == "Keep as an internal note"


def test_what_was_brought_in_is_taken_back_as_one(
    qtbot: QtBot,
    background: Background,
    window: ImportWindow,
    read: Read,
    settled: Callable[[], None],
    listing: Path,
) -> None:
    read(listing)
    with qtbot.waitSignal(background.done):
        window.bring_in()
    settled()
    assert total(qtbot, background) == 2
    assert window.message().startswith("2 ")
    with qtbot.waitSignal(window.records_wanted) as wanted:
        window.show_records()
    assert len(wanted.args[0]) == 2
    qtbot.waitUntil(window._undo.isEnabled)
    with qtbot.waitSignal(background.changed):
        window.undo()
    qtbot.waitUntil(lambda: not window.is_busy() and window.counts.text() == ACCOUNT)
    assert total(qtbot, background) == 0


def test_a_change_elsewhere_is_compared_anew(
    qtbot: QtBot, background: Background, window: ImportWindow, read: Read, listing: Path
) -> None:
    read(listing)
    plan = window.plan()
    background.write(Deed("record_added"), save_record, Record(title="Other"))
    qtbot.waitUntil(lambda: window.plan() is not plan, timeout=20_000)
    assert window.counts.text() == ACCOUNT


def test_a_file_that_cannot_be_read_is_explained(
    window: ImportWindow, read: Read, tmp_path: Path
) -> None:
    path = tmp_path / "picture.xlsx"
    path.write_bytes(b"\xff\xd8\xff\xe0 a picture")
    read(path)
    assert "picture.xlsx" in window.message()
    assert window.plan() is None


def test_a_file_may_be_dropped(
    window: ImportWindow, settled: Callable[[], None], listing: Path
) -> None:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(listing))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        dropped,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    settled()
    assert window.counts.text() == ACCOUNT


def test_stopping_while_reading_leaves_the_window_ready(
    qtbot: QtBot,
    background: Background,
    window: ImportWindow,
    settled: Callable[[], None],
    listing: Path,
) -> None:
    background.progress.connect(lambda *_: background.stop())
    window.open_file(listing)
    settled()
    assert window.plan() is None
    assert window.message() != ""
