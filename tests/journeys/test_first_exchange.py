"""An officer enters her first exchange by keyboard, finds it again, undoes, redoes, exports."""

from datetime import date
from pathlib import Path

from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coopdesk.app.program import Program
from coopdesk.catalogue.records import read_record
from coopdesk.domain.records import Record
from coopdesk.ui.browse.page import BrowsePage
from coopdesk.ui.exporting.dialog import ExportDialog
from coopdesk.ui.main_window.window import MainWindow
from coopdesk.ui.record_form.form import RecordForm
from tests.journeys.conftest import Start
from tests.keyboard import Keyboard

TITLE = "Training labour inspectors on child labour"
LEARNINGS = (
    "Institutions could be better linked",
    "Inspection needs better tools",
    "Cases need a register",
)
STEPS = (
    "Train more inspectors with other areas",
    "Coordinate through the commission",
    "Bring the private sector in",
    "Prevent before correcting",
)


def window_of(program: Program) -> MainWindow:
    assert program.window
    return program.window


def list_of(program: Program) -> BrowsePage:
    page = window_of(program).browse_page()
    assert page
    return page


def opened(kind: type) -> list[object]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]


def test_the_first_exchange_from_the_keyboard_to_the_meeting(
    qtbot: QtBot, start: Start, keys: Keyboard, tmp_path: Path
) -> None:
    program = start()
    record_id = type_exchange(qtbot, program, keys)

    # close, and everything is there again
    window_of(program).close()
    program.close()
    program = start()
    page = list_of(program)
    qtbot.waitUntil(lambda: list(page.shown()) == [record_id])
    check(read(program, record_id))

    # find it by a word of another language
    keys.control(Qt.Key.Key_F)
    keys.write("lighthouse")
    qtbot.waitUntil(lambda: not list(page.shown()))
    qtbot.keyClick(window_of(program).toolbar.search, Qt.Key.Key_Escape)
    keys.write("trabajo infantil méxico")
    qtbot.waitUntil(lambda: list(page.shown()) == [record_id])
    qtbot.waitUntil(lambda: TITLE in page.pane.plain_text())

    # undo and redo survive the restart
    undo = window_of(program).actions_by_key["undo"]
    qtbot.waitUntil(lambda: TITLE[:20] in undo.text())
    keys.enter()  # to the list; in the search, Ctrl+Z takes back what was typed there
    keys.control(Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: not list(page.shown()))
    keys.control(Qt.Key.Key_Y)
    qtbot.waitUntil(lambda: list(page.shown()) == [record_id])
    check(read(program, record_id))

    # take it to the meeting
    keys.control(Qt.Key.Key_E)
    qtbot.waitUntil(lambda: bool(opened(ExportDialog)))
    dialog = opened(ExportDialog)[0]
    assert isinstance(dialog, ExportDialog)
    target = tmp_path / "meeting.xlsx"
    with qtbot.waitSignal(dialog.saved):
        dialog.save_to(target)
    book = load_workbook(target)
    titles = [row[0] for row in book["Learnings"].iter_rows(values_only=True)]
    assert len(titles) == 1 + len(LEARNINGS)
    assert TITLE in {cell for row in book["Exchanges"].iter_rows(values_only=True) for cell in row}


def type_exchange(qtbot: QtBot, program: Program, keys: Keyboard) -> int:
    """Type the exchange from its first field to its last, no mouse."""
    keys.control(Qt.Key.Key_N)
    qtbot.waitUntil(lambda: bool(opened(RecordForm)))
    form = opened(RecordForm)[0]
    assert isinstance(form, RecordForm)
    form.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is form)

    keys.line(TITLE)
    keys.write("trabajo infantil")
    keys.enter()
    keys.pick("inspección laboral")
    keys.line("exp")
    keys.line("rep")
    keys.enter(2)
    assert keys.here() == "Announcement number"
    keys.tab()
    keys.space()
    keys.enter()
    keys.line("Eng")

    keys.pick("méxico")
    keys.line("req")
    keys.line("Ministry of Labour of Mexico")
    keys.pick("argent")
    keys.line("pro")
    keys.line("Ministry of Labour of Argentina")
    keys.enter(3)
    assert keys.here() == "Period"
    keys.line("09/23/2019 to 09/26/2019")
    keys.line("In")
    keys.enter()
    keys.pick("mexico")
    keys.write("Experts of Argentina came for four days.")
    keys.tab()
    for text in LEARNINGS:
        assert keys.here() == "What was learned"
        keys.write(text)
        keys.tab()
        keys.line("Mexico")
        keys.enter()
    leave_row(keys, "What was promised")
    for text in STEPS:
        assert keys.here() == "What was promised"
        keys.write(text)
        keys.tab()
        keys.pick("mex")
        leave_row(keys, "What was promised")
    with qtbot.waitSignal(form.saved) as saved:
        keys.control(Qt.Key.Key_S)
    form.close()
    assert saved.args is not None
    return int(saved.args[0])


def leave_row(keys: Keyboard, first: str) -> None:
    """Go on until the first field of the next row."""
    for _ in range(12):
        if keys.here() == first:
            return
        keys.tab()


def read(program: Program, record_id: int) -> Record:
    assert program.background
    with program.background.sessions.reading() as session:
        return read_record(session, record_id)


def check(record: Record) -> None:
    assert record.title == TITLE
    assert record.topics == ("child-labour", "labour-inspection")
    assert [(p.place, p.role) for p in record.parties] == [
        ("MX", "requesting"),
        ("AR", "providing"),
    ]
    assert (record.period.start, record.period.end) == (date(2019, 9, 23), date(2019, 9, 26))
    assert tuple(learning.text for learning in record.learnings) == LEARNINGS
    assert tuple(step.text for step in record.next_steps) == STEPS
    assert record.announcement_number == ""
