"""A catalogue built again from JSON lines keeps all that an officer made, and an old file opens."""

import gzip
import json
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.catalogue.backups import back_up
from coopdesk.catalogue.imports import ImportedRow, record_run, remember_mapping
from coopdesk.catalogue.making_backups import contents_of
from coopdesk.catalogue.pairs import tell_apart
from coopdesk.catalogue.rebuilding import rebuild
from coopdesk.catalogue.records import delete_records, read_records
from coopdesk.catalogue.sample import fill_with_sample
from coopdesk.catalogue.searches import Search, save_search
from coopdesk.catalogue.topic_changes import add_topic, change_topic, remove_topic, topic_entry
from coopdesk.db.backup_lines import KEPT, write_kept, writing_lines
from coopdesk.db.database import Sessions, open_database
from coopdesk.db.desk_tables import Organisation, Topic
from coopdesk.db.history import change_row, undo_state
from coopdesk.db.table import Table
from coopdesk.db.tables import RecordTopic
from coopdesk.domain.changes import Deed, UndoState
from coopdesk.domain.errors import BackupDamaged
from coopdesk.domain.queries import Query
from coopdesk.vocabulary.topics import TopicEntry

DEED = Deed("record_added")


def _work(session: Session) -> None:
    """Do what an officer does beside writing records."""
    uids = [record.uid for record in read_records(session, [1, 2, 3])]
    add_topic(session, TopicEntry("", "", {"en": "Seafarers"}, {"en": ("Crews",)}, {}))
    inspection = topic_entry(session, "labour-inspection")
    labels = dict(inspection.labels) | {"en": "Inspection of work"}
    change_topic(session, "labour-inspection", replace(inspection, labels=labels))
    remove_topic(session, _unused(session))
    save_search(session, "Peru, last year", Search("exchanges", Query(text="place:PE")))
    save_search(session, "Twice", Search("all", Query(text="?", chosen={"place": ("MX",)})))
    tell_apart(session, [(uids[0], uids[1])])
    remember_mapping(session, "f" * 64, {"Heading": "title"})
    for name in ("first.xlsx", "second.xlsx"):
        record_run(session, name, "0" * 64, {"new": 1}, [ImportedRow(uids[2], "Sheet", 4, "new")])
    delete_records(session, [5])


def _unused(session: Session) -> str:
    """Return a topic that came with the program and no record bears."""
    used = select(RecordTopic.topic)
    return session.scalars(select(Topic.code).where(Topic.code.not_in(used))).all()[-1]


def _organise(session: Session) -> None:
    """Say that one organisation belongs to another, in the order in which ids do not come."""
    rows = session.execute(select(Organisation.__table__).order_by(Organisation.id)).mappings()
    low, high = (dict(row) for row in rows.fetchmany(2))
    after = {"parent_id": high["id"], "aliases": ["Another name"]}
    change_row(session, Organisation, 0, low, after)


def kept(sessions: Sessions) -> dict[str, list[tuple[Any, ...]]]:
    """Return what the tables beside the records hold, ids told by what they name."""
    with sessions.reading() as session:
        organisations = dict(iter(session.execute(select(Organisation.id, Organisation.name))))
        found: dict[str, list[tuple[Any, ...]]] = {}
        for table in KEPT:
            rows = session.execute(select(table.__table__)).mappings()
            found[table.__tablename__] = sorted(
                (
                    tuple(
                        organisations.get(value) if name == "parent_id" else str(value)
                        for name, value in row.items()
                        if name not in {"id", "import_run_id"}
                    )
                    for row in rows
                ),
                key=str,
            )
        return found


def dates(sessions: Sessions) -> list[Any]:
    with sessions.reading() as session:
        records = read_records(session, range(1, 33))
        return sorted(
            (r.uid, r.created_at, r.created_by, r.updated_at, r.updated_by, r.deleted_at)
            for r in records
        )


@pytest.fixture
def worked(sessions: Sessions) -> Sessions:
    sessions.write(DEED, fill_with_sample)
    sessions.write(DEED, _work)
    sessions.write(DEED, _organise)
    return sessions


@pytest.fixture
def lines(worked: Sessions) -> Path:
    """The JSON lines beside a backup."""
    with worked.reading() as session:
        path = back_up(session, "change").backup.lines_path
    assert path
    return path


def test_all_but_the_history_comes_back(worked: Sessions, lines: Path, tmp_path: Path) -> None:
    target = tmp_path / "again.coopdesk"
    assert rebuild(lines, target) == 32
    with closing(open_database(target)) as again:
        assert kept(again) == kept(worked)
        assert dates(again) == dates(worked)
        with again.reading() as session, worked.reading() as before:
            assert contents_of(session) == contents_of(before)
            assert undo_state(session) == UndoState(None, None)


def test_imported_rows_stay_with_the_file_they_came_from(
    worked: Sessions, lines: Path, tmp_path: Path
) -> None:
    target = tmp_path / "again.coopdesk"
    rebuild(lines, target)
    query = (
        "SELECT file_name, row FROM imported_record JOIN import_run"
        " ON import_run.id = import_run_id ORDER BY 1"
    )
    with closing(open_database(target)) as again, again.reading() as session:
        found = session.connection().exec_driver_sql(query).all()
    assert [tuple(row) for row in found] == [("first.xlsx", 4), ("second.xlsx", 4)]


def test_lines_of_an_older_program_are_read(worked: Sessions, lines: Path, tmp_path: Path) -> None:
    """It wrote topics and records only, and not when they were changed."""
    older = tmp_path / "older.records.jsonl.gz"
    with gzip.open(lines, "rt") as new, gzip.open(older, "wt") as old:
        for line in map(json.loads, new):
            if line.keys() & {"coopdesk", "topic", "record", "end"}:
                for name in ("updated_at", "updated_by"):
                    line.get("record", {}).pop(name, None)
                old.write(json.dumps(line) + "\n")
    target = tmp_path / "again.coopdesk"
    assert rebuild(older, target) == 32
    with closing(open_database(target)) as again:
        assert kept(again)["topic"] == kept(worked)["topic"]
        with again.reading() as session, worked.reading() as before:
            assert contents_of(session) == contents_of(before)


def test_a_line_no_table_can_hold_is_refused_and_nothing_is_left(tmp_path: Path) -> None:
    lines, target = tmp_path / "x.records.jsonl.gz", tmp_path / "again.coopdesk"
    with writing_lines(lines, "uid") as out:
        out.write({"saved_search": {"name": "Without the rest"}})
    with pytest.raises(BackupDamaged):
        rebuild(lines, target)
    assert not target.exists()
    with writing_lines(lines, "uid") as out:
        out.write({"what_a_newer_program_keeps": {"name": "Passed over"}})
    assert rebuild(lines, target) == 0


@pytest.mark.parametrize("table", KEPT[:3], ids=lambda table: table.__tablename__)
def test_nothing_of_what_comes_back_can_be_undone_though_there_is_no_record(
    table: type[Table], worked: Sessions, tmp_path: Path
) -> None:
    lines, target = tmp_path / "x.records.jsonl.gz", tmp_path / "again.coopdesk"
    with writing_lines(lines, "uid") as out, worked.reading() as session:
        write_kept(out, session, table)
    assert rebuild(lines, target) == 0
    with closing(open_database(target)) as again:
        with again.reading() as session:
            assert undo_state(session) == UndoState(None, None)
        assert kept(again)[table.__tablename__] == kept(worked)[table.__tablename__]


def test_building_again_tells_how_far_it_is_and_a_record_its_hash_denies_ends_it(
    worked: Sessions, lines: Path, tmp_path: Path
) -> None:
    target, torn = tmp_path / "again.coopdesk", tmp_path / "torn.records.jsonl.gz"
    told: list[tuple[int, int]] = []

    def tell(done: int, total: int) -> None:
        told.append((done, total))

    rebuild(lines, target, tell)
    assert told == [(32, 33)]
    with gzip.open(lines, "rt") as new, gzip.open(torn, "wt") as altered:
        altered.write(new.read().replace('"title": "', '"title": "Not ', 1))
    with gzip.open(torn, "rt") as new:
        assert '"record"' in next(line for line in new if '"title": "Not ' in line)
    target.unlink()
    with pytest.raises(BackupDamaged):
        rebuild(torn, target)
    assert not target.exists()
