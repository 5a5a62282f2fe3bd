"""An officer gives all exchanges of a search one more topic, by keys alone, and thinks again."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.catalogue.records import read_records
from coopdesk.catalogue.sample import fill_with_sample
from coopdesk.db.database import open_database
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Record
from coopdesk.ui.bulk_edit import BulkEditWindow
from coopdesk.ui.editors.text_editors import TopicsEditor
from tests.journeys.conftest import Start
from tests.keyboard import Keyboard

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def bulk_windows() -> list[BulkEditWindow]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, BulkEditWindow)]


def read(background: Background, ids: list[int]) -> list[Record]:
    with background.sessions.reading() as session:
        return read_records(session, ids)


def test_a_topic_is_given_to_many_records_and_taken_back(
    qtbot: QtBot, start: Start, keys: Keyboard, catalogue_path: object
) -> None:
    sessions = open_database(catalogue_path)  # type: ignore[arg-type]
    sessions.write(Deed("sample_added"), fill_with_sample)
    sessions.close()
    program = start()
    window = program.window
    assert window
    background = window._background
    page = window.list_page("exchanges")
    qtbot.waitUntil(lambda: len(page.shown()) == 10)
    page.table.setFocus()
    page.table.selectAll()
    chosen = page.selected()
    before = read(background, chosen)
    had = sum("green-jobs" in record.topics for record in before)

    qtbot.keyClick(window, Qt.Key.Key_E, BOTH)
    qtbot.waitUntil(lambda: len(bulk_windows()) == 1)
    [bulk] = bulk_windows()
    qtbot.waitUntil(bulk.isActiveWindow)
    assert keys.here() == "Field"
    keys.tab()
    assert keys.here() == "What to do"
    keys.tab()
    assert keys.here() == "What is added"
    topics = cast("TopicsEditor", bulk.rows[0].editor())
    qtbot.waitUntil(lambda: bool(topics._suggest("green j")))  # they are read as the window opens
    with qtbot.waitSignal(bulk.previewed):
        keys.write("green j")
        keys.enter()
    plan = bulk.plan()
    assert plan
    assert (len(plan.ids), plan.read) == (10 - had, 10)

    with qtbot.waitSignal(background.done):
        keys.control(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bulk_windows() == [])
    assert all("green-jobs" in record.topics for record in read(background, chosen))
    note = window.status._note
    qtbot.waitUntil(lambda: note.text().startswith(f"{10 - had} record"))
    qtbot.waitUntil(lambda: page.selected() == chosen)

    with qtbot.waitSignal(background.changed):
        note._button.click()
    after = read(background, chosen)
    assert [r.content_hash for r in after] == [r.content_hash for r in before]
    qtbot.waitUntil(lambda: page.selected() == chosen)
