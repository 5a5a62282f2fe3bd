"""Whatever stands around and between the data, the data are found and no row is lost."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from coopdesk.importing.notes import Code
from coopdesk.importing.sheets import Sheet, SheetRow
from coopdesk.importing.table import ADDED, Table
from coopdesk.importing.tables import find_tables
from tests.importing.listings import Listing, listings, workbook


def numbers(table: Table) -> list[int]:
    """Return the numbers of all rows of a table, those around the data too."""
    heading = [table.heading_row] if table.heading_cells else []
    aside = [one.row.number for one in table.set_aside]
    return sorted(
        [*(r.number for r in table.above), *heading, *aside, *(r.number for r in table.rows)]
    )


def check(made: Listing, table: Table) -> None:
    assert [row.number for row in table.rows] == list(made.data)
    assert numbers(table) == sorted(made.rows)
    aside = {one.row.number: one.code for one in table.set_aside}
    assert [number for number in made.totals if aside[number] is not Code.TOTAL] == []
    assert [number for number in made.groups if aside[number] is not Code.GROUP_HEADING] == []
    assert {row.number: row.cells.get(ADDED, "") for row in table.rows} == made.data


@given(listings())
@settings(max_examples=200, deadline=None)
def test_the_data_of_a_listing_are_found_and_no_row_is_lost(made: Listing) -> None:
    _, [table] = find_tables(workbook(made.sheet()))
    check(made, table)


def written(value: Any) -> str:
    if isinstance(value, date):
        return value.strftime("%d/%m/%Y")
    return f"{value:,}" if isinstance(value, int) else str(value)


@given(listings())
@settings(max_examples=100, deadline=None)
def test_a_listing_of_nothing_but_texts_is_read_the_same(made: Listing) -> None:
    rows = {n: {c: written(v) for c, v in cells.items()} for n, cells in made.rows.items()}
    _, [table] = find_tables(workbook(replace(made, rows=rows).sheet()))
    check(made, table)


@given(listings(), listings(), st.integers(1, 3))
@settings(max_examples=150, deadline=None)
def test_a_listing_below_another_is_a_table_of_its_own(
    first: Listing, second: Listing, gap: int
) -> None:
    below = {n + first.number + gap: cells for n, cells in second.rows.items()}
    sheet = replace(first, rows={**first.rows, **below}).sheet()
    _, tables = find_tables(workbook(sheet))
    data = [*first.data, *(n + first.number + gap for n in second.data)]
    assert [row.number for table in tables for row in table.rows] == data
    assert sorted(n for table in tables for n in numbers(table)) == sorted([*first.rows, *below])


@given(listings(), listings())
@settings(max_examples=100, deadline=None)
def test_a_listing_beside_another_is_a_table_of_its_own(left: Listing, right: Listing) -> None:
    rows: dict[int, dict[int, Any]] = {}
    for made, by in ((left, 0), (right, 20)):
        for number, cells in made.rows.items():
            rows.setdefault(number, {}).update({c + by: v for c, v in cells.items()})
    found = tuple(SheetRow(number, dict(sorted(rows[number].items()))) for number in sorted(rows))
    _, tables = find_tables(workbook(Sheet("Hoja1", False, found)))
    assert [[row.number for row in table.rows] for table in tables] == [[*left.data], [*right.data]]
    assert [numbers(table) for table in tables] == [sorted(left.rows), sorted(right.rows)]


cells: st.SearchStrategy[Mapping[int, Any]] = st.dictionaries(
    st.integers(1, 6),
    st.one_of(
        st.sampled_from(("Title", "Start", "Total", "Chile", "Note: x", "-", "Visit", "2019")),
        st.integers(0, 3000),
        st.dates(),
        st.text(min_size=1, max_size=12),
    ),
    min_size=1,
)


@given(st.lists(st.tuples(st.integers(1, 3), cells), max_size=25))
@settings(max_examples=300, deadline=None)
def test_no_row_of_any_sheet_is_lost_or_found_twice(made: list[tuple[int, Any]]) -> None:
    number, rows = 0, list[SheetRow]()
    for step, row in made:
        number += step
        rows.append(SheetRow(number, dict(sorted(row.items()))))
    known = (SheetRow(1, {1: "Title", 2: "Start"}), SheetRow(2, {1: "Visit", 2: date(2020, 3, 1)}))
    book = workbook(Sheet("Data", False, known), Sheet("Hoja1", False, tuple(rows)))
    _, tables = find_tables(book)
    held = [
        (n, frozenset(row.cells.items()))
        for table in tables
        if table.sheet == "Hoja1"
        for row in [
            *table.above,
            *([table.heading_cells] if table.heading_cells else []),
            *table.rows,
            *(one.row for one in table.set_aside),
        ]
        for n in [row.number]
    ]
    merged: dict[int, set[Any]] = {}
    for n, row_cells in held:
        assert not merged.get(n, set()) & row_cells
        merged.setdefault(n, set()).update(row_cells)
    own = {n: {(c, v) for c, v in s if c < ADDED} for n, s in merged.items()}
    assert own == {row.number: set(row.cells.items()) for row in rows}
