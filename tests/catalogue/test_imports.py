"""The catalogue remembers what was brought in and how it was mapped; an undo forgets both."""

from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.catalogue.imports import (
    ImportedRow,
    imported_before,
    record_run,
    remember_mapping,
    remembered_mapping,
)
from coopdesk.db import history
from coopdesk.db.database import Sessions
from coopdesk.db.desk_tables import ImportedRecord, ImportRun
from coopdesk.domain.changes import Deed

ROWS = [ImportedRow("0f3e", "Exchanges", 2, "added"), ImportedRow("1a2b", "Exchanges", 3, "same")]


def test_a_file_never_seen_was_not_brought_in(session: Session) -> None:
    assert imported_before(session, "abc") is None


def test_a_run_is_kept_with_every_row(session: Session) -> None:
    before = datetime.now(UTC)
    run_id = record_run(session, "exchanges.xlsx", "abc", {"added": 1, "same": 1}, ROWS)
    [run] = session.scalars(select(ImportRun))
    assert (run.id, run.file_name, run.counts) == (
        run_id,
        "exchanges.xlsx",
        {"added": 1, "same": 1},
    )
    kept = session.scalars(select(ImportedRecord).order_by(ImportedRecord.id)).all()
    assert [ImportedRow(k.record_uid, k.sheet, k.row, k.outcome) for k in kept] == ROWS
    found = imported_before(session, "abc")
    assert found
    assert before <= found <= datetime.now(UTC)


def test_the_newest_of_several_runs_counts(session: Session) -> None:
    record_run(session, "exchanges.xlsx", "abc", {}, [])
    first = imported_before(session, "abc")
    record_run(session, "renamed.xlsx", "abc", {}, [])
    assert first
    assert (imported_before(session, "abc") or first) > first


def test_undoing_an_import_forgets_its_run(sessions: Sessions) -> None:
    sessions.write(Deed("import_applied"), record_run, "exchanges.xlsx", "abc", {}, ROWS)
    with sessions.writing() as session:
        history.undo(session)
    with sessions.reading() as session:
        assert imported_before(session, "abc") is None
        assert session.scalars(select(ImportedRecord.id)).all() == []


def test_the_last_choice_for_a_sheet_of_headings_is_remembered(session: Session) -> None:
    assert remembered_mapping(session, "f1") == {}
    remember_mapping(session, "f1", {"Ort": "city"})
    remember_mapping(session, "f2", {"Ort": "website"})
    remember_mapping(session, "f1", {"Ort": "country_held", "Farbe": ""})
    assert remembered_mapping(session, "f1") == {"Ort": "country_held", "Farbe": ""}


def test_an_undo_brings_back_the_choice_before(sessions: Sessions) -> None:
    for chosen in ({"Ort": "city"}, {"Ort": "website"}):
        sessions.write(Deed("import_applied"), remember_mapping, "f1", chosen)
    with sessions.writing() as session:
        history.undo(session)
    with sessions.reading() as session:
        assert remembered_mapping(session, "f1") == {"Ort": "city"}
