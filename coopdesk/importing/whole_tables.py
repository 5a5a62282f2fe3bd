"""What is said of all rows of a table at once: by the name of its sheet, or by a line above it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from coopdesk.domain.dates import read_period
from coopdesk.importing.candidates import column_of
from coopdesk.importing.cell_looks import is_year
from coopdesk.importing.group_headings import COUNTRY, TOPIC, YEAR, Group, group_of
from coopdesk.importing.notes import Code
from coopdesk.importing.set_aside import SetAside
from coopdesk.importing.sheets import CellValue, SheetRow
from coopdesk.importing.table import ADDED, Called, Table
from coopdesk.vocabulary.labels import key

PERIOD = "Period"  # how the column of a sheet such as "Q1 2023" is called
FEWEST = 2  # sheets that are called after countries, years …
MOST = 0.6  # of those with the same headings
ALIKE = 0.6  # of the headings of two sheets


def with_sheet_names(tables: Sequence[Table]) -> tuple[Table, ...]:
    """Add the country, year or topic that sheets with the same headings are called after."""
    alike = _alike([t for t in tables if _holds_records(t)])
    groups = {t.sheet: _group(t.sheet) for t in alike}
    counted = Counter(group.name for group in groups.values() if group)
    [(name, count)] = counted.most_common(1) or [("", 0)]
    if count < FEWEST or count < MOST * len(groups):
        return tuple(tables)
    places = {(t.sheet, t.place) for t in alike}
    said = {sheet: group for sheet, group in groups.items() if group and group.name == name}
    return tuple(
        _called(table, said[table.sheet])
        if (table.sheet, table.place) in places and table.sheet in said and not _tells(table, name)
        else table
        for table in tables
    )


def with_lines_above(table: Table) -> Table:
    """Add the country or donor that labelled lines above a table name: "Country: Peru".

    A status or period there is that of the listing, an institution who made it.
    """
    if not _holds_records(table):
        return table
    assert table.target is not None  # noqa: S101 it holds records
    for row in table.above:
        group = group_of(row)
        if group is None or not _is_labelled(row, group):
            continue
        if column_of(group.name, table.target) not in _OF_ALL:
            continue
        if not _tells(table, group.name):
            aside = SetAside(row, Code.GROUP_HEADING, (group.name, group.value))
            above = tuple(one for one in table.above if one is not row)
            table = replace(_with(table, group), above=above, set_aside=(*table.set_aside, aside))
    return table


def _holds_records(table: Table) -> bool:
    return bool(table.target and not table.target.part and not table.skipped and not table.ours)


def _alike(tables: Sequence[Table]) -> list[Table]:
    """Return the tables that have headings like most others, of two sheets or more."""
    keys = [frozenset(key(text) for _, text in table.headings) for table in tables]

    def like(own: frozenset[str]) -> list[Table]:
        pairs = zip(tables, keys, strict=True)
        return [t for t, other in pairs if len(own & other) >= ALIKE * len(own | other)]

    return max((like(own) for own in dict.fromkeys(keys)), key=len, default=list[Table]())


def _group(name: str) -> Group | None:
    """Return what a sheet is called after: a country, a year, a topic or a period."""
    for text in (name, _YEARS.sub("", name)):
        group = group_of(SheetRow(1, {1: text})) if text else None
        if group and group.name in {COUNTRY, YEAR, TOPIC}:
            return group
    period = read_period(name).period
    return Group(PERIOD, name.strip(), 1) if period.start else None


def _tells(table: Table, name: str) -> bool:
    """Tell whether a table has a column for what its sheet is called after."""
    assert table.target is not None  # noqa: S101 it holds records
    target = table.target
    means = {column_of(text, target) for _, text in table.headings}
    wanted = column_of(name, target)
    return not wanted or bool(means & _SAME.get(wanted, {wanted}))


def _called(table: Table, group: Group) -> Table:
    added = _with(table, group)
    return replace(added, called=Called(added.added[-1][0], group.name, group.value))


def _with(table: Table, group: Group) -> Table:
    """Return a table with one more column, of the same value in every row."""
    column = ADDED + len(table.added)
    value: CellValue = int(group.value) if is_year(group.value) else group.value
    rows = tuple(SheetRow(row.number, {**row.cells, column: value}) for row in table.rows)
    new = (column, group.name)
    return replace(table, rows=rows, headings=(*table.headings, new), added=(*table.added, new))


def _is_labelled(row: SheetRow, group: Group) -> bool:
    said = " ".join(str(value) for _, value in sorted(row.cells.items()))
    return key(said).startswith(key(group.name)) and ":" in said


def _any_of(*groups: Iterable[str]) -> Mapping[str, frozenset[str]]:
    return {name: frozenset(group) for group in groups for name in group}


_YEARS = re.compile(r"[\s_(–-]*\b(?:19|20)\d\d(?:\s*[-–/]\s*(?:19|20)?\d\d)?\)?\s*$")  # Peru 2023
_OF_ALL = frozenset(
    ("beneficiary", "requesting", "providing", "others", "party", "funding", "organisation_funding")
)
# A column of one of these tells what a column of another would.
_SAME = _any_of(
    ("beneficiary", "others", "party", "requesting"),
    ("period_text", "start", "end", "signed", "planned_end", "revised_end"),
)
