"""Tables of activities: rows put together from their lines, and read as activities and lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from coopdesk.capture.drafts import Behind
from coopdesk.capture.passages import (
    EMPTY,
    Passage,
    joined,
    joined_with,
    passage,
    plain,
)
from coopdesk.capture.places import Places
from coopdesk.capture.status_report.execution import periods_in
from coopdesk.capture.status_report.lines import Kind, Line, category_of, cells, columns_of
from coopdesk.domain.results import Activity, ActivityItem, ItemPeriod

USUAL = ("category", "activity", "details")


@dataclass(slots=True)
class Row:
    """A row of a table: its cells by what they hold, and the lines it stands in."""

    cells: dict[str, Passage]
    raw: Passage

    def cell(self, name: str) -> Passage:
        """Return a cell, empty where the table has no such column."""
        return self.cells.get(name, EMPTY)


@dataclass(frozen=True, slots=True)
class TableRead:
    """The activities of a result, the words behind them, and categories that nobody knows."""

    activities: tuple[Activity, ...] = ()
    behind: tuple[Behind, ...] = ()
    unknown: tuple[str, ...] = ()


def read_table(written: Sequence[str], lines: Sequence[Line], part: int) -> TableRead:
    """Read the tables of the part-th result: a blank Activity cell goes on with the one above."""
    activities: list[Activity] = []
    behind: list[Behind] = []
    unknown: list[str] = []
    category = ""
    for row in rows_of(written, lines):
        title, details = plain(row.cell("activity")), row.cell("details")
        if title.text or not activities:
            activities.append(Activity(title.text))
            if title.text:
                behind.append(title.behind("results", part, f"activities.{len(activities)}.title"))
        activity = activities[-1]
        address = f"activities.{len(activities)}.items.{len(activity.items) + 1}"
        named = plain(row.cell("category"))
        if named.text:
            category = category_of(named.text) or ""
            behind.append(named.behind("results", part, f"{address}.category"))
            unknown += [named.text] if not category else []
        elif title.text:
            category = ""  # only a cell that goes on with all of the row above is of its category
        item, found = _item(details, plain(row.cell("status")), row.raw, part, address)
        behind += found
        item = replace(item, category=category)
        activities[-1] = replace(activity, items=(*activity.items, item))
    return TableRead(tuple(activities), tuple(behind), tuple(unknown))


def rows_of(written: Sequence[str], lines: Sequence[Line]) -> Iterator[Row]:
    """Put rows together: cells may be wrapped, and a page break repeats the headings."""
    columns = USUAL
    row: list[Passage] = []
    for line in lines:
        if line.kind is Kind.COLUMNS:
            columns = columns_of(written[line.number - 1]) or columns
            continue
        here = _cells(written, line.number)
        if all(_RULE.fullmatch(cell.text) for cell in here):
            continue  # |---|---|
        if row and not _begins_row(row, here, columns):
            row[-1] = joined_with(row[-1], here[0])
            row += here[1:]
            continue
        if row:
            yield _row(row, columns)
        row = here
    if row:
        yield _row(row, columns)


_BULLET = re.compile(r"•|<li\b[^<>]*>")
_RULE = re.compile(r":?[-=_+]*:?")


def _item(
    details: Passage, status: Passage, raw: Passage, part: int, address: str
) -> tuple[ActivityItem, list[Behind]]:
    """Return a row as a line of its activity: its bullets are lines, each with its periods."""
    lines = [plain(each) for each in details.split(_BULLET)]
    lines = [each for each in lines if each.text]
    behind: list[Behind] = []
    periods: list[ItemPeriod] = []
    if lines:
        text = replace(joined(lines), text="\n".join(each.text for each in lines))
        behind.append(text.behind("results", part, f"{address}.text"))
    for line in lines:
        for found in periods_in(line.text):
            periods.append(ItemPeriod(found.period))
            words = line.cut(found.start, found.end)
            within = f"{address}.periods.{len(periods)}"
            behind.append(words.behind("results", part, within))
    if status.text:
        behind.append(status.behind("results", part, f"{address}.status_hint"))
    text = "\n".join(each.text for each in lines)
    return ActivityItem("", text, raw.text.strip("\n"), status.text, tuple(periods)), behind


def _cells(written: Sequence[str], number: int) -> list[Passage]:
    line = passage(written, [number])
    parts = cells(line.text)
    if len(parts) == 1:
        return [line.cut()]
    at = 0 if "\t" in line.text else line.text.index("|") + line.text.strip().startswith("|")
    if "\t" not in line.text and not line.text.strip().startswith("|"):
        at = 0
    found: list[Passage] = []
    for part in parts:
        found.append(line.cut(at, at + len(part)))
        at += len(part) + 1
    return found


def _begins_row(row: Sequence[Passage], here: Sequence[Passage], columns: Sequence[str]) -> bool:
    """Tell whether a line is a row of its own, and does not go on with a cell of the row above."""
    if len(here) == 1:
        return False
    if len(here) >= len(columns):
        return True
    first = plain(here[0]).text
    whole = len(row) >= len(columns)
    known = category_of(first) is not None if first else whole
    return (known and columns[0] == "category") or len(row) + len(here) - 1 > len(columns)


def _row(row: Sequence[Passage], columns: Sequence[str]) -> Row:
    """Name the cells of a row; where its blank Activity cell was lost, the last one is details."""
    raw = Passage(
        "\t".join(each.text for each in row),
        sum((each.places + each.places[-1:] for each in row), Places()),
    )
    named = dict[str, Passage]()
    if len(row) == 2 and tuple(columns[:3]) == USUAL and category_of(plain(row[0]).text):
        return Row({"category": row[0], "details": row[1]}, raw)
    for name, cell in zip(columns, row, strict=False):
        if name and cell.text:
            named[name] = joined_with(named.get(name, EMPTY), cell)
    for cell in row[len(columns) :]:  # a tab within the last cell
        named["details"] = joined_with(named.get("details", EMPTY), cell)
    return Row(named, raw)
