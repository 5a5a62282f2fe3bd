"""A plan is done whole, once, and undone as one."""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import select

from coopdesk.catalogue.history import history_of
from coopdesk.catalogue.imports import imported_before
from coopdesk.catalogue.records import read_records, save_record
from coopdesk.db import history
from coopdesk.db.database import Sessions
from coopdesk.db.desk_tables import ImportedRecord, ImportRun
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import ChangedMeanwhile
from coopdesk.domain.progress import Stopped
from coopdesk.domain.records import Record
from coopdesk.importing.apply import ImportResult, apply_plan, deed_of
from coopdesk.importing.plan import Plan
from tests.importing.conftest import all_records

ROWS = [["Title", "City"], ["Visit", "Lima"], ["Course", "Quito"], ["", "Lost"]]


def titles(sessions: Sessions) -> list[str]:
    with sessions.reading() as session:
        return [record.title for record in all_records(session)]


def test_what_was_planned_is_what_is_written(
    sessions: Sessions,
    book: Callable[..., Path],
    planned: Callable[[Path], Plan],
    brought_in: Callable[[Path], ImportResult],
) -> None:
    path = book(Exchanges=ROWS)
    plan = planned(path)
    result = brought_in(path)
    with sessions.reading() as session:
        written = read_records(session, result.added)
        assert imported_before(session, plan.sha256) is not None
        assert session.scalars(select(ImportRun.counts)).one()["refused"] == 1
        assert session.scalars(select(ImportedRecord.row)).all() == [2, 3]
    assert [(r.title, r.city) for r in written] == [("Visit", "Lima"), ("Course", "Quito")]
    assert result.counts == plan.counts


def test_an_import_is_one_deed_and_one_undo(
    sessions: Sessions, book: Callable[..., Path], brought_in: Callable[[Path], ImportResult]
) -> None:
    sessions.write(Deed("record_added"), save_record, Record(title="Visit", reference="X-1"))
    rows = [["Title", "Reference", "City"], ["Visit", "X-1", "Lima"], ["Course", "", "Quito"]]
    result = brought_in(book(Exchanges=rows))
    with sessions.reading() as session:
        entry = history_of(session, result.changed[0])[0]
    assert entry.change.deed == Deed("import_applied", "listing.xlsx", 2)
    with sessions.writing() as session:
        history.undo(session)
    with sessions.reading() as session:
        assert [(r.title, r.city) for r in all_records(session)] == [("Visit", "")]


def test_stopping_at_whatever_report_leaves_nothing(
    sessions: Sessions, book: Callable[..., Path], planned: Callable[[Path], Plan]
) -> None:
    plan = planned(book(Exchanges=ROWS))
    told: list[int] = []

    for stop_at in range(1, 20):
        told.clear()

        def listen(done: int, _total: int, at: int = stop_at) -> None:
            told.append(done)
            if len(told) == at:
                raise Stopped

        try:
            sessions.write(deed_of(plan), apply_plan, plan, listen)
        except Stopped:
            assert titles(sessions) == []
        else:
            break
    assert len(told) > 3
    assert titles(sessions) == ["Visit", "Course"]


@pytest.mark.parametrize("is_stopped", [False, True])
def test_indexing_what_was_brought_in_counts_as_half_and_can_be_stopped(
    sessions: Sessions, book: Callable[..., Path], planned: Callable[[Path], Plan], is_stopped: bool
) -> None:
    plan = planned(book(Exchanges=[ROWS[0], *([f"Visit {n}", "Lima"] for n in range(1200))]))
    told: list[tuple[int, int]] = []

    def report(done: int, total: int) -> None:
        told.append((done, total))
        if is_stopped and done > total // 2:
            raise Stopped

    with suppress(Stopped):
        sessions.write(deed_of(plan), apply_plan, plan, report)
    assert told == sorted(told)
    assert len(titles(sessions)) == (0 if is_stopped else 1200)
    assert len([done for done, _ in told if done > 600]) == (1 if is_stopped else 2)


def test_a_catalogue_that_changed_meanwhile_is_not_written_to(
    sessions: Sessions, book: Callable[..., Path], planned: Callable[[Path], Plan]
) -> None:
    plan = planned(book(Exchanges=ROWS))
    sessions.write(deed_of(plan), apply_plan, plan)
    with pytest.raises(ChangedMeanwhile):
        sessions.write(deed_of(plan), apply_plan, plan)
    assert titles(sessions) == ["Visit", "Course"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names of files are text")
def test_a_file_whose_name_is_no_text_is_brought_in(
    tmp_path: Path, sessions: Sessions, brought_in: Callable[[Path], ImportResult]
) -> None:
    path = tmp_path / os.fsdecode(b"list\xff.csv")
    path.write_text("Title,City\nVisit,Lima\n", encoding="utf-8")
    brought_in(path)
    assert titles(sessions) == ["Visit"]
    with sessions.reading() as session:
        assert session.scalars(select(ImportRun.file_name)).one() == "list?.csv"
