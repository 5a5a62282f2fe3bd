"""Two records become one: nothing is lost, what named the other names the survivor, one undo."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.catalogue import references
from coopdesk.catalogue.check import check_records
from coopdesk.catalogue.history import history_of
from coopdesk.catalogue.imports import ImportedRow, record_run
from coopdesk.catalogue.merging_records import (
    SAME_AS,
    Merge,
    merge_all,
    merge_records,
    plan_merges,
)
from coopdesk.catalogue.pairs import apart_ids, tell_apart
from coopdesk.catalogue.records import (
    add_records,
    change_record,
    delete_records,
    read_record,
    read_records,
)
from coopdesk.db import history
from coopdesk.db.database import Sessions
from coopdesk.db.desk_tables import ImportedRecord
from coopdesk.db.tables import Record as RecordTable
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import CatalogueError, ChangedMeanwhile, KindsDiffer, NoSuchRecord
from coopdesk.domain.periods import point
from coopdesk.domain.progress import Stopped
from coopdesk.domain.queries import Query
from coopdesk.domain.record_json import content_hash
from coopdesk.domain.records import Learning, Party, Record, Relation
from coopdesk.domain.uniting import covers
from coopdesk.search.find import find
from tests.records import any_records

VISIT = Record(title="Visit of inspectors", period=point(date(2024, 5, 2)))
OWN = replace(VISIT, learnings=(Learning("Ask early"),), parties=(Party("MX", role="requesting"),))
OTHER = replace(VISIT, reference="A-7", learnings=(Learning("Plan the heatwave drill"),))
MERGED = Deed("records_merged", "Visit of inspectors → Visit of inspectors")
ADDED = Deed("records_added")


def add(sessions: Sessions, *records: Record) -> list[int]:
    return sessions.write(ADDED, add_records, records)[1]


def everything(sessions: Sessions) -> dict[str, tuple[str, bool]]:
    """Return the content of every record as its parts say it, and whether it is in the trash."""
    with sessions.reading() as session:
        found = read_records(session, session.scalars(select(RecordTable.id)).all())
        assert all(content_hash(record) == record.content_hash for record in found)
        return {r.uid: (content_hash(r), r.deleted_at is not None) for r in found}


def read(sessions: Sessions, record_id: int) -> Record:
    with sessions.reading() as session:
        return read_record(session, record_id)


def undo(sessions: Sessions) -> None:
    with sessions.writing() as session:
        history.undo(session)


def test_the_survivor_has_what_both_said_and_the_other_waits_in_the_trash(
    sessions: Sessions,
) -> None:
    own, other = add(sessions, OWN, OTHER)
    before = read(sessions, own), read(sessions, other)
    assert sessions.write(MERGED, merge_records, Merge(own, other))[1] == own
    kept, gone = read(sessions, own), read(sessions, other)
    assert [each.text for each in kept.learnings] == ["Ask early", "Plan the heatwave drill"]
    assert (kept.uid, kept.reference, kept.parties) == (before[0].uid, "A-7", before[0].parties)
    assert kept.learnings[0].id == before[0].learnings[0].id
    assert gone.deleted_at
    assert [(r.kind, r.other) for r in gone.related] == [(SAME_AS, kept.uid)]
    assert replace(gone, related=()).learnings == before[1].learnings
    with sessions.reading() as session:
        assert check_records(session).problems == ()


def test_a_field_is_kept_as_it_was_chosen(sessions: Sessions) -> None:
    own, other = add(sessions, OWN, replace(OTHER, title="Visit of labour inspectors"))
    merge = Merge(own, other, sides={"title": "other", "learnings": "other", "reference": "own"})
    sessions.write(MERGED, merge_records, merge)
    kept = read(sessions, own)
    assert (kept.title, kept.reference) == ("Visit of labour inspectors", "")
    assert [each.text for each in kept.learnings] == ["Plan the heatwave drill"]


def test_search_finds_the_survivor_by_the_words_of_the_other_until_it_is_undone(
    sessions: Sessions,
) -> None:
    own, other = add(sessions, OWN, OTHER)

    def found() -> list[int]:
        with sessions.reading() as session:
            return list(find(session, Query("heatwave")))

    assert found() == [other]
    sessions.write(MERGED, merge_records, Merge(own, other))
    assert found() == [own]
    undo(sessions)
    assert found() == [other]


def test_all_that_named_the_other_names_the_survivor(sessions: Sessions) -> None:
    own, other = add(sessions, replace(OWN, kind="framework"), replace(OTHER, kind="framework"))
    kept, gone = read(sessions, own).uid, read(sessions, other).uid
    under = Record(title="Meeting", framework=gone)
    twice = Record(title="Letter", related=(Relation("cites", kept), Relation("cites", gone)))
    trashed = Record(title="Note", related=(Relation("follow_up", gone), Relation("parent", kept)))
    ids = add(sessions, under, twice, trashed, Record(title="Bystander"))
    sessions.write(Deed("records_deleted"), delete_records, [ids[2]])
    bystander = read(sessions, ids[3])
    before = everything(sessions)

    sessions.write(MERGED, merge_records, Merge(own, other))
    assert read(sessions, ids[0]).framework == kept
    assert [(r.kind, r.other) for r in read(sessions, ids[1]).related] == [("cites", kept)]
    relations = read(sessions, ids[2]).related
    assert [(r.kind, r.other) for r in relations] == [("follow_up", kept), ("parent", kept)]
    assert read(sessions, ids[3]) == bystander
    with sessions.reading() as session:
        assert check_records(session).problems == ()
    undo(sessions)
    assert everything(sessions) == before


def test_rows_of_imports_and_pairs_told_apart_follow(sessions: Sessions) -> None:
    ids = add(sessions, OWN, OTHER, VISIT)
    a, b, c = (read(sessions, each).uid for each in ids)
    rows = [ImportedRow(b, "Exchanges", 7, "new")]
    sessions.write(Deed("import_applied"), record_run, "visits.xlsx", "0" * 64, {}, rows)
    sessions.write(Deed("records_told_apart"), tell_apart, [(b, c)])
    sessions.write(MERGED, merge_records, Merge(ids[0], ids[1]))
    with sessions.reading() as session:
        assert session.scalars(select(ImportedRecord.record_uid)).all() == [a]
        assert apart_ids(session) == {(ids[0], ids[2])}
    undo(sessions)
    with sessions.reading() as session:
        assert session.scalars(select(ImportedRecord.record_uid)).all() == [b]
        assert apart_ids(session) == {(ids[1], ids[2])}


@pytest.mark.parametrize(
    ("other", "refusal"),
    [
        (replace(VISIT, kind="project"), KindsDiffer),
        (None, KindsDiffer),
    ],
)
def test_what_cannot_be_one_is_refused(
    sessions: Sessions, other: Record | None, refusal: type[CatalogueError]
) -> None:
    ids = add(sessions, VISIT, *([other] if other else []))
    before = everything(sessions)
    with pytest.raises(refusal):
        sessions.write(MERGED, merge_records, Merge(ids[0], ids[-1]))
    assert everything(sessions) == before


def test_a_record_changed_or_deleted_since_it_was_seen_is_not_merged(sessions: Sessions) -> None:
    own, other = add(sessions, OWN, OTHER)
    seen = read(sessions, other)
    sessions.write(Deed("record_changed"), change_record, replace(seen, city="Lima"))
    with pytest.raises(ChangedMeanwhile):
        sessions.write(MERGED, merge_records, Merge(own, other, 1, seen.revision))
    sessions.write(Deed("records_deleted"), delete_records, [other])
    with pytest.raises(NoSuchRecord):
        sessions.write(MERGED, merge_records, Merge(own, other))


def test_the_history_of_both_says_so(sessions: Sessions) -> None:
    own, other = add(sessions, OWN, OTHER)
    sessions.write(MERGED, merge_records, Merge(own, other))
    with sessions.reading() as session:
        for record_id, changed in ((own, {"learnings", "reference"}), (other, {"related"})):
            newest = history_of(session, record_id)[0]
            assert newest.change.deed == MERGED
            assert changed <= {each.field for each in newest.fields}


@settings(
    max_examples=8,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(records=st.lists(any_records(), min_size=2, max_size=3))
def test_undo_brings_back_every_content_hash_and_no_part_is_lost(
    sessions: Sessions, records: list[Record]
) -> None:
    kind = records[0].kind
    ids = add(sessions, *(replace(record, kind=kind) for record in records))
    with sessions.reading() as session:
        whole = read_records(session, ids)
        planned = plan_merges(session, [(ids[0], each) for each in ids[1:]])
    assert len(planned) == len(ids) - 1
    before = everything(sessions)
    deed = Deed("records_merged", count=len(planned))
    [survivor] = sessions.write(deed, merge_all, [each.merge for each in planned])[1]
    kept = read(sessions, survivor)
    for record in whole:
        for name in ("parties", "learnings", "next_steps", "documents", "money", "comments"):
            for part in getattr(record, name):
                assert any(covers(each, part, name) for each in getattr(kept, name))
    assert sum(not trashed for _, trashed in everything(sessions).values()) == len(before) - len(
        planned
    )
    undo(sessions)
    assert everything(sessions) == before


def test_of_three_that_are_the_same_one_stays_in_one_deed(sessions: Sessions) -> None:
    ids = add(sessions, VISIT, OWN, OTHER)
    with sessions.reading() as session:
        planned = plan_merges(session, [(ids[0], ids[1]), (ids[1], ids[2]), (ids[0], ids[2])])
    assert [(p.merge.survivor, p.merge.other) for p in planned] == [
        (ids[1], ids[0]),
        (ids[1], ids[2]),
    ]
    before = everything(sessions)
    change, kept = sessions.write(
        Deed("records_merged", count=2), merge_all, [p.merge for p in planned]
    )
    assert change
    assert kept == [ids[1]]
    assert len(read(sessions, ids[1]).learnings) == 2
    undo(sessions)
    assert everything(sessions) == before


def test_a_plan_says_what_is_left_behind(sessions: Sessions) -> None:
    other = replace(VISIT, title="Visit of labour inspectors", city="Lima")
    ids = add(sessions, replace(OWN, city="Quito"), other, replace(VISIT, kind="project"))
    with sessions.reading() as session:
        [planned] = plan_merges(session, [(ids[0], ids[1]), (ids[1], ids[2])])
    assert planned.left_behind == ("title", "city")
    assert (planned.survivor_title, planned.other_title) == (VISIT.title, other.title)


def test_a_batch_that_is_stopped_or_refused_merges_nothing(
    sessions: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = add(sessions, OWN, OTHER, VISIT, replace(VISIT, kind="project"))
    before = everything(sessions)

    def stop_at_the_second(done: int, total: int) -> None:
        if done:
            raise Stopped

    merges = [Merge(ids[0], ids[1]), Merge(ids[0], ids[2])]
    with pytest.raises(Stopped):
        sessions.write(MERGED, merge_all, merges, stop_at_the_second)
    with pytest.raises(KindsDiffer):
        sessions.write(MERGED, merge_all, [*merges, Merge(ids[0], ids[3])])
    assert everything(sessions) == before


def test_a_framework_of_many_is_merged_a_batch_at_a_time(
    sessions: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(references, "_BATCH", 2)
    own, other = add(sessions, replace(OWN, kind="framework"), replace(OTHER, kind="framework"))
    kept, gone = read(sessions, own).uid, read(sessions, other).uid
    ids = add(sessions, *(Record(title=f"Meeting {n}", framework=gone) for n in range(5)))
    told: list[tuple[int, int]] = []
    sessions.write(
        MERGED, merge_records, Merge(own, other), lambda done, total: told.append((done, total))
    )
    assert told == [(0, 5), (2, 5), (4, 5)]
    assert {read(sessions, each).framework for each in ids} == {kept}


def test_a_record_that_was_merged_follows_the_survivor_into_the_next_merge(
    session: Session,
) -> None:
    ids = add_records(session, [VISIT] * 3)
    merge_records(session, Merge(ids[1], ids[0]))
    merge_records(session, Merge(ids[2], ids[1]))
    last = read_record(session, ids[2]).uid
    for record_id in ids[:2]:
        [same] = read_record(session, record_id).related
        assert (same.kind, same.other) == (SAME_AS, last)
