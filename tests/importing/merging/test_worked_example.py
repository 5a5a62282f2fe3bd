"""The worked example: 500 exported, edited on both sides, sorted, a heading renamed."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from coopdesk.db.database import Sessions
from coopdesk.db.history import undo
from coopdesk.domain.record_json import content_hash
from coopdesk.domain.records import Record
from coopdesk.importing.merging.plan import all_conflicts
from tests.importing.conftest import all_records
from tests.importing.merging.conftest import Apply, Book, Export, Plan, exchange

FIELDS = ["Title", "Narrative", "City", "Reference", "Start", "Status", "Country held", "Source"]
VALUES = {
    "Start": "March 2020",
    "Status": "requested",
    "Country held": "Chile",
    "Source": "https://example.org/her",
}


def edited(path: object) -> Book:
    """Edit 40 cells, add 5 rows, take 3 out, sort, rename a heading."""
    book = Book(path)  # type: ignore[arg-type]
    for number in range(40):
        heading = FIELDS[number % len(FIELDS)]
        value = VALUES.get(heading, f"Hers {number}")
        book.put("Exchanges", f"Exchange {number:03}", heading, value)
    for number in range(5):
        book.add("Exchanges", Title=f"New {number}", Requesting="Peru", City="Quito")
    for number in (401, 402, 403):
        book.take_out("Exchanges", f"Exchange {number:03}")
    book.rename("Exchanges", "City", "Where it was")
    book.sort("Exchanges", "Narrative")
    book.save()
    return book


def meanwhile(records: list[Record]) -> list[Record]:
    """Edit 20 fields here: six of the cells she edited, 14 others, three in records she edits."""
    here = {record.title: record for record in records}
    ours = {
        1: {"narrative": "Ours 1"},
        2: {"city": "Ours 2"},
        3: {"reference": "Ours 3"},
        5: {"status": "planned"},
        9: {"narrative": "Ours 9"},
        18: {"city": "Ours 18"},
        6: {"city": "Ours 6"},
        7: {"narrative": "Ours 7"},
        8: {"reference": "Ours 8"},
    } | {number: {"city": f"Ours {number}"} for number in range(100, 111)}
    assert sum(map(len, ours.values())) == 20
    return [replace(here[f"Exchange {n:03}"], **said) for n, said in ours.items()]


def test_the_worked_example_comes_out(
    sessions: Sessions,
    keep: Callable[[Sequence[Record]], list[Record]],
    change: Callable[[Sequence[Record]], None],
    export: Export,
    planned: Plan,
    merged: Apply,
) -> None:
    kept = keep([exchange(number) for number in range(500)])
    path = export()
    edited(path)
    ours = meanwhile(kept)
    change(ours)
    with sessions.reading() as session:
        before = {r.uid: content_hash(r) for r in all_records(session)}

    plan = planned(path)

    counts = plan.merged, len(plan.conflicts), len(plan.new), len(plan.removed)
    assert counts == (34, 6, 5, 3)
    assert plan.same == 497 - 40
    assert plan.renamed == (("Exchanges", "Where it was", "city"),)
    assert plan.unreachable == 0
    assert plan.columns == ()

    merged(plan, all_conflicts(plan, theirs=False))
    with sessions.reading() as session:
        after = {r.uid: r for r in all_records(session)}
    assert len(after) == 505
    for record in ours:  # nothing of ours is lost
        for name in ("narrative", "city", "reference", "status"):
            was = next(k for k in kept if k.uid == record.uid)
            if getattr(record, name) != getattr(was, name):
                assert getattr(after[record.uid], name) == getattr(record, name)
    assert sum(r.city == "Hers 10" for r in after.values()) == 1
    assert after[kept[12].uid].period.start_precision == "month"
    assert after[kept[13].uid].status == "requested"
    assert after[kept[14].uid].country_held == "CL"

    again = planned(path)
    assert (again.merged, len(again.conflicts), len(again.new), len(again.removed)) == (0, 6, 0, 3)
    assert again.same == 502 - 6

    with sessions.writing() as session:
        undo(session)
    with sessions.reading() as session:
        assert {r.uid: content_hash(r) for r in all_records(session)} == before
