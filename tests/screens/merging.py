"""The scene of a workbook that came back, edited on both sides."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

import openpyxl
from PySide6.QtWidgets import QWidget

from coopdesk.catalogue.records import change_record, read_record
from coopdesk.domain.changes import Deed
from coopdesk.domain.queries import Query
from coopdesk.exporting.about import About
from coopdesk.reports.deliver import write_found
from coopdesk.search.find import find


def merge_workbook(stage: Any) -> QWidget:
    """Show a workbook that came back: cells of hers, one of ours, a row more and one less."""
    background = stage.window.screens._background
    path = stage.folder / "Exchanges of the ministry.xlsx"
    with background.sessions.reading() as session:
        about = About(datetime.now().astimezone(), "Officer", stage.catalogue.name)
        query = Query("", {"kind": ("exchange",)})
        write_found(session, path, query, language="en", about=about)
        ours = [read_record(session, each) for each in find(session, query)[:2]]
    workbook = openpyxl.load_workbook(path)
    sheet = workbook["Exchanges"]
    columns = {cell.value: cell.column for cell in sheet[1]}
    rows = {sheet.cell(row, 1).value: row for row in range(2, sheet.max_row + 1)}
    for record in ours:
        sheet.cell(rows[record.title], columns["City"]).value = "Aguascalientes"
    first = ours[0].narrative.replace("labour inspectors", "inspectors of labour")
    sheet.cell(rows[ours[0].title], columns["Narrative"]).value = f"{first} Both sides agreed."
    last = sheet.max_row
    sheet.cell(last + 1, columns["Title"]).value = "Visit to the institute of safety and health"
    sheet.cell(last + 1, columns["Requesting"]).value = "Chile"
    sheet.delete_rows(last)
    workbook.save(path)
    changed = replace(ours[0], city="Mexico City")
    background.write(Deed("record_changed", changed.title), change_record, changed)
    stage.settle()
    window = stage.window.screens.merge_workbook(path)
    window.resize(1300, 720)
    while window.is_busy():
        stage.settle()
    return window
