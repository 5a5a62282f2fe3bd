"""Tables beside each other are parted, and a column left empty within one parts nothing."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest

from coopdesk.importing.heading_rows import Lexicon
from coopdesk.importing.side_by_side import parted
from tests.importing.listings import sheet_of

LEXICON = Lexicon({"title": "title", "start": "start"}, frozenset({"title"}))
HEAD: list[Any] = ["Title", "Start"]


def parts(*cells: Sequence[Any]) -> list[tuple[list[int], list[int]]]:
    """Return of each part the numbers of its rows, and its columns."""
    found = parted(sheet_of(*map(list, cells)).rows, [LEXICON])
    return [
        ([row.number for row in rows], sorted({c for row in rows for c in row.cells}))
        for rows in found
    ]


def visit(number: int) -> list[Any]:
    return [f"Visit {number}", date(2020, 3, number)]


def beside(left: Sequence[Sequence[Any]], right: Sequence[Sequence[Any]]) -> list[list[Any]]:
    """Put two tables on a sheet with an empty column between; () is an empty row."""
    width = max(map(len, left))
    rows: list[list[Any]] = []
    for at in range(max(len(left), len(right))):
        one = list(left[at]) if at < len(left) else []
        other = list(right[at]) if at < len(right) else []
        rows.append([*one, *[None] * (width - len(one)), None, *other])
    return rows


TABLE = [HEAD, *map(visit, range(1, 6))]  # rows 1 to 6
PAIR = ["A", "approved"]


def test_two_tables_with_titles_are_parted_however_short() -> None:
    assert parts(*beside(TABLE, [HEAD, visit(9)])) == [
        ([1, 2, 3, 4, 5, 6], [1, 2]),
        ([1, 2], [4, 5]),
    ]
    assert parts(*beside([HEAD, visit(9)], TABLE)) == [
        ([1, 2], [1, 2]),
        ([1, 2, 3, 4, 5, 6], [4, 5]),
    ]
    assert len(parts(*beside(TABLE, [HEAD]))) == 1
    assert len(parts(*beside([HEAD], TABLE))) == 1


def test_of_three_blocks_each_belongs_where_it_is_part_of_a_table() -> None:
    middle = [["City"], *[["Lima"]] * 5]
    whole = beside(beside(TABLE, middle), TABLE)
    assert [columns for _, columns in parts(*whole)] == [[1, 2, 4], [6, 7]]
    other = beside(TABLE, beside(TABLE, middle))
    assert [columns for _, columns in parts(*other)] == [[1, 2], [4, 5, 7]]
    three = beside(TABLE, beside(TABLE, TABLE))
    assert [columns for _, columns in parts(*three)] == [[1, 2], [4, 5], [7, 8]]
    assert [columns for _, columns in parts(*beside(beside(TABLE, middle), middle))] == [
        [1, 2, 4, 6]
    ]


def test_what_stands_left_of_all_tables_goes_with_the_first() -> None:
    rows = [["A note"], *([None, *row] for row in beside(TABLE, TABLE))]
    assert [columns for _, columns in parts(*rows)] == [[1, 2, 3], [5, 6]]


@pytest.mark.parametrize(
    ("beside_it", "count"),
    [
        ([PAIR] * 4, 2),
        ([PAIR] * 5, 1),  # it ends as the table does
        ([PAIR] * 2, 2),
        ([["Codes"], PAIR], 1),
        ([["Codes"], PAIR, PAIR], 2),
        ([PAIR, ["A", "approved", "again"], PAIR], 1),
        ([PAIR, (), PAIR, PAIR], 1),
        ([["A"], ["B"], ["C"]], 1),
    ],
)
def test_a_list_without_blank_cells_that_ends_before_the_table_is_none_of_its_columns(
    beside_it: list[Sequence[Any]], count: int
) -> None:
    words = [["Blub", "Zork"], *[["Some words", "x"]] * 5]
    assert len(parts(*beside(words, beside_it))) == count
    assert len(parts(*beside([[*row, None][:3] for row in beside_it], words))) == count


def test_a_list_may_miss_one_row_in_ten_and_begin_a_row_before_the_table() -> None:
    long = [["Some words", "x"]] * 13
    assert len(parts(*beside(long, [*[PAIR] * 5, (), *[PAIR] * 4]))) == 2
    assert len(parts(*beside(long, [*[PAIR] * 4, (), *[PAIR] * 4]))) == 1
    assert len(parts(*beside([(), *long], [PAIR] * 4))) == 2
    assert len(parts(*beside([(), (), *long], [PAIR] * 4))) == 1


def test_a_list_beside_a_single_column_is_one_table_with_it() -> None:
    assert len(parts(*beside([PAIR] * 3, [["Some words"]] * 9))) == 1


def test_a_sheet_of_single_cells_is_one_table() -> None:
    assert parts(["A"], [None, None, "B"]) == [([1, 2], [1, 3])]
    assert parts() == [([], [])]
