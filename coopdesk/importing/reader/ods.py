"""Workbooks of LibreOffice and other OpenDocument programs, in an archive or as one XML file."""

from __future__ import annotations

from typing import IO

from coopdesk.foreign.archive import Archive
from coopdesk.foreign.refused import Refused
from coopdesk.importing.reader.content import BookRead, Closing, Fact, SheetRead, batches
from coopdesk.importing.reader.ods_cells import Sheet, content_of

_LINKED = "'file:"  # how LibreOffice names the copy of a sheet of another file


def ods_book(archive: Archive) -> BookRead:
    """Open a workbook in its archive; raises Refused."""
    manifest = "META-INF/manifest.xml"
    if archive.has(manifest) and b"encryption-data" in archive.read(manifest):
        raise Refused("protected")
    with archive.open("content.xml") as source:
        sheets = content_of(source)
    return _book(sheets, archive)


def flat_ods_book(source: IO[bytes]) -> BookRead:
    """Open a workbook that is one XML file; raises Refused."""
    return _book(content_of(source), None)


def _book(sheets: list[Sheet], archive: Archive | None) -> BookRead:
    own = [sheet for sheet in sheets if not sheet.name.startswith(_LINKED)]
    if not own:
        raise Refused("damaged", "no sheet")
    linked = len(sheets) - len(own)
    facts = [Fact("links_left_out", values=(str(linked),))] if linked else []
    return BookRead(map(_read, own), facts, archive.finish if archive else lambda: None)


def _read(sheet: Sheet) -> SheetRead:
    closing = Closing(sheet.merged, sheet.hidden_rows, [], sheet.cells)
    return SheetRead(
        sheet.name, "hidden" if sheet.hidden else "visible", batches(sheet.rows), closing
    )
