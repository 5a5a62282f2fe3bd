"""What was read is told in lines, with what is odd about it."""

import io
import json
from collections.abc import Iterable
from typing import Any

import pytest

from coopdesk.foreign.refused import Refused
from coopdesk.importing.reader import lines
from coopdesk.importing.reader.content import (
    AGAIN,
    Batch,
    BookRead,
    Closing,
    Row,
    SheetRead,
    batches,
)
from coopdesk.importing.reader.lines import CELL_HOLDS, LONGEST_LINE, Lines


def told(*rows: Row, closing: Closing | None = None, **about: Any) -> list[dict[str, Any]]:
    return written([SheetRead("S", "visible", batches(rows), closing or Closing(), **about)])


def written(sheets: Iterable[SheetRead]) -> list[dict[str, Any]]:
    out = io.BytesIO()
    Lines(out).write_book(BookRead(iter(sheets)))
    return [json.loads(line) for line in out.getvalue().splitlines()]


def facts(found: list[dict[str, Any]]) -> list[Any]:
    return next(line["close"]["facts"] for line in found if "close" in line)


def test_the_last_line_counts_what_was_told() -> None:
    found = told((1, {1: "a", 3: 2}), (5, {2: True}))
    assert found[1] == {
        "rows": [1, 5],
        "columns": [[1, "x", ["a", None]], [2, "x", [None, True]], [3, "x", [2, None]]],
        "full": False,
    }
    assert found[-1] == {"end": {"sheets": 1, "rows": 2, "cells": 3}}


def test_half_a_letter_and_a_number_beyond_all_travel_too() -> None:
    found = told((1, {1: "\ud800", 2: 10**30}))
    assert found[1]["columns"] == [[1, "x", ["\ud800"]], [2, "x", [10**30]]]


def test_numbers_among_texts_are_told_once_a_column() -> None:
    rows: list[Row] = [
        (n, {1: text, 2: "a"}) for n, text in enumerate(["Days", "12", "1 500,25", "007"], 1)
    ]
    assert facts(told(*rows)) == [["number_as_text", 2, 1, ["2", "2"]]]
    assert facts(told(*rows, has_types=False)) == []


def test_a_text_as_long_as_a_cell_holds_was_cut() -> None:
    found = told((3, {2: "x" * CELL_HOLDS}), (4, {2: "x" * (CELL_HOLDS - 1)}))
    assert facts(found) == [["text_cut_by_excel", 3, 2, []]]


def test_cells_that_the_file_holds_and_nobody_read_are_told() -> None:
    assert facts(told((1, {1: "a"}), closing=Closing(cells=3))) == [
        ["cells_lost", 0, 0, ["2", "3"]]
    ]


def test_what_is_read_anew_counts_once() -> None:
    [first] = batches([(1, {1: "a"})])
    [second] = batches([(1, {1: "a", 2: "b"})])
    found = written([SheetRead("S", "visible", iter([first, AGAIN, second]))])
    assert [set(line) for line in found[1:4]] == [
        {"rows", "columns", "full"},
        {"again"},
        {"rows", "columns", "full"},
    ]
    assert found[-1]["end"] == {"sheets": 1, "rows": 1, "cells": 2}


def test_more_text_than_a_program_can_hold_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "MOST_LETTERS", 100)
    with pytest.raises(Refused, match="too_large"):
        told((1, {1: "x" * 200}))


def test_long_texts_come_in_lines_that_are_read_in_a_moment() -> None:
    rows: list[Row] = [(n, {1: "x" * 300_000} if n % 2 else {2: n}) for n in range(1, 11)]
    found = [line for line in told(*rows) if "rows" in line]
    assert [row for line in found for row in line["rows"]] == list(range(1, 11))
    assert max(len(json.dumps(line)) for line in found) <= LONGEST_LINE
    for line in found:
        assert all(any(value is not None for value in values) for _, _, values in line["columns"])


def test_rows_far_apart_in_columns_come_in_small_bundles() -> None:
    rows: list[Row] = [(n, {n * 16: n}) for n in range(1, 1001)]
    found: list[Batch] = list(batches(rows))
    assert sum(len(batch.numbers) for batch in found) == 1000
    assert max(len(batch.numbers) * len(batch.columns) for batch in found) <= 52_000
