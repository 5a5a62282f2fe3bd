"""What the preview of a bulk edit shows is what is written, and one undo takes it back."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.catalogue import bulk_edit
from coopdesk.catalogue.bulk_edit import (
    BulkLine,
    BulkPlan,
    apply_bulk,
    deed_of,
    find_lines,
    preview,
    read_lines,
    record_of,
)
from coopdesk.catalogue.bulk_rules import Why
from coopdesk.catalogue.history import history_of
from coopdesk.catalogue.records import (
    add_records,
    change_record,
    delete_records,
    purge_records,
    read_record,
    read_records,
)
from coopdesk.db import history
from coopdesk.db.database import Sessions, open_database
from coopdesk.db.tables import Record as RecordTable
from coopdesk.domain.bulk_changes import BulkChange
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import ChangedMeanwhile, NoSuchRecord
from coopdesk.domain.progress import Stopped
from coopdesk.domain.queries import Query
from coopdesk.domain.record_json import content_hash
from coopdesk.domain.records import PROJECT, Learning, Party, Record
from coopdesk.search.find import find
from tests.bulk import any_changes
from tests.records import any_records

REPORTED = BulkChange("status", "set", "reported")
VISITS = [Record(title=f"Visit {n}", status="completed") for n in range(5)]


def add(sessions: Sessions, records: Sequence[Record]) -> list[int]:
    return sessions.write(Deed("records_added", count=len(records)), add_records, records)[1]


def planned(sessions: Sessions, ids: Sequence[int], *changes: BulkChange) -> BulkPlan:
    with sessions.reading() as session:
        return preview(session, ids, changes)


def write(sessions: Sessions, plan: BulkPlan) -> int:
    return sessions.write(deed_of(plan), apply_bulk, plan)[1]


def read(sessions: Sessions, ids: Sequence[int]) -> list[Record]:
    with sessions.reading() as session:
        return read_records(session, ids)


def lines(sessions: Sessions, plan: BulkPlan) -> list[BulkLine]:
    keys = [*plan.changed, *plan.refused, *plan.same]
    with sessions.reading() as session:
        return read_lines(session, plan, keys)


def hashes(sessions: Sessions) -> dict[int, str]:
    with sessions.reading() as session:
        query = select(RecordTable.id, RecordTable.content_hash)
        return {row.id: row.content_hash for row in session.execute(query)}


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=15,
)
@given(
    records=st.lists(any_records(), min_size=1, max_size=3),
    changes=st.lists(any_changes(), min_size=1, max_size=3),
)
def test_what_is_shown_is_written_and_undone_whatever_is_asked_for(
    new_catalogue: Path, tmp_path: Path, records: list[Record], changes: list[BulkChange]
) -> None:
    path = Path(shutil.copy(new_catalogue, tmp_path / f"{uuid.uuid4()}.coopdesk"))
    with closing(open_database(path)) as sessions:
        ids = add(sessions, records)
        before, was = read(sessions, ids), hashes(sessions)
        plan = planned(sessions, ids, *changes)
        shown = {(x.record.id, x.field): (x.before, x.after) for x in lines(sessions, plan)}
        change, written = sessions.write(deed_of(plan), apply_bulk, plan)
        after = read(sessions, ids)

        assert written == len(plan.ids) == len(change.records if change else ())
        for old, new in zip(before, after, strict=True):
            differing = {
                name
                for name in bulk_edit.TOUCHED
                if content_hash(replace(old, **{name: getattr(new, name)})) != old.content_hash
            }
            told = {
                name
                for key in plan.changed
                if record_of(key) == old.id
                for name in [bulk_edit.TOUCHED[key % 256]]
            }
            assert differing == told
            for name in differing:
                one = replace(old, **{name: shown[old.id, name][1]})
                assert content_hash(one) == content_hash(replace(old, **{name: getattr(new, name)}))
            assert new.content_hash == content_hash(new)
            assert new.revision == old.revision + bool(differing)
        if change:
            with sessions.writing() as session:
                history.undo(session)
        assert hashes(sessions) == was


def test_the_plan_accounts_for_every_record(sessions: Sessions) -> None:
    records = [*VISITS[:2], Record(PROJECT, "Project"), replace(VISITS[2], status="reported")]
    ids = add(sessions, records)
    plan = planned(sessions, ids, REPORTED, BulkChange("title", "find", "visit 1"))
    assert plan.read == 4
    assert list(plan.ids) == ids[:1]
    told = {line.record.id: line for line in lines(sessions, plan)}
    assert (told[ids[0]].field, told[ids[0]].before, told[ids[0]].after) == (
        "status", "completed", "reported",
    )  # fmt: skip
    why = {n: told[ids[n]].refused.why for n in (1, 2) if told[ids[n]].refused}
    assert why == {1: Why.NO_TITLE, 2: Why.OTHER_WORDS}
    assert (told[ids[3]].field, told[ids[3]].refused) == ("", None)


def test_changes_that_are_not_ready_are_left_out(sessions: Sessions) -> None:
    ids = add(sessions, VISITS)
    plan = planned(sessions, ids, BulkChange("status", "set"), BulkChange("status", "find", ""))
    assert (plan.changes, list(plan.ids), len(plan.same)) == ((), [], 5)


def test_one_deed_changes_them_all_and_the_history_of_each_tells_it(sessions: Sessions) -> None:
    ids = add(sessions, VISITS)
    plan = planned(sessions, ids[:3], REPORTED, BulkChange("topics", "add", ("green-jobs",)))
    assert write(sessions, plan) == 3
    with sessions.reading() as session:
        assert history.undo_state(session).undo == Deed("records_edited", "", 3)
        newest, _added = history_of(session, ids[1])
        assert {field.field for field in newest.fields} == {"status", "topics"}
        assert set(find(session, Query(chosen={"topic": ("green-jobs",)}))) == set(ids[:3])
        assert read_record(session, ids[4]).revision == 1


def test_the_title_names_the_deed_where_it_is_one_record(sessions: Sessions) -> None:
    ids = add(sessions, VISITS)
    plan = planned(sessions, ids[:1], REPORTED)
    assert deed_of(plan, "Visit 0") == Deed("records_edited", "Visit 0", 1)
    assert deed_of(planned(sessions, ids, REPORTED), "Visit 0") == Deed("records_edited", "", 5)


def test_parts_keep_their_rows_and_only_what_differs_is_in_the_history(sessions: Sessions) -> None:
    [record_id] = add(
        sessions,
        [replace(VISITS[0], parties=(Party("MX"), Party("AR")), learnings=(Learning("Ask"),))],
    )
    [before] = read(sessions, [record_id])
    plan = planned(sessions, [record_id], BulkChange("parties.place", "replace", "MX", "VN"))
    change, _ = sessions.write(deed_of(plan), apply_bulk, plan)
    [after] = read(sessions, [record_id])
    assert [party.id for party in after.parties] == [party.id for party in before.parties]
    assert after.learnings == before.learnings
    assert change
    with sessions.reading() as session:
        edits = history.edits_of(session, change.id)
    assert [(edit.table, edit.after) for edit in edits if edit.table != "record"] == [
        ("party", {"place": "VN"})
    ]


def test_a_record_changed_meanwhile_stops_everything(sessions: Sessions) -> None:
    ids = add(sessions, VISITS)
    plan = planned(sessions, ids, REPORTED)
    record = read(sessions, ids)[3]
    sessions.write(Deed("record_changed"), change_record, replace(record, city="Lima"))
    was = hashes(sessions)
    with pytest.raises(ChangedMeanwhile) as refused:
        write(sessions, plan)
    assert refused.value.title == "Visit 3"
    assert hashes(sessions) == was


@pytest.mark.parametrize("is_purged", [False, True])
def test_a_record_that_is_gone_meanwhile_stops_everything(
    sessions: Sessions, is_purged: bool
) -> None:
    ids = add(sessions, VISITS)
    plan = planned(sessions, ids, REPORTED)
    sessions.write(Deed("records_deleted"), delete_records, ids[2:3])
    if is_purged:
        sessions.write(Deed("records_purged"), purge_records, ids[2:3])
    was = hashes(sessions)
    with pytest.raises(NoSuchRecord if is_purged else ChangedMeanwhile):
        write(sessions, plan)
    assert hashes(sessions) == was


@pytest.mark.parametrize("at", [0, 2, 3, 4])
def test_cancel_leaves_nothing_whenever_it_is_pressed(
    sessions: Sessions, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    monkeypatch.setattr(bulk_edit, "_BATCH", 2)
    ids = add(sessions, VISITS)
    plan, was = planned(sessions, ids, REPORTED), hashes(sessions)
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        if len(told) > at:
            raise Stopped

    with pytest.raises(Stopped):
        sessions.write(deed_of(plan), apply_bulk, plan, stop)
    writing, indexing = [(0, 5), (1, 5), (2, 5)], [(2, 5), (3, 5)]
    assert told == [*writing, *indexing][: at + 1]
    assert hashes(sessions) == was
    with sessions.reading() as session:
        assert history.undo_state(session).undo == Deed("records_added", "", 5)
        assert list(find(session, Query("status:reported"))) == []


def test_lines_are_found_by_what_they_say(session: Session) -> None:
    ids = add_records(session, VISITS)
    plan = preview(session, ids, [REPORTED])
    told: list[tuple[int, int]] = []

    def says(line: BulkLine) -> str:
        return f"{line.record.title} {line.before} → {line.after}"

    found = find_lines(
        session, plan, plan.changed, "VÍSIT 3 completed", says,
        lambda done, total: told.append((done, total)),
    )  # fmt: skip
    assert [record_of(key) for key in found] == ids[3:4]
    assert told == [(0, 5), (5, 5)]
    assert list(find_lines(session, plan, plan.changed, "reported", says)) == list(plan.changed)
