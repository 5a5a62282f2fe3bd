"""The rows of a table made whole: headings between them filled in, merged cells too, totals tried.

A row that is no data is set aside with the reason; none is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from coopdesk.importing.cell_looks import is_year
from coopdesk.importing.group_headings import Group, group_of
from coopdesk.importing.heading_rows import Headings, Merged
from coopdesk.importing.notes import Code
from coopdesk.importing.row_kinds import Kind
from coopdesk.importing.set_aside import SetAside
from coopdesk.importing.sheets import CellValue, SheetRow
from coopdesk.importing.table import ADDED
from coopdesk.importing.table_body import Body
from coopdesk.importing.totals import differences

WIDEST = 4  # columns of data that merged cells are filled across


@dataclass(frozen=True, slots=True)
class BodyRows:
    """The data under headings, the rows that are none, and the columns that were added."""

    rows: tuple[SheetRow, ...]
    set_aside: tuple[SetAside, ...]
    added: tuple[tuple[int, str], ...]


def body_rows(
    rows: Sequence[SheetRow], headings: Headings, body: Body, merged: Sequence[Merged]
) -> BodyRows:
    """Return the rows of a table with what headings and merged cells say of them."""
    return _Filling(rows, headings, body, merged).made()


class _Filling:
    def __init__(
        self,
        rows: Sequence[SheetRow],
        headings: Headings,
        body: Body,
        merged: Sequence[Merged],
    ) -> None:
        self._rows = rows
        self._headings = headings
        self._body = body
        self._kinds = dict(body.marks)
        self._groups = dict(body.groups)
        self._merged = merged

    def made(self) -> BodyRows:
        """Make the rows whole."""
        body = self._body
        aside = list(self._aside())
        first, end = body.first, body.titles
        plain = [at for at in sorted(self._kinds) if first <= at < end]
        added = self._added()
        filled = _unmerged(self._rows[first:end], self._merged) if self._merged else None
        found: list[SheetRow] = []
        start = first
        said: dict[int, CellValue] = {}
        if body.lead is not None:
            said = _said({}, self._groups[body.lead], added)
        for at in [*plain, end]:
            part = self._rows[start:at] if filled is None else filled[start - first : at - first]
            if said:
                part = [SheetRow(row.number, {**row.cells, **said}) for row in part]
            found += part
            start = at + 1
            if at in self._groups and at < end:
                said = _said(said, self._groups[at], added)
        return BodyRows(tuple(found), tuple(aside), tuple((c, n) for n, c in added.items()))

    def _added(self) -> dict[str, int]:
        """Give the columns that headings between the rows make their numbers, outer ones first."""
        names = dict.fromkeys(self._groups[at].name for at in sorted(self._groups))
        return {name: ADDED + place for place, name in enumerate(names)}

    def _aside(self) -> Iterator[SetAside]:
        body = self._body
        if body.lead is not None:
            yield self._group(body.lead)
        for row in self._rows[self._headings.first : self._headings.last]:
            yield SetAside(row, Code.HEADING)
        for at, kind in sorted(self._kinds.items()):
            if not body.first <= at < body.titles:
                continue
            row = self._rows[at]
            if kind is Kind.GROUP:
                yield self._group(at)
            elif kind in {Kind.TOTAL, Kind.PERHAPS_TOTAL}:
                yield from self._total(at)
            else:
                yield SetAside(row, _CODES.get(kind, Code.HEADING))

    def _group(self, at: int) -> SetAside:
        group = self._groups[at]
        return SetAside(self._rows[at], Code.GROUP_HEADING, (group.name, group.value))

    def _total(self, at: int) -> Iterator[SetAside]:
        """Compare a total with the rows it may stand for; one by its figures alone must agree."""
        row = self._rows[at]
        above = list(self._above(at))
        below = [self._data(at + 1, self._next_break(at)), self._data(at + 1, self._body.titles)]
        whole = self._data(self._body.first, self._body.titles)
        agreed, differing = differences(row, above, [*below, whole], self._headings.texts)
        if self._kinds[at] is Kind.TOTAL:
            code = Code.TOTAL_DIFFERS if differing else Code.TOTAL
            yield SetAside(row, code, differences=differing)
        elif agreed and not differing and max(map(len, (*above, *below)), default=0) > 1:
            group = self._heading_with_sum(at, row)
            yield group or SetAside(row, Code.TOTAL)
        else:
            del self._kinds[at]

    def _heading_with_sum(self, at: int, row: SheetRow) -> SetAside | None:
        """Take a row of a name and the sum of the rows under it for their heading."""
        words = {c: v for c, v in row.cells.items() if isinstance(v, str)}
        group = group_of(SheetRow(row.number, words)) if len(words) == 1 else None
        if group is None:
            return None
        self._groups[at] = group
        return SetAside(row, Code.GROUP_HEADING, (group.name, group.value))

    def _above(self, at: int) -> Iterator[list[SheetRow]]:
        """Yield the data above a total: since the last break, since each heading, all."""
        starts = [
            before + 1
            for before, kind in self._kinds.items()
            if before < at and kind in {Kind.TOTAL, Kind.GROUP, Kind.HEADING}
        ]
        nearest = sorted(starts, reverse=True)
        outer = [s for s in nearest if self._kinds[s - 1] is Kind.GROUP][:3]
        for start in dict.fromkeys([*nearest[:1], *outer, self._body.first]):
            yield self._data(start, at)

    def _next_break(self, at: int) -> int:
        breaks = (a for a, kind in self._kinds.items() if a > at and kind is not Kind.BLANK)
        return min(breaks, default=self._body.titles)

    def _data(self, start: int, end: int) -> list[SheetRow]:
        return [self._rows[at] for at in range(start, end) if at not in self._kinds]


def _said(
    before: Mapping[int, CellValue], group: Group, added: Mapping[str, int]
) -> dict[int, CellValue]:
    """Let a heading take the place of the last of its name; what stood under that ends with it."""
    column = added[group.name]
    kept = {c: v for c, v in before.items() if c < column}
    value: CellValue = int(group.value) if is_year(group.value) else group.value
    return {**kept, column: value}


def _unmerged(rows: Sequence[SheetRow], merged: Sequence[Merged]) -> list[SheetRow]:
    """Fill merged cells: words and years down to all rows, everything across a few columns."""
    places = {row.number: at for at, row in enumerate(rows)}
    filled = list(rows)
    for top, left, bottom, right in merged:
        if top not in places or right - left >= WIDEST:
            continue
        value = rows[places[top]].cells.get(left)
        if value is None:
            continue
        # An amount said once for several rows is not the amount of each.
        down = not isinstance(value, int | Decimal) or is_year(value)
        for number in range(top, (bottom if down else top) + 1):
            if number not in places:
                continue
            at = places[number]
            cells = filled[at].cells
            more = {c: value for c in range(left, right + 1) if c not in cells}
            filled[at] = SheetRow(number, {**cells, **more})
    return filled


_CODES = {Kind.NOTE: Code.BELOW_TABLE, Kind.BLANK: Code.BLANK_ROW}
