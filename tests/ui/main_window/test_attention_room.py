"""Attention within the window: what waits is counted, and a country's workbook is written."""

from datetime import date
from pathlib import Path

from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.catalogue.records import add_records
from coopdesk.domain.changes import Deed
from coopdesk.domain.periods import point
from coopdesk.domain.records import Doubt, Party, Record
from coopdesk.ui.attention.please_update import UpdateWanted
from coopdesk.ui.main_window.window import MainWindow
from coopdesk.ui.record_form.form import RecordForm
from coopdesk.ui.widgets.toast import StatusNote

VISIT = Record(
    title="Visit",
    period=point(date(2019, 9, 23)),
    status="approved",
    topics=("labour-inspection",),
    parties=(Party("MX", role="requesting"), Party("AR", role="providing")),
    warnings=(Doubt("learnings[2].text", "warning", "Not understood"),),
)


def badge(window: MainWindow) -> str:
    model = window.navigation.model()
    [found] = model.match(model.index(0, 0), Qt.ItemDataRole.UserRole, "attention")
    return str(found.siblingAtColumn(1).data() or "")


def forms() -> list[RecordForm]:
    shown = QApplication.topLevelWidgets()
    return [each for each in shown if isinstance(each, RecordForm) and each.isVisible()]


def test_what_waits_is_counted_opened_and_written_for_a_country(
    qtbot: QtBot, window: MainWindow, background: Background, tmp_path: Path
) -> None:
    background.write(Deed("records_added", count=1), add_records, [VISIT])
    qtbot.waitUntil(lambda: badge(window) == "1", timeout=20_000)
    page = window.attention.page()
    qtbot.waitUntil(lambda: page.groups.count() == 2, timeout=20_000)
    page.choose("doubts")
    qtbot.waitUntil(lambda: page.table.line(page.table.current_key()) is not None, timeout=20_000)
    page.open_selected()
    qtbot.waitUntil(lambda: bool(forms()), timeout=20_000)
    forms()[0].close()
    path = tmp_path / "Mexico.xlsx"
    with qtbot.waitSignal(window.attention.written, timeout=20_000):
        window.attention.write(UpdateWanted("MX", "attention", "en"), path)
    assert load_workbook(path)["Exchanges"]["A2"].value == "Visit"
    window.attention.write(UpdateWanted("CL", "open", "en"), tmp_path / "Chile.xlsx")
    said = window.status.findChildren(StatusNote)[0].text
    qtbot.waitUntil(lambda: "Chile" in said(), timeout=20_000)
    assert not (tmp_path / "Chile.xlsx").exists()
