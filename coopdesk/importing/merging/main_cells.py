"""What she changed in the row of a record, cell by cell, against what our export had written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from coopdesk.domain.records import Record
from coopdesk.exporting.cells import Cell
from coopdesk.exporting.column import Column, split
from coopdesk.exporting.columns import PARTY_COLUMNS
from coopdesk.importing.cells import CUT_OFF, Named, RowCells
from coopdesk.importing.merging.her_tables import HerTable
from coopdesk.importing.merging.plan import Difference, Verdict, Why
from coopdesk.importing.merging.reading_cells import Reader, edge
from coopdesk.importing.merging.sameness import cell_text, is_blank, says_same
from coopdesk.importing.merging.sides import Sides, main_sheet
from coopdesk.importing.merging.steps import KeepWords, SetEdge, SetField, SetLines, SetNames, Step
from coopdesk.importing.merging.topic_names import TopicNames
from coopdesk.importing.sheets import CellValue, SheetRow

# Kept by the catalogue or hidden from her: nothing she means to say.
_SILENT = {
    *("uid", "revision", "content_hash", "mark", "updated_at", "updated_by", "framework"),
    *("start_precision", "end_precision", "period_shape", "announcement_printed"),
    *(column.key for column in PARTY_COLUMNS),
}
_EDGES = {"start": "start", "end": "end", "period_text": "words"}
_FIELDS = frozenset(f.name for f in fields(Record))
_DEFAULTS: Mapping[str, Any] = {f.name: f.default for f in fields(Record)}


@dataclass(frozen=True, slots=True)
class Desk:
    """What the cells of a file are read with; frameworks are uids by folded title."""

    reader: Reader
    topics: TopicNames
    frameworks: Mapping[str, str]
    titles: Mapping[str, frozenset[str]]  # uid → titles the record bears or bore


def main_differences(
    table: HerTable, rows: Sequence[SheetRow], sides: Sides, desk: Desk
) -> Iterator[Difference]:
    """Yield what the rows of one record say differently; there are several where it is by party."""
    written, now = sides.main_written(), sides.main_now()
    for column in _columns(table, sides):
        changed = [row for row in rows if _is_changed(table, row, column, written, sides, desk)]
        said = {cell_text(_text(table, row, column.key, desk)) for row in changed}
        if not changed:
            continue
        row = changed[0]
        theirs = _text(table, row, column.key, desk)
        steps, why = _steps(table, row, column, sides, desk)
        if says_same(column, now.get(column.key), theirs) and not _code_differs(
            table, row, column, now
        ):
            continue
        ours_changed = cell_text(now.get(column.key)) != cell_text(written.get(column.key))
        why = (
            (Why.SAID_TWICE if len(said) > 1 else Why.NOTHING)
            or why
            or (Why.VERSION_UNKNOWN if sides.exported is None else Why.NOTHING)
            or (Why.IN_TRASH if sides.in_trash else Why.NOTHING)
            or (Why.BOTH_CHANGED if ours_changed else Why.NOTHING)
        )
        exported = "" if sides.exported is None else cell_text(written.get(column.key))
        yield Difference(
            sides.now.uid,
            sides.now.title,
            column.key.removesuffix("_code"),
            Verdict.CONFLICT if why else Verdict.MERGED,
            exported,
            cell_text(theirs),
            cell_text(now.get(column.key)),
            why,
            steps,
            table.name,
            row.number,
            table.columns.get(column.key, 0),
        )


def _columns(table: HerTable, sides: Sides) -> Iterator[Column]:
    """Yield the columns she has and may change; those of codes go with the words beside them."""
    ours = {column.key: column for column in main_sheet(sides.written.kind).columns}
    for name in table.columns:
        column = ours.get(name)
        if column is None or name in _SILENT or (column.hidden and column.kind == "code"):
            continue
        if name.endswith("_code") and name.removesuffix("_code") in table.columns:
            continue
        yield column


def _is_changed(
    table: HerTable,
    row: SheetRow,
    column: Column,
    written: Mapping[str, Cell],
    sides: Sides,
    desk: Desk,
) -> bool:
    theirs = _text(table, row, column.key, desk)
    if says_same(column, written.get(column.key), theirs):
        return _code_differs(table, row, column, written)
    if column.kind == "topics":
        codes = table.cell(row, f"{column.key}_code")
        return not desk.topics.are_names(cell_text(theirs), sides.written.topics, codes)
    if column.key == "framework_title":
        named = desk.titles.get(sides.written.framework, frozenset())
        return cell_text(theirs) not in named
    return True


def _code_differs(
    table: HerTable, row: SheetRow, column: Column, written: Mapping[str, Cell]
) -> bool:
    """Tell whether she changed the code that stands in sight beside a name she left."""
    name = f"{column.key}_code"
    if column.kind != "place" or name not in table.columns:
        return False
    code = table.cell(row, name)
    return not is_blank(code) and cell_text(code) != cell_text(written.get(name))


def _text(table: HerTable, row: SheetRow, name: str, desk: Desk) -> CellValue | None:
    value = table.cell(row, name)
    return desk.reader.row(table, row).text(name) if isinstance(value, str) else value


def _steps(
    table: HerTable, row: SheetRow, column: Column, sides: Sides, desk: Desk
) -> tuple[tuple[Step, ...], Why]:
    """Return what taking a cell does, and why it cannot be taken simply."""
    cells = desk.reader.row(table, row)
    written = sides.main_written().get(column.key)
    match column.key:
        case "start" | "end" | "period_text":
            return _edge_steps(cells, column.key)
        case "learnings" | "next_steps":
            before, after = _lines(cell_text(written)), _lines(cells.text(column.key))
            return (SetLines(column.key, before, after),), Why.NOTHING
        case "arrangement":
            return _as_words(cells, column.key), Why.CALCULATED
        case "framework_title":
            return _framework_steps(cells, desk)
        case _ if column.derived:
            return (_names(cells, column, written, sides, desk),), Why.NOTHING
        case _:
            return _field_steps(table, row, column, sides, desk)


def _edge_steps(cells: RowCells, name: str) -> tuple[tuple[Step, ...], Why]:
    if name == "period_text":
        return (SetEdge((), "words", words=cells.text(name)),), Why.NOTHING
    first = name == "start"
    read = edge(cells, name)
    if read is None:
        return (SetEdge((), "start" if first else "end"),), Why.NOTHING
    day = read.start if first else read.end
    if day is None:
        return _as_words(cells, name), Why.NOT_UNDERSTOOD
    precision = read.start_precision if first else read.end_precision
    steps: list[Step] = [SetEdge((), "start" if first else "end", day, precision)]
    if first and read.shape in {"range", "points"} and read.end:  # 23-26 September 2019
        steps.append(SetEdge((), "end", read.end, read.end_precision))
    return tuple(steps), Why.NOTHING


def _framework_steps(cells: RowCells, desk: Desk) -> tuple[tuple[Step, ...], Why]:
    title = cell_text(cells.text("framework_title"))
    uid = desk.frameworks.get(title, "")
    if title and not uid:
        return _as_words(cells, "framework_title", "framework"), Why.NOT_UNDERSTOOD
    return (SetField((), "framework", uid),), Why.NOTHING


def _names(cells: RowCells, column: Column, written: Cell, sides: Sides, desk: Desk) -> SetNames:
    before = desk.reader.alone(column, written, sides.written.uid)
    if column.key == "others":
        vocabulary = f"{sides.written.kind}_role"
        return SetNames(
            before.named_with_roles("others", vocabulary),
            cells.named_with_roles("others", vocabulary),
        )
    if column.key == "organisations":
        named = _organisations(cell_text(written)), _organisations(cells.text("organisations"))
        return SetNames(*named, organisations=True)
    return SetNames(before.named(column.key, column.key), cells.named(column.key, column.key))


def _organisations(text: str) -> tuple[Named, ...]:
    return tuple(Named("", "", name) for name in split(text))


def _field_steps(
    table: HerTable, row: SheetRow, column: Column, sides: Sides, desk: Desk
) -> tuple[tuple[Step, ...], Why]:
    if column.key not in _FIELDS:
        return _as_words(desk.reader.row(table, row), column.key), Why.NOT_UNDERSTOOD
    kind, default = sides.written.kind, _DEFAULTS[column.key]
    cells = desk.reader.row(table, row)
    if says_same(column, sides.main_written().get(column.key), table.cell(row, column.key)):
        cells = desk.reader.alone(column, table.cell(row, f"{column.key}_code"))
    read = desk.reader.of_cells(cells, column, kind, default)
    words = tuple(KeepWords(column.key, text) for text in read.doubts)
    if column.key == "title" and not str(read.value).strip():
        return (), Why.TITLE_NEEDED
    if not read.is_understood:
        known = (SetField((), column.key, read.value),) if column.kind == "topics" else ()
        return (*known, *words), Why.NOT_UNDERSTOOD
    return (SetField((), column.key, read.value),), Why.NOTHING


def _as_words(cells: RowCells, name: str, about: str = "") -> tuple[Step, ...]:
    _, heading = cells.heading(name)
    field = about or ("period" if name in _EDGES else name)
    return (KeepWords(field, f"{heading}: {cell_text(cells.text(name))}"),)


def _lines(text: str) -> tuple[str, ...]:
    """Return the lines of a cell; one cut off by an export is left out."""
    whole = text.rpartition("\n")[0] if len(text) > CUT_OFF and text.endswith(" …") else text
    return tuple(" ".join(line.split()) for line in whole.splitlines() if line.strip())
