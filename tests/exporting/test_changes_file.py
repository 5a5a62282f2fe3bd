"""Who changed what: every value before and after, undone ones turned round, in four languages."""

import csv
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import openpyxl
import pytest

from coopdesk.catalogue.records import change_record, read_record, save_record
from coopdesk.catalogue.who_changed import changes_between
from coopdesk.db import history
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import UnknownFormat
from coopdesk.domain.records import Learning, Record
from coopdesk.exporting.changes_file import write_changes
from coopdesk.exporting.changes_words import DEEDS, DIRECTIONS, HEADINGS, SHEET, WHOLE
from coopdesk.reports.who_changed import write_who_changed

TODAY = datetime.now(UTC).astimezone().date()
DAYS = (TODAY - timedelta(days=1), TODAY + timedelta(days=1))


@pytest.fixture
def changed(sessions: Sessions) -> Sessions:
    """A record that was added, given another title and a learning, and the latter undone."""
    _, record_id = sessions.write(Deed("record_added"), save_record, Record(title="=One"))
    with sessions.reading() as session:
        record = read_record(session, record_id)
    after = Record(id=record_id, revision=record.revision, title="Two", learnings=(Learning("So"),))
    sessions.write(Deed("record_changed"), change_record, after)
    with sessions.writing() as session:
        history.undo(session)
    return sessions


def test_every_language_has_every_word() -> None:
    assert {len(each) for each in HEADINGS.values()} == {9}
    assert set(HEADINGS) == set(DIRECTIONS) == set(WHOLE) == set(SHEET) == {"en", "es", "fr", "pt"}
    assert all(len(words) == 4 and all(words) for words in DEEDS.values())


def test_each_value_is_told_before_and_after_and_turned_round_where_undone(
    changed: Sessions,
) -> None:
    with changed.reading() as session:
        told = changes_between(session, *DAYS)
        assert changes_between(session, date(2001, 1, 1), date(2001, 1, 2)) == []
    found = {(line.direction, line.field, line.before, line.after) for line in told}
    assert found == {
        ("do", "", "", "=One"),
        ("do", "title", "=One", "Two"),
        ("do", "learning", "", "So"),
        ("undo", "title", "Two", "=One"),
        ("undo", "learning", "So", ""),
    }
    assert {line.title for line in told} == {"=One"}


def test_it_is_a_workbook_of_texts_or_values_no_spreadsheet_computes(
    changed: Sessions, tmp_path: Path
) -> None:
    book, values = tmp_path / "changes.xlsx", tmp_path / "changes.csv"
    with changed.reading() as session:
        assert write_who_changed(session, book, DAYS, "es") == 5
        write_who_changed(session, values, DAYS, "fr")
    sheet = openpyxl.load_workbook(book)["Cambios"]
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0] == HEADINGS["es"]
    assert rows[1][2:5] == ("registro añadido", "hecho", "=One")
    assert sheet.cell(2, 5).data_type == "s"
    with values.open(encoding="utf-8-sig", newline="") as file:
        assert next(csv.DictReader(file))["Fiche"] == "'=One"


def test_another_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnknownFormat):
        write_changes(tmp_path / "changes.odt", [], "en")
