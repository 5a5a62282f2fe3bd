"""A file is looked through, brought in and taken back in its window."""

import threading
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QMessageBox
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from coopdesk.background import Background
from coopdesk.catalogue.counts import counts
from coopdesk.catalogue.records import save_record
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Record
from coopdesk.importing.mapping import INTERNAL_NOTE
from coopdesk.importing.notes import Code, Note, Severity
from coopdesk.importing.plan import Outcome, PlannedRow
from coopdesk.ui.importing.columns_page import BECOMES
from coopdesk.ui.importing.preview import _weight
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


def press(qtbot: QtBot, window: ImportWindow, key: Qt.Key | QKeySequence.StandardKey) -> None:
    with qtbot.waitActive(window):
        window.come_forward()
    qtbot.keySequence(window.preview.table, QKeySequence(key))


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, QKeySequence.StandardKey.Close])
def test_esc_and_the_key_for_closing_close_it(
    qtbot: QtBot,
    window: ImportWindow,
    read: Read,
    listing: Path,
    key: Qt.Key | QKeySequence.StandardKey,
) -> None:
    read(listing)
    press(qtbot, window, key)
    assert not window.isVisible()


def hold(background: Background, lane: threading.Event) -> None:
    background.write(Deed("record_added"), lambda _session: lane.wait(10))


def test_closing_while_records_are_written_asks_first(
    qtbot: QtBot, background: Background, window: ImportWindow, read: Read, listing: Path
) -> None:
    read(listing)
    window.come_forward()
    busy = threading.Event()
    hold(background, busy)
    window.bring_in()
    window.close()
    question = window.findChild(QMessageBox)
    assert window.isVisible()
    [stop] = [each for each in question.buttons() if "Stop" in each.text()]
    stop.click()
    busy.set()
    qtbot.waitUntil(lambda: not window.isVisible())


def test_the_question_goes_away_once_all_is_written(
    qtbot: QtBot, background: Background, window: ImportWindow, read: Read, listing: Path
) -> None:
    read(listing)
    window.come_forward()
    busy = threading.Event()
    hold(background, busy)
    window.bring_in()
    window.close()
    question = window.findChild(QMessageBox)
    busy.set()
    qtbot.waitUntil(lambda: not window.is_busy())
    qtbot.waitUntil(lambda: not isValid(question) or not question.isVisible())
    assert window.isVisible()
    assert total(qtbot, background) == 2


def test_rows_title_and_icons_grow_with_the_text(
    window: ImportWindow, read: Read, listing: Path
) -> None:
    read(listing)
    before = window.preview.table.rowHeight(0), window._do.iconSize().height()
    font = window.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    window.setFont(font)
    assert window.preview.table.rowHeight(0) > 1.5 * before[0]
    assert window._do.iconSize().height() > 1.5 * before[1]
    assert window._name.font().pointSizeF() > font.pointSizeF()


def test_no_empty_window_waits_behind_the_question_for_a_file(
    qtbot: QtBot, window: ImportWindow, settled: Callable[[], None], listing: Path
) -> None:
    window.choose_file()
    assert not window.isVisible()
    window._open_chosen(str(listing))
    assert window.isVisible()
    settled()


def test_what_is_no_record_comes_last_whatever_is_noted_of_it() -> None:
    doubt = Note(Code.DATE_UNCLEAR, Severity.WARNING, "S", 1, 1, ("x",))
    rows = [
        PlannedRow("S", number, outcome, notes=notes)
        for number, (outcome, notes) in enumerate(
            [
                (Outcome.NOT_DATA, (doubt,)),
                (Outcome.SAME, ()),
                (Outcome.NEW, ()),
                (Outcome.NEW, (doubt,)),
                (Outcome.REFUSED, ()),
            ]
        )
    ]
    assert [row.number for row in sorted(rows, key=_weight)] == [4, 3, 2, 1, 0]
