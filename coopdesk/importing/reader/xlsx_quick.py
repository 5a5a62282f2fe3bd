"""Large sheets of Excel, read by calamine while a look at their XML finds what calamine drops."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from threading import Thread

from coopdesk.foreign.archive import Archive
from coopdesk.foreign.refused import Refused
from coopdesk.importing.reader.calamine import CalamineSheet, QuickBook, batches_of, range_of
from coopdesk.importing.reader.content import AGAIN, Batch, Closing, spans
from coopdesk.importing.reader.xlsx_scan import Scan, blank_texts, promised_range, scanned

MOST_CELLS = 20_000_000  # of a range, empty ones too, that calamine holds in 1 GiB
SPARSE = 5  # empty cells to a full one from which reading cell by cell is the quicker


class QuickReader:
    """Reads the large sheets of one workbook."""

    def __init__(self, archive: Archive, path: Path, shared: str) -> None:
        self._archive = archive
        self._book = QuickBook(path)
        self._shared = shared

    def batches(
        self,
        name: str,
        part: str,
        closing: Closing,
        cell_by_cell: Callable[[], Iterator[Batch]],
    ) -> Iterator[Batch]:
        """Yield the rows of a sheet; cell by cell where calamine would not tell all of them."""
        sheet, scan = self._read(name, part)
        while sheet is not None:
            cells = 0
            for batch in batches_of(sheet, scan.dropped):
                cells += batch.cells
                yield batch
            if cells == scan.cells + sum(map(len, scan.dropped.values())):
                closing.cells = cells
                closing.merged, closing.hidden = scan.merged, spans(scan.hidden)
                return
            yield AGAIN
            if scan.closely:
                break
            scan = scanned(self._archive, part, self._blanks, closely=True)
        yield from cell_by_cell()

    def _read(self, name: str, part: str) -> tuple[CalamineSheet | None, Scan]:
        """Return a sheet as calamine has it, None where cell by cell serves better, and the scan.

        Both at the same time where the sheet says that its range is no danger.
        """
        found: list[CalamineSheet] = []
        is_measured = 0 < promised_range(self._archive, part) <= MOST_CELLS
        beside = Thread(target=self._ask, args=(name, found))
        if is_measured:
            beside.start()
        scan = scanned(self._archive, part, self._blanks, measures=not is_measured)
        if is_measured:
            beside.join()
        elif not scan.odd and scan.range <= min(MOST_CELLS, SPARSE * scan.cells):
            self._ask(name, found)
        serves = found and not scan.odd and range_of(found[0]) <= SPARSE * scan.cells
        return found[0] if serves else None, scan

    def _ask(self, name: str, found: list[CalamineSheet]) -> None:
        try:
            found.append(self._book.sheet(name))
        except Refused:
            return  # what it cannot read is read cell by cell

    def _blanks(self) -> list[int]:
        return self._blank_texts

    @cached_property
    def _blank_texts(self) -> list[int]:
        if not self._archive.has(self._shared):
            return []
        return blank_texts(self._archive.read(self._shared))
