"""All that her sheets say differently of one record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from coopdesk.importing.merging.exports import Export
from coopdesk.importing.merging.her_rows import HerRows
from coopdesk.importing.merging.her_tables import HerTable
from coopdesk.importing.merging.main_cells import Desk, main_differences
from coopdesk.importing.merging.new_rows import copied_record
from coopdesk.importing.merging.part_differences import part_differences
from coopdesk.importing.merging.part_matching import as_parties
from coopdesk.importing.merging.part_row import short
from coopdesk.importing.merging.plan import Difference, Verdict, Why
from coopdesk.importing.merging.sameness import cell_text
from coopdesk.importing.merging.sides import Sides
from coopdesk.importing.sheets import SheetRow

_Placed = list[tuple[int, SheetRow]]


def record_differences(
    tables: Sequence[HerTable], rows: HerRows, sides: Sides, desk: Desk, export: Export
) -> Iterator[Difference]:
    """Yield what she changed in a record: its own cells, its parts, and copies of its row."""
    uid = sides.now.uid
    own, copies = rows.own.get(uid, []), []
    if len(own) > 1 and not export.by_party:
        own, copies = _original(tables, own, sides, desk)
    for place, found in _by_table(own):
        yield from main_differences(tables[place], found, sides, desk)
    parts = [(tables[place], found) for place, found in _by_table(rows.parts.get(uid, []))]
    here = {table.target.key for table, _ in parts}
    parts += [  # she took out every row that the record had there
        (table, [])
        for table in tables
        if table.target.part and table.target.key not in here and own
    ]
    for place, found in _by_table(own) if export.by_party else ():
        table = as_parties(tables[place])
        if table is not None:
            parts.append((table, found))
    for difference in part_differences(parts, sides, desk.reader):
        if own or difference.verdict is not Verdict.REMOVED:
            yield difference
    for place, row in copies:
        yield from _copied(tables[place], row, sides, desk, export)


def _by_table(rows: _Placed) -> list[tuple[int, list[SheetRow]]]:
    places = dict.fromkeys(place for place, _ in rows)
    return [(at, [row for place, row in rows if place == at]) for at in places]


def _original(
    tables: Sequence[HerTable], rows: _Placed, sides: Sides, desk: Desk
) -> tuple[_Placed, _Placed]:
    """Tell the row of the record from copies of it: the one she left alone, else the first."""
    said = [list(main_differences(tables[at], [row], sides, desk)) for at, row in rows]
    first = min(range(len(rows)), key=lambda n: (bool(said[n]), n))
    faces = {_face(said[first])}
    copies: _Placed = []
    for number, each in enumerate(rows):
        if number != first and said[number] and _face(said[number]) not in faces:
            faces.add(_face(said[number]))
            copies.append(each)
    return [rows[first]], copies


def _face(differences: Sequence[Difference]) -> tuple[tuple[str, str], ...]:
    return tuple((each.field, each.theirs) for each in differences)


def _copied(
    table: HerTable, row: SheetRow, sides: Sides, desk: Desk, export: Export
) -> Iterator[Difference]:
    """Tell of a copy of a row with changes: another record, or another version of this one."""
    said = list(main_differences(table, [row], sides, desk))
    yield Difference(
        sides.now.uid,
        cell_text(table.cell(row, "title")) or sides.now.title,
        "",
        Verdict.COPIED,
        short(each.exported for each in said),
        short(each.theirs for each in said),
        short(each.ours for each in said),
        Why.SAID_TWICE,
        (),
        table.name,
        row.number,
        0,
        copied_record(table, row, export, desk.reader.around),
    )
