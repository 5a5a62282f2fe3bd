"""Rows come in bundles, column by column, and runs of rows are told as such."""

import pytest

from coopdesk.importing.reader.content import (
    LARGEST_BATCH,
    ROWS_PER_BATCH,
    Batch,
    ErrorCell,
    Row,
    Value,
    batches,
    column_of,
    is_blank,
    spans,
)


def cells(batch: Batch) -> dict[tuple[int, int], Value]:
    return {
        (row, column.number): value
        for column in batch.columns
        for row, value in zip(batch.numbers, column.values, strict=True)
        if value is not None
    }


def test_rows_are_bundled_until_there_are_enough_of_them() -> None:
    rows: list[Row] = [(n, {1: n}) for n in range(1, 2 * ROWS_PER_BATCH + 2)]
    found = list(batches(rows))
    assert [len(batch.numbers) for batch in found] == [ROWS_PER_BATCH, ROWS_PER_BATCH, 1]
    assert [batch.numbers[0] for batch in found] == [1, 1001, 2001]
    assert list(batches(rows[: ROWS_PER_BATCH * 2]))[-1].numbers[-1] == 2 * ROWS_PER_BATCH
    assert list(batches([])) == []


def test_wide_rows_are_bundled_by_their_cells() -> None:
    width = LARGEST_BATCH // 4
    rows: list[Row] = [(n, dict.fromkeys(range(1, width + 1), 1)) for n in range(1, 11)]
    assert [len(batch.numbers) for batch in batches(rows)] == [5, 5]


def test_a_bundle_knows_its_columns_their_kinds_and_how_full_it_is() -> None:
    [batch] = batches([(3, {2: "a", 7: 1}), (9, {2: "b"})])
    assert [(c.number, c.values, c.kinds, c.empty) for c in batch.columns] == [
        (2, ["a", "b"], {str}, 0),
        (7, [1, None], {int, type(None)}, 1),
    ]
    assert (batch.numbers, batch.cells, batch.is_full) == ([3, 9], 3, False)
    [full] = batches([(1, {1: "a"}), (2, {1: ErrorCell("#N/A")})])
    assert (full.is_full, full.columns[0].kinds) == (True, {str, ErrorCell})


@pytest.mark.parametrize("count", [2, 3, 5])
def test_halves_of_a_bundle_hold_what_it_holds_without_empty_columns(count: int) -> None:
    rows: list[Row] = [(n, {1: n, n + 1: "x"}) for n in range(1, count + 1)]
    [batch] = batches(rows)
    first, second = batch.halves()
    assert (len(first.numbers), len(second.numbers)) == (count // 2, count - count // 2)
    assert cells(first) | cells(second) == cells(batch)
    for half in (first, second):
        assert half.cells == len(cells(half))
        assert all(any(value is not None for value in c.values) for c in half.columns)


@pytest.mark.parametrize(
    ("value", "blank"),
    [(None, True), ("", True), (" \t\n", True), ("a", False), (0, False), (False, False)],
)
def test_a_cell_is_blank_that_shows_nothing(value: Value | None, blank: bool) -> None:
    assert is_blank(value) is blank
    assert not is_blank(ErrorCell(""))


def test_rows_in_order_are_told_as_runs() -> None:
    assert spans([]) == []
    assert spans([2, 3, 4, 6, 9, 10]) == [(2, 4), (6, 6), (9, 10)]


def test_a_column_knows_the_types_of_its_values() -> None:
    assert column_of(4, [True, 1, None]).kinds == {bool, int, type(None)}
