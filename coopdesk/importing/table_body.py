"""The rows under headings: which are data, and what the others are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from coopdesk.importing.cell_looks import is_blank, is_figure, is_words, is_year, number_of, share
from coopdesk.importing.few_cells import Stretch, settle
from coopdesk.importing.group_headings import Group, group_of
from coopdesk.importing.heading_rows import HeadingRows, Headings, Merged
from coopdesk.importing.row_kinds import FEW, Kind
from coopdesk.importing.sheets import CellValue, SheetRow
from coopdesk.importing.totals import LONGEST, TOTAL_WORD, is_total, may_be_total
from coopdesk.vocabulary.labels import key

SAMPLE = 60  # rows that tell how the rows of a table look


@dataclass(frozen=True, slots=True)
class Body:
    """The rows from first to before end; marks has those that are not plainly data, by place.

    following are the headings of the next table, where it begins at end; titles is where the rows
    above them begin. lead is the row above the headings that is a heading of the first rows.
    """

    first: int
    end: int
    titles: int
    marks: Mapping[int, Kind]
    groups: Mapping[int, Group]
    following: Headings | None = None
    lead: int | None = None


def read_body(
    rows: Sequence[SheetRow],
    headings: Headings,
    asked: HeadingRows,
    title_column: int,
    merged: Sequence[Merged],
) -> Body:
    """Say what the rows under headings are, up to the headings of the next table."""
    return _Sorting(rows, headings, asked, title_column, merged).body()


class _Sorting:
    """Sorts the rows of one table; slowly only those that look unlike the others."""

    def __init__(
        self,
        rows: Sequence[SheetRow],
        headings: Headings,
        asked: HeadingRows,
        title_column: int,
        merged: Sequence[Merged],
    ) -> None:
        self._rows = rows
        self._headings = headings
        self._asked = asked
        self._title = title_column
        self._first = headings.last + 1
        sample = [row.cells for row in rows[self._first : self._first + SAMPLE]]
        many = [cells for cells in sample if len(cells) > FEW] or sample
        self._typical = int(median(map(len, many))) if many else 0
        texts = [sum(map(is_words, cells.values())) for cells in many]
        self._texts = int(median(texts)) if texts else 0
        self._numeric = _numeric(many)
        typed = (c for c in self._numeric if not any(isinstance(x.get(c), str) for x in many))
        self._typed = next(typed, 0)  # a column in which a text is a surprise
        wide = max(2, len(headings.texts) // 2)
        self._wide = frozenset(m[0] for m in merged if m[0] == m[2] and m[3] - m[1] + 1 >= wide)
        self._again = _said_by(rows[headings.first : headings.last + 1])
        self._words = set(asked.words) | {
            str(value).lower()
            for row in rows[headings.first : headings.last + 1]
            for value in row.cells.values()
        }
        self._marks: dict[int, Kind] = {}

    def body(self) -> Body:
        """Sort the rows, then those of few cells by what comes after them."""
        following = self._sort()
        end = following.first if following else len(self._rows)
        stretch = Stretch(
            *(self._rows, self._headings.first, self._first, end, following is not None),
            *(self._title, min(self._headings.texts), self._typical, self._wide),
        )
        found = settle(stretch, self._marks)
        return Body(
            *(self._first, end, found.titles, found.marks, found.groups, following, found.lead)
        )

    def _sort(self) -> Headings | None:
        """Mark what is not plainly data; stop at the headings of another table."""
        rows, marks = self._rows, self._marks
        few = max(FEW, self._typical // 2)
        watched = self._typed
        before = rows[self._first - 1].number
        for at in range(self._first, len(rows)):
            row = rows[at]
            cells, number = row.cells, row.number
            if len(cells) > few and number == before + 1 and marks.get(at - 1) is not Kind.FEW:
                first = next(iter(cells.values()))
                if type(cells.get(watched)) is not str and not (
                    type(first) is str and self._stands_out(first)
                ):
                    before = number
                    continue
            mark = self._mark(at, gap=number != before + 1)
            before = number
            if isinstance(mark, Headings):
                return mark
            if mark is not Kind.DATA:
                marks[at] = mark
            else:  # a word that begins rows of data is no sign of headings any more
                self._words.discard(str(next(iter(cells.values()))).lower())
        return None

    def _stands_out(self, first: str) -> bool:
        """Tell whether the first cell of a row may begin headings or a total."""
        if len(first) > LONGEST:
            return False
        return bool(first.lower() in self._words or TOTAL_WORD.search(first))

    def _mark(self, at: int, *, gap: bool) -> Kind | Headings:
        """Say what a row is that looks unlike data, or return the headings that begin in it."""
        row = self._rows[at]
        cells = row.cells
        if all(map(is_blank, cells.values())):
            return Kind.BLANK
        if self._repeats_headings(cells):
            return Kind.HEADING
        if is_total(cells):
            return Kind.TOTAL
        if len(cells) > 1 and (found := self._new_headings(at, gap=gap)):
            return found
        if self._is_few(row):
            return Kind.FEW
        return Kind.PERHAPS_TOTAL if self._texts > 0 and self._may_sum(row) else Kind.DATA

    def _repeats_headings(self, cells: Mapping[int, CellValue]) -> bool:
        """Tell whether a row says the headings again, or one of the rows of them."""
        if any(not isinstance(value, str) for value in cells.values()):
            return False
        same = [key(str(value)) in self._again.get(column, ()) for column, value in cells.items()]
        enough = 2 if len(self._again) > 1 else 1
        return sum(same) >= enough and sum(same) >= 0.7 * len(same)

    def _new_headings(self, at: int, *, gap: bool) -> Headings | None:
        apart = gap or self._marks.get(at - 1) is Kind.FEW
        cells = self._rows[at].cells
        against = any(is_words(cells[c]) for c in self._numeric if c in cells)
        if not apart and not against and key(str(next(iter(cells.values())))) not in self._words:
            return None
        found = self._asked.at(at, by_shape=apart or against)
        if found is None or len(found.texts) < 2:
            return None
        if found.sure:
            return found if apart or len(found.known) >= len(found.texts) / 2 else None
        apart = apart or self._asked.has_title(found)
        return found if apart and against and len(found.texts) > FEW else None

    def _is_few(self, row: SheetRow) -> bool:
        """Tell whether a row has too few cells to be data like the others."""
        if row.number in self._wide:
            return True
        count = sum(not is_blank(value) for value in row.cells.values())
        most = FEW if self._typical > FEW + 1 else 1
        if count > most or (self._typical <= FEW and self._title in row.cells):
            return False
        return any(is_words(value) or is_year(value) for value in row.cells.values())

    def _may_sum(self, row: SheetRow) -> bool:
        """Tell whether a row may be a total, or a heading between rows with their sum."""
        figures = [c for c, value in row.cells.items() if number_of(value) is not None]
        if not figures or len(row.cells) > self._typical or not set(figures) <= set(self._numeric):
            return False
        if may_be_total(row.cells):
            return True
        words = {c: v for c, v in row.cells.items() if c not in figures}
        if len(words) != 1 or self._texts < 2:
            return False
        return group_of(SheetRow(row.number, words)) is not None


def _numeric(sample: Sequence[Mapping[int, CellValue]]) -> list[int]:
    """Return the columns that hold figures and days, typed ones first."""
    found: dict[int, tuple[int, int]] = {}
    columns = {column for cells in sample for column in cells}
    for column in columns:
        values = [cells[column] for cells in sample if column in cells]
        if len(values) > max(1, len(sample) // 4) and share(map(is_figure, values)) >= 0.75:
            found[column] = (sum(isinstance(v, str) for v in values), -len(values))
    return sorted(found, key=lambda column: found[column])


def _said_by(rows: Sequence[SheetRow]) -> dict[int, set[str]]:
    found: dict[int, set[str]] = {}
    for row in rows:
        for column, value in row.cells.items():
            found.setdefault(column, set()).add(key(str(value)))
    return found
