"""Records are read as they were saved; a change touches what it changes and nothing else."""

import shutil
import uuid
from collections.abc import Callable
from contextlib import closing
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.catalogue.records import (
    add_records,
    delete_records,
    find_record,
    is_empty_catalogue,
    purge_records,
    read_record,
    read_records,
    restore_records,
    save_record,
    set_step_status,
    taken_uids,
)
from coopdesk.db import history
from coopdesk.db.database import Sessions, open_database
from coopdesk.db.record_rows import SHAPE, Part
from coopdesk.db.tables import StepNote as StepNoteRow
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import ChangedMeanwhile, NoSuchRecord, RecordExists, TitleMissing
from coopdesk.domain.progress import Stopped
from coopdesk.domain.record_json import content_hash, from_json, to_json
from coopdesk.domain.records import Learning, Money, NextStep, Party, Record, StepNote
from coopdesk.domain.results import Activity, ActivityItem, NodeModel, ResultNode
from tests.records import any_records

LETTERS = tuple(Learning(text) for text in "ABC")
STEPS = (NextStep("Report", log=(StepNote(text="Asked"), StepNote(text="Sent"))), NextStep("Visit"))


def said(record: Record) -> Record:
    """The record without what only the catalogue knows."""
    return replace(from_json(to_json(record, whole=False)), uid="")


def save(session: Session, **values: Any) -> Record:
    record_id = save_record(session, Record(**{"title": "One"} | values))
    return read_record(session, record_id)


def ids_in(value: Any) -> list[int]:
    """Every id of a part, at any depth."""
    if isinstance(value, tuple):
        return [found for part in value for found in ids_in(part)]
    if not is_dataclass(value):
        return []
    own = [value.id] if hasattr(value, "id") else []
    return own + [found for f in fields(value) for found in ids_in(getattr(value, f.name))]


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=12,
    deadline=None,
)
@given(record=any_records())
def test_any_record_is_read_as_it_was_saved(
    new_catalogue: Path, tmp_path: Path, record: Record
) -> None:
    path = Path(shutil.copy(new_catalogue, tmp_path / f"{uuid.uuid4()}.coopdesk"))
    with closing(open_database(path)) as sessions:
        _, record_id = sessions.write(Deed("record_added"), save_record, record)
        with sessions.reading() as session:
            found = read_record(session, record_id)
    assert said(found) == record
    assert content_hash(found) == found.content_hash
    assert all(ids_in(found))


def test_every_field_that_holds_parts_has_its_table() -> None:
    def lacking(kind: Any, part: Part) -> list[str]:
        known = {each.field: each for each in part.parts}
        parts = [f.name for f in fields(kind) if f.default == ()]
        deeper = [name for each in part.parts for name in lacking(each.value, each)]
        return [name for name in parts if name not in known] + deeper

    assert lacking(Record, SHAPE) == []


@pytest.mark.parametrize("amount", ["0", "-0.00", "-1.5", "0.0001", "99999999999999.9999", "1E+3"])
def test_amounts_are_kept_exactly(session: Session, amount: str) -> None:
    record = save(session, money=(Money("airfare", Decimal(amount), "EUR"),))
    assert record.money[0].amount == Decimal(amount)
    assert content_hash(record) == record.content_hash


def test_a_topic_given_twice_is_kept_once_and_the_hash_agrees(session: Session) -> None:
    record = save(session, topics=("child-labour", "green-jobs", "child-labour"))
    assert record.topics == ("child-labour", "green-jobs")
    assert content_hash(record) == record.content_hash


Rearranging = Callable[[tuple[Learning, ...]], tuple[Learning, ...]]


@pytest.mark.parametrize(
    ("rearrange", "kept"),
    [
        (lambda old: (Learning("New"), *old), (None, 0, 1, 2)),
        (lambda old: (old[0], Learning("New"), *old[1:]), (0, None, 1, 2)),
        (lambda old: old[::-1], (2, 1, 0)),
        (lambda old: old[1:], (1, 2)),
        (lambda old: (old[2], old[0]), (2, 0)),
        (lambda old: (replace(old[0], text="Other"), *old[1:]), (0, 1, 2)),
        (lambda old: (old[0], *old), (0, None, 1, 2)),
    ],
    ids=["before", "between", "reversed", "removed", "moved", "reworded", "doubled"],
)
def test_parts_keep_their_ids(
    session: Session, rearrange: Rearranging, kept: tuple[int | None, ...]
) -> None:
    record = save(session, learnings=LETTERS)
    wanted = rearrange(record.learnings)
    save_record(session, replace(record, learnings=wanted))
    found = read_record(session, record.id).learnings

    assert [each.text for each in found] == [each.text for each in wanted]
    old = [each.id for each in record.learnings]
    assert [old.index(e.id) if e.id in old else None for e in found] == list(kept)


def test_parts_of_parts_keep_their_ids_when_their_owners_move(session: Session) -> None:
    activity = Activity("Training", (ActivityItem(text="First"), ActivityItem(text="Second")))
    nodes = (ResultNode(title="A", activities=(activity,)), ResultNode(title="B"))
    record = save(session, kind="project", results=nodes, next_steps=STEPS)
    turned = replace(record, results=record.results[::-1], next_steps=record.next_steps[::-1])
    save_record(session, turned)

    found = read_record(session, record.id)
    assert (found.results, found.next_steps) == (turned.results, turned.next_steps)


def test_topics_and_links_to_models_keep_their_ids_though_they_come_without(
    session: Session,
) -> None:
    nodes = (ResultNode(title="A", models=(NodeModel(1), NodeModel(2))),)
    record = save(session, kind="project", results=nodes, topics=("child-labour", "green-jobs"))
    recorder = session.info["recorder"] = history.Recorder()
    without_ids = (replace(record.results[0], title="B", models=(NodeModel(2), NodeModel(1))),)
    topics = ("green-jobs", "child-labour", "labour-inspection")
    save_record(session, replace(record, results=without_ids, topics=topics))

    assert sorted(ids_in(read_record(session, record.id).results)) == sorted(ids_in(record.results))
    added = [edit.table for edit in recorder.edits if edit.before is None]
    assert added == ["record_topic"]
    assert read_record(session, record.id).topics == topics


def test_what_hangs_on_a_removed_part_goes_with_it(session: Session) -> None:
    record = save(session, next_steps=STEPS)
    save_record(session, replace(record, next_steps=record.next_steps[1:]))
    assert session.scalars(select(StepNoteRow.id)).all() == []


def test_parts_of_another_record_are_copied_not_taken(session: Session) -> None:
    one, two = save(session, next_steps=STEPS), save(session)
    save_record(session, replace(two, next_steps=one.next_steps))

    assert read_record(session, one.id).next_steps == one.next_steps
    assert said(read_record(session, two.id)).next_steps == STEPS


def test_a_record_changed_meanwhile_is_not_saved_over(session: Session) -> None:
    record = save(session)
    save_record(session, replace(record, title="Hers"))
    with pytest.raises(ChangedMeanwhile) as refusal:
        save_record(session, replace(record, title="Mine"))
    assert refusal.value.title == "Hers"
    assert read_record(session, record.id).title == "Hers"


def test_saving_what_is_already_so_changes_nothing(session: Session) -> None:
    record = save(session, learnings=LETTERS)
    recorder = session.info["recorder"] = history.Recorder()
    save_record(session, replace(record, title=" One\n", topics=("",)))
    assert recorder.edits == []
    assert read_record(session, record.id) == record


def test_uid_and_kind_of_a_saved_record_stay(session: Session) -> None:
    record = save(session)
    save_record(session, replace(record, title="Two", uid="other", kind="project"))
    found = read_record(session, record.id)
    assert (found.uid, found.kind, found.title) == (record.uid, "exchange", "Two")


def test_a_record_that_is_gone_is_not_saved(session: Session) -> None:
    with pytest.raises(NoSuchRecord):
        save_record(session, Record(id=99, title="One"))


def test_a_new_record_keeps_the_uid_it_brings_and_gets_one_otherwise(session: Session) -> None:
    own = str(uuid.uuid4())
    assert save(session, uid=own).uid == own
    assert uuid.UUID(save(session).uid).version == 4


def test_a_record_is_found_by_uid_reference_or_id(session: Session) -> None:
    record = save(session, reference="IL-35")
    for key in (record.uid, record.uid.upper(), "IL-35", str(record.id)):
        assert find_record(session, key) == record


def test_a_reference_that_looks_like_an_id_is_a_reference(session: Session) -> None:
    first = save(session)
    second = save(session, reference=str(first.id))
    assert find_record(session, str(first.id)).id == second.id


@pytest.mark.parametrize("key", ["", "IL-36", "7", "²", "٣", "9" * 19, "9" * 5000, "\0", "\udcff"])
def test_a_key_that_names_nothing_is_refused(session: Session, key: str) -> None:
    with pytest.raises(NoSuchRecord):
        find_record(session, key)


def test_a_shared_reference_names_none(session: Session) -> None:
    save(session, reference="IL-35")
    save(session, reference="IL-35")
    with pytest.raises(NoSuchRecord):
        find_record(session, "IL-35")


def test_many_records_come_in_the_order_asked_for(session: Session) -> None:
    ids = add_records(session, [Record(title=f"Record {n}") for n in range(1203)])
    wanted = [*ids[::-2], 99_999]
    found = read_records(session, wanted)
    assert [record.id for record in found] == ids[::-2]
    assert [record.title for record in found[:2]] == ["Record 1202", "Record 1200"]


def test_adding_many_tells_how_far_it_is_and_can_be_stopped(session: Session) -> None:
    heard: list[tuple[int, int]] = []

    def report(done: int, total: int) -> None:
        heard.append((done, total))
        if done:
            raise Stopped

    with pytest.raises(Stopped):
        add_records(session, [Record(title="One")] * 1001, report)
    assert heard == [(0, 1001), (1000, 1001)]


def test_one_bad_record_refuses_its_batch(session: Session) -> None:
    with pytest.raises(TitleMissing):
        add_records(session, [Record(title="One"), Record(title=" ")])
    assert is_empty_catalogue(session)


def test_the_trash_keeps_a_record_whole(session: Session) -> None:
    record = save(session, learnings=LETTERS)
    delete_records(session, [record.id])
    trashed = read_record(session, record.id)
    assert trashed.deleted_at
    assert said(trashed) == said(record)

    restore_records(session, [record.id])
    assert read_record(session, record.id).deleted_at is None


def test_trashing_twice_is_trashing_once(session: Session) -> None:
    record = save(session)
    delete_records(session, [record.id])
    trashed = read_record(session, record.id)
    delete_records(session, [record.id, 99])
    assert read_record(session, record.id) == trashed


def test_a_form_opened_before_the_trashing_is_not_saved(session: Session) -> None:
    record = save(session)
    delete_records(session, [record.id])
    with pytest.raises(ChangedMeanwhile):
        save_record(session, replace(record, title="Two"))


def test_only_what_is_in_the_trash_is_removed_for_good(session: Session) -> None:
    one, two = save(session, next_steps=STEPS), save(session, next_steps=STEPS)
    delete_records(session, [one.id])
    purge_records(session, [one.id, two.id])

    assert read_records(session, [one.id, two.id]) == [two]
    assert len(session.scalars(select(StepNoteRow.id)).all()) == 2
    assert session.info["recorder"].final


def test_a_step_gets_its_status_and_nothing_else_changes(session: Session) -> None:
    record = save(session, next_steps=STEPS)
    first, second = record.next_steps
    set_step_status(session, record.id, second.id, "done")
    assert read_record(session, record.id).next_steps == (first, replace(second, status="done"))
    with pytest.raises(NoSuchRecord):
        set_step_status(session, record.id, 99, "done")


def test_taken_uids_are_told_trash_included(session: Session) -> None:
    records = [save(session) for _ in range(2)]
    delete_records(session, [records[1].id])
    others = [str(uuid.uuid4()) for _ in range(600)]
    uids = [records[0].uid, *others, records[1].uid]
    assert taken_uids(session, uids) == {record.uid: record.id for record in records}


def test_a_party_is_linked_to_its_organisation_when_it_gets_one(session: Session) -> None:
    record = save(session, parties=(Party("MX", role="host"),))
    [party] = record.parties
    save_record(session, replace(record, parties=(replace(party, organisation="STPS"),)))
    rows = session.connection().exec_driver_sql(
        "SELECT o.name FROM party p JOIN organisation o ON o.id = p.organisation_id"
    )
    assert rows.all() == [("STPS",)]


def test_a_uid_is_given_to_one_record_only(sessions: Sessions) -> None:
    uid = "6F9619FF-8B86-D011-B42D-00CF4FC964FF"
    sessions.write(Deed("record_added"), save_record, Record(title="One", uid=uid))
    with pytest.raises(RecordExists, match="Two"):
        sessions.write(Deed("record_added"), save_record, Record(title="Two", uid=uid.lower()))
    with sessions.reading() as session:
        assert find_record(session, uid).title == "One"


def test_taking_nothing_out_of_the_trash_for_good_ends_no_undo(session: Session) -> None:
    record = save(session)
    purge_records(session, [record.id])
    assert read_record(session, record.id) == record
    assert not session.info["recorder"].final


def test_two_new_records_of_one_batch_do_not_share_a_uid(session: Session) -> None:
    uid = str(uuid.uuid4())
    with pytest.raises(RecordExists, match="Two"):
        add_records(session, [Record(title="One", uid=uid), Record(title="Two", uid=uid.upper())])
    assert is_empty_catalogue(session)


def test_each_way_into_the_trash_and_out_of_it_is_a_revision(session: Session) -> None:
    record = save(session)
    delete_records(session, [record.id])
    restore_records(session, [record.id])
    restore_records(session, [record.id])
    assert read_record(session, record.id).revision == record.revision + 2
    with pytest.raises(ChangedMeanwhile):
        save_record(session, replace(record, title="Two"))


def test_only_a_record_that_keeps_its_dates_has_those_it_brings(session: Session) -> None:
    then = datetime(2019, 5, 1, tzinfo=UTC)
    old = Record(title="One", created_at=then, created_by="ana", updated_at=then, updated_by="ben")
    [kept] = read_records(session, add_records(session, [old], are_dated=True))
    [stamped] = read_records(session, add_records(session, [replace(old, uid="")]))
    [unknown] = read_records(session, add_records(session, [Record(title="One")], are_dated=True))
    assert (kept.created_at, kept.created_by) == (then, "ana")
    assert (kept.updated_at, kept.updated_by) == (then, "ben")
    for each in (stamped, unknown):
        assert each.created_at
        assert each.created_at > then
        assert each.updated_at == each.created_at
