"""A workbook that came back, and the window that merges it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from coopdesk.background import Background
from coopdesk.catalogue.records import add_records, change_record, read_records
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Learning, Record
from coopdesk.exporting.about import About
from coopdesk.exporting.xlsx import write_workbook
from coopdesk.ui.merging.window import MergeWindow
from coopdesk.vocabulary.topics import shipped_topics

Now = Callable[[], dict[str, Record]]


@pytest.fixture
def came_back(sessions: Sessions, tmp_path: Path) -> Path:
    """Three of four exchanges edited there, the first also here; one row more, one column more."""
    made = [
        Record(title=f"Visit {n}", city="Lima", learnings=(Learning("One"), Learning("Two")))
        for n in range(4)
    ]
    _, ids = sessions.write(Deed("records_added"), add_records, made)
    with sessions.reading() as session:
        kept = read_records(session, ids)
    path = tmp_path / "back.xlsx"
    about = About(datetime.now().astimezone())
    write_workbook(path, kept, language="en", topics=shipped_topics(), about=about)
    workbook = openpyxl.load_workbook(path)
    sheet = workbook["Exchanges"]
    columns = {cell.value: cell.column for cell in sheet[1]}
    sheet.cell(1, sheet.max_column + 1).value = "Seen by"
    sheet.cell(2, columns["City"]).value = "Quito"
    sheet.cell(3, columns["City"]).value = "Quito"
    sheet.cell(3, sheet.max_column).value = "the desk"
    sheet.delete_rows(5)
    sheet.cell(5, columns["Title"]).value = "Another visit"
    workbook.save(path)
    ours = replace(kept[0], city="Bogotá")
    sessions.write(Deed("record_changed", ours.title), change_record, ours)
    return path


@pytest.fixture
def now(sessions: Sessions) -> Now:
    """Return the records of the catalogue by title, those in the trash left out."""

    def read() -> dict[str, Record]:
        with sessions.reading() as session:
            found = read_records(session, list(range(1, 20)))
        return {record.title: record for record in found if record.deleted_at is None}

    return read


@pytest.fixture
def window(qtbot: QtBot, background: Background) -> Iterator[MergeWindow]:
    merging = MergeWindow(background, language="en")
    with qtbot.waitExposed(merging):
        merging.show()
    yield merging
    if isValid(merging):  # it may have been closed, which deletes it
        merging.close()
        for asked in merging.findChildren(QMessageBox):  # whether answers are to be lost
            next(b for b in asked.buttons() if "without" in b.text()).click()


@pytest.fixture
def ready(qtbot: QtBot, window: MergeWindow, came_back: Path) -> MergeWindow:
    """The window with the workbook read."""
    window.open_file(came_back)
    qtbot.waitUntil(lambda: not window.is_busy() and window.plan() is not None, timeout=30_000)
    return window
