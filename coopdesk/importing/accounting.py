"""Every row of a file with its outcome, sheet by sheet: nothing read is left unaccounted for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import fields
from typing import Any

from coopdesk.domain.changes import FieldChange
from coopdesk.domain.record_json import KEPT_BY_CATALOGUE
from coopdesk.domain.records import Record
from coopdesk.importing.building import says_nothing_new
from coopdesk.importing.decision import Decision
from coopdesk.importing.fact_notes import notes_of_file, notes_of_sheet
from coopdesk.importing.mapping import Mapping
from coopdesk.importing.notes import Code, Note, Severity
from coopdesk.importing.opening import Opened
from coopdesk.importing.plan import Outcome, PlannedRow, PlannedSheet, counted
from coopdesk.importing.reading import FileRead, RowRead
from coopdesk.importing.table import Table


def planned_rows(
    opened: Opened, found: FileRead, decisions: Sequence[Decision]
) -> list[PlannedRow]:
    """Return every row of the file in its order."""
    by_read = {id(decision.read): decision for decision in decisions}
    names = dict.fromkeys(_sheet_names(opened))
    places = {sheet: place for place, sheet in enumerate(names)}
    rows = sorted(found.rows, key=lambda row: (places[row.sheet], row.number, row.place))
    return [_planned_row(row, by_read.get(id(row.record))) for row in rows]


def _planned_row(row: RowRead, decision: Decision | None) -> PlannedRow:
    outcome = _outcome(row, decision)
    record = decision.record if decision else None
    changed = outcome is Outcome.CHANGED and not row.part
    return PlannedRow(
        row.sheet,
        row.number,
        outcome,
        row.part,
        row.title or (record.title if record else ""),
        decision.read.uid if decision else "",
        tuple(row.notes),
        changed_fields(decision) if changed and decision else (),
        decision.incoming if decision and not row.part else None,
        decision.alike if decision and not row.part else (),
        row.place,
        decision.known_id if decision else 0,
    )


def _outcome(row: RowRead, decision: Decision | None) -> Outcome:
    if row.not_data:
        return Outcome.NOT_DATA
    if row.refused or decision is None:
        return Outcome.REFUSED
    if not row.part:
        return decision.outcome
    if decision.outcome is Outcome.REFUSED:
        row.note(decision.refusal if decision.read.row is None else Code.RECORD_REFUSED)
        return Outcome.REFUSED
    if decision.outcome is Outcome.CHANGED and decision.before and _is_there(row, decision):
        return Outcome.SAME
    return decision.outcome


def _is_there(row: RowRead, decision: Decision) -> bool:
    """Tell whether the catalogue has what a row of a part says."""
    name = row.part.split(".")[0]
    if "." in row.part:
        return bool(getattr(decision.before, name) == getattr(decision.record, name))
    values = [p.value for p in decision.read.parts.get(row.part, ()) if p.row is row]
    ours: tuple[Any, ...] = getattr(decision.before, name)
    return all(any(says_nothing_new(value, one) for one in ours) for value in values)


def changed_fields(decision: Decision) -> tuple[FieldChange, ...]:
    """Return the fields of a record that a file would change."""
    before, after = decision.before, decision.record
    if before is None or after is None:
        return ()
    pairs = [(f.name, getattr(before, f.name), getattr(after, f.name)) for f in fields(Record)]
    return tuple(
        FieldChange(name, old, new)
        for name, old, new in pairs
        if old != new and name not in KEPT_BY_CATALOGUE
    )


def _sheet_names(opened: Opened) -> list[str]:
    return [table.sheet for table in opened.tables] or [opened.path.stem]


def planned_sheets(
    opened: Opened, found: FileRead, rows: Sequence[PlannedRow]
) -> Iterator[PlannedSheet]:
    """Yield every sheet with the counts of its rows and what was noticed about it."""
    by_table: defaultdict[tuple[str, int], list[PlannedRow]] = defaultdict(list)
    for row in rows:
        by_table[row.sheet, row.place].append(row)
    if opened.json:
        yield PlannedSheet(opened.path.stem, 0, None, counted(rows))
    told = _told(opened)
    for table, mapping in zip(opened.tables, opened.mappings, strict=True):
        notes = [
            *([] if table.own_page else told.pop(table.sheet, [])),
            *_skipped_notes(table, mapping, by_table[table.sheet, table.place]),
            *_left_out_notes(table, mapping),
            *_added_notes(table, mapping),
            *_order_notes(table, found),
            *(_cleaned_notes(table.sheet, found) if table.place == 1 else ()),
        ]
        counts = counted(by_table[table.sheet, table.place])
        heading = table.heading_row
        yield PlannedSheet(table.sheet, heading, mapping, counts, tuple(notes), table.place)


def _told(opened: Opened) -> dict[str, list[Note]]:
    """Return what the reader told, by sheet; what it told of the file stands with the first."""
    if opened.workbook is None or not opened.tables:
        return {}
    told = {sheet.name: list(notes_of_sheet(sheet)) for sheet in opened.workbook.sheets}
    first = next((t.sheet for t in opened.tables if not t.own_page), opened.tables[0].sheet)
    return told | {first: [*notes_of_file(opened.workbook), *told.get(first, [])]}


def _skipped_notes(
    table: Table, mapping: Mapping | None, rows: Sequence[PlannedRow]
) -> Iterator[Note]:
    """Say why a table brings nothing in: a warning where it may be a listing after all."""
    if table.own_page:
        yield Note(Code.OWN_PAGE, Severity.REMARK, table.sheet)
    elif mapping is None:
        code = table.skipped or Code.NO_HEADINGS
        severity = Severity.WARNING if code is Code.NO_HEADINGS else Severity.REMARK
        yield Note(code, severity, table.sheet)
    elif rows and any(note.code is Code.NO_TITLE for note in rows[-1].notes):
        yield Note(Code.NO_TITLE, Severity.WARNING, table.sheet)


def _left_out_notes(table: Table, mapping: Mapping | None) -> Iterator[Note]:
    for column in mapping.left_out if mapping else ():
        said = (column.heading, str(column.filled))
        at = (table.sheet, 0, column.column)
        yield Note(Code.COLUMN_LEFT_OUT, Severity.WARNING, *at, said)


def _added_notes(table: Table, mapping: Mapping | None) -> Iterator[Note]:
    """Tell what the columns that were added say, while they are brought in."""
    becomes = {c.column: c.becomes for c in mapping.columns} if mapping else {}
    headings = dict(table.headings)
    for one in table.continued:
        if becomes.get(one.added):
            said = (headings[one.column], str(one.count))
            at = (table.sheet, 0, one.column)
            yield Note(Code.CELLS_AS_ABOVE, Severity.REMARK, *at, said)
    if table.ticked and becomes.get(table.ticked.added):
        names = ", ".join(headings[column] for column in table.ticked.columns)
        said = (names, headings[table.ticked.added])
        yield Note(Code.COLUMNS_TICKED, Severity.REMARK, table.sheet, 0, 0, said)
    if table.called and becomes.get(table.called.added):
        said = (table.called.name, table.called.value)
        yield Note(Code.SHEET_CALLED_AFTER, Severity.REMARK, table.sheet, 0, 0, said)


def _cleaned_notes(sheet: str, found: FileRead) -> Iterator[Note]:
    """Name each column whose texts were cleaned once, with how many and the first as it was."""
    for (where, column), texts in sorted(found.cleaned.items()):
        if where == sheet:
            said = (str(len(texts)), " ".join(texts[0].split())[:80])
            yield Note(Code.TEXTS_CLEANED, Severity.REMARK, sheet, 0, column, said)


def _order_notes(table: Table, found: FileRead) -> Iterator[Note]:
    for (sheet, place, column), order in found.orders.items():
        if (sheet, place) != (table.sheet, table.place):
            continue
        if order.months_by:
            said = (order.months_by, "MM/YY")
            yield Note(Code.DAY_ORDER, Severity.REMARK, sheet, 0, column, said)
        if not order.decided_by:
            continue
        said = (order.decided_by, order.contradicted_by)
        if order.contradicted_by:
            code, severity = Code.DAY_ORDER_CONTRADICTED, Severity.WARNING
        else:
            code, severity = Code.DAY_ORDER, Severity.REMARK
            said = (order.decided_by, "DD/MM" if order.day_first else "MM/DD")
        yield Note(code, severity, sheet, 0, column, said)
