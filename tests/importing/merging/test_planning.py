"""A workbook that came back becomes the plan of merging it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pytest

from coopdesk.catalogue.records import delete_records
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import NotOurExport, RowsOutOfStep
from coopdesk.domain.record_json import content_hash
from coopdesk.domain.records import Record
from coopdesk.exporting.columns import SCHEMA, sheet
from coopdesk.importing.merging.plan import MergePlan, Verdict, Why
from coopdesk.importing.merging.planning import plan_merge
from coopdesk.importing.sheets import Sheet
from tests.importing.listings import sheet_of, workbook
from tests.importing.merging.conftest import exchange

Keep = Callable[[Sequence[Record]], list[Record]]
KEYS = ("title", "city", "uid", "revision", "content_hash")
COLUMNS = {c.key: c.heading("en") for c in sheet("exchanges").columns if c.key in KEYS}
LATER, EARLIER = "2099-01-01T00:00:00+00:00", "2019-01-01T00:00:00+00:00"


def cells(record: Record, **changed: Any) -> list[Any]:
    held = {
        "title": record.title,
        "city": record.city,
        "uid": record.uid,
        "revision": record.revision,
        "content_hash": content_hash(record),
    }
    return [(held | changed).get(key) for key in COLUMNS]


def listing(*rows: list[Any], name: str = "exchanges", own: str = "") -> Sheet:
    """Return a sheet of rows below our headings; own heads one more column."""
    head = [*COLUMNS.values(), *([own] if own else [])]
    return sheet_of(head, *rows, name=sheet(name).title("en"))


@pytest.fixture
def planned(sessions: Sessions) -> Callable[..., MergePlan]:
    """Plan sheets that came back; said is what their hidden sheet tells beside their columns."""

    def plan(*sheets: Sheet, said: Sequence[list[Any]] = (), **reports: Any) -> MergePlan:
        names = ("exchanges", "projects")
        columns = [["column", n, key, text] for n in names for key, text in COLUMNS.items()]
        titles = [["sheet", n, sheet(n).title("en")] for n in names]
        schema = sheet_of(["language", "en"], *titles, *columns, *said, name=SCHEMA)
        with sessions.reading() as session:
            book = workbook(*sheets, replace(schema, hidden=True))
            return plan_merge(session, book, **reports)

    return plan


Planned = Callable[..., MergePlan]


def told(plan: MergePlan) -> list[tuple[str, Verdict, str, Why]]:
    return [(each.field, each.verdict, each.theirs, each.why) for each in plan.differences]


@pytest.mark.parametrize(
    ("count", "turned", "is_refused"), [(6, 4, False), (6, 5, True), (30, 6, False), (30, 7, True)]
)
def test_rows_that_bear_titles_of_others_are_out_of_step_beyond_coincidence(
    keep: Keep, planned: Planned, count: int, turned: int, *, is_refused: bool
) -> None:
    kept = keep([exchange(n, learnings=(), next_steps=()) for n in range(count)])
    titles = [each.title for each in kept]
    titles[:turned] = [*titles[1:turned], titles[0]]
    rows = [cells(each, title=title) for each, title in zip(kept, titles, strict=True)]
    if is_refused:
        with pytest.raises(RowsOutOfStep):
            planned(listing(*rows))
    else:
        assert len(planned(listing(*rows)).differences) == turned
    renamed = [cells(each, title=f"New {each.title}") for each in kept]
    assert len(planned(listing(*renamed)).differences) == count


def test_what_two_sheets_say_of_a_cell_is_told_once_or_waits(keep: Keep, planned: Planned) -> None:
    [one] = keep([exchange(1)])
    party = [["rows", "party"]]

    def both(first: str, second: str) -> MergePlan:
        sheets = (
            listing(cells(one, city=first)),
            listing(cells(one, city=second), name="projects"),
        )
        return planned(*sheets, said=party)

    assert told(both("Cusco", "Cusco")) == [("city", Verdict.MERGED, "Cusco", Why.NOTHING)]
    assert told(both("Cusco", "Ica")) == [
        ("city", Verdict.CONFLICT, city, Why.SAID_TWICE) for city in ("Cusco", "Ica")
    ]
    assert told(both("Cusco", one.city)) == [("city", Verdict.MERGED, "Cusco", Why.NOTHING)]


def test_records_without_a_difference_are_counted_and_versions_nobody_knows(
    keep: Keep, planned: Planned
) -> None:
    one, two, three = keep([exchange(1), exchange(2), exchange(3)])
    rows = [cells(one), cells(two, city="Ica"), cells(three, content_hash="0" * 64)]
    plan = planned(listing(*rows))
    assert (plan.same, plan.unreachable) == (2, 1)
    assert plan.known.keys() == {two.uid}
    assert plan.known[two.uid].revision == two.revision
    bare = planned(listing(cells(one, content_hash=None)), said=[["made", LATER]])
    assert (bare.same, bare.unreachable) == (1, 0)
    old = planned(listing(cells(one, content_hash=None)), said=[["made", EARLIER]])
    assert (old.same, old.unreachable) == (1, 1)


def test_records_that_were_exported_and_are_no_longer_there_were_taken_out(
    keep: Keep, planned: Planned, sessions: Sessions
) -> None:
    one, two, three = keep([exchange(1), exchange(2), exchange(3)])
    uids = ["records", f"{one.uid} {two.uid} {three.uid} {'f' * 8}"]
    sessions.write(Deed("records_deleted"), delete_records, [three.id])
    for made, why in ((LATER, Why.NOTHING), (EARLIER, Why.CHANGED_HERE), ("", Why.NOTHING)):
        plan = planned(listing(cells(one)), said=[uids, ["made", made]])
        assert told(plan) == [("", Verdict.REMOVED, "", why)]
        assert (plan.differences[0].uid, plan.differences[0].ours) == (two.uid, two.title)
    assert planned(listing(cells(one))).differences == ()


def test_a_column_of_hers_is_offered_for_the_rows_that_fill_it(
    keep: Keep, planned: Planned
) -> None:
    one, two = keep([exchange(1), exchange(2)])
    rows = [[*cells(one), "call them"], [*cells(two), " "]]
    plan = planned(listing(*rows, own="Remark"))
    [column] = plan.columns
    assert (column.heading, column.column) == ("Remark", len(COLUMNS) + 1)
    assert column.texts == ((one.uid, "call them"),)
    assert plan.known.keys() == {one.uid}
    empty = [[*cells(one), None], [*cells(two), ""]]
    assert planned(listing(*empty, own="Remark")).columns == ()


def test_a_workbook_without_records_is_none_of_our_exports(planned: Planned) -> None:
    with pytest.raises(NotOurExport):
        planned(sheet_of(["Zork"], ["a"], name="Zork"))


def test_how_many_records_were_compared_is_told(keep: Keep, planned: Planned) -> None:
    seen: list[tuple[int, int]] = []

    def report(done: int, total: int) -> None:
        seen.append((done, total))

    kept = keep([exchange(n, learnings=(), next_steps=()) for n in range(101)])
    planned(listing(*map(cells, kept)), report=report)
    assert seen == [(0, 101), (100, 101), (101, 101)]
