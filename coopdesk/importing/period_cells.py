"""The period of a record out of its cells: two ends, the words, what our exports keep hidden."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from coopdesk.domain.periods import Period, last_day
from coopdesk.domain.records import EXCHANGE, NO_PERIOD
from coopdesk.importing.cells import RowCells
from coopdesk.importing.notes import Code

Edge = tuple[date, str]  # a day and its precision


@dataclass(frozen=True, slots=True)
class PeriodCells:
    """What the cells of a period say; None where a cell is empty.

    exported: the row was written by us, so that words without days were no days then either.
    """

    start: Period | None = None
    end: Period | None = None
    words: str = ""
    in_words: Period = NO_PERIOD  # what the words say, where no other cell says anything
    shape: str = ""
    exported: bool = False
    has_shape: bool = False

    @property
    def says_something(self) -> bool:
        """Tell whether any of the visible cells is filled."""
        return self.start is not None or self.end is not None or bool(self.words)

    def period(self, kind: str, before: Period = NO_PERIOD) -> Period:
        """Return the period of a record of a kind; what the cells leave open stays as before."""
        if self.in_words.start or self.in_words.end:
            return self.in_words
        start = _edge(self.start, first=True) or _own_edge(before.start, before.start_precision)
        end = _edge(self.end, first=False)
        if end is None and self.start is not None and self.start.shape in {"range", "points"}:
            end = _edge(self.start, first=False)  # both ends in one cell: 23-26 September 2019
        if end is None and before.end and self.shape != "open":
            end = before.end, before.end_precision
        words = self.words or _unread(self.start, self.end) or before.words
        found = _composed(start, end, words, self, kind)
        same_start = start == (before.start, before.start_precision)
        if not self.shape and same_start and self.end is None:
            return replace(before, words=words)  # the same days say nothing new about the shape
        same_days = (found.start, found.end) == (before.start, before.end)
        if not self.shape and same_days and before != NO_PERIOD:
            return replace(before, words=words)
        return found


def read_period_cells(cells: RowCells, words_key: str, shape_key: str) -> PeriodCells:
    """Read the cells of a period and note what is wrong with them."""
    start, end = cells.date("start"), cells.date("end") or _planned_end(cells)
    words = cells.text(words_key)
    exported = cells.says("uid") or cells.says("record_uid")
    in_words = NO_PERIOD
    if words and start is None and end is None and not exported:
        in_words = cells.date(words_key) or NO_PERIOD
    if start and end and start.start and end.end and end.end < start.start:
        cells.note(Code.END_BEFORE_START, "end", cells.text("end"), cells.text("start"))
    shape = cells.text(shape_key)
    return PeriodCells(start, end, words, in_words, shape, exported, cells.has(shape_key))


def _planned_end(cells: RowCells) -> Period | None:
    """Return the end of a project whose file has no column for it: revised, else planned."""
    if cells.has("end") or cells.is_exported:
        return None
    return cells.date("revised_end") or cells.date("planned_end")


def _edge(cell: Period | None, *, first: bool) -> Edge | None:
    if cell is None:
        return None
    if first:
        return _own_edge(cell.start, cell.start_precision)
    return _own_edge(cell.end, cell.end_precision)


def _own_edge(day: date | None, precision: str) -> Edge | None:
    return (day, precision) if day else None


def _unread(*cells: Period | None) -> str:
    """Return the words of cells that are no dates."""
    return " – ".join(c.words for c in cells if c and c.words and not c.start and not c.end)


def _composed(
    start: Edge | None, end: Edge | None, words: str, cells: PeriodCells, kind: str
) -> Period:
    if start is None and end is None:
        unsaid = "relative" if words and not (cells.exported and cells.has_shape) else "none"
        return Period(shape=cells.shape or unsaid, words=words)
    if start is None:
        assert end is not None  # noqa: S101 the case above
        return Period(None, end[0], "", end[1], cells.shape or "range", words)
    if end is None:
        return _open_or_point(start, words, cells, kind)
    return Period(start[0], end[0], start[1], end[1], _shape(start, end, cells.shape), words)


def _open_or_point(start: Edge, words: str, cells: PeriodCells, kind: str) -> Period:
    # An exchange on one day is written without an end; a project without an end goes on.
    if kind == EXCHANGE and not (cells.exported and cells.has_shape) and not cells.shape:
        return Period(start[0], last_day(*start), start[1], start[1], "point", words)
    return Period(start[0], None, start[1], "", cells.shape or "open", words)


def _shape(start: Edge, end: Edge, hidden: str) -> str:
    is_point = end == (last_day(*start), start[1])
    if hidden in {"points", "range", "relative"} or (hidden == "point" and is_point):
        return hidden
    return "point" if is_point else "range"
