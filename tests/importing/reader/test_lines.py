"""What was read is told in lines, with what is odd about it."""

import io
import json
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

import pytest

from coopdesk.foreign.refused import Refused
from coopdesk.importing.reader import lines
from coopdesk.importing.reader.content import (
    AGAIN,
    Batch,
    BookRead,
    Closing,
    ErrorCell,
    Fact,
    Row,
    SheetRead,
    batches,
)
from coopdesk.importing.reader.lines import CELL_HOLDS, LONGEST_LINE, MOST_FACTS, Lines


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


NOON = datetime.fromisoformat("2024-03-15 12:00:30")


@pytest.mark.parametrize(
    ("values", "kind", "sent"),
    [
        (["a", True, 3], "x", ["a", True, 3]),
        ([1.5, 3, "a"], "f", [1.5, 3, "a"]),
        ([date(2024, 3, 15)] * 2, "d", ["2024-03-15"] * 2),
        (
            [NOON, date(2024, 3, 15), "a"],
            "m",
            [["t", "2024-03-15T12:00:30"], ["d", "2024-03-15"], "a"],
        ),
        ([ErrorCell("#REF!"), 1.5], "m", [["e", "#REF!"], 1.5]),
    ],
)
def test_a_column_is_told_with_the_kind_of_its_values(
    values: list[Any], kind: str, sent: list[Any]
) -> None:
    found = told(*((n, {2: value}) for n, value in enumerate(values, 1)))
    assert found[1] == {"rows": list(range(1, len(values) + 1)), "columns": [[2, kind, sent]]} | {
        "full": True
    }


@pytest.mark.parametrize(
    ("state", "hidden", "is_told"),
    [("visible", False, False), ("hidden", True, True), ("very hidden", True, False)],
)
def test_a_hidden_sheet_that_holds_anything_is_told(
    state: Any, hidden: bool, is_told: bool
) -> None:
    filled = written([SheetRead("S", state, batches([(1, {1: "a"})]))])
    assert filled[0] == {"sheet": "S", "hidden": hidden}
    assert facts(filled) == ([["hidden_sheet", 0, 0, []]] if is_told else [])
    assert facts(written([SheetRead("S", state, batches([]))])) == []


def test_cells_are_counted_sheet_by_sheet() -> None:
    sheets = [
        SheetRead("A", "visible", batches([(1, {1: "a", 2: "b"})]), Closing(cells=2)),
        SheetRead("B", "visible", batches([(1, {1: "a"})]), Closing(cells=1)),
    ]
    found = written(sheets)
    assert [line["close"]["facts"] for line in found if "close" in line] == [[], []]
    assert found[-1]["end"] == {"sheets": 2, "rows": 2, "cells": 3}


def test_numbers_among_texts_are_counted_from_their_first_row_and_column_by_column() -> None:
    rows: list[Row] = [
        *((n, {2: 5, 1: text}) for n, text in enumerate(["+12", "-1.5", "12 %", "12:30"], 4)),
        *((n, {2: "1'000"}) for n in range(1001, 2003)),  # in several bundles
        (2003, {2: "0", 3: "1234567"}),
    ]
    assert facts(told(*rows)) == [
        ["number_as_text", 4, 1, ["3", "4"]],
        ["number_as_text", 1001, 2, ["1003", "1001"]],
        ["number_as_text", 2003, 3, ["1", "2003"]],
    ]


def test_what_is_odd_about_a_sheet_read_anew_is_told_once() -> None:
    [first] = batches([(1, {1: "12"})])
    [second] = batches([(1, {1: "12", 2: "13"})])
    found = written([SheetRead("S", "visible", iter([first, AGAIN, second]), Closing(cells=2))])
    assert facts(found) == [["number_as_text", 1, column, ["1", "1"]] for column in (1, 2)]
    untyped = SheetRead("S", "visible", iter([first, AGAIN, second]), has_types=False)
    assert facts(written([untyped])) == []


def test_facts_are_told_up_to_a_number_of_them() -> None:
    many = Closing(facts=[Fact("x", n) for n in range(MOST_FACTS + 1)])
    assert [fact[1] for fact in facts(told(closing=many))] == list(range(MOST_FACTS))


def test_letters_of_what_is_read_anew_are_not_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    [batch] = batches([(1, {1: "x" * 200})])
    monkeypatch.setattr(lines, "MOST_LETTERS", 300)
    found = written([SheetRead("S", "visible", iter([batch, AGAIN, batch]))])
    assert found[-1]["end"]["rows"] == 1
    with pytest.raises(Refused, match="too_large"):
        written([SheetRead("S", "visible", iter([batch, batch]))])


def test_why_nothing_counts_is_the_last_line() -> None:
    out = io.BytesIO()
    refusal = Refused("damaged", "no sheet")
    refusal.__cause__ = ValueError("x" * 600)
    Lines(out).refuse(refusal)
    told_ = json.loads(out.getvalue())
    assert (told_["refused"], told_["kind"], len(told_["because"])) == ("damaged", "no sheet", 500)


def test_a_single_row_may_be_longer_than_a_line() -> None:
    rows: list[Row] = [(1, {1: "x" * LONGEST_LINE, 2: "y"})]
    assert [line["rows"] for line in told(*rows) if "rows" in line] == [[1]]
