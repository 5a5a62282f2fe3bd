"""Rows of one or two cells: headings between the data, notes, titles, or records of a title alone.

What comes after such a row, and where it stands, tells as much as its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from coopdesk.importing.cell_looks import is_blank, is_words
from coopdesk.importing.group_headings import (
    GROUP,
    ORGANISATION,
    TOPIC,
    Group,
    group_of,
    unknown_group,
)
from coopdesk.importing.row_kinds import FEW, Kind
from coopdesk.importing.sheets import SheetRow

LONGEST_GROUP = 80  # characters of a heading between the rows whose words are not known
LONGEST_TITLE = 250  # and of a title that stands alone in its row


@dataclass(frozen=True, slots=True)
class Stretch:
    """The rows of a table from first to before end; more says that another table begins there.

    title is the column of titles, left the first one; typical is how many cells its rows hold,
    and wide are the numbers of rows whose cells are merged across the table.
    """

    rows: Sequence[SheetRow]
    headings: int  # the place of the first row of headings
    first: int
    end: int
    more: bool
    title: int
    left: int
    typical: int
    wide: frozenset[int]


@dataclass(frozen=True, slots=True)
class Settled:
    """What rows of few cells are: marks of all rows that are not plainly data, and the groups.

    titles is where the rows above the headings of the next table begin; lead is the row above
    the headings that is a heading of the first rows.
    """

    marks: Mapping[int, Kind]
    groups: Mapping[int, Group]
    titles: int
    lead: int | None


def settle(stretch: Stretch, marks: Mapping[int, Kind]) -> Settled:
    """Say what the rows marked FEW are."""
    return _Settling(stretch, marks).settled()


class _Settling:
    def __init__(self, stretch: Stretch, marks: Mapping[int, Kind]) -> None:
        self._s = stretch
        self._rows = stretch.rows
        self._marks = dict(marks)
        self._groups: dict[int, Group] = {}
        self._begins_headed = self._begins_with_heading()

    def settled(self) -> Settled:
        """Settle run by run, each by what comes after it."""
        titles = self._s.end
        for run in list(self._runs()):
            after = run[-1] + 1
            while self._is_blank(after):
                after += 1
            if after >= self._s.end:
                titles = self._settle_last(run)
            else:
                self._settle(run, self._marks.get(after, Kind.DATA))
        return Settled(self._marks, self._groups, titles, self._lead())

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
            group = None
            if not _is_note(row):
                stands = self._stands_as_heading(at, before_headings=last and after is Kind.HEADING)
                group = self._group(row, stands=stands)
            if group is not None:
                self._marks[at], self._groups[at] = Kind.GROUP, group
            elif _is_note(row) or after is Kind.HEADING or self._s.title not in row.cells:
                self._marks[at] = Kind.NOTE
            else:
                del self._marks[at]

    def _group(self, row: SheetRow, *, stands: bool) -> Group | None:
        """Return the heading a row is by its words; where it stands as one, whatever it says."""
        group = group_of(row)
        # "Child labour" may well be the title of a record; a country or a year is none.
        if group and (stands or group.name not in {TOPIC, ORGANISATION}):
            return group
        column, value = next(iter(sorted(row.cells.items())))
        if not stands or not is_words(value) or len(str(value)) > LONGEST_GROUP:
            return None
        names = {group.name for group in self._groups.values() if group.column == column}
        return unknown_group(row, names.pop() if len(names) == 1 else GROUP)

    def _stands_as_heading(self, at: int, *, before_headings: bool) -> bool:
        """Tell whether a row is a heading by where it stands, not by what it says."""
        row = self._rows[at]
        if before_headings or row.number in self._s.wide:
            return True
        if len(row.cells) > 1:
            return False
        # A record may be a title and nothing else; one that stands apart is a heading.
        return self._s.title not in row.cells or self._begins_headed or self._stands_apart(at)

    def _begins_with_heading(self) -> bool:
        """Tell whether rows with a title alone are headings: the first one is, and none is beside.

        Where the first row has more than a title, so that nothing heads it, they are records.
        """
        alone = [
            at
            for at, kind in sorted(self._marks.items())
            if kind is Kind.FEW and list(self._rows[at].cells) == [self._s.title]
        ]
        first = next((at for at in alone if at == self._s.first), None)
        return first is not None and len(alone) > 1 and all(b - a > 1 for a, b in pairwise(alone))

    def _stands_apart(self, at: int) -> bool:
        return at > self._s.first and self._rows[at].number != self._rows[at - 1].number + 1

    def _settle_last(self, run: Sequence[int]) -> int:
        """Say what rows of few cells below the data are; return where titles of the next begin."""
        titles = self._s.end
        if self._s.more:
            gaps = [at for at in run if self._rows[at].number != self._rows[at - 1].number + 1]
            titles = gaps[0] if gaps else run[-1]
        scattered = self._s.typical > FEW and len(run) > 1
        scattered = scattered and any(self._s.title not in self._rows[at].cells for at in run)
        for at in run:
            bare = not self._s.more and not scattered and self._is_bare_record(at)
            if at >= titles or bare:
                del self._marks[at]
            else:
                self._marks[at] = Kind.NOTE
        return titles

    def _is_bare_record(self, at: int) -> bool:
        """Tell whether a last row is a record with little more than a title; notes stand left."""
        row = self._rows[at]
        left = min(row.cells) <= self._s.left
        if _is_note(row) or row.number in self._s.wide or (left and self._s.title not in row.cells):
            return False
        apart = self._rows[at].number != self._rows[at - 1].number + 1
        return not apart and self._marks.get(at - 1, Kind.DATA) not in {Kind.NOTE, Kind.TOTAL}

    def _lead(self) -> int | None:
        """Find the row above the headings that is a heading of rows as others between them are."""
        at = self._s.headings - 1
        if at < 0 or not self._groups or len(self._rows[at].cells) > FEW:
            return None
        first = min(self._groups)
        if all(
            self._marks.get(i) in {Kind.GROUP, Kind.BLANK} for i in range(self._s.first, first + 1)
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


def _is_note(row: SheetRow) -> bool:
    """Tell whether a row of few cells explains rather than names."""
    first = next((str(v).strip() for _, v in sorted(row.cells.items()) if not is_blank(v)), "")
    sentence = first.endswith(".") and first.count(" ") > 8
    return bool(_NOTE.match(first)) or sentence or len(first) > LONGEST_TITLE


_NOTE = re.compile(
    r"[*†‡¹²³#]|\(\d\)\s|\[\d\]|"
    r"(sources?|notes?|remarks?|comments?|contact|disclaimer|legend|abbreviations?|"
    r"fuentes?|notas?|observaci(ón|ones)|leyenda|siglas|contacto|"
    r"remarques?|légende|sigles|fontes?|legenda|observaç(ão|ões))(\s*\d+)?\s*[:.–-]|"
    r"(prepared|compiled|elaborad[oa]|preparad[oa]|actualizad[oa]|établi|élaboré|atualizad[oa])\s|"
    r"(last\s)?updated?\s|as of\s|mise à jour|(see|véase|voir) (also|annex|note|anexo|annexe|nota)|"
    r"(page|página)\s\d|"
    # what goes on about the record above
    r"((general|specific)\s)?(objectives?|objetivos?|objectifs?|descriptions?|descripci[oó]n|descriç[aã]o|"
    r"results?|resultados?|résultats?|goals?|purpose|avances?|progress)(\s\w+)?\s?:\s",
    re.IGNORECASE,
)
