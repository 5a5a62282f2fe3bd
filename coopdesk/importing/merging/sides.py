"""The versions of one record side by side, with what their cells say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from coopdesk.domain.records import Record
from coopdesk.exporting.cells import Row
from coopdesk.exporting.column import Sheet
from coopdesk.exporting.columns import MAIN_SHEETS
from coopdesk.exporting.main_rows import main_row
from coopdesk.exporting.personal import without_internal, without_people
from coopdesk.exporting.words import Words
from coopdesk.importing.merging.part_paths import Addressed, addressed_rows


@dataclass(slots=True)
class Sides:
    """A record as it was exported and as it is now; exported None: nobody knows what it was."""

    now: Record
    exported: Record | None
    words: Words
    in_trash: bool
    people: bool
    internal: bool
    is_changed: bool  # here, since the export
    _main: dict[str, Row] = field(default_factory=dict[str, Row])
    _parts: dict[tuple[str, str], list[Addressed]] = field(
        default_factory=dict[tuple[str, str], list[Addressed]]
    )

    @property
    def written(self) -> Record:
        """Return what her version is compared with: what was exported, if that is known."""
        return self.exported or self.now

    def main_written(self) -> Row:
        """Return what our export wrote into the row of the record."""
        return self._main_of("written", self.written)

    def main_now(self) -> Row:
        """Return what an export would write now."""
        return self._main_of("now", self.now) if self.is_changed else self.main_written()

    def parts_written(self, sheet: Sheet) -> list[Addressed]:
        """Return what our export wrote into the rows of a sheet of parts."""
        return self._parts_of("written", sheet, self.written)

    def parts_now(self, sheet: Sheet) -> list[Addressed]:
        """Return what an export would write into them now."""
        if not self.is_changed:
            return self.parts_written(sheet)
        return self._parts_of("now", sheet, self.now)

    def _main_of(self, side: str, record: Record) -> Row:
        if side not in self._main:
            self._main[side] = main_row(main_sheet(record.kind), record, self.words)
        return self._main[side]

    def _parts_of(self, side: str, sheet: Sheet, record: Record) -> list[Addressed]:
        if (side, sheet.key) not in self._parts:
            said = record if self.people else without_people(record)
            said = said if self.internal else without_internal(said)
            self._parts[side, sheet.key] = addressed_rows(sheet, said, self.words)
        return self._parts[side, sheet.key]


def main_sheet(kind: str) -> Sheet:
    """Return the main sheet of a kind of record."""
    return _MAIN[kind]


_MAIN: Mapping[str, Sheet] = {sheet.record_kind: sheet for sheet in MAIN_SHEETS}
