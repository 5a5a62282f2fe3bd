"""Files the tests of importing share: exports, templates filled in, sheets made cell by cell."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.catalogue.records import read_records
from coopdesk.db import tables as t
from coopdesk.db.database import Sessions
from coopdesk.domain.records import Record
from coopdesk.exporting.about import About
from coopdesk.exporting.template import write_template
from coopdesk.importing.apply import ImportResult, apply_plan, deed_of
from coopdesk.importing.deciding import make_plan
from coopdesk.importing.opening import open_file
from coopdesk.importing.plan import Plan
from coopdesk.vocabulary.topics import shipped_topics
from tests.workbooks import workbook

__all__ = ["workbook"]  # made part by part

ABOUT = About(datetime.fromisoformat("2026-11-22 10:00"), "Officer", "catalogue.coopdesk", "0.1.0")

Rows = list[list[Any]]
MakeBook = Callable[..., Path]
Planned = Callable[[Path], Plan]


def all_records(session: Session) -> list[Record]:
    return read_records(session, list(session.scalars(select(t.Record.id).order_by(t.Record.id))))


@pytest.fixture
def book(tmp_path: Path) -> MakeBook:
    """Write a workbook from sheets of rows of cells."""

    def make(name: str = "listing.xlsx", **sheets: Rows) -> Path:
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
def planned(sessions: Sessions) -> Planned:
    """Plan a file against the catalogue of the test."""

    def plan(path: Path) -> Plan:
        with sessions.reading() as session:
            return make_plan(session, open_file(path))

    return plan


@pytest.fixture
def brought_in(sessions: Sessions, planned: Planned) -> Callable[[Path], ImportResult]:
    """Bring a file into the catalogue of the test."""

    def bring_in(path: Path) -> ImportResult:
        plan = planned(path)
        _, result = sessions.write(deed_of(plan), apply_plan, plan)
        return result

    return bring_in


@pytest.fixture
def template(tmp_path: Path) -> Callable[..., Path]:
    """Fill in the template as an officer does: by heading, below the examples."""

    def fill_in(language: str, **sheets: list[dict[str, Any]]) -> Path:
        path = tmp_path / f"template-{language}.xlsx"
        write_template(path, language=language, topics=shipped_topics(), about=ABOUT)
        workbook = openpyxl.load_workbook(path)
        for title, rows in sheets.items():
            sheet = workbook[title.replace("_", " ")]
            headings = {cell.value: cell.column for cell in sheet[1]}
            for number, row in enumerate(rows, sheet.max_row + 1):
                for heading, value in row.items():
                    sheet.cell(number, headings[heading], value)
        workbook.save(path)
        return path

    return fill_in
