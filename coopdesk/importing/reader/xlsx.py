"""Workbooks of Excel since 2007: which parts their sheets are, and who reads them."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path

from coopdesk.foreign.archive import Archive
from coopdesk.foreign.refused import Refused
from coopdesk.importing.reader.content import Batch, BookRead, Closing, Fact, SheetRead, batches
from coopdesk.importing.reader.xlsx_cells import Meanings, sheet_rows
from coopdesk.importing.reader.xlsx_parts import (
    Link,
    NamedSheet,
    book_of,
    format_kinds,
    links_of,
    shared_texts,
)

LARGE_SHEET = 2 << 20  # bytes of XML; below, our own reader takes a quarter of a second
_USUAL = "xl/workbook.xml"
QuickWay = Callable[[str, str, Closing, Callable[[], Iterator[Batch]]], Iterator[Batch]]


def xlsx_book(archive: Archive, path: Path, *, carefully: bool = False) -> BookRead:
    """Open a workbook; carefully keeps large sheets from the quick reader too.

    Raises Refused.
    """
    book = _Workbook(archive, path, carefully=carefully)
    return BookRead(book.sheets(), book.facts(), archive.finish)


class _Workbook:
    """The parts of one workbook."""

    def __init__(self, archive: Archive, path: Path, *, carefully: bool) -> None:
        self._archive = archive
        self._path = path
        self._carefully = carefully
        self._quick: QuickWay | None = None
        roots = links_of(archive, "").values()
        named = [one.target for one in roots if one.kind == "officeDocument" and not one.external]
        self._part = next((name for name in named if archive.has(name)), _USUAL)
        self._book = book_of(archive, self._part)
        self._links = links_of(archive, self._part)
        tables = [sheet for sheet in self._book.sheets if self._is_table(sheet)]
        self._tables = [
            (sheet, self._part_of(place, sheet)) for place, sheet in enumerate(tables, 1)
        ]
        if not self._book.sheets or (tables and not any(part for _, part in self._tables)):
            raise Refused("damaged", "no sheet has a part")

    def facts(self) -> list[Fact]:
        """Return what is to be told of the workbook as a whole."""
        found = [Fact("dates_from_1904")] if self._book.from_1904 else []
        if self._book.links_out:
            found.append(Fact("links_left_out", values=(str(self._book.links_out),)))
        lost = (sheet.name for sheet, part in self._tables if not part)
        return found + [Fact("sheet_lost", values=(name,)) for name in lost]

    def sheets(self) -> Iterator[SheetRead]:
        """Yield the sheets that have rows and columns."""
        names = [sheet.name for sheet in self._book.sheets]
        for sheet, part in self._tables:
            closing = Closing()
            is_large = self._archive.size(part) >= LARGE_SHEET and names.count(sheet.name) == 1
            if is_large and not self._carefully:
                found = self._quickly(sheet.name, part, closing)
            else:
                found = self._cell_by_cell(part, closing)
            if part:
                yield SheetRead(sheet.name, sheet.state, found, closing)

    @cached_property
    def _meanings(self) -> Meanings:
        texts = shared_texts(self._archive, self._named("sharedStrings"))
        kinds = format_kinds(self._archive, self._named("styles"))
        return Meanings(texts, kinds, self._book.from_1904)

    def _named(self, kind: str) -> str:
        """Return the part of formats or texts: where the workbook says, else the usual place."""
        named = (link.target for link in self._links.values() if link.kind == kind)
        usual = posixpath.join(posixpath.dirname(self._part), f"{kind}.xml")
        return next((name for name in named if self._archive.has(name)), usual)

    def _is_table(self, sheet: NamedSheet) -> bool:
        link = self._links.get(sheet.relation)
        return link is None or link.kind not in {"chartsheet", "dialogsheet"}

    def _part_of(self, place: int, sheet: NamedSheet) -> str:
        """Return the part of a sheet, "" where it is lost; the usual one without relations."""
        link: Link | None = self._links.get(sheet.relation)
        if link is not None:
            return link.target if not link.external and self._archive.has(link.target) else ""
        usual = posixpath.join(posixpath.dirname(self._part), f"worksheets/sheet{place}.xml")
        return usual if not self._links and self._archive.has(usual) else ""

    def _cell_by_cell(self, part: str, closing: Closing) -> Iterator[Batch]:
        return batches(sheet_rows(self._archive, part, self._meanings, closing))

    def _quickly(self, name: str, part: str, closing: Closing) -> Iterator[Batch]:
        if self._quick is None:
            # not above: most workbooks are small and need not wait for calamine
            from coopdesk.importing.reader.xlsx_quick import QuickReader  # noqa: PLC0415

            shared = self._named("sharedStrings")
            self._quick = QuickReader(self._archive, self._path, shared).batches
        return self._quick(name, part, closing, lambda: self._cell_by_cell(part, closing))
