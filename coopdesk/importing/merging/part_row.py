"""A row of hers on a sheet of parts, with the record whose part it shows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from coopdesk.importing.merging.her_tables import HerTable
from coopdesk.importing.merging.part_matching import said_columns, whole_text
from coopdesk.importing.merging.part_paths import owner_fields
from coopdesk.importing.merging.plan import Difference, Verdict, Why
from coopdesk.importing.merging.reading_cells import Reader
from coopdesk.importing.merging.sameness import cell_text
from coopdesk.importing.merging.sides import Sides
from coopdesk.importing.merging.steps import KeepWords, Step
from coopdesk.importing.part_values import read_part
from coopdesk.importing.sheets import SheetRow

_LONGEST = 200  # characters of a row told in one line


@dataclass(frozen=True, slots=True)
class PartRow:
    """A row of hers with the record whose part it shows."""

    table: HerTable
    row: SheetRow
    sides: Sides
    reader: Reader

    def read(self) -> tuple[Any, tuple[Step, ...]]:
        """Return the part the row describes, and what keeps the words nobody understood."""
        cells = self.reader.row(self.table, self.row)
        value = read_part(cells, self.table.target, self.sides.written.kind)
        field = owner_fields(self.table.target)[0]
        return value, tuple(KeepWords(field, doubt.text) for doubt in cells.doubts)

    def told(self) -> str:
        """Return the row in one line."""
        columns = said_columns(self.table)
        return short(cell_text(whole_text(self.table, self.row, c, self.reader)) for c in columns)

    def difference(
        self, field: str, texts: tuple[str, str, str], why: Why, steps: Sequence[Step], column: int
    ) -> Difference:
        """Return a difference of this row; texts are exported, hers and ours."""
        exported, theirs, ours = texts
        sides = self.sides
        why = why or (Why.VERSION_UNKNOWN if sides.exported is None else Why.NOTHING)
        why = why or (Why.IN_TRASH if sides.in_trash else Why.NOTHING)
        return Difference(
            sides.now.uid,
            sides.now.title,
            field,
            Verdict.CONFLICT if why else Verdict.MERGED,
            "" if sides.exported is None else exported,
            theirs,
            ours,
            why,
            tuple(steps),
            self.table.name,
            self.row.number,
            column,
        )


def short(texts: Iterable[str]) -> str:
    """Return texts in one line that a list can show."""
    told = " · ".join(" ".join(text.split()) for text in texts if text.strip())
    return told if len(told) <= _LONGEST else told[: _LONGEST - 1] + "…"
