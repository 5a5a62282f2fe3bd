"""The rows under headings: which are data, and what the others are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise
from statistics import median

from coopdesk.importing.cell_looks import is_blank, is_figure, is_words, is_year, number_of, share
from coopdesk.importing.group_headings import GROUP, Group, group_of, unknown_group
from coopdesk.importing.heading_rows import HeadingRows, Headings, Merged
from coopdesk.importing.sheets import CellValue, SheetRow
from coopdesk.importing.totals import LONGEST, TOTAL_WORD, is_total, may_be_total
from coopdesk.vocabulary.labels import key

SAMPLE = 60  # rows that tell how the rows of a table look
FEW = 2  # cells of a row that may be a heading between the rows, a note or a title
LONGEST_GROUP = 80  # characters of a heading between the rows whose words are not known
LONGEST_TITLE = 250  # and of a title that stands alone in its row


class Kind(Enum):
    """What a row under headings is."""

    DATA = auto()
    HEADING = auto()  # the headings again
    GROUP = auto()
    TOTAL = auto()
    PERHAPS_TOTAL = auto()  # if its figures are the sums of others
    NOTE = auto()
    BLANK = auto()
    FEW = auto()  # one or two cells: what comes after tells


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
        self._begins_headed = False
        self._numeric = _numeric(many)
        typed = (c for c in self._numeric if not any(isinstance(x.get(c), str) for x in many))
        self._typed = next(typed, 0)  # a column in which a text is a surprise
        wide = max(2, len(headings.texts) // 2)
        self._wide = {m[0] for m in merged if m[0] == m[2] and m[3] - m[1] + 1 >= wide}
        self._again = _said_by(rows[headings.first : headings.last + 1])
        self._words = set(asked.words) | {
            str(value).lower()
            for row in rows[headings.first : headings.last + 1]
            for value in row.cells.values()
        }
        self._marks: dict[int, Kind] = {}
        self._groups: dict[int, Group] = {}

    def body(self) -> Body:
        """Sort the rows, then those of few cells by what comes after them."""
        following = self._sort()
        self._begins_headed = self._begins_with_heading()
        end = following.first if following else len(self._rows)
        titles = end
        for run in self._runs():
            after = run[-1] + 1
            while self._marks.get(after) is Kind.BLANK:
                after += 1
            if after >= end:
                titles = self._settle_last(run, following)
            else:
                self._settle(run, self._marks.get(after, Kind.DATA))
        lead = self._lead()
        return Body(self._first, end, titles, self._marks, self._groups, following, lead)

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
        if is_total(cells, (group.value for group in self._groups.values())):
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

    def _runs(self) -> Iterator[list[int]]:
        """Yield the runs of rows with few cells; blank ones do not part them."""
        run: list[int] = []
        for at, kind in sorted(self._marks.items()):
            if kind is Kind.BLANK:
                continue
            between = range(run[-1] + 1 if run else at, at)
            if run and (kind is not Kind.FEW or not all(map(self._is_blank, between))):
                yield run
                run = []
            if kind is Kind.FEW:
                run.append(at)
        if run:
            yield run

    def _is_blank(self, at: int) -> bool:
        return self._marks.get(at) is Kind.BLANK

    def _settle(self, run: Sequence[int], after: Kind) -> None:
        """Say what the rows of few cells before data, a total or the headings again are."""
        for place, at in enumerate(run):
            last = place == len(run) - 1
            row = self._rows[at]
            group = None if _is_note(row) else group_of(row)
            if group is None and not _is_note(row):
                group = self._group_of_unknown_words(
                    at, before_headings=after is Kind.HEADING and last
                )
            if group is not None:
                self._marks[at], self._groups[at] = Kind.GROUP, group
            elif _is_note(row) or after is Kind.HEADING or self._title not in row.cells:
                self._marks[at] = Kind.NOTE
            else:
                del self._marks[at]

    def _group_of_unknown_words(self, at: int, *, before_headings: bool) -> Group | None:
        """Take a row for a heading between the rows by where it stands, not by what it says."""
        row = self._rows[at]
        column, value = next(iter(sorted(row.cells.items())))
        if not is_words(value) or len(str(value)) > LONGEST_GROUP:
            return None
        if not before_headings and row.number not in self._wide:
            if len(row.cells) > 1:
                return None
            # A record may be a title and nothing else; one that stands apart is a heading.
            if column == self._title and not (self._begins_headed or self._stands_apart(at)):
                return None
        names = {group.name for group in self._groups.values() if group.column == column}
        return unknown_group(row, names.pop() if len(names) == 1 else GROUP)

    def _begins_with_heading(self) -> bool:
        """Tell whether rows with a title alone are headings: the first one is, and none is beside.

        Where the first row has more than a title, so that nothing heads it, they are records.
        """
        alone = [
            at
            for at, kind in sorted(self._marks.items())
            if kind is Kind.FEW and list(self._rows[at].cells) == [self._title]
        ]
        first = next((at for at in alone if at == self._first), None)
        return first is not None and len(alone) > 1 and all(b - a > 1 for a, b in pairwise(alone))

    def _stands_apart(self, at: int) -> bool:
        return at > self._first and self._rows[at].number != self._rows[at - 1].number + 1

    def _settle_last(self, run: Sequence[int], following: Headings | None) -> int:
        """Say what rows of few cells below the data are; return where titles of the next begin."""
        titles = following.first if following else len(self._rows)
        if following:
            gaps = [at for at in run if self._rows[at].number != self._rows[at - 1].number + 1]
            titles = gaps[0] if gaps else run[-1]
        scattered = self._typical > FEW and len(run) > 1
        scattered = scattered and any(self._title not in self._rows[at].cells for at in run)
        for at in run:
            bare = following is None and not scattered and self._is_bare_record(at)
            if at >= titles or bare:
                del self._marks[at]
            else:
                self._marks[at] = Kind.NOTE
        return titles

    def _is_bare_record(self, at: int) -> bool:
        """Tell whether a last row is a record with little more than a title; notes stand left."""
        row = self._rows[at]
        left = min(row.cells) <= min(self._headings.texts)
        if _is_note(row) or row.number in self._wide or (left and self._title not in row.cells):
            return False
        apart = self._rows[at].number != self._rows[at - 1].number + 1
        return not apart and self._marks.get(at - 1, Kind.DATA) not in {Kind.NOTE, Kind.TOTAL}

    def _lead(self) -> int | None:
        """Find the row above the headings that is a heading of rows as others between them are."""
        at = self._headings.first - 1
        if at < 0 or not self._groups or len(self._rows[at].cells) > FEW:
            return None
        first = min(self._groups)
        if all(
            self._marks.get(i) in {Kind.GROUP, Kind.BLANK} for i in range(self._first, first + 1)
        ):
            return None  # the first rows have one of their own
        names = {group.name for group in self._groups.values()}
        group = group_of(self._rows[at])
        if group is None and names == {GROUP}:
            group = unknown_group(self._rows[at])
        if group is None or group.name not in names or _is_note(self._rows[at]):
            return None
        self._groups[at] = group
        return at


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


def _is_note(row: SheetRow) -> bool:
    """Tell whether a row of few cells explains rather than names."""
    first = next((str(v).strip() for _, v in sorted(row.cells.items()) if not is_blank(v)), "")
    sentence = first.endswith(".") and first.count(" ") > 8
    return bool(_NOTE.match(first)) or sentence or len(first) > LONGEST_TITLE


_NOTE = re.compile(
    r"[*†‡¹²³#]|\(\d\)\s|\[\d\]|"
    r"(source|note|notes|remark|comment|prepared|compiled|updated|last update|as of|date of|"
    r"printed|contact|disclaimer|legend|abbreviation|see |for more|end of|figures|data |"
    r"fuente|nota|notas|elabora|actualiza|observaci|leyenda|siglas|véase|ver |fin de|"
    r"remarque|mise à jour|élabor|légende|voir |fonte|legenda|atualiza|observaç|página|page )",
    re.IGNORECASE,
)
