"""What was decided of a merge is done whole, as one deed, and the file that was merged is kept."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from coopdesk.catalogue.records import delete_records
from coopdesk.db.database import Sessions
from coopdesk.db.desk_tables import ImportedRecord, ImportRun
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import ChangedMeanwhile
from coopdesk.domain.records import Record
from coopdesk.importing.merging.apply import apply_merge, deed_of, does_anything
from coopdesk.importing.merging.plan import (
    AddedColumn,
    Choices,
    Difference,
    Known,
    MergePlan,
    NewRecord,
    Verdict,
    all_conflicts,
)
from coopdesk.importing.merging.steps import SetField
from tests.importing.merging.conftest import Apply, exchange

Keep = Callable[[Sequence[Record]], list[Record]]
Now = Callable[[], dict[str, Record]]
NEW = Record(title="New", uid="99999999-9999-4999-8999-999999999999")
COPY = Record(title="Copy")


def says(record: Record, verdict: Verdict, city: str, row: int = 0) -> Difference:
    steps = (SetField((), "city", city),)
    return Difference(
        record.uid, record.title, "city", verdict, theirs=city, steps=steps, sheet="S", row=row
    )


@pytest.fixture
def plan(keep: Keep) -> MergePlan:
    """Return a plan with one of each: of the first two records cells, the third is taken out."""
    one, two, three = keep([exchange(1), exchange(2), exchange(3)])
    return MergePlan(
        Path("back.xlsx"),
        "0" * 64,
        (
            says(one, Verdict.MERGED, "Quito", 7),
            says(two, Verdict.CONFLICT, "Cusco", 3),
            Difference(three.uid, three.title, "", Verdict.REMOVED),
            Difference(one.uid, one.title, "", Verdict.COPIED, copy=COPY, row=9),
            says(one, Verdict.CONFLICT, "Ica", 8),
        ),
        (NewRecord(NEW, "S", 5),),
        (
            AddedColumn("S", 9, "Remark", ((two.uid, "good"),)),
            AddedColumn("S", 10, "", ((two.uid, "bare"),)),
        ),
        {each.uid: Known(each.id, each.revision, each.title) for each in (one, two, three)},
        same=4,
    )


def test_what_only_she_changed_and_new_records_are_taken_and_no_more(
    plan: MergePlan, merged: Apply, now: Now, sessions: Sessions
) -> None:
    done = merged(plan)
    after = now()
    assert {title: record.city for title, record in after.items()} == {
        "Exchange 001": "Quito",
        "Exchange 002": "Lima",
        "Exchange 003": "Lima",
        "New": "",
    }
    assert [len(each) for each in (done.changed, done.added, done.removed)] == [1, 1, 0]
    assert done.changed == (after["Exchange 001"].id,)
    with sessions.reading() as session:
        run = session.scalars(select(ImportRun)).one()
        assert (run.file_name, run.sha256) == ("back.xlsx", "0" * 64)
        assert run.counts == {"merged": 1, "conflicts": 3, "new": 1, "removed": 1, "same": 4}
        rows = session.scalars(select(ImportedRecord)).all()
        assert [(r.record_uid, r.sheet, r.row, r.outcome) for r in rows] == [
            (NEW.uid, "S", 5, "new"),
            (plan.differences[0].uid, "S", 7, "changed"),
        ]


def test_what_the_officer_decides_is_taken(plan: MergePlan, merged: Apply, now: Now) -> None:
    everything = Choices(theirs=frozenset(range(5)), columns=frozenset({0, 1}))
    done = merged(plan, everything)
    after = now()
    assert {title: record.city for title, record in after.items() if not record.deleted_at} == {
        "Exchange 001": "Ica",
        "Exchange 002": "Cusco",
        "New": "",
        "Copy": "",
    }
    assert [c.text for c in after["Exchange 002"].comments] == ["Remark: good", "bare"]
    assert [len(each) for each in (done.changed, done.added, done.removed)] == [2, 2, 1]
    assert deed_of(plan, everything) == Deed("merge_applied", "back.xlsx", 5)
    one_column = Choices(ours=frozenset({0}), columns=frozenset({1}))
    assert deed_of(plan, one_column).count == 2  # the new record, and the one the column speaks of


def test_where_nothing_is_taken_nothing_is_kept(
    plan: MergePlan, merged: Apply, now: Now, sessions: Sessions
) -> None:
    nothing = Choices(ours=frozenset({0}), new_left_out=frozenset({0}))
    assert does_anything(plan, Choices())
    assert does_anything(plan, Choices(ours=frozenset({0})))  # the new record
    assert does_anything(plan, replace(nothing, theirs=frozenset({2})))
    assert not does_anything(plan, nothing)
    before = now()
    assert merged(plan, nothing).changed == ()
    assert now() == before
    with sessions.reading() as session:
        assert session.scalars(select(ImportRun)).all() == []


def test_new_records_left_out_are_not_among_the_rows_that_were_brought_in(
    plan: MergePlan, merged: Apply, sessions: Sessions
) -> None:
    merged(plan, Choices(new_left_out=frozenset({0})))
    with sessions.reading() as session:
        assert [r.outcome for r in session.scalars(select(ImportedRecord))] == ["changed"]


def test_all_conflicts_are_decided_alike_and_rows_taken_out_stay(
    plan: MergePlan, merged: Apply, now: Now
) -> None:
    assert all_conflicts(plan, theirs=True) == Choices(theirs=frozenset({1, 3, 4}))
    assert all_conflicts(plan, theirs=False) == Choices(ours=frozenset({1, 3, 4}))
    assert (plan.merged, len(plan.conflicts), len(plan.removed)) == (1, 3, 1)
    merged(plan, all_conflicts(plan, theirs=True))
    assert {"Exchange 003", "Copy"} <= now().keys()


def test_a_change_is_dropped_where_the_record_is_taken_out(
    plan: MergePlan, merged: Apply, now: Now
) -> None:
    three = plan.differences[2]
    both = replace(
        plan,
        differences=(*plan.differences, replace(plan.differences[0], uid=three.uid)),
    )
    done = merged(both, Choices(theirs=frozenset({2})))
    assert len(done.changed) == 1
    assert now()["Exchange 003"].city == "Lima"


def test_a_record_in_the_trash_is_restored_and_changed_as_one(
    plan: MergePlan, merged: Apply, now: Now, sessions: Sessions
) -> None:
    first = plan.differences[0].uid
    known = plan.known[first]
    sessions.write(Deed("records_deleted"), delete_records, [known.id])
    revision = now()["Exchange 001"].revision
    in_trash = replace(known, in_trash=True, revision=revision)
    merged(replace(plan, known={**plan.known, first: in_trash}))
    after = now()["Exchange 001"]
    assert (after.deleted_at, after.city) == (None, "Quito")


def test_what_changed_meanwhile_is_not_written_over(
    plan: MergePlan, merged: Apply, now: Now, change: Callable[[Sequence[Record]], None]
) -> None:
    change([replace(now()["Exchange 001"], city="Talca")])
    with pytest.raises(ChangedMeanwhile):
        merged(plan)
    assert "New" not in now()
    change([replace(now()["Exchange 003"], city="Talca")])
    with pytest.raises(ChangedMeanwhile):
        merged(plan, Choices(ours=frozenset({0}), theirs=frozenset({2})))
    assert now()["Exchange 003"].deleted_at is None


def test_how_far_it_is_is_told(plan: MergePlan, sessions: Sessions) -> None:
    told: list[tuple[int, int]] = []

    def report(done: int, total: int) -> None:
        told.append((done, total))

    sessions.write(deed_of(plan, Choices()), apply_merge, plan, Choices(), report)
    assert told == [(0, 2), (2, 2)]
