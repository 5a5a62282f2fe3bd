"""Workbooks made part by part, and a reading of them in the process of the test."""

import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from coopdesk.importing.reader.content import AGAIN, BookRead, Closing, SheetRead, Value
from coopdesk.importing.reader.formats import book_of

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


@dataclass(slots=True)
class Found:
    """A sheet read in the process of the test: its cells by row and column, and its closing."""

    name: str
    state: str
    cells: dict[tuple[int, int], Value] = field(default_factory=dict)
    closing: Closing = field(default_factory=Closing)
    again: bool = False

    @property
    def facts(self) -> dict[str, tuple[str, ...]]:
        return {fact.code: fact.values for fact in self.closing.facts}


MakeWorkbook = Callable[..., Path]


def taken(sheet: SheetRead) -> Found:
    """Read a sheet to its end."""
    found = Found(sheet.name, sheet.state, closing=sheet.closing)
    for batch in sheet.batches:
        if batch is AGAIN:
            found.cells, found.again = {}, True
            continue
        before = len(found.cells)
        for column in batch.columns:
            for row, value in zip(batch.numbers, column.values, strict=True):
                if value is not None:
                    found.cells[row, column.number] = value
            assert {type(value) for value in column.values} <= column.kinds
        assert batch.cells == len(found.cells) - before
    return found


def read(path: Path, *, carefully: bool = False) -> list[Found]:
    """Read a file to its end; raises Refused."""
    return [taken(sheet) for sheet in finished(book_of(path, carefully=carefully))]


def facts_of(path: Path) -> dict[str, tuple[str, ...]]:
    """Return what is told of a file as a whole."""
    return {fact.code: fact.values for fact in book_of(path).facts}


def finished(book: BookRead) -> list[SheetRead]:
    book.finish()
    return list(book.sheets)


def zipped(path: Path, parts: dict[str, str | bytes]) -> Path:
    """Write an archive."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


@pytest.fixture
def workbook(tmp_path: Path) -> MakeWorkbook:
    """Write an xlsx from the XML of its rows; every other part may be given or left out."""

    def make(
        rows: str = "",
        *,
        before: str = "",
        behind: str = "",
        shared: str = "",
        formats: str = "",
        properties: str = "",
        state: str = "visible",
        sheet: str = "",
        name: str = "listing.xlsx",
        **parts: str | bytes,
    ) -> Path:
        xml = sheet or (
            f'<worksheet xmlns="{MAIN}">{before}<sheetData>{rows}</sheetData>{behind}</worksheet>'
        )
        whole: dict[str, str | bytes] = {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": relations(("rId1", "officeDocument", "xl/workbook.xml")),
            "xl/workbook.xml": (
                f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}">{properties}<sheets>'
                f'<sheet name="Data" sheetId="1" state="{state}" r:id="rId1"/></sheets></workbook>'
            ),
            "xl/_rels/workbook.xml.rels": relations(
                ("rId1", "worksheet", "worksheets/sheet1.xml"),
                ("rId2", "sharedStrings", "sharedStrings.xml"),
                ("rId3", "styles", "styles.xml"),
            ),
            "xl/worksheets/sheet1.xml": xml,
            "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">{shared}</sst>',
            "xl/styles.xml": f'<styleSheet xmlns="{MAIN}">{formats}</styleSheet>',
        }
        whole |= {part.replace("__", "/"): content for part, content in parts.items()}
        return zipped(tmp_path / name, {n: content for n, content in whole.items() if content})

    return make


def relations(*links: tuple[str, str, str]) -> str:
    found = "".join(
        f'<Relationship Id="{each}" Type="{RELATIONS}/{kind}" Target="{target}"/>'
        for each, kind, target in links
    )
    return f'<Relationships xmlns="{PACKAGE}">{found}</Relationships>'
