"""A file as the officer looks at it: its plan, the cells behind its rows, the rows she asks for."""

from __future__ import annotations  # array[int] needs Python 3.12 at run time

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from coopdesk.catalogue.imports import imported_before
from coopdesk.catalogue.topics import all_topics
from coopdesk.db.text_index import still_wanted
from coopdesk.domain.folding import fold
from coopdesk.domain.progress import Progress, unheard
from coopdesk.importing.cells import plain
from coopdesk.importing.deciding import make_plan, plan_file
from coopdesk.importing.notes import Code, Severity
from coopdesk.importing.opening import Opened
from coopdesk.importing.plan import Outcome, Plan, PlannedRow
from coopdesk.importing.replanning import plan_again
from coopdesk.importing.sheets import SheetRow
from coopdesk.vocabulary.topics import TopicIndex

BATCH = 2000  # rows looked through between two looks whether anybody waits
FREED = 500  # rows at a time, a millisecond
WEIGHTS = {Severity.REFUSAL: 0, Severity.WARNING: 1, Severity.REMARK: 2}


@dataclass(frozen=True, slots=True)
class Look:
    """A file with its plan; doubtful are the rows that want a look though they are not refused.

    left_out counts the rows that the officer left out, by sheet and which of its tables.
    """

    opened: Opened
    plan: Plan
    topics: TopicIndex
    doubtful: int = 0
    before: datetime | None = None  # when the same file was brought in last
    left_out: Counter[tuple[str, int]] = field(default_factory=Counter[tuple[str, int]])


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which rows to show: of a table (its place in plan.sheets, None for all), and with what.

    kept are rows that were shown before and stay where they are, whatever has become of them.
    """

    table: int | None = None
    outcome: Outcome | None = None
    left_out: bool = False  # of those refused: the ones that the officer left out, or the others
    problem: Code | None = None
    text: str = ""
    by_number: bool = False
    descending: bool = False
    kept: Sequence[int] = ()


@dataclass(frozen=True, slots=True)
class Shown:
    """The rows to show, as their places in plan.rows from 1, and how often what was noted."""

    rows: array[int]
    problems: tuple[tuple[Code, int], ...] = ()


def look_at(session: Session, path: Path, report: Progress = unheard, kind: str = "auto") -> Look:
    """Read a file and plan it; raises the refusals of open_file."""
    return _look(session, *plan_file(session, path, report, kind))


def look_again(
    session: Session, opened: Opened, report: Progress = unheard, last: Sequence[Look] = ()
) -> Look:
    """Plan a file that was read, with what the officer has chosen since it was looked at last.

    last holds that look, if there is one. A list is emptied: who asked may keep what he asked
    with, and the look should not be freed with that, all at once.
    """
    before = next(iter(last), None)
    if isinstance(last, list):
        last.clear()
    if before is None:
        return _look(session, opened, make_plan(session, opened, report))
    return _look(session, opened, plan_again(session, before.opened, before.plan, opened, report))


def _look(session: Session, opened: Opened, plan: Plan) -> Look:
    doubtful = sum(row.outcome is not Outcome.REFUSED and _weight(row) == 1 for row in plan.rows)
    before = imported_before(session, opened.sha256)
    left_out = Counter((row.sheet, row.place) for row in plan.rows if row.is_left_out)
    return Look(opened, plan, TopicIndex(all_topics(session)), doubtful, before, left_out)


def rows_to_show(session: Session, look: Look, wanted: Wanted) -> Shown:
    """Return the rows that are wanted, those that want a look first unless by their number."""
    found: list[tuple[int, int]] = []  # weight, place
    problems: Counter[Code] = Counter()
    weight_of: dict[Code, int] = {}
    fits = _Fitting(look, wanted)
    for place, row in enumerate(look.plan.rows, start=1):
        if place % BATCH == 0:
            still_wanted(session)
        if not fits.table(row) or not fits.outcome(row):
            continue
        codes = {note.code for note in row.notes}
        problems.update(codes)
        weight_of |= {note.code: WEIGHTS[note.severity] for note in row.notes}
        if (wanted.problem is None or wanted.problem in codes) and fits.text(row):
            found.append((0 if wanted.by_number else _weight(row), place))
    found.sort(key=lambda each: each[0])  # stable: within a weight the order of the file
    rows = [place for _, place in found]
    if wanted.descending:
        rows.reverse()
    told = sorted(problems.items(), key=lambda each: (weight_of[each[0]], -each[1]))
    return Shown(array("q", _keeping(wanted.kept, rows)), tuple(told))


def let_go(session: Session, held: list[Look]) -> None:
    """Free looks piece by piece: freed at once, 100 000 rows keep the window waiting for 0.3 s."""
    del session  # nothing is read; work for a lane has one
    pieces: list[list[Any]] = []
    while held:
        look = held.pop()
        sheets = look.opened.workbook.sheets if look.opened.workbook else ()
        pieces += map(list, (look.plan.rows, look.plan.additions, look.plan.changes))
        pieces += [list(each.rows) for each in (*look.opened.tables, *sheets)]
        del look, sheets
    for piece in pieces:
        while piece:
            del piece[-FREED:]


class RowSources:
    """Find the cells behind the rows of a plan, as the file has them or the officer wrote them."""

    def __init__(self, opened: Opened) -> None:
        self._tables = opened.tables
        self._places = {(t.sheet, t.place): at for at, t in enumerate(opened.tables)}
        sheets = opened.workbook.sheets if opened.workbook else ()
        self._sheets = {sheet.name: sheet.rows for sheet in sheets}

    def table_of(self, row: PlannedRow) -> int:
        """Return the place of the table that a row belongs to, 0 where the file has no tables."""
        return self._places.get((row.sheet, row.place), 0)

    def is_of_table(self, row: PlannedRow) -> bool:
        """Tell whether a row is one of the rows of its table: headings and totals are not."""
        at = self._places.get((row.sheet, row.place))
        return at is not None and _found(self._tables[at].rows, row.number) is not None

    def cells(self, row: PlannedRow) -> SheetRow | None:
        """Return the cells of a row, None where it has none: a record of a JSON file."""
        return self.row(row.sheet, row.number, row.place)

    def row(self, sheet: str, number: int, place: int = 1) -> SheetRow | None:
        """Return the cells of a row by its sheet, its number and which table of the sheet it is."""
        at = self._places.get((sheet, place))
        found = _found(self._tables[at].rows, number) if at is not None else None
        return found or _found(self._sheets.get(sheet, ()), number)


class _Fitting:
    """Tell whether a row has what is wanted, each question by itself: some are counted."""

    def __init__(self, look: Look, wanted: Wanted) -> None:
        self._wanted = wanted
        self._sources = RowSources(look.opened)
        self._words = fold(wanted.text)

    def table(self, row: PlannedRow) -> bool:
        return self._wanted.table is None or self._sources.table_of(row) == self._wanted.table

    def outcome(self, row: PlannedRow) -> bool:
        if self._wanted.outcome is None:
            return True
        return row.outcome is self._wanted.outcome and row.is_left_out is self._wanted.left_out

    def text(self, row: PlannedRow) -> bool:
        return not self._words or any(self._words in text for text in self._texts(row))

    def _texts(self, row: PlannedRow) -> Iterator[str]:
        yield _folded(row.title)
        cells = self._sources.cells(row)
        if cells:
            yield _folded("\n".join(map(plain, cells.cells.values())))


def _weight(row: PlannedRow) -> int:
    """Put rows that want a look first, and last what is no record at all."""
    if row.outcome is Outcome.NOT_DATA:
        return 4
    if row.outcome is Outcome.REFUSED:
        return 3 if row.is_left_out else 0
    if any(note.severity is Severity.WARNING for note in row.notes):
        return 1
    return 3 if row.outcome is Outcome.SAME else 2


def _keeping(kept: Sequence[int], rows: Sequence[int]) -> Iterator[int]:
    yield from kept
    known = set(kept)
    yield from (place for place in rows if place not in known)


def _folded(text: str) -> str:
    """Fold a text; most are plain letters, and a million of those want no more than this."""
    return text.lower() if text.isascii() else fold(text)


def _found(rows: Sequence[SheetRow], number: int) -> SheetRow | None:
    at = bisect_left(rows, number, key=lambda row: row.number)
    return rows[at] if at < len(rows) and rows[at].number == number else None
