"""Exports that a colleague edits and sends back, for the tests of merging."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from coopdesk.catalogue.records import add_records, change_record, read_records
from coopdesk.catalogue.topics import all_topics
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.periods import point
from coopdesk.domain.records import Learning, NextStep, Party, Record
from coopdesk.exporting.about import About
from coopdesk.exporting.xlsx import write_workbook
from coopdesk.importing.merging.apply import MergeResult, apply_merge, deed_of
from coopdesk.importing.merging.plan import Choices, MergePlan
from coopdesk.importing.merging.planning import plan_merge_of
from tests.importing.conftest import all_records

Export = Callable[..., Path]
Plan = Callable[[Path], MergePlan]
Apply = Callable[..., MergeResult]


class Book:
    """A workbook as a colleague has it open: cells by heading, rows by title."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.workbook = openpyxl.load_workbook(path)

    def sheet(self, title: str) -> Worksheet:
        found = self.workbook[title]
        assert isinstance(found, Worksheet)
        return found

    def column(self, sheet: str, heading: str) -> int:
        return next(c.column for c in self.sheet(sheet)[1] if c.value == heading)

    def row(self, sheet: str, title: str, number: int = 1) -> int:
        """Return the row of a record, or its part of this number."""
        rows = [r[0].row for r in self.sheet(sheet).iter_rows(min_row=2) if r[0].value == title]
        return rows[number - 1]

    def put(self, sheet: str, title: str, heading: str, value: Any, number: int = 1) -> None:
        row = self.row(sheet, title, number)
        self.sheet(sheet).cell(row, self.column(sheet, heading)).value = value

    def get(self, sheet: str, title: str, heading: str) -> Any:
        row = self.row(sheet, title)
        return self.sheet(sheet).cell(row, self.column(sheet, heading)).value

    def add(self, sheet: str, **values: Any) -> int:
        row = self.sheet(sheet).max_row + 1
        for heading, value in values.items():
            self.sheet(sheet).cell(row, self.column(sheet, heading.replace("_", " "))).value = value
        return row

    def take_out(self, sheet: str, title: str, number: int = 1) -> None:
        self.sheet(sheet).delete_rows(self.row(sheet, title, number))

    def rename(self, sheet: str, heading: str, other: str) -> None:
        self.sheet(sheet).cell(1, self.column(sheet, heading)).value = other

    def sort(self, sheet: str, heading: str) -> None:
        """Sort whole rows, as a table of Excel does."""
        place = self.column(sheet, heading) - 1
        rows = [[cell.value for cell in row] for row in self.sheet(sheet).iter_rows(min_row=2)]
        rows.sort(key=lambda row: str(row[place]), reverse=True)
        for number, row in enumerate(rows, 2):
            for column, value in enumerate(row, 1):
                self.sheet(sheet).cell(number, column).value = value

    def save(self) -> Path:
        self.workbook.save(self.path)
        return self.path


def exchange(number: int, **said: Any) -> Record:
    return Record(
        **{
            "title": f"Exchange {number:03}",
            "reference": f"X-{number:03}",
            "period": point(date(2019, 1 + number % 12, 1 + number % 28)),
            "city": "Lima",
            "narrative": f"What was done, {number}.",
            "status": "completed",
            "topics": ("labour-inspection",),
            "parties": (Party("MX", role="requesting"), Party("AR", role="providing")),
            "learnings": (Learning(f"First, {number}"), Learning(f"Second, {number}")),
            "next_steps": (NextStep(f"Promised, {number}", owner_place="MX"),),
        }
        | said
    )


@pytest.fixture
def keep(sessions: Sessions) -> Callable[[Sequence[Record]], list[Record]]:
    """Put records into the catalogue and return them as they are kept."""

    def kept(records: Sequence[Record]) -> list[Record]:
        _, ids = sessions.write(Deed("records_added"), add_records, records)
        with sessions.reading() as session:
            return read_records(session, ids)

    return kept


@pytest.fixture
def change(sessions: Sessions) -> Callable[[Iterable[Record]], None]:
    """Change records here, as the officer does meanwhile."""

    def changed(records: Iterable[Record]) -> None:
        for record in records:
            sessions.write(Deed("record_changed", record.title), change_record, record)

    return changed


@pytest.fixture
def export(sessions: Sessions, tmp_path: Path) -> Export:
    """Export all records as they are now, or those given."""

    def exported(records: Sequence[Record] | None = None, **choices: Any) -> Path:
        with sessions.reading() as session:
            topics = all_topics(session)
            kept = all_records(session) if records is None else records
        path = tmp_path / "export.xlsx"
        about = About(datetime.now().astimezone(), "Officer", "catalogue.coopdesk", "0.1.0")
        said: dict[str, Any] = {"language": "en", "topics": topics, "about": about} | choices
        write_workbook(path, kept, **said)
        return path

    return exported


@pytest.fixture
def planned(sessions: Sessions) -> Plan:
    """Plan the merge of a file."""

    def plan(path: Path) -> MergePlan:
        with sessions.reading() as session:
            return plan_merge_of(session, path)

    return plan


@pytest.fixture
def merged(sessions: Sessions) -> Apply:
    """Apply a plan."""

    def apply(plan: MergePlan, choices: Choices | None = None) -> MergeResult:
        decided = choices or Choices()
        _, result = sessions.write(deed_of(plan, decided), apply_merge, plan, decided)
        return result

    return apply


@pytest.fixture
def now(sessions: Sessions) -> Callable[[], dict[str, Record]]:
    """Return all records by title."""

    def read() -> dict[str, Record]:
        with sessions.reading() as session:
            return {record.title: record for record in all_records(session)}

    return read
