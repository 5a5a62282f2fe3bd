"""What was read, as lines of JSON on the way to the program, with the end marker last.

{"sheet": name, "hidden": bool} · {"rows": numbers, "columns": [[column, kind, values], …],
"full": no cell is empty} · {"again": true}: the rows of this sheet so far do not count ·
{"close": {"merged", "hidden", "facts"}} ends a sheet · {"facts": […]} of the file ·
{"end": {"sheets", "rows", "cells"}} · {"refused": reason, "kind": what it is instead, "because"}.

Kinds of columns: "x": text, true, false and whole numbers as themselves · "f": fractions among
them · "d": ISO dates · "m": mixed, where ["d", date], ["t", date and time] and ["e", error as
shown] stand among them. null is an empty cell. Facts are [code, row, column, values].
"""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from typing import IO, Any, cast

import orjson

from coopdesk.foreign.refused import Refused
from coopdesk.importing.reader.content import (
    AGAIN,
    Batch,
    BookRead,
    Column,
    ErrorCell,
    Fact,
    SheetRead,
    Value,
)

MOST_LETTERS = 160 << 20  # of all lines: a hundred thousand cells may share one text of 1 MB
LONGEST_LINE = 1 << 20  # bytes, unless one row is longer: the window waits while a line is read
MOST_FACTS = 1000  # of a sheet
CELL_HOLDS = 32_767  # characters; a text exactly as long was cut off there
_STARTS, _BEHIND_DIGITS = "0123456789+-", ":"  # in the order of characters; signs stand before them
_NUMBER = re.compile(r"[+-]?(?!0\d)\d{1,3}(?:[.,' \u00a0\u202f]?\d{3})*(?:[.,]\d+)?\s?%?")


class Lines:
    """Writes what is read, and counts it."""

    def __init__(self, out: IO[bytes]) -> None:
        self._out = out
        self._sheets = self._rows = self._cells = 0
        self._letters: int = 0

    def write_book(self, book: BookRead) -> None:
        """Write a file and its end marker; raises Refused."""
        for sheet in book.sheets:
            self._sheets += 1
            self._write_sheet(sheet)
        book.finish()
        self._write({"facts": [_fact(fact) for fact in book.facts]})
        self._write({"end": {"sheets": self._sheets, "rows": self._rows, "cells": self._cells}})

    def refuse(self, refusal: Refused) -> None:
        """Write why nothing counts."""
        because = repr(refusal.__cause__)[:500]
        self._write({"refused": refusal.reason, "kind": refusal.kind, "because": because})

    def _write_sheet(self, sheet: SheetRead) -> None:
        self._write({"sheet": sheet.name, "hidden": sheet.state != "visible"})
        before = self._rows, self._cells, self._letters
        watch = _Watch(has_types=sheet.has_types)
        for batch in sheet.batches:
            if batch is AGAIN:
                self._rows, self._cells, self._letters = before
                watch = _Watch(has_types=sheet.has_types)
                self._write({"again": True})
            else:
                self._write_batch(batch, watch)
        closing = sheet.closing
        facts = [*closing.facts, *watch.facts()]
        read = self._cells - before[1]
        if closing.cells is not None and closing.cells != read:
            lost = str(closing.cells - read), str(closing.cells)
            facts.insert(0, Fact("cells_lost", values=lost))
        if sheet.state == "hidden" and read:
            facts.insert(0, Fact("hidden_sheet"))
        told = {
            "merged": closing.merged,
            "hidden": closing.hidden,
            "facts": [_fact(fact) for fact in facts[:MOST_FACTS]],
        }
        self._write({"close": told})

    def _write_batch(self, batch: Batch, watch: _Watch) -> None:
        for column in batch.columns:
            if str in column.kinds:
                watch.look(column, batch.numbers)
        self._rows += len(batch.numbers)
        self._cells += batch.cells
        self._write_rows(batch)
        if self._letters > MOST_LETTERS:
            raise Refused("too_large")

    def _write_rows(self, batch: Batch) -> None:
        columns = [[column.number, *_told(column)] for column in batch.columns]
        line = _encoded({"rows": batch.numbers, "columns": columns, "full": batch.is_full})
        if len(line) > LONGEST_LINE and len(batch.numbers) > 1:
            for half in batch.halves():
                self._write_rows(half)
        else:
            self._letters += len(line)
            self._out.write(line)

    def _write(self, line: dict[str, Any]) -> None:
        self._out.write(_encoded(line))


def _encoded(line: dict[str, Any]) -> bytes:
    try:
        return orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE)
    except orjson.JSONEncodeError:
        # half a surrogate pair travels as \ud800 and is seen by whoever cleans the text
        return b" " + json.dumps(line, default=date.isoformat).encode("ascii") + b"\n"


class _Watch:
    """Looks at the texts of a sheet for numbers among them, and for texts cut off."""

    def __init__(self, *, has_types: bool) -> None:
        self._has_types = has_types
        self._numbers: dict[int, tuple[int, int]] = {}  # count and first row by column
        self._cut: list[Fact] = []

    def look(self, column: Column, rows: list[int]) -> None:
        """Look at the texts of a column."""
        values = column.values
        texts = [v for v in values if type(v) is str] if len(column.kinds) > 1 else values
        texts = cast("list[str]", texts)
        if CELL_HOLDS in map(len, texts):
            cut = (row for value, row in zip(values, rows, strict=True) if _is_cut(value))
            self._cut += [Fact("text_cut_by_excel", row, column.number) for row in cut]
        if self._has_types and min(texts) < _BEHIND_DIGITS:
            found = [text for text in texts if text[0] in _STARTS and _NUMBER.fullmatch(text)]
            if found:
                count, first = self._numbers.get(column.number, (0, 0))
                first = first or rows[values.index(found[0])]
                self._numbers[column.number] = count + len(found), first

    def facts(self) -> list[Fact]:
        """Return what was seen."""
        numbers = sorted(self._numbers.items())
        return self._cut + [
            Fact("number_as_text", first, column, (str(count), str(first)))
            for column, (count, first) in numbers
        ]


def _is_cut(value: object) -> bool:
    return type(value) is str and len(value) == CELL_HOLDS


def _told(column: Column) -> tuple[str, list[Any]]:
    """Return the kind of a column and its values as JSON holds them."""
    if column.kinds <= _THEMSELVES:
        return "f" if float in column.kinds else "x", column.values
    if column.kinds == {date}:
        return "d", column.values
    return "m", [_tagged(value) for value in column.values]


def _tagged(value: Value | None) -> Any:
    match value:
        case ErrorCell():
            return ["e", str(value)]
        case datetime():
            return ["t", value.isoformat(timespec="seconds")]
        case date():
            return ["d", value.isoformat()]
        case _:
            return value


def _fact(fact: Fact) -> list[Any]:
    return [fact.code, fact.row, fact.column, fact.values]


_THEMSELVES: set[type] = {str, bool, int, float, type(None)}
